import type { Distribution, Group, KpiTotals, Totals } from '../../compliance/index.js';
import type { ReportFacts } from '../../page/index.js';
import { count as countIn, hours as hoursIn, KPI_HEADINGS, KPIS, percent } from '../../vocabulary/index.js';
import { instantText } from '../deadlineText.js';
import { framedTable } from '../textTable.js';

const count = (value: number) => countIn(value, 'en');

const hours = (ms: number) => hoursIn(ms, 'en');

/** A report to read in a terminal. */
export function reportTable({ source, report, refused }: ReportFacts): string {
  const { total, groupings, worst, leftOut } = report;
  const left = [
    leftOut.outsidePeriod > 0 ? `${count(leftOut.outsidePeriod)} outside the period` : '',
    leftOut.reportedLater > 0 ? `${count(leftOut.reportedLater)} reported later` : '',
    refused.count > 0 ? `${count(refused.count)} refused` : '',
  ].filter((text) => text !== '');
  return [
    `${count(total.incidents)} incidents of ${source}, judged at ${instantText(report.atMs)}\n`,
    left.length === 0 ? '' : `Left out: ${left.join(', ')}\n`,
    totalsTable(total),
    ...groupings.map(({ by, groups }) => `\nBy ${by}\n${groupTable(by, groups)}`),
    timesTable(total),
    worst.length === 0
      ? ''
      : `\nWorst misses\n${framedTable(
          ['Incident', 'KPI', 'P', 'Due', 'Late (support time)', 'Late (elapsed)'],
          worst.map(({ id, kpi, priority, deadline, lateSupportMs, lateElapsedMs }) => [
            id,
            kpi,
            String(priority),
            instantText(deadline.epochMs),
            hours(lateSupportMs),
            hours(lateElapsedMs),
          ]),
        )}`,
  ].join('');
}

function totalsTable({ kpis }: Totals): string {
  return framedTable(
    ['KPI', 'Met', 'Missed', 'Attainment', 'Target', 'Open', 'Paused', 'No date'],
    KPIS.map((kpi) => [KPI_HEADINGS[kpi], ...cells(kpis[kpi])]),
  );
}

function cells({ counts, attainment, performanceTarget, verdict }: KpiTotals): string[] {
  const target = performanceTarget.kind === 'none' ? 'none' : `> ${performanceTarget.value}%: ${verdict === 'attained' ? 'yes' : 'no'}`;
  const undated = counts['best-effort'] + counts['to-be-determined'];
  return [
    count(counts.met),
    count(counts.missed),
    attainment.kind === 'no-data' ? 'no data' : percent(attainment.value, 'en'),
    target,
    count(counts.running),
    count(counts.paused),
    count(undated),
  ];
}

function groupTable(by: string, groups: readonly Group[]): string {
  return framedTable(
    [by, 'Incidents', ...KPIS.map((kpi) => KPI_HEADINGS[kpi])],
    groups.map(({ key, incidents, kpis }) => [key === '' ? '(none)' : key, count(incidents), ...KPIS.map((kpi) => share(kpis[kpi]))]),
  );
}

function share({ attainment, judged }: KpiTotals): string {
  return attainment.kind === 'no-data' ? 'no data' : `${percent(attainment.value, 'en')} of ${count(judged)}`;
}

function timesTable({ responseTime, repairTime }: Totals): string {
  const row = (name: string, times: Distribution) =>
    times.count === 0
      ? [name, '0', 'no data', '', '']
      : [name, count(times.count), ...('meanMs' in times ? [times.meanMs, times.medianMs, times.p90Ms].map(hours) : [])];
  return `\nTimes from the report\n${framedTable(
    ['', 'Count', 'Mean', 'Median', '90th percentile'],
    [
      row('Response, support time', responseTime.support),
      row('Response, elapsed', responseTime.elapsed),
      row('Repair, support time', repairTime.support),
      row('Repair, elapsed', repairTime.elapsed),
    ],
  )}`;
}
