import { attainmentBetween, type ComplianceReport, type KpiTotals, type Totals } from '../../compliance/index.js';
import type { ListedMiss, ReportFacts } from '../../page/index.js';
import { KPIS, type Language } from '../../vocabulary/index.js';
import { readingIn } from '../reading/sayReading.js';
import { jsonPieces } from './jsonPieces.js';

/**
 * A report as JSON, in pieces: what the library gives, all else that its page tells, and beside each figure what the refused rows might change (R20). The
 * schema of it, `report.schema.json`, is made by src/build/schema/reportSchema.ts.
 */
export function reportJson(facts: ReportFacts, language: Language): Iterable<string> {
  const { source, report, refused, reading, names, reported, madeMs, version, agreements, verdict, rows, trend, before, waits, misses } =
    facts;
  const told = {
    ...report,
    ...figuresOf(report, refused.count),
    ...{ source, refused },
    ...(reading === undefined ? {} : { reading: readingIn(reading, language) }),
    ...{ names, version },
    ...(reported === undefined ? {} : { reported }),
    ...(madeMs === undefined ? {} : { madeMs }),
    ...{ agreements, verdict, rows, trend },
    ...(before === undefined ? {} : { before: beforeJson(before, refused.count) }),
    waits,
    misses: { count: misses.count, targeted: misses.targeted, listed: misses.listed.map(missJson) },
  };
  return withLineEnd(jsonPieces(told));
}

function* withLineEnd(pieces: Iterable<string>): Iterable<string> {
  yield* pieces;
  yield '\n';
}

function beforeJson({ report, rows, verdict }: NonNullable<ReportFacts['before']>, refused: number): object {
  const { period, leftOut } = report;
  return { period, ...figuresOf(report, refused), leftOut, rows, verdict };
}

function figuresOf({ total, groupings }: ComplianceReport, refused: number): object {
  return {
    total: besideRefused(total, refused),
    groupings: groupings.map(({ by, groups }) => ({ by, groups: mapped(groups, (group) => besideRefused(group, refused)) })),
  };
}

/** One after the other, when each is written: there may be a hundred thousand groups. */
function* mapped<One, Other>(list: readonly One[], of: (one: One) => Other): Iterable<Other> {
  for (const one of list) yield of(one);
}

function besideRefused<Of extends Totals>(totals: Of, refused: number): object {
  const kpis = KPIS.map((kpi) => [kpi, withBetween(totals.kpis[kpi], refused)]);
  return { ...totals, refused, kpis: Object.fromEntries(kpis) };
}

function withBetween(totals: KpiTotals, refused: number): object {
  const between = attainmentBetween(totals, refused);
  return between === undefined ? totals : { ...totals, withRefused: between };
}

function missJson({ deadline, ...miss }: ListedMiss): object {
  return { ...miss, deadlineMs: deadline.epochMs };
}
