import type { Attainment, Distribution, Group, KpiTotals, Totals } from '../../index.js';
import { instantText } from '../deadlineText.js';
import { framedTable } from '../textTable.js';
import type { ReportFacts } from './ReportFacts.js';

const KPIS = [
  ['response', 'Response'],
  ['update', 'Update (TTTU)'],
  ['mttr', 'MTTR'],
] as const;

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
    KPIS.map(([kpi, name]) => [name, ...cells(kpis[kpi])]),
  );
}

function cells({ counts, attainment, performanceTarget, verdict }: KpiTotals): string[] {
  const target = performanceTarget.kind === 'none' ? 'none' : `> ${performanceTarget.value}%: ${verdict === 'attained' ? 'yes' : 'no'}`;
  const undated = counts['best-effort'] + counts['to-be-determined'];
  return [
    count(counts.met),
    count(counts.missed),
    percent(attainment),
    target,
    count(counts.running),
    count(counts.paused),
    count(undated),
  ];
}

function groupTable(by: string, groups: readonly Group[]): string {
  return framedTable(
    [by, 'Incidents', 'Response', 'Update (TTTU)', 'MTTR'],
    groups.map(({ key, incidents, kpis }) => [
      key === '' ? '(none)' : key,
      count(incidents),
      ...KPIS.map(([kpi]) => (kpis[kpi].judged === 0 ? 'no data' : `${percent(kpis[kpi].attainment)} of ${count(kpis[kpi].judged)}`)),
    ]),
  );
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

/** A share as a percentage, never rounded up to a target: 89.99% stays below 90%. */
export function percent(attainment: Attainment): string {
  if (attainment.kind === 'no-data') return 'no data';
  // 0.57 times 1000 may come out a hair below 570.
  const thousandths = Math.floor(Number((attainment.value * 1000).toFixed(6)));
  return `${(thousandths / 10).toFixed(1)}%`;
}

/** A length in hours, to the minute: `8:30 h`. What is less than a minute is not nothing. */
export function hours(ms: number): string {
  if (ms > 0 && ms < 60_000) return '< 0:01 h';
  const minutes = Math.round(ms / 60_000);
  return `${count(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')} h`;
}

export function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
