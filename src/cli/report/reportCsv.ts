import { stringify } from 'csv-stringify/sync';
import type { Distribution, KpiTotals, Totals } from '../../compliance/index.js';
import type { ReportFacts } from '../../page/index.js';
import { KPIS } from '../../vocabulary/index.js';

const HEADER = [
  ...[
    'group_by',
    'group',
    'incidents',
    'kpi',
    'met',
    'missed',
    'running',
    'paused',
    'best_effort',
    'to_be_determined',
    'not_yet_applicable',
  ],
  ...['attainment', 'performance_target', 'verdict', 'time_mean_support_ms', 'time_median_support_ms', 'time_p90_support_ms'],
];

/** A report as separated values: a row for each KPI of each group, the whole first. */
export function reportCsv({ report: { total, groupings } }: ReportFacts): string {
  const rows = [
    ...rowsOf('', 'all', total),
    ...groupings.flatMap(({ by, groups }) => groups.flatMap((group) => rowsOf(by, group.key, group))),
  ];
  return stringify([HEADER, ...rows], { escape_formulas: true });
}

function rowsOf(by: string, key: string, totals: Totals): string[][] {
  return KPIS.map((kpi) => {
    const times = kpi === 'response' ? totals.responseTime.support : kpi === 'mttr' ? totals.repairTime.support : ({ count: 0 } as const);
    return [by, key, String(totals.incidents), kpi, ...cells(totals.kpis[kpi]), ...timeCells(times)];
  });
}

function cells({ counts, attainment, performanceTarget, verdict }: KpiTotals): string[] {
  const { met, missed, running, paused } = counts;
  const undated = [counts['best-effort'], counts['to-be-determined'], counts['not-yet-applicable']];
  return [
    ...[met, missed, running, paused, ...undated].map(String),
    attainment.kind === 'no-data' ? 'no data' : String(attainment.value),
    performanceTarget.kind === 'none' ? 'none' : `more than ${performanceTarget.value}%`,
    verdict,
  ];
}

function timeCells(times: Distribution): string[] {
  return 'meanMs' in times ? [times.meanMs, times.medianMs, times.p90Ms].map(String) : ['', '', ''];
}
