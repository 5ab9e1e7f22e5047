import { type Agreement, defineAgreement, isSlaInputError, slaClock } from '@cloudcti/sla';
import { expect, test } from 'vitest';
import type { Years } from '../../src/time/Years.js';
import { AGREEMENTS, type NamedAgreement, ODD_AGREEMENTS } from './agreements.js';
import { batchAnswers } from './batchAnswers.js';
import { instantPrinted, type Printed } from './engines/Engine.js';
import { engines } from './engines/index.js';
import { answerOf, edgeRows, type Row, randomRows } from './tickets.js';
import { ACTS, deadlinesOf, KPIS, makeTickets } from './ticketTable.js';

const COUNT = Number(process.env['SQL_ROWS'] ?? 100_000);
const SEED = Number(process.env['FAST_CHECK_SEED'] ?? Math.floor(Math.random() * 1e9));
const ALL_YEARS = { from: 1990, to: 2100 };
const SOME_YEARS = { from: 2020, to: 2029 };

const all = await engines();
const inProcess = all.filter(({ dialect }) => ['duckdb', 'sqlite', 'clickhouse'].includes(dialect));

/** A verdict by plain arithmetic on the library's own deadline and clock (R5, R18, R19). */
function verdictOf(kpi: 'response' | 'mttr', row: Row, { agreement }: NamedAgreement): readonly Printed[] {
  const [kind, dueMs] = answerOf(kpi, row, agreement);
  const acts = [kpi === 'response' ? row.responded : null, row.repaired].filter((act) => act !== null);
  const act = acts.length === 0 ? null : Math.min(...acts);
  const reported = row.reported as number;
  const used = act === null || act < reported ? null : supportBetween(agreement, reported, act);
  if (kind !== 'due') return [kind, used];
  if (act === null) return ['not-done', null];
  return act < reported ? ['before-report', null] : [act <= (dueMs as number) ? 'met' : 'missed', used];
}

function supportBetween(agreement: NamedAgreement['agreement'], from: number | null, to: number | null): number | null {
  if (from === null || to === null) return null;
  try {
    return slaClock(agreement).betweenMs(from, to);
  } catch (error) {
    if (isSlaInputError(error) && error.code === 'outside-horizon') return null;
    throw error;
  }
}

function horizonOf({ agreement }: NamedAgreement, { from, to }: Years): readonly [from: number, to: number] {
  const zone = agreement.calendar.timeZone.value;
  return [instantAt(zone, from), instantAt(zone, to + 1)];
}

/** 00:00 on 1 January in a zone, found by asking the runtime. */
function instantAt(zone: string, year: number): number {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, year: 'numeric' });
  for (let at = Date.UTC(year, 0) - 86_400_000; ; at += 900_000) if (Number(format.format(at)) === year) return at;
}

/** An agreement that ends where the tables do: beyond them they must not answer. */
function within({ name, agreement }: NamedAgreement, years: Years): NamedAgreement {
  return { name, agreement: defineAgreement({ years }, agreement as Agreement) };
}

/** Rows, and what the library answers: once for all engines. */
interface Tickets {
  readonly rows: readonly Row[];
  readonly answers: readonly string[];
}
const asked = new Map<string, Tickets>();

function tickets(named: NamedAgreement): Tickets {
  const known = asked.get(named.name);
  if (known !== undefined) return known;
  const random = randomRows(COUNT, SEED, { from: 1995, to: 2095 });
  const rows = [...random, ...edgeRows(named.agreement, horizonOf(named, ALL_YEARS))].map((row) => ({ ...row, contact: null }));
  const answers = rows.map((row) => JSON.stringify(KPIS.flatMap((kpi) => answerOf(kpi, row, named.agreement))));
  asked.set(named.name, { rows, answers });
  return { rows, answers };
}

/** The rows of which something else was found than the library answers; a few of them. */
function otherwise({ rows, answers }: Tickets, found: readonly (readonly Printed[])[]): readonly unknown[] {
  expect(found).toHaveLength(rows.length);
  const wrong = rows.flatMap((row, id) => {
    const printed = JSON.stringify(found[id]);
    return answers[id] === printed ? [] : [{ ...row, answers: answers[id], printed }];
  });
  return wrong.slice(0, 5);
}

test.each(AGREEMENTS.flatMap((named) => all.map((engine) => [engine.dialect, named.name, engine, named] as const)))(
  `%s finds the library's deadlines by %s (FAST_CHECK_SEED=${SEED})`,
  async (_dialect, _name, engine, named) => {
    const given = tickets(named);
    await makeTickets(engine, given.rows);
    const found = await deadlinesOf(engine, { years: ALL_YEARS, agreement: named.agreement });
    const printed = found.map((row) => row.slice(1).map((cell, place) => (place % 2 === 1 ? instantPrinted(cell) : cell)));
    expect(otherwise(given, printed)).toEqual([]);
  },
);

test.each(AGREEMENTS)(`columns have the library's deadlines by $name (FAST_CHECK_SEED=${SEED})`, (named) => {
  const given = tickets(named);
  expect(otherwise(given, batchAnswers(given.rows, named.agreement))).toEqual([]);
});

test.each(
  [...AGREEMENTS, ...ODD_AGREEMENTS].flatMap((named) => inProcess.map((engine) => [engine.dialect, named.name, engine, named] as const)),
)(`%s finds contacts, verdicts and support time by %s (FAST_CHECK_SEED=${SEED})`, async (_dialect, _name, engine, given) => {
  const named = within(given, SOME_YEARS);
  const rows = [...randomRows(5_000, SEED, SOME_YEARS), ...edgeRows(named.agreement, horizonOf(named, SOME_YEARS))];
  await makeTickets(engine, rows);
  const found = await deadlinesOf(engine, { ...ACTS, years: SOME_YEARS, agreement: given.agreement });
  const answers = rows.map((row) =>
    JSON.stringify([
      ...KPIS.flatMap((kpi) => answerOf(kpi, row, named.agreement)),
      ...verdictOf('response', row, named),
      ...verdictOf('mttr', row, named),
      supportBetween(named.agreement, row.responded, row.repaired),
    ]),
  );
  const printed = found.map((row) => row.slice(1).map((cell, place) => (place % 2 === 1 && place < 6 ? instantPrinted(cell) : cell)));
  expect(otherwise({ rows, answers }, printed)).toEqual([]);
});
