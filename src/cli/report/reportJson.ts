import { attainmentBetween, type KpiTotals, type Totals } from '../../compliance/index.js';
import type { ReportFacts } from '../../page/index.js';
import { KPIS, type Language } from '../../vocabulary/index.js';
import { readingIn } from '../reading/sayReading.js';
import { jsonPieces } from './jsonPieces.js';

/** A report as JSON, in pieces: what the library gives, how the file was read, and beside each figure what the refused rows might change (R20). */
export function reportJson({ source, report, refused, reading }: ReportFacts, language: Language): Iterable<string> {
  const { total, groupings } = report;
  const told = {
    ...report,
    total: besideRefused(total, refused.count),
    groupings: groupings.map(({ by, groups }) => ({ by, groups: groups.map((group) => besideRefused(group, refused.count)) })),
    ...{ source, refused },
    ...(reading === undefined ? {} : { reading: readingIn(reading, language) }),
  };
  return withLineEnd(jsonPieces(told));
}

function* withLineEnd(pieces: Iterable<string>): Iterable<string> {
  yield* pieces;
  yield '\n';
}

function besideRefused<Of extends Totals>(totals: Of, refused: number): object {
  const kpis = KPIS.map((kpi) => [kpi, withBetween(totals.kpis[kpi], refused)]);
  return { ...totals, refused, kpis: Object.fromEntries(kpis) };
}

function withBetween(totals: KpiTotals, refused: number): object {
  const between = attainmentBetween(totals, refused);
  return between === undefined ? totals : { ...totals, withRefused: between };
}
