import { type AttainmentBetween, type Distribution, isNotRecorded, type KpiTotals, kpiLines, type Totals } from '../../compliance/index.js';
import { csvLine } from '../../csv/index.js';
import type { ReportFacts } from '../../page/index.js';
import { type Beside, besideRefused } from './facts/besideRefused.js';
import { textPieces } from './textPieces.js';

const HEADER = [
  ...['group_by', 'group', 'incidents', 'kpi', 'counted', 'met', 'missed', 'running', 'paused', 'best_effort', 'to_be_determined'],
  ...['not_yet_applicable', 'none_due', 'not_recorded', 'attainment', 'performance_target', 'verdict'],
  ...['time_mean_support_ms', 'time_median_support_ms', 'time_p90_support_ms'],
  ...['refused', 'attainment_lowest', 'attainment_highest', 'verdict_may_turn'],
];

/** A report as separated values, in pieces: a row for each KPI of each group, the whole first. */
export function reportCsv(facts: ReportFacts): Iterable<string> {
  return textPieces(linesOf(facts));
}

/** One after the other, when each is written: there may be a hundred thousand groups. */
function* linesOf(facts: ReportFacts): Iterable<string> {
  const { total, groupings } = facts.report;
  const line = csvLine({ delimiter: ',', newline: '\n' });
  const linesIn = (by: string, key: string, totals: Totals) => rowsOf(by, key, totals, facts).map(line).join('');
  yield line(HEADER);
  yield linesIn('', 'all', total);
  for (const { by, groups } of groupings) for (const group of groups) yield linesIn(by, group.key, group);
}

/** A row for each KPI, and one more for the count of updates that is not judged, which has no verdict (R11). */
function rowsOf(by: string, key: string, totals: Totals, beside: Beside): string[][] {
  return kpiLines(totals, beside.report.updateUnit).map(({ kpi, unit, totals: line, isBeside }) => {
    const times = kpi === 'response' ? totals.responseTime.support : kpi === 'mttr' ? totals.repairTime.support : ({ count: 0 } as const);
    return [
      by,
      key,
      String(totals.incidents),
      kpi,
      unit ?? (kpi === 'update' ? 'by-version' : 'incident'),
      ...cells(line, isBeside),
      ...timeCells(times),
      String(beside.refused.count),
      ...betweenCells(isBeside ? undefined : besideRefused(line, { kpi, by, key }, beside)),
    ];
  });
}

function cells(totals: KpiTotals, isBeside: boolean): string[] {
  const { counts, attainment, performanceTarget, verdict } = totals;
  const { met, missed, running, paused } = counts;
  const undated = [
    counts['best-effort'],
    counts['to-be-determined'],
    counts['not-yet-applicable'],
    counts['none-due'],
    counts['not-recorded'],
  ];
  return [
    ...[met, missed, running, paused, ...undated].map(String),
    attainment.kind === 'no-data' ? (isNotRecorded(totals) ? 'not recorded' : 'no data') : String(attainment.value),
    isBeside ? '' : performanceTarget.kind === 'none' ? 'none' : `more than ${performanceTarget.value}%`,
    isBeside ? '' : verdict,
  ];
}

function timeCells(times: Distribution): string[] {
  return 'meanMs' in times ? [times.meanMs, times.medianMs, times.p90Ms].map(String) : ['', '', ''];
}

/** R20. What the refused rows might change; nothing is said of a count that no verdict is taken on. */
function betweenCells(between: AttainmentBetween | undefined): string[] {
  return between === undefined ? ['', '', ''] : [String(between.lowest), String(between.highest), between.mayTurn ? 'yes' : 'no'];
}
