import {
  agreementVersions,
  assess,
  cloudctiSla,
  defineAgreement,
  type IncidentFields,
  incident,
  type Judgement,
  SlaInputError,
} from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';

const HOUR = 3_600_000;
const at = (time: string, day = 23) => `2026-11-${day}T${time}+01:00`;
const ticket = (fields: Partial<IncidentFields> = {}) => incident({ priority: 2, reportedAt: at('09:00'), ...fields } as IncidentFields);
const dueOf = (judgement: Judgement) => ('deadline' in judgement ? judgement.deadline.at.toFormat('MM-dd HH:mm:ss.SSS') : judgement.state);

describe('the response (§5)', () => {
  test.each([
    ['done at the deadline', { respondedAt: at('17:00') }, at('17:00'), 'met'],
    ['done a millisecond later', { respondedAt: at('08:30:00.001', 24) }, at('09:00', 24), 'missed'],
    ['not done at the deadline', {}, at('17:00'), 'running'],
    ['not done a millisecond later', {}, at('17:00:00.001'), 'missed'],
    ['done, but only after now', { respondedAt: at('12:00') }, at('11:00'), 'running'],
    ['before the report', {}, at('08:59'), 'not-yet-applicable'],
  ])('%s, it is $3', (_name, fields, now, state) => {
    expect(assess(ticket({ reportedAt: at('09:00'), ...fields }), { at: now }).response.state).toBe(state);
  });

  test('late is told in support time and in elapsed time', () => {
    const { response } = assess(ticket({ respondedAt: at('09:30', 24) }), { at: at('12:00', 25) });
    expect(response).toMatchObject({
      state: 'missed',
      lateSupportMs: HOUR,
      lateElapsedMs: 16.5 * HOUR,
      targetMs: 8 * HOUR,
      usedMs: 9 * HOUR,
    });
  });

  test('is at risk from three quarters of its time on, or from a chosen share', () => {
    expect(assess(ticket(), { at: at('14:59:59.999') }).response).toMatchObject({ state: 'running', atRisk: false });
    expect(assess(ticket(), { at: at('15:00') }).response).toMatchObject({ atRisk: true, share: 0.75, leftMs: 2 * HOUR });
    expect(assess(ticket(), { at: at('13:00'), atRiskFrom: 0.5 }).response).toMatchObject({ atRisk: true });
  });

  test('cannot be met by what happened after now', () => {
    expect(assess(ticket({ respondedAt: at('16:00') }), { at: at('15:59') }).response).not.toHaveProperty('doneMs');
  });
});

describe('updates in turn (R8)', () => {
  test('each contact restarts the clock, and none is due once repaired', () => {
    const history = ticket({
      priority: 1,
      respondedAt: at('10:00'),
      updatedAt: [at('14:00'), at('10:00', 24)],
      repairedAt: at('11:00', 24),
    });
    const { updates } = assess(history, { at: at('12:00', 25) });
    expect(updates.map((update) => [update.state, dueOf(update)])).toEqual([
      ['met', '11-23 13:00:00.000'],
      ['met', '11-23 14:00:00.000'],
      ['missed', '11-24 09:30:00.000'],
    ]);
  });

  test('the next one is due after the last contact', () => {
    const { updates, next } = assess(ticket({ priority: 1, respondedAt: at('10:00') }), { at: at('10:30') });
    expect(updates.map(({ state }) => state)).toEqual(['met', 'running']);
    expect(next).toMatchObject({ kind: 'due', kpi: 'update' });
  });

  test('what is due next is what is due first: a repair that is due before the next update comes before it', () => {
    const history = ticket({ respondedAt: at('10:00'), updatedAt: [at('10:00', 24), at('11:00', 25)] });
    const { updates, mttr, next } = assess(history, { at: at('12:00', 25) });
    expect([dueOf(updates.at(-1) as Judgement), dueOf(mttr)]).toEqual(['11-26 10:30:00.000', '11-25 17:00:00.000']);
    expect(next).toMatchObject({ kind: 'due', kpi: 'mttr', deadline: { epochMs: Date.parse(at('17:00', 25)) } });
  });

  test('one that was due before the repair and did not come is missed', () => {
    const { updates } = assess(ticket({ priority: 1, repairedAt: at('14:00') }), { at: at('16:00') });
    expect(updates).toMatchObject([{ state: 'missed', doneMs: Date.parse(at('14:00')), lateSupportMs: HOUR }]);
  });

  test('are best effort for priority 3', () => {
    expect(assess(ticket({ priority: 3 }), { at: at('16:00') }).updates).toEqual([{ state: 'best-effort', kpi: 'update' }]);
  });
});

