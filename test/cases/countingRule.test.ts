import { type Agreement, cloudctiSla, defineAgreement, type Priority } from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';
import { standingTerms } from '../../src/agreement/index.js';
import { countedTargets, thirdLineRule } from '../../src/deadline/countingRule.js';
import { ruleSource } from '../../src/deadline/ruleSource.js';
import { timedAgreement } from '../../src/deadline/TimedAgreement.js';
import { onWholeDays, thirdLinePromise } from '../../src/deadline/thirdLineResponseDeadline.js';
import { Call } from '../../src/errors/index.js';
import { KPIS, type Kpi, PRIORITIES } from '../../src/vocabulary/index.js';

const HOUR = 3_600_000;

/** How a KPI of a priority counts, with what says so. */
const counted = (agreement: Agreement, kpi: Kpi, priority: Priority) => {
  const found = countedTargets(agreement)[priority][kpi];
  return { ...found.rule, ...ruleSource(found) };
};

describe('the rule by which a target counts (§5)', () => {
  test.each([
    [1, 'response', { kind: 'support-time', ms: 4 * HOUR, clause: '§5', rulings: ['R5'] }],
    [1, 'update', { kind: 'support-time', ms: 4 * HOUR, clause: '§5', rulings: ['R8', 'R5'] }],
    [1, 'mttr', { kind: 'to-be-determined', clause: '§5', rulings: ['R9'] }],
    [2, 'response', { kind: 'support-time', ms: 8 * HOUR, clause: '§5', rulings: ['R5'] }],
    [2, 'update', { kind: 'support-time', ms: 8 * HOUR, clause: '§5', rulings: ['R8', 'R5'] }],
    [2, 'mttr', { kind: 'close-of-day-after', days: 2, clause: '§5', rulings: ['R7'] }],
    [3, 'response', { kind: 'day-lengths', days: 1, clause: '§5', rulings: ['R6'] }],
    [3, 'update', { kind: 'best-effort', clause: '§5', rulings: ['R9'] }],
    [3, 'mttr', { kind: 'best-effort', clause: '§5', rulings: ['R9'] }],
    [4, 'response', { kind: 'day-lengths', days: 1, clause: '§5', rulings: ['R6'] }],
    [4, 'update', { kind: 'best-effort', clause: '§5', rulings: ['R9'] }],
    [4, 'mttr', { kind: 'best-effort', clause: '§5', rulings: ['R9'] }],
  ] as const)('priority %i, %s', (priority, kpi, rule) => expect(counted(cloudctiSla, kpi, priority)).toEqual(rule));

  test('a working day read as the end of the next one counts as closes after the day, but for an MTTR that does so anyway', () => {
    const agreement = defineAgreement({
      workingDayReading: 'end-of-next-working-day',
      kpis: { 3: { update: { kind: 'working-days', value: 2 } } },
    });
    expect(counted(agreement, 'response', 3)).toEqual({ kind: 'close-of-day-after', days: 1, clause: '§5', rulings: ['R6'] });
    expect(counted(agreement, 'update', 3)).toEqual({ kind: 'close-of-day-after', days: 2, clause: '§5', rulings: ['R8', 'R6'] });
    expect(counted(agreement, 'mttr', 2)).toEqual({ kind: 'close-of-day-after', days: 2, clause: '§5', rulings: ['R7'] });
  });

  test('of the third line is support time of whole working days (§1.3, R13)', () => {
    const target = { kind: 'hours-on-working-days', value: 24, unit: 'hours on working days', clause: '§1.3' } as const;
    const rule = thirdLineRule(target);
    expect(rule).toEqual({ kind: 'support-time', ms: 24 * HOUR });
    expect(ruleSource({ kpi: 'third-line', target, rule })).toEqual({ clause: '§1.3', rulings: ['R13'] });
    const timed = onWholeDays(timedAgreement(cloudctiSla, new Call('test')));
    expect(thirdLinePromise(timed, cloudctiSla, 0)).toMatchObject({
      kpi: 'third-line',
      target,
      startedBy: 'complete-report',
      pauses: undefined,
    });
  });

  test('and its timeline are made once for an agreement, and the timeline once for a calendar', () => {
    const timed = timedAgreement(cloudctiSla, new Call('test'));
    const terms = timedAgreement(standingTerms, new Call('test'));
    expect(timedAgreement(cloudctiSla, new Call('test'))).toBe(timed);
    expect(onWholeDays(timed)).toBe(onWholeDays(timed));
    expect([terms.timeline === timed.timeline, terms.agreement]).toEqual([true, standingTerms]);
  });

  test('is plain data, so that JSON keeps it', () => {
    for (const priority of PRIORITIES) {
      for (const kpi of KPIS) {
        const { rule } = countedTargets(cloudctiSla)[priority][kpi];
        expect(JSON.parse(JSON.stringify(rule))).toEqual(rule);
      }
    }
  });
});
