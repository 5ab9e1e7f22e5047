import {
  type Agreement,
  type AgreementVersions,
  agreementVersions,
  cloudctiSla,
  defineAgreement,
  type Incident,
  type IncidentFields,
  incident,
} from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';
import type { PerformanceTarget } from '../../src/agreement/index.js';
import { attainmentBetween } from '../../src/compliance/attainmentBetween.js';
import { type CountsPart, targetKey } from '../../src/compliance/Counts.js';
import { rowKpiTotals, targetsOf, verdictByAll } from '../../src/compliance/details/rowKpiTotals.js';
import { detailedBuilder } from '../../src/compliance/index.js';

const at = (time: string, day = 23) => `2026-11-${day}T${time}+01:00`;
const EACH = defineAgreement({ updateUnit: 'update' });
/** Of priority 2: an update is due 8 support hours after the last contact. */
const ticket = (fields: Partial<IncidentFields> = {}) => incident({ priority: 2, reportedAt: at('09:00'), ...fields } as IncidentFields);
const answered = (fields: Partial<IncidentFields> = {}) => ticket({ respondedAt: at('10:00'), ...fields });

function detailsOf(incidents: readonly Incident[], now: string, agreement: Agreement | AgreementVersions = cloudctiSla) {
  const builder = detailedBuilder({ at: now, agreement }, { by: 'month', misses: 3 });
  for (const each of incidents) builder.add(each);
  return builder.details();
}
const openOf = (...args: Parameters<typeof detailsOf>) => detailsOf(...args).openUpdates;
const NO_TARGET: PerformanceTarget = { kind: 'none', clause: '§5' };
const moreThan = (value: number): PerformanceTarget => ({ kind: 'more-than', value, unit: '%', clause: '§5' });
const open = (unit: 'incident' | 'update', state: string, row = 2, next = row, incidents = 1) => ({ unit, state, row, next, incidents });

describe('an incident whose next update is still to come (R8, R11)', () => {
  const late = { respondedAt: at('12:00', 24) };
  const changed = { priorityChanges: [{ at: at('13:00', 24), priority: 1 }] } as const;
  test.each<[string, Partial<IncidentFields>, string, ReturnType<typeof open>[]]>([
    ['that kept those so far', { respondedAt: at('10:00') }, at('12:00'), [open('incident', 'met')]],
    ['of which none was due yet', {}, at('12:00'), [open('incident', 'running')]],
    [
      'that waits, and kept those so far',
      { respondedAt: at('10:00'), pauses: [{ from: at('11:00') }] },
      at('12:00'),
      [open('incident', 'met')],
    ],
    ['that waits, and of which none was due yet', { pauses: [{ from: at('11:00') }] }, at('12:00'), [open('incident', 'paused')]],
    ['that missed it, and so has missed them whatever follows', {}, at('12:00', 24), []],
    ['that missed one before, likewise', late, at('12:30', 24), []],
    [
      'that missed one before by another row, and may come to count in that of the next',
      { ...late, ...changed },
      at('14:00', 24),
      [open('incident', 'missed', 2, 1)],
    ],
    ['that is repaired has none to come', { respondedAt: at('10:00'), repairedAt: at('11:00') }, at('12:00'), []],
    ['that was repaired too late has none to come', { respondedAt: at('10:00'), repairedAt: at('11:00', 25) }, at('12:00', 25), []],
    ['by a row of best effort has none to come', { priority: 3, respondedAt: at('10:00') }, at('12:00'), []],
  ])('%s', (_name, fields, now, expected) => expect(openOf([ticket(fields)], now)).toEqual(expected));

  test.each<[string, Partial<IncidentFields>, string, ReturnType<typeof open>[]]>([
    ['runs', { respondedAt: at('10:00') }, at('12:00'), [open('update', 'running')]],
    ['waits', { respondedAt: at('10:00'), pauses: [{ from: at('11:00') }] }, at('12:00'), [open('update', 'paused')]],
    ['was missed, and is not given', {}, at('12:00', 24), [open('update', 'missed')]],
    ['is none, since it is best effort (R9)', { priority: 3, respondedAt: at('10:00') }, at('12:00'), []],
    ['is none, since it is repaired', { repairedAt: at('11:00') }, at('12:00'), []],
    ['was missed, and none follows since it is repaired', { respondedAt: at('10:00'), repairedAt: at('11:00', 25) }, at('12:00', 25), []],
  ])('where each update counts: the last one %s', (_name, fields, now, expected) => {
    expect(openOf([ticket(fields)], now, EACH)).toEqual(expected);
  });

  test('those alike are counted together, the others apart, in one order whatever came first', () => {
    const versions = agreementVersions([
      { from: '2026-01-01', agreement: cloudctiSla },
      { from: '2026-11-24', agreement: EACH },
    ]);
    const later = ticket({ reportedAt: at('09:00', 24) });
    const all = [open('incident', 'running', 1), open('incident', 'met', 2, 2, 2), open('incident', 'running'), open('update', 'running')];
    const incidents = [later, ticket({ reportedAt: at('16:00') }), answered({ reportedAt: at('09:30'), respondedAt: at('16:30') })];
    const more = [answered({ respondedAt: at('16:00') }), ticket({ priority: 1, reportedAt: at('16:30') })];
    expect(openOf([...incidents, ...more], at('09:30', 24), versions)).toEqual(all);
    expect(openOf([...more, ...incidents].reverse(), at('09:30', 24), versions)).toEqual(all);
  });

  test('incidents that are not repaired are counted, and no others', () => {
    const repaired = answered({ repairedAt: at('11:00') });
    expect(detailsOf([repaired, repaired], at('12:00')).unrepaired).toBe(0);
    expect(detailsOf([repaired, answered(), ticket()], at('12:00')).unrepaired).toBe(2);
    expect(detailsOf([repaired], at('10:30')).unrepaired).toBe(1);
  });
});

