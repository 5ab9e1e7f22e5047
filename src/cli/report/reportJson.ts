import type { ComplianceReport, Totals } from '../../compliance/index.js';
import type { ListedMiss, ReportFacts } from '../../page/index.js';
import { KPIS, type Language } from '../../vocabulary/index.js';
import { readingIn } from '../reading/sayReading.js';
import { type Beside, besideRefused, type FigureOf } from './facts/besideRefused.js';
import { jsonPieces } from './jsonPieces.js';

/**
 * A report as JSON, in pieces: what the library gives, all else that its page tells, and beside each figure what the refused rows might change (R20). The
 * schema of it, `report.schema.json`, is made by src/build/schema/reportSchema.ts.
 */
export function reportJson(facts: ReportFacts, language: Language): Iterable<string> {
  const {
    source,
    report,
    refused,
    reading,
    choices,
    names,
    reported,
    madeMs,
    version,
    agreements,
    verdict,
    rows,
    trend,
    before,
    waits,
    misses,
  } = facts;
  const told = {
    ...report,
    ...figuresOf(report, facts),
    ...{ source, refused },
    ...(reading === undefined ? {} : { reading: readingIn(reading, language) }),
    choices: choices.map(({ option, values, count }) => ({ option, values, ...(count === undefined ? {} : { count }) })),
    ...{ names, version },
    ...(reported === undefined ? {} : { reported }),
    ...(madeMs === undefined ? {} : { madeMs }),
    ...{ agreements, verdict, rows, trend },
    ...(before === undefined ? {} : { before: beforeJson(before, facts) }),
    waits,
    misses: { count: misses.count, targeted: misses.targeted, listed: misses.listed.map(missJson) },
  };
  return withLineEnd(jsonPieces(told));
}

function* withLineEnd(pieces: Iterable<string>): Iterable<string> {
  yield* pieces;
  yield '\n';
}

function beforeJson({ report, rows, verdict }: NonNullable<ReportFacts['before']>, beside: Beside): object {
  const { period, leftOut } = report;
  return { period, ...figuresOf(report, beside), leftOut, rows, verdict };
}

function figuresOf({ total, groupings }: ComplianceReport, beside: Beside): object {
  return {
    total: withRefused(total, {}, beside),
    groupings: groupings.map(({ by, groups }) => ({
      by,
      groups: mapped(groups, (group) => withRefused(group, { by, key: group.key }, beside)),
    })),
  };
}

/** One after the other, when each is written: there may be a hundred thousand groups. */
function* mapped<One, Other>(list: readonly One[], of: (one: One) => Other): Iterable<Other> {
  for (const one of list) yield of(one);
}

function withRefused(totals: Totals, of: Omit<FigureOf, 'kpi'>, beside: Beside): object {
  const kpis = KPIS.map((kpi) => {
    const between = besideRefused(totals.kpis[kpi], { ...of, kpi }, beside);
    return [kpi, between === undefined ? totals.kpis[kpi] : { ...totals.kpis[kpi], withRefused: between }];
  });
  return { ...totals, refused: beside.refused.count, kpis: Object.fromEntries(kpis) };
}

function missJson({ deadline, ...miss }: ListedMiss): object {
  return { ...miss, deadlineMs: deadline.epochMs };
}