describe('the repair (R7, R9, R18)', () => {
  test('to be determined and best effort are never met and never missed', () => {
    expect(assess(ticket({ priority: 1, repairedAt: at('10:00') }), { at: at('12:00') }).mttr.state).toBe('to-be-determined');
    expect(assess(ticket({ priority: 4, repairedAt: at('10:00') }), { at: at('12:00') }).mttr.state).toBe('best-effort');
  });

  test('an incident that was reopened is the same one: the time between is a pause, and the last repair counts', () => {
    const repairedAt = at('10:00', 24);
    const reopened = ticket({ repairedAt, reopenings: [{ at: at('16:00', 24), repairedAt: at('12:00', 26) }] });
    const { mttr } = assess(reopened, { at: at('12:00', 27) });
    expect([mttr.state, dueOf(mttr)]).toEqual(['met', '11-26 14:30:00.000']);
    expect(assess(reopened, { at: at('11:00', 24) }).mttr.state).toBe('met');
    expect(assess(reopened, { at: at('16:30', 24) }).mttr.state).toBe('running');
  });
});

test('a repair stops the clock of a response that was not given: it is never met, and missed only if it was late by then', () => {
  expect(assess(ticket({ repairedAt: at('16:00') }), { at: at('12:00', 30) }).response).toMatchObject({ state: 'paused', leftMs: HOUR });
  expect(assess(ticket({ repairedAt: at('09:00', 24) }), { at: at('12:00', 30) }).response.state).toBe('missed');
});

describe('pauses (R12)', () => {
  test('while one lasts the time left is frozen, and nothing is promised', () => {
    const paused = ticket({ pauses: [{ from: at('11:00') }] });
    const [soon, late] = [assess(paused, { at: at('11:30') }), assess(paused, { at: at('11:30', 30) })];
    expect(soon.response).toMatchObject({ state: 'paused', usedMs: 2 * HOUR, leftMs: 6 * HOUR, atRisk: false });
    expect(late.response).toEqual(soon.response);
    expect(soon.response).not.toHaveProperty('deadline');
    expect(soon.next).toEqual({ kind: 'nothing' });
  });

  test.each([
    ['a millisecond before the deadline freezes it', '16:59:59.999', 'paused', 'paused'],
    ['at the deadline does not help', '17:00', 'running', 'missed'],
    ['a millisecond after the deadline does not help', '17:00:00.001', 'running', 'missed'],
    ['the day after the deadline does not help', '23:59', 'running', 'missed'],
  ])('one that begins %s', (_name, begin, atDeadline, later) => {
    const paused = ticket({ pauses: [{ from: at(begin) }] });
    expect(assess(paused, { at: at('17:00') }).response.state).toBe(atDeadline);
    expect(assess(paused, { at: at('10:00', 24) }).response.state).toBe(later);
  });

  test('one that begins now, after another that ended, is one of its own', () => {
    const pauses = [{ from: at('09:30'), to: at('10:00') }, { from: at('11:00') }];
    expect(assess(ticket({ pauses }), { at: at('11:00') }).response).toMatchObject({ state: 'paused', usedMs: 1.5 * HOUR });
  });

  test.each([
    ['a pause', { pauses: [{ from: at('10:00'), to: at('13:00') }] }],
    ['a repair and a reopening', { repairedAt: at('10:00'), reopenings: [{ at: at('13:00') }] }],
  ])('%s on the day of the report moves an MTTR, whose target stays two working days', (_name, fields) => {
    const when = (time: string, day: number) => assess(ticket(fields), { at: at(time, day) }).mttr;
    expect(when('09:30', 24)).toMatchObject({ state: 'running', targetMs: 17 * HOUR, usedMs: 0, leftMs: 17 * HOUR });
    expect(dueOf(when('09:30', 24))).toBe('11-26 11:30:00.000');
    expect(when('17:00', 25)).toMatchObject({ state: 'running', usedMs: 14 * HOUR, leftMs: 3 * HOUR });
    expect(when('11:30', 26)).toMatchObject({ state: 'running', share: 1, leftMs: 0 });
    expect(when('12:30', 26)).toMatchObject({ state: 'missed', usedMs: 18 * HOUR, lateSupportMs: HOUR });
  });

  test('what is done during one is judged as it stood', () => {
    const paused = ticket({ pauses: [{ from: at('16:00') }], respondedAt: at('12:00', 24) });
    expect(assess(paused, { at: at('12:00', 25) }).response).toMatchObject({ state: 'met', usedMs: 7 * HOUR });
    expect(assess(paused, { at: at('12:00', 27) })).toMatchObject({ response: assess(paused, { at: at('12:00', 25) }).response });
  });
});

describe('a change of priority (R12)', () => {
  const raised = ticket({ priority: 3, priorityChanges: [{ at: at('15:00'), priority: 1 }] });

  test('applies from the report on, as if it had always stood there', () => {
    expect(assess(raised, { at: at('14:59') })).toMatchObject({ priority: 3, response: { state: 'running' } });
    const { priority, response } = assess(raised, { at: at('15:30') });
    expect([priority, response.state, dueOf(response)]).toEqual([1, 'missed', '11-23 13:00:00.000']);
  });

  test('or from the change, where that is chosen', () => {
    const { response } = assess(raised, { at: at('15:30'), priorityChange: 'from-change' });
    expect([response.state, dueOf(response)]).toEqual(['running', '11-24 10:30:00.000']);
  });

  test('from the change, what was done before it stays judged by the old row', () => {
    const done = ticket({ priority: 3, respondedAt: at('14:00'), priorityChanges: [{ at: at('15:00'), priority: 1 }] });
    expect(assess(done, { at: at('16:00'), priorityChange: 'from-change' }).response).toMatchObject({ state: 'met', priority: 3 });
    expect(assess(done, { at: at('16:00') }).response).toMatchObject({ state: 'missed', priority: 1 });
  });
});

