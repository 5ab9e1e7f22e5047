import { type Act, type Agreement, assess, cloudctiSla, defineAgreement, incident, isSlaInputError, type Judgement } from '@cloudcti/sla';
import { ASSESS_STATES, type AssessColumns, assessColumns, type HistoryColumns } from '@cloudcti/sla/batch';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CALENDARS } from '../support/calendars.js';

/** Each case is a column of rows. */
const RUNS = Number(process.env['FC_RUNS'] ?? 10);
const DAY = 86_400_000;
const KPIS = ['response', 'update', 'mttr'] as const;
const ACTS = ['respondedAtMs', 'updatedAtMs', 'repairedAtMs'] as const;
const RECORDS: Readonly<Record<(typeof ACTS)[number], Act>> = { respondedAtMs: 'response', updatedAtMs: 'update', repairedAtMs: 'repair' };

const [ODD] = CALENDARS.filter(({ name }) => name.startsWith('an uneven week')).map(
  ({ definition: { timeZone, hours, closed = [], special = {} } }) =>
    defineAgreement({
      ...{ timeZone, hours, closed, special, holidays: 'none', answeredBy: 'response', recorded: ['response', 'update'] },
      kpis: {
        1: { update: { kind: 'working-days', value: 1 } },
        2: { response: { kind: 'working-days', value: 1 }, update: { kind: 'support-hours', value: 1 } },
      },
    }),
);

const AGREEMENTS: readonly (readonly [string, Agreement, number])[] = [
  ['the standing agreement', cloudctiSla, Date.UTC(2026, 4, 20)],
  ['the standing agreement at the end of its years', cloudctiSla, Date.UTC(2100, 11, 18)],
  ['an uneven week, two acts recorded, and a repair that does not answer', ODD as Agreement, Date.UTC(2025, 11, 20)],
];

type Row = Readonly<Record<'priority' | 'reportedAtMs' | (typeof ACTS)[number], number>>;

function rows(from: number): fc.Arbitrary<readonly Row[]> {
  const wait = fc.oneof(
    { weight: 15, arbitrary: fc.integer({ min: 0, max: 8 * DAY }) },
    // Acts at one instant, acts that are not done, and one before the report.
    { weight: 20, arbitrary: fc.constantFrom(Number.NaN, 0, DAY, 2 * DAY) },
    { weight: 1, arbitrary: fc.constantFrom(-1, 0.5) },
  );
  const row = fc.record({
    priority: fc.constantFrom(1, 2, 2, 3, 4, 4, 9),
    reported: fc.integer({ min: 0, max: 12 * DAY }),
    waits: fc.tuple(wait, wait, wait),
  });
  return fc.array(
    row.map(({ priority, reported, waits }) => {
      const reportedAtMs = from + Math.floor(reported / 60_000) * 60_000;
      const [respondedAtMs, updatedAtMs, repairedAtMs] = waits.map((waited) => reportedAtMs + waited) as [number, number, number];
      return { priority, reportedAtMs, respondedAtMs, updatedAtMs, repairedAtMs };
    }),
    { maxLength: 40 },
  );
}

/** The slow obvious model: `incident` and `assess`, one row after the other; `undefined` where they refuse. */
function slowly(row: Row, columns: readonly (typeof ACTS)[number][], atMs: number, agreement: Agreement) {
  const at = (name: (typeof ACTS)[number]) => {
    if (!columns.includes(name) || Number.isNaN(row[name])) return null;
    return Number.isInteger(row[name]) ? new Date(row[name]) : 'never';
  };
  const recorded = agreement.recorded.filter((act) => columns.some((name) => RECORDS[name] === act));
  const updated = at('updatedAtMs');
  try {
    const history = incident({
      ...{ priority: row.priority as 1, reportedAt: new Date(row.reportedAtMs), respondedAt: at('respondedAtMs') },
      ...{ updatedAt: updated === null ? null : [updated], repairedAt: at('repairedAtMs') },
    });
    return assess(history, { at: new Date(atMs), agreement: defineAgreement({ recorded }, agreement) });
  } catch (error) {
    if (!isSlaInputError(error)) throw error;
    return undefined;
  }
}

function told(judgement: Judgement) {
  return [
    judgement.state,
    'deadline' in judgement ? judgement.deadline.epochMs : Number.NaN,
    judgement.state === 'missed' ? judgement.lateSupportMs : Number.NaN,
    judgement.state === 'missed' ? judgement.lateElapsedMs : Number.NaN,
  ];
}

function fast(columns: AssessColumns, kpi: (typeof KPIS)[number], row: number) {
  const state = ASSESS_STATES[columns[`${kpi}State`][row] as number];
  return [state, columns[`${kpi}DueMs`][row], columns[`${kpi}LateSupportMs`][row], columns[`${kpi}LateElapsedMs`][row]];
}

describe.each(AGREEMENTS)('verdicts by columns of %s', (_name, agreement, from) => {
  test('are in each row those of `assess` for the same plain history, whatever stands in the others', () =>
    fc.assert(
      fc.property(rows(from), fc.subarray([...ACTS]), fc.integer({ min: 0, max: 12 * DAY }), (list, acts, later) => {
        const names = ['priority', 'reportedAtMs', ...acts] as const;
        const columns = Object.fromEntries(names.map((name) => [name, Float64Array.from(list, (row) => row[name])]));
        const atMs = from + later;
        const found = assessColumns(columns as unknown as HistoryColumns, atMs, agreement);
        for (const [place, row] of list.entries()) {
          const expected = slowly(row, acts, atMs, agreement);
          const said = KPIS.map((kpi) => fast(found, kpi, place));
          // What the core refuses as a whole is told by its reason; what of it has a verdict after all is judged by itself.
          if (expected === undefined) expect(found.reason[place]).toBeGreaterThan(0);
          else expect([found.reason[place], ...said]).toEqual([0, ...KPIS.map((kpi) => told(expected[kpi]))]);
        }
      }),
      { numRuns: 3 * RUNS },
    ));
});

test('an instant outside the agreement’s years judges nothing, and nothing is written', () => {
  const priority = Uint8Array.of(2);
  const into = assessColumns({ priority, reportedAtMs: Float64Array.of(Date.UTC(2026, 4, 22)) }, Date.UTC(2026, 4, 23));
  const before = JSON.stringify(into);
  for (const atMs of [Number.NaN, 0, 1e15]) {
    expect(() => assessColumns({ priority, reportedAtMs: Float64Array.of(Date.UTC(2026, 4, 22)) }, atMs, undefined, into)).toThrow('atMs');
  }
  expect(JSON.stringify(into)).toBe(before);
});
