import { assess, type ComplianceOptions, complianceBuilder, complianceReport, type Incident, incident } from '@cloudcti/sla';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { law } from '../support/cases.js';

const HOUR = 3_600_000;
const REPORT = Date.UTC(2026, 0, 5, 8, 30);
const OPTIONS: ComplianceOptions = {
  at: new Date(REPORT + 60 * 24 * HOUR),
  period: { from: '2026-01-10' },
  groupBy: ['priority', 'month', { label: 'customer' }],
  worst: 5,
};

/** The first instant of the period, on Amsterdam's clocks. */
const PERIOD_START = Date.parse('2026-01-10T00:00+01:00');
const KPIS = ['response', 'update', 'mttr'] as const;
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

const incidents: fc.Arbitrary<Incident[]> = fc.array(
  fc
    .record({
      id: fc.constantFrom('', 'A', 'B'),
      priority: fc.constantFrom<1 | 2 | 3 | 4>(1, 2, 3, 4),
      // Many just before the instant of the report: what still runs is counted too.
      after: fc.oneof(fc.integer({ min: 0, max: 80 * 24 }), fc.integer({ min: 59 * 24, max: 60 * 24 + 1 })),
      response: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
      repair: fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }),
      wait: fc.integer({ min: 0, max: 40 }),
      customer: fc.constantFrom('Acme', 'Bolt'),
    })
    .map(({ id, priority, after, response, repair, wait, customer }) => {
      const from = REPORT + after * HOUR;
      return incident({
        id,
        priority,
        reportedAt: new Date(from),
        ...(response === undefined ? {} : { respondedAt: new Date(from + response * HOUR) }),
        ...(repair === undefined ? {} : { repairedAt: new Date(from + repair * HOUR) }),
        pauses: [{ from: new Date(from + HOUR), to: new Date(from + HOUR + wait * HOUR) }],
        labels: { customer },
      });
    }),
  { maxLength: 30 },
);

describe('whatever the incidents', () => {
  test('merged reports equal the report of the whole, in any order', () =>
    law([incidents, fc.array(fc.nat({ max: 2 }), { minLength: 30, maxLength: 30 })], (all, workers) => {
      const builders = [complianceBuilder(OPTIONS), complianceBuilder(OPTIONS), complianceBuilder(OPTIONS)] as const;
      [...all].reverse().forEach((each, index) => {
        builders[workers[index] as 0 | 1 | 2].add(each);
      });
      const [first, second, third] = builders;
      third.merge(first);
      third.merge(structuredClone(second.part()));
      expect(third.report()).toEqual(complianceReport(all, OPTIONS));
    }));

  test('mean, median and 90th percentile are those of the list in order', () =>
    law([incidents], (all) => {
      const { elapsed } = complianceReport(all, { at: OPTIONS.at }).total.responseTime;
      const times = all
        .map(({ reportedMs, respondedMs = Number.POSITIVE_INFINITY, repairs: [first] }) => {
          // R19. A repair answers too.
          const answeredMs = Math.min(respondedMs, first?.fromMs ?? Number.POSITIVE_INFINITY);
          return answeredMs > Number(OPTIONS.at) ? undefined : answeredMs - reportedMs;
        })
        .filter((time) => time !== undefined)
        .sort((one, other) => one - other);
      const half = times.length / 2;
      const [lower = 0, upper = 0] = [times[Math.ceil(half) - 1], times[Math.floor(half)]];
      const expected = {
        meanMs: Math.round(sum(times) / times.length),
        medianMs: (lower + upper) / 2,
        p90Ms: times[Math.ceil(times.length * 0.9) - 1],
      };
      expect(elapsed).toEqual({ count: times.length, ...(times.length === 0 ? {} : expected) });
    }));

  test('counts add up: each is the number of judgements of its state, and groups make the total', () =>
    law([incidents], (all) => {
      const { total, groupings, leftOut } = complianceReport(all, OPTIONS);
      expect(total.incidents + leftOut.outsidePeriod + leftOut.reportedLater).toBe(all.length);
      const counted = all.filter(({ reportedMs }) => reportedMs >= PERIOD_START && reportedMs <= Number(OPTIONS.at));
      const assessed = counted.map((each) => assess(each, { at: OPTIONS.at }));
      expect(total.kpis.update).toEqual(total.updatesBy.incident);
      for (const [totals, judgements] of [
        [total.kpis.response, assessed.map(({ response }) => response)],
        [total.updatesBy.incident, assessed.map(({ update }) => update)],
        [total.updatesBy.update, assessed.flatMap(({ updates }) => updates)],
        [total.kpis.mttr, assessed.map(({ mttr }) => mttr)],
      ] as const) {
        const { counts, judged, byShare } = totals;
        const states = judgements.map(({ state }) => state);
        for (const [state, count] of Object.entries(counts))
          expect([state, count]).toEqual([state, states.filter((each) => each === state).length]);
        expect([judged, sum(byShare)]).toEqual([counts.met + counts.missed, counts.met + counts.missed]);
      }
      for (const { groups } of groupings) {
        expect(sum(groups.map((group) => group.incidents))).toBe(total.incidents);
        for (const kpi of KPIS) expect(sum(groups.map((group) => group.kpis[kpi].judged))).toBe(total.kpis[kpi].judged);
      }
    }));
});