describe('a change of priority that counts from the change (R12)', () => {
  const now = { at: at('12:00', 30), priorityChange: 'from-change' } as const;

  test('what was missed before it stays missed, by the row that was missed', () => {
    const lowered = ticket({ priorityChanges: [{ at: at('08:45', 24), priority: 3 }], respondedAt: at('09:00', 24) });
    expect(assess(lowered, now).response).toMatchObject({ state: 'missed', priority: 2, lateSupportMs: HOUR / 2 });
    expect(assess(lowered, { at: at('12:00', 30) }).response).toMatchObject({ state: 'met', priority: 3 });
  });

  test.each([
    ['a millisecond before the deadline', '16:59:59.999', { state: 'met', priority: 3 }],
    ['at the deadline', '17:00', { state: 'met', priority: 3 }],
    ['a millisecond after the deadline', '17:00:00.001', { state: 'missed', priority: 2 }],
  ])('what runs at a change is judged by the new row, and an act at the deadline is in time: a change %s', (_name, change, judged) => {
    const lowered = ticket({ priorityChanges: [{ at: at(change), priority: 3 }], respondedAt: at('09:00', 24) });
    expect(assess(lowered, now).response).toMatchObject(judged);
  });

  test('a change to the priority that stands starts no clock', () => {
    const same = ticket({ priorityChanges: [{ at: at('15:00'), priority: 2 }] });
    expect(dueOf(assess(same, { ...now, at: at('16:00') }).response)).toBe('11-23 17:00:00.000');
  });

  test('a best effort is one, however many contacts there were', () => {
    const updatedAt = [at('10:00'), at('11:00'), at('12:00')];
    const once = [{ state: 'best-effort', kpi: 'update' }];
    expect(assess(ticket({ priority: 3, updatedAt }), now).updates).toEqual(once);
    expect(assess(ticket({ priority: 3, updatedAt }), { at: at('13:00') }).updates).toEqual(once);
    const lowered = ticket({ updatedAt, priorityChanges: [{ at: at('11:30'), priority: 3 }] });
    expect(assess(lowered, now).updates.map(({ state }) => state)).toEqual(['met', 'met', 'best-effort']);
  });
});

describe('versions of an agreement (R17)', () => {
  const stricter = defineAgreement({ kpis: { 2: { response: { kind: 'support-hours', value: 1 } } } });
  const agreement = agreementVersions([
    { from: '2026-11-24', agreement: stricter },
    { from: '2026-01-01', agreement: cloudctiSla },
  ]);

  test('the one in force at the report judges, also after a later one has begun', () => {
    const now = { at: at('12:00', 25), agreement };
    expect(assess(ticket({ reportedAt: at('23:59:59.999'), respondedAt: at('16:00', 24) }), now).response.state).toBe('met');
    expect(assess(ticket({ reportedAt: at('00:00', 24), respondedAt: at('16:00', 24) }), now).response.state).toBe('missed');
  });

  test('a report before all of them is an error', () => {
    const old = ticket({ reportedAt: '2025-12-31T23:59+01:00' });
    expect(() => assess(old, { at: at('12:00'), agreement })).toThrow(/before every version; the first version is of 2026-01-01/);
  });

  test.each([
    ['no version at all', []],
    ['a version without a date', [{ from: 'soon', agreement: cloudctiSla }]],
    ['a version without an agreement', [{ from: '2026-01-01', agreement: {} }]],
    [
      'two versions of one date',
      [
        { from: '2026-01-01', agreement: cloudctiSla },
        { from: '2026-01-01', agreement: stricter },
      ],
    ],
  ])('%s is an error', (_name, versions) => expect(() => agreementVersions(versions as never)).toThrow(SlaInputError));
});

test.each([
  ['no history', () => assess({} as never, { at: at('12:00') })],
  ['a history that is none', () => assess({ priorities: [] } as never, { at: at('12:00') })],
  ['no options', () => assess(ticket(), undefined as never)],
  ['no instant', () => assess(ticket(), {} as never)],
  ['another reading', () => assess(ticket(), { at: at('12:00'), priorityChange: 'never' as never })],
  ['a share that is none', () => assess(ticket(), { at: at('12:00'), atRiskFrom: Number.NaN })],
  ['an instant outside the horizon', () => assess(ticket(), { at: '2101-06-01T12:00Z' })],
  ['no agreement', () => assess(ticket(), { at: at('12:00'), agreement: {} as never })],
])('to assess with %s is an error', (_name, ask) => expect(ask).toThrow(SlaInputError));
