import { type Assessment, assess, type Incident, incident } from '@cloudcti/sla';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cloudctiSla } from '../../src/agreement/index.js';
import { detailedBuilder, targetedPromises, topGroups } from '../../src/compliance/index.js';
import { law } from '../support/cases.js';

const HOUR = 3_600_000;
const REPORT = Date.UTC(2026, 0, 5, 8, 30);
const AT = new Date(REPORT + 40 * 24 * HOUR);
const KPIS = ['response', 'update', 'mttr'] as const;
const hours = fc.integer({ min: 0, max: 60 });
const priority = fc.constantFrom<1 | 2 | 3 | 4>(1, 2, 3, 4);

const incidents: fc.Arbitrary<Incident[]> = fc
  .array(
    fc.record({
      priority,
      after: fc.integer({ min: 0, max: 60 * 24 }),
      response: fc.option(hours, { nil: undefined }),
      repair: fc.option(hours, { nil: undefined }),
      change: fc.option(fc.record({ at: hours, priority }), { nil: undefined }),
      customer: fc.constantFrom('Acme', 'Bolt', 'Cam', 'Dam'),
    }),
    { maxLength: 25 },
  )
  .map((all) =>
    all.map(({ priority: first, after, response, repair, change, customer }, place) => {
      const from = REPORT + after * HOUR;
      const at = (hour: number) => new Date(from + hour * HOUR);
      return incident({
        id: String(place),
        priority: first,
        reportedAt: at(0),
        ...(response === undefined ? {} : { respondedAt: at(response) }),
        ...(repair === undefined ? {} : { repairedAt: at(repair) }),
        ...(change === undefined ? {} : { priorityChanges: [{ at: at(change.at + 1), priority: change.priority }] }),
        labels: { customer },
      });
    }),
  );

/** What a promise is counted in: the row that judged it, or else the one that stands. */
const rowOf = (assessment: Assessment, kpi: (typeof KPIS)[number]) => {
  const judgement = assessment[kpi];
  return 'priority' in judgement ? judgement.priority : assessment.priority;
};

test('rows have each promise once, in the row that judged it, and steps of the trend make the rows (R12)', () =>
  law([incidents], (all) => {
    const builder = detailedBuilder({ at: AT }, { by: 'month', misses: 3 });
    for (const each of all) builder.add(each);
    const { rows, steps, misses } = builder.details();
    const assessed = all.filter(({ reportedMs }) => reportedMs <= Number(AT)).map((each) => assess(each, { at: AT }));
    for (const { priority: row, kpis } of rows) {
      for (const kpi of KPIS) {
        for (const [state, count] of Object.entries(kpis[kpi].counts)) {
          const expected = assessed.filter((each) => rowOf(each, kpi) === row && each[kpi].state === state).length;
          expect([row, kpi, state, count]).toEqual([row, kpi, state, expected]);
          const inSteps = steps.map((step) => step.rows.find((each) => each.priority === row)?.kpis[kpi].counts[state as 'met'] ?? 0);
          expect(inSteps.reduce((sum, each) => sum + each, 0)).toBe(count);
        }
      }
    }
    const missed = assessed.flatMap(({ id, response, updates, mttr }) =>
      [response, ...updates, mttr].flatMap((each) =>
        each.state === 'missed' ? [{ id, late: each.lateSupportMs, row: each.priority }] : [],
      ),
    );
    const latest = (of: typeof missed) => of.map(({ late }) => late).sort((one, other) => other - one);
    const targeted = missed.filter(({ row }) => row === 2);
    expect([misses.count, misses.targeted]).toEqual([missed.length, targeted.length]);
    // Priority 2 is the one row with a target: its misses come first, however late the others were.
    const first = [...latest(targeted), ...latest(missed.filter(({ row }) => row !== 2))].slice(0, 3);
    expect(misses.listed.map(({ miss }) => miss.lateSupportMs)).toEqual(first);
    expect(misses.latest.map(({ miss }) => miss.lateSupportMs)).toEqual(latest(missed).slice(0, 3));
    for (const { miss } of [...misses.listed, ...misses.latest])
      expect(missed).toContainEqual({ id: miss.id, late: miss.lateSupportMs, row: miss.priority });
  }));

test('a promise that is short by some is attained with those, and with none fewer; one with some to spare is not attained without one more (R11)', () =>
  law([fc.nat({ max: 300 }), fc.nat({ max: 300 })], (met, missed) => {
    fc.pre(met + missed > 0);
    const builder = detailedBuilder({ at: AT }, { by: 'month', misses: 0 });
    const [, row] = builder.details().rows;
    const target = cloudctiSla.kpis[2].performanceTarget;
    const attained = (of: number) => of * 100 > 90 * (met + missed);
    const totals = {
      ...row?.kpis.response,
      counts: { ...row?.kpis.response.counts, met, missed },
      judged: met + missed,
      performanceTarget: target,
    };
    const kpis = { response: totals, update: totals, mttr: totals };
    const [promise] = targetedPromises([{ ...row, priority: 2, kpis } as never], [cloudctiSla]);
    const { shortBy, spare } = promise as { shortBy: number; spare: number };
    if (attained(met)) expect([shortBy, attained(met - spare), attained(met - spare - 1)]).toEqual([0, true, false]);
    else expect([spare, attained(met + shortBy), attained(met + shortBy - 1)]).toEqual([0, true, false]);
  }));

test('the largest groups and the others are all groups', () =>
  law([incidents, fc.integer({ min: 1, max: 5 })], (all, most) => {
    const builder = detailedBuilder({ at: AT, groupBy: [{ label: 'customer' }] }, { by: 'month', misses: 0 });
    for (const each of all) builder.add(each);
    const { total, groupings } = builder.report();
    const { groups, others } = topGroups(groupings[0]?.groups ?? [], most);
    expect(groups.length + (others?.groups ?? 0)).toBe(groupings[0]?.groups.length);
    if (others === undefined) return;
    expect(groups.length).toBe(most);
    expect(Math.min(...groups.map(({ incidents: count }) => count))).toBeGreaterThanOrEqual(others.incidents / others.groups);
    for (const kpi of KPIS) {
      const counts = [...groups, others].map(({ kpis }) => kpis[kpi].counts.met);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total.kpis[kpi].counts.met);
    }
  }));