test('of misses, those of promises with a target are counted, listed first, and the latest of all are told apart', () => {
  const done = (priority: 2 | 3, day: number) =>
    ticket({ id: `${priority} on ${day}`, priority, respondedAt: at('16:00', day), repairedAt: at('16:30', day) });
  const { misses } = detailsOf([done(3, 27), done(2, 25), done(3, 26)], at('12:00', 30));
  expect([misses.count, misses.targeted]).toEqual([4, 2]);
  const lateness = misses.latest.map(({ miss }) => miss.lateSupportMs);
  expect(lateness).toEqual([...lateness].sort((one, other) => other - one));
  expect(misses.listed[0]?.miss.id).toBe('2 on 25');
  expect(misses.latest[0]?.miss.id).toBe('3 on 27');
});

describe('what may change a share (R11, R20)', () => {
  const totals = (met: number, missed: number, target: number | undefined, verdict: string) =>
    ({
      counts: { met, missed, 'not-recorded': 0 },
      judged: met + missed,
      performanceTarget: target === undefined ? NO_TARGET : moreThan(target),
      verdict,
    }) as never;
  const kept = totals(19, 1, 90, 'attained');

  test('any number of others leave no share out of reach, and the verdict could turn where there is a target', () => {
    expect(attainmentBetween(kept, { others: 1, isUnbounded: true })).toEqual({ lowest: 0, highest: 1, mayTurn: true, isUnbounded: true });
    expect(attainmentBetween(totals(1, 1, 90, 'not-attained'), { others: 1, isUnbounded: true })?.mayTurn).toBe(true);
    expect(attainmentBetween(totals(1, 1, undefined, 'not-judged'), { others: 1, isUnbounded: true })?.mayTurn).toBe(false);
  });

  test('those that were met and may be missed yet lower it; those that were missed and may leave raise it', () => {
    expect(attainmentBetween(kept, { others: 0, turning: 1 })).toEqual({ lowest: 18 / 20, highest: 19 / 20, mayTurn: true });
    expect(attainmentBetween(totals(20, 0, 90, 'attained'), { others: 0, turning: 1 })).toEqual({
      lowest: 19 / 20,
      highest: 1,
      mayTurn: false,
    });
    expect(attainmentBetween(totals(18, 2, 90, 'not-attained'), { others: 0, leaving: 1 })).toEqual({
      lowest: 18 / 20,
      highest: 18 / 19,
      mayTurn: true,
    });
    expect(attainmentBetween(kept, { others: 0, turning: 0, leaving: 0 })).toBeUndefined();
    expect(attainmentBetween(kept, { others: 0, turning: 1, leaving: 1 })).toEqual({ lowest: 18 / 20, highest: 1, mayTurn: true });
    expect(attainmentBetween(kept, { others: 1, turning: 1 })).toEqual({ lowest: 18 / 21, highest: 20 / 21, mayTurn: true });
  });

  test('where all of them may leave, nothing is judged any more, and a verdict may go', () => {
    expect(attainmentBetween(totals(0, 1, 90, 'not-attained'), { others: 0, leaving: 1 })).toEqual({
      lowest: 0,
      highest: 0,
      mayTurn: true,
    });
    expect(attainmentBetween(totals(1, 0, 90, 'attained'), { others: 0, turning: 1 })).toEqual({ lowest: 0, highest: 1, mayTurn: true });
    expect(attainmentBetween(totals(0, 1, undefined, 'not-judged'), { others: 0, leaving: 1 })?.mayTurn).toBe(false);
  });

  test('another target by which others may be judged may leave it without a verdict (R17)', () => {
    expect(attainmentBetween(totals(19, 1, 50, 'attained'), { others: 1 })?.mayTurn).toBe(false);
    expect(attainmentBetween(totals(19, 1, 50, 'attained'), { others: 1, targets: [moreThan(99)] })?.mayTurn).toBe(true);
  });
});

test('where versions differ in a target all of them stand, the lowest first, and between them there is no verdict (R11, R17)', () => {
  const totals = (met: number, missed: number, ...targets: readonly PerformanceTarget[]) =>
    rowKpiTotals({
      counts: { met, missed } as CountsPart['counts'],
      targets: new Map(targets.map((target) => [targetKey(target), target])),
      byShare: [],
    });
  const [low, high] = [moreThan(50), moreThan(90)];
  expect(totals(8, 2, high, NO_TARGET, low).performanceTargets).toEqual([NO_TARGET, low, high]);
  expect(totals(8, 2, high)).not.toHaveProperty('performanceTargets');
  const verdicts = ([met, missed]: readonly [number, number]) => totals(met, missed, high, low).verdict;
  expect(
    (
      [
        [10, 0],
        [8, 2],
        [1, 9],
        [0, 0],
      ] as const
    ).map(verdicts),
  ).toEqual(['attained', 'not-judged', 'not-attained', 'no-data']);
  expect(verdictByAll(1, 1, [])).toBe('not-judged');
  expect(targetsOf(totals(0, 0, high))).toEqual([]);
  expect(targetsOf(totals(1, 0, high))).toEqual([high]);
  expect(targetsOf(totals(1, 0, high, low))).toEqual([low, high]);
});
