import { readdirSync, readFileSync } from 'node:fs';
import {
  assess,
  cloudctiSla,
  deadlines,
  defineAgreement,
  incident,
  mttrDeadline,
  responseDeadline,
  thirdLineResponseDeadline,
} from '@cloudcti/sla';
import { expectSla, slaMatchers } from '@cloudcti/sla/testing/matchers';
import '@cloudcti/sla/testing/vitest';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errorOf.js';

const whitsun = { priority: 2, reportedAt: '2026-05-22T16:00+02:00' } as const;
const { response, update, mttr } = deadlines(whitsun);
const open = deadlines({ priority: 1, reportedAt: '2026-11-23T09:00+01:00' }).mttr;
const agreed = defineAgreement({ holidays: { goodFriday: 'closed' }, kpis: { 1: { mttr: { kind: 'support-hours', value: 16 } } } });
const newYork = defineAgreement({ timeZone: 'America/New_York', holidays: 'none' });

const late = incident({ ...whitsun, respondedAt: '2026-05-26T16:00+02:00', repairedAt: '2026-05-27T17:00+02:00' });
const judged = (at: string, history = late) => assess(history, { at });
const later = judged('2026-06-01T12:00+02:00');
const midway = judged('2026-05-26T10:00+02:00');
const raised = incident({
  priority: 3,
  reportedAt: '2026-11-23T09:00+01:00',
  priorityChanges: [{ at: '2026-11-23T14:00+01:00', priority: 1 }],
});
const paused = incident({ ...whitsun, pauses: [{ from: '2026-05-22T16:30+02:00' }] });
const withoutOffset = () => responseDeadline({ priority: 2, reportedAt: '2026-05-22T16:00' });
const twoMistakes = () => responseDeadline({ priority: 9 as never, reportedAt: 'yesterday' });

