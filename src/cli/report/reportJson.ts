import { attainmentBetween, type KpiTotals, type Totals } from '../../compliance/index.js';
import type { ReportFacts } from '../../page/index.js';
import { KPIS, type Language } from '../../vocabulary/index.js';
import { readingIn } from '../reading/sayReading.js';

/** A report as JSON: what the library gives, how the file was read, and beside each figure what the refused rows might change (R20). */
export function reportJson({ source, report, refused, reading }: ReportFacts, language: Language): string {
  const { total, groupings } = report;
  const told = {
    ...report,
    total: besideRefused(total, refused.count),
    groupings: groupings.map(({ by, groups }) => ({ by, groups: groups.map((group) => besideRefused(group, refused.count)) })),
    ...{ source, refused },
    ...(reading === undefined ? {} : { reading: readingIn(reading, language) }),
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}

function besideRefused<Of extends Totals>(totals: Of, refused: number): object {
  const kpis = KPIS.map((kpi) => [kpi, withBetween(totals.kpis[kpi], refused)]);
  return { ...totals, refused, kpis: Object.fromEntries(kpis) };
}

function withBetween(totals: KpiTotals, refused: number): object {
  const between = attainmentBetween(totals, refused);
  return between === undefined ? totals : { ...totals, withRefused: between };
}