/** The message of an expectation that fails. */
function messageOf(expectation: () => void): string {
  try {
    expectation();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('the expectation holds');
}

/** What fails, by the name of the file that holds its approved message. */
const FAILURES: readonly (readonly [name: string, expectation: () => void])[] = [
  ['due-an-hour-later', () => expect(response).toBeDueAt('2026-05-26T16:30+02:00')],
  ['due-on-the-holiday', () => expect(response).toBeDueAt('2026-05-25T15:30+02:00')],
  ['due-at-the-next-opening', () => expect(mttr).toBeDueAt('2026-05-28T08:30+02:00')],
  ['due-but-best-effort', () => expect(deadlines({ ...whitsun, priority: 3 }).mttr).toBeDueAt('2026-05-27T17:00+02:00')],
  ['not-due-then', () => expect(update).not.toBeDueAt('2026-05-26T15:30+02:00')],
  ['due-in-new-york', () => expect(responseDeadline(whitsun, newYork)).toBeDueAt('2026-05-22T18:30-04:00')],
  [
    'due-in-third-line',
    () => expect(thirdLineResponseDeadline({ completeReportAt: '2026-11-20T20:00+01:00' })).toBeDueAt('2026-11-21T20:00+01:00'),
  ],
  ['due-of-json', () => expect(JSON.parse(JSON.stringify(response))).toBeDueAt('2026-05-26T16:30+02:00')],
  ['due-of-no-deadline', () => expect({ kind: 'soon' }).toBeDueAt('2026-05-26T16:30+02:00')],
  ['best-effort-but-due', () => expect(response).toBeBestEffort()],
  ['not-best-effort', () => expect(deadlines({ ...whitsun, priority: 4 }).update).not.toBeBestEffort()],
  [
    'to-be-determined-but-agreed',
    () => expect(mttrDeadline({ priority: 1, reportedAt: '2026-11-23T09:00+01:00' }, agreed)).toBeToBeDetermined(),
  ],
  ['not-to-be-determined', () => expect(open).not.toBeToBeDetermined()],
  ['met-but-missed', () => expect(later).toHaveMet('response')],
  ['not-met', () => expect(later).not.toHaveMet('mttr')],
  ['met-but-running', () => expect(midway).toHaveMet('mttr')],
  ['met-but-paused', () => expect(judged('2026-05-26T10:00+02:00', paused)).toHaveMet('response')],
  [
    'met-but-best-effort',
    () => expect(judged('2026-11-24T10:00+01:00', incident({ priority: 3, reportedAt: '2026-11-23T09:00+01:00' }))).toHaveMet('mttr'),
  ],
  ['met-of-no-assessment', () => expect(late).toHaveMet('response')],
  ['missed-through-a-change', () => expect(judged('2026-11-23T15:00+01:00', raised)).toHaveMet('response')],
  ['missed-but-met', () => expect(later).toHaveMissed('mttr')],
  ['missed-by-another-length', () => expect(later).toHaveMissed('response', { late: { hours: 1 } })],
  ['running-but-met', () => expect(later).toBeRunning('mttr')],
  ['running-with-another-length', () => expect(midway).toBeRunning('response', { left: { hours: 5 } })],
  ['within-support-hours-but-whit-monday', () => expect('2026-05-25T10:00+02:00').toBeWithinSupportHours()],
  ['within-support-hours-but-seventeen-sharp', () => expect('2026-05-22T17:00+02:00').toBeWithinSupportHours()],
  ['within-support-hours-but-sunday', () => expect(new Date('2026-05-24T10:00Z')).toBeWithinSupportHours()],
  ['not-within-support-hours', () => expect('2026-05-22T16:59:59.999+02:00').not.toBeWithinSupportHours()],
  ['working-day-but-whit-monday', () => expect('2026-05-25').toBeWorkingDay()],
  ['working-day-but-good-friday-closed', () => expect('2026-04-03').toBeWorkingDay(agreed)],
  ['working-day-but-saturday', () => expect('2026-11-28').toBeWorkingDay()],
  ['not-working-day', () => expect('2026-05-05').not.toBeWorkingDay()],
  ['throws-another-code', () => expect(withoutOffset).toThrowSlaInputError({ code: 'invalid-priority', path: 'priority' })],
  ['throws-nothing', () => expect(() => response.kind).toThrowSlaInputError({ code: 'missing-offset' })],
  ['throws-another-error', () => expect(() => (undefined as never as string).length).toThrowSlaInputError()],
  ['not-throws', () => expect(twoMistakes).not.toThrowSlaInputError({ message: /yesterday/ })],
];

const approved = (name: string) => new URL(`../approved/matchers/${name}.txt`, import.meta.url);

describe('a failure says what was expected, what is and why, as it was approved', () => {
  test.each(FAILURES)('%s', async (name, expectation) => {
    await expect(`${messageOf(expectation)}\n`).toMatchFileSnapshot(approved(name).pathname);
  });
});

describe('what holds', () => {
  test('a deadline is due at an instant, however that is written', () => {
    expect(response).toBeDueAt('2026-05-26T15:30+02:00');
    expect(response).toBeDueAt('2026-05-26T13:30Z');
    expect(response).toBeDueAt(new Date('2026-05-26T13:30Z'));
    expect(response).toBeDueAt('2026-05-26T15:30[Europe/Amsterdam]');
    expect(JSON.parse(JSON.stringify(response))).toBeDueAt('2026-05-26T15:30+02:00');
    expect(response).not.toBeDueAt('2026-05-26T15:30:00.001+02:00');
  });

  test('a deadline without a date is of its own kind and of no other (R9)', () => {
    expect(deadlines({ ...whitsun, priority: 3 }).mttr).toBeBestEffort();
    expect(deadlines({ ...whitsun, priority: 3 }).mttr).not.toBeToBeDetermined();
    expect(open).toBeToBeDetermined();
    expect(open).not.toBeBestEffort();
    expect(response).not.toBeBestEffort();
    expect(open).not.toBeDueAt('2026-05-26T15:30+02:00');
  });

  test('a promise is met, missed by so much, or runs with so much left', () => {
    expect(later).toHaveMet('mttr');
    expect(later).not.toHaveMet('response');
    expect(later).toHaveMissed('response');
    expect(later).toHaveMissed('response', { late: { minutes: 30 } });
    expect(later).not.toHaveMissed('response', { late: { minutes: 31 } });
    expect(midway).toBeRunning('mttr');
    expect(midway).toBeRunning('response', { left: { hours: 5, minutes: 30 } });
    expect(midway).not.toBeRunning('response', { left: { hours: 5 } });
    expect(judged('2026-05-26T10:00+02:00', paused)).not.toBeRunning('response');
  });

  test('an instant lies within support hours from 08:30:00.000 up to, not including, 17:00:00.000 (R3)', () => {
    expect('2026-11-23T08:30+01:00').toBeWithinSupportHours();
    expect('2026-11-23T08:29:59.999+01:00').not.toBeWithinSupportHours();
    expect('2026-11-23T16:59:59.999+01:00').toBeWithinSupportHours();
    expect('2026-11-23T17:00+01:00').not.toBeWithinSupportHours();
    expect('2026-11-23T17:00+01:00').toBeWithinSupportHours(newYork);
  });

  test('a date is a working day of an agreement (R2)', () => {
    expect('2026-04-03').toBeWorkingDay();
    expect('2026-04-03').not.toBeWorkingDay(agreed);
    expect('2026-04-03').toBeWorkingDay(cloudctiSla);
  });

  test('a call throws an error of this library, with an issue of that code, path and sentence', async () => {
    expect(withoutOffset).toThrowSlaInputError();
    expect(withoutOffset).toThrowSlaInputError({ code: 'missing-offset', path: 'reportedAt', message: 'write 2026-05-22T16:00+02:00' });
    expect(withoutOffset).not.toThrowSlaInputError({ code: 'missing-offset', path: 'priority' });
    expect(twoMistakes).toThrowSlaInputError({ path: 'reportedAt' });
    await expect(Promise.reject(errorOf(withoutOffset))).rejects.toThrowSlaInputError({ code: 'missing-offset' });
    expect(() => response.kind).not.toThrowSlaInputError();
  });

  test('each has its place in an object that is compared', () => {
    expect({ ticket: 'CTI-1', response, mttr: open }).toEqual({
      ticket: 'CTI-1',
      response: expect.toBeDueAt('2026-05-26T15:30+02:00'),
      mttr: expect.toBeToBeDetermined(),
    });
    expect({ response }).not.toEqual({ response: expect.toBeDueAt('2026-05-26T15:31+02:00') });
    expect([later]).toContainEqual(expect.toHaveMissed('response'));
    expect({ response }).toEqual({ response: expect.not.toBeBestEffort() });
    expect({ response: undefined }).not.toEqual({ response: expect.not.toBeBestEffort() });
  });
});

describe('what a matcher is not about passes neither way', () => {
  test.each([
    'toBeDueAt',
    'toBeBestEffort',
    'toBeToBeDetermined',
    'toHaveMet',
    'toHaveMissed',
    'toBeRunning',
    'toThrowSlaInputError',
  ] as const)('%s', (matcher) => {
    const expected = matcher === 'toBeDueAt' ? '2026-05-26T15:30+02:00' : matcher === 'toThrowSlaInputError' ? undefined : 'response';
    const check = (side: object) => (side as Record<string, (expected: unknown) => void>)[matcher]?.(expected);
    for (const nothing of [undefined, null, 'met', {}, { kind: 'due' }]) {
      expect(messageOf(() => check(expect(nothing)))).toContain('but received');
      expect(messageOf(() => check(expect(nothing).not))).toContain('but received');
    }
  });

  test.each([
    [
      'an hour off',
      { kind: 'due', at: '2026-05-26T16:30:00.000+02:00', epochMs: 1779802200000 },
      'one deadline is one instant, but its at is "2026-05',
    ],
    [
      'without offset',
      { kind: 'due', at: '2026-05-26T15:30', epochMs: 1779802200000 },
      'one deadline is one instant, but its at is "2026-05',
    ],
    ['zero for best effort (R9)', { kind: 'best-effort', epochMs: 0 }, '“best effort” has no instant (R9), but its epochMs is 0'],
    ['a date for best effort (R9)', { kind: 'best-effort', at: '2026-05-26T15:30+02:00' }, '(R9), but its at is "2026-05-26T15:30+02:00"'],
    ['zero for to be determined (R9)', { kind: 'to-be-determined', epochMs: 0 }, 'has no instant (R9), but its epochMs is 0'],
  ])('nor does what contradicts itself: %s', (_, contradictory, told) => {
    for (const side of [expect(contradictory), expect(contradictory).not]) {
      expect(messageOf(() => side.toBeDueAt('2026-05-26T15:30+02:00'))).toContain(told);
      expect(messageOf(() => side.toBeBestEffort())).toContain(told);
      expect(messageOf(() => side.toBeToBeDetermined())).toContain(told);
    }
  });

  test('a deadline that says its instant in another form contradicts nothing, nor does one that leaves it out', () => {
    for (const at of ['2026-05-26T13:30Z', new Date(1779802200000), undefined, null]) {
      expect({ kind: 'due', at, epochMs: 1779802200000 }).toBeDueAt('2026-05-26T15:30+02:00');
    }
    expect({ kind: 'best-effort', at: null, epochMs: undefined }).toBeBestEffort();
  });

  test('an expectation that is none is an error of its own, whatever was received', () => {
    expect(() => slaMatchers.toBeDueAt(response, '2026-05-26T15:30')).toThrowSlaInputError({ code: 'missing-offset', path: 'expected' });
    expect(() => slaMatchers.toHaveMet(later, 'repair' as never)).toThrowSlaInputError({ code: 'wrong-type', path: 'kpi' });
    expect(() => slaMatchers.toHaveMissed(later, 'mttr', { late: { days: 1 } as never })).toThrowSlaInputError({ code: 'unknown-field' });
    expect(() => slaMatchers.toBeWithinSupportHours('2026-05-26T15:30')).toThrowSlaInputError({ code: 'missing-offset' });
    expect(() => slaMatchers.toBeWithinSupportHours('2126-05-26T15:30Z')).toThrowSlaInputError({ code: 'outside-horizon' });
    expect(() => slaMatchers.toBeWorkingDay('26-05-2026')).toThrowSlaInputError({ code: 'invalid-date', path: 'received' });
    expect(() => slaMatchers.toBeWorkingDay('2126-05-26')).toThrowSlaInputError({ code: 'outside-horizon', path: 'received' });
  });
});

describe('without a test runner’s expect', () => {
  test('expectSla throws an error that test runners know, with the same message', () => {
    const error = (() => {
      try {
        expectSla(response).toBeDueAt('2026-05-26T16:30+02:00');
      } catch (thrown) {
        return thrown as Error & { readonly code: string };
      }
      throw new Error('nothing was thrown');
    })();
    expect([error.name, error.code]).toEqual(['AssertionError', 'ERR_ASSERTION']);
    expect(`${error.message}\n`).toBe(readFileSync(approved('due-an-hour-later'), 'utf8'));
    expect(error.stack?.split('\n').find((line) => line.includes('    at '))).toContain('matchers.test');
  });

  test('expectSla and its not are quiet where what is expected holds', () => {
    expectSla(response).toBeDueAt('2026-05-26T15:30+02:00');
    expectSla(later).not.toHaveMet('response');
    expectSla(withoutOffset).toThrowSlaInputError({ code: 'missing-offset' });
    expect(messageOf(() => expectSla(response).not.toBeDueAt('2026-05-26T15:30+02:00'))).toContain('not to be due');
    expect(messageOf(() => expectSla(undefined).not.toBeBestEffort())).toContain('but received undefined');
  });

  test('every approved message is one of a failure', () =>
    expect(readdirSync(approved('any').pathname.replace('any.txt', '')).sort()).toEqual(FAILURES.map(([name]) => `${name}.txt`).sort()));
});
