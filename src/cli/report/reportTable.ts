import { type Distribution, type Group, type KpiTotals, kpiLines, type Totals } from '../../compliance/index.js';
import { visible } from '../../errors/index.js';
import type { ReportFacts } from '../../page/index.js';
import { count as countIn, hours as hoursIn, KPI_HEADINGS, KPIS, percent, type State } from '../../vocabulary/index.js';
import { instantText } from '../deadlineText.js';
import { framedTable } from '../textTable.js';

const count = (value: number) => countIn(value, 'en');

const hours = (ms: number) => hoursIn(ms, 'en');

/** A text of the user's. */
const shown = (text: string) => visible(text, 60);

/** A report to read in a terminal. */
export function reportTable({ source, report, refused }: ReportFacts): string {
  const { total, groupings, worst, leftOut } = report;
  const left = [
    leftOut.outsidePeriod > 0 ? `${count(leftOut.outsidePeriod)} outside the period` : '',
    leftOut.reportedLater > 0 ? `${count(leftOut.reportedLater)} reported later` : '',
    refused.count > 0 ? `${count(refused.count)} refused` : '',
  ].filter((text) => text !== '');
  return [
    `${count(total.incidents)} ${total.incidents === 1 ? 'incident' : 'incidents'} of ${shown(source)}, judged at ${instantText(report.atMs)}\n`,
    left.length === 0 ? '' : `Left out: ${left.join(', ')}\n`,
    totalsTable(total),
    updatesNote(report),
    ...groupings.map(({ by, groups }) => `\nBy ${shown(by)}\n${groupTable(shown(by), groups)}`),
    timesTable(total),
    worst.length === 0
      ? ''
      : `\nWorst misses\n${framedTable(
          ['Incident', 'KPI', 'P', 'Due', 'Late (support time)', 'Late (elapsed)'],
          worst.map(({ id, kpi, priority, deadline, lateSupportMs, lateElapsedMs, throughChangeMs }) => [
            shown(id),
            throughChangeMs === undefined ? kpi : `${kpi}, missed through a change of priority`,
            String(priority),
            instantText(deadline.epochMs),
            hours(lateSupportMs),
            hours(lateElapsedMs),
          ]),
        )}`,
  ].join('');
}

/** R11. How each KPI stands; columns of nothing are left out. */
function totalsTable({ kpis }: Totals): string {
  const columns = COLUMNS.filter(({ states, always }) => always === true || KPIS.some((kpi) => sum(kpis[kpi], states) > 0));
  return framedTable(
    ['KPI', 'Met', 'Missed', 'Attainment', 'Target', ...columns.map(({ heading }) => heading)],
    KPIS.map((kpi) => [KPI_HEADINGS[kpi], ...cells(kpis[kpi]), ...columns.map(({ states }) => count(sum(kpis[kpi], states)))]),
  );
}

/** R11. The counts of updates that are not judged, beside the one that is. */
function updatesNote({ total, updateUnit }: ReportFacts['report']): string {
  const counted = { incident: 'incidents', update: 'updates', 'by-version': 'incidents or updates, as the version at the report says' }[
    updateUnit
  ];
  const beside = kpiLines(total, updateUnit).flatMap(({ unit, totals: { counts, judged, attainment }, isBeside }) => {
    if (!isBeside || unit === undefined || attainment.kind === 'no-data') return [];
    return [`${BESIDE[unit]}: ${count(counts.met)} of ${count(judged)} (${percent(attainment.value, 'en')})`];
  });
  return beside.length === 0 ? '' : `Update counts ${counted}; ${beside.join('; ')}.\n`;
}

const BESIDE = { incident: 'incidents of which none was missed', update: 'updates one by one' } as const;

interface Column {
  readonly heading: string;
  readonly states: readonly State[];
  readonly always?: boolean;
}

const COLUMNS: readonly Column[] = [
  { heading: 'Open', states: ['running'], always: true },
  { heading: 'Paused', states: ['paused'], always: true },
  { heading: 'No date', states: ['best-effort', 'to-be-determined'], always: true },
  { heading: 'None due', states: ['none-due'] },
  { heading: 'Not recorded', states: ['not-recorded'] },
];

function sum({ counts }: KpiTotals, states: readonly State[]): number {
  return states.reduce((all, state) => all + counts[state], 0);
}

function cells({ counts, attainment, performanceTarget, verdict }: KpiTotals): string[] {
  const target = performanceTarget.kind === 'none' ? 'none' : `> ${performanceTarget.value}%: ${verdict === 'attained' ? 'yes' : 'no'}`;
  return [count(counts.met), count(counts.missed), attainment.kind === 'no-data' ? 'no data' : percent(attainment.value, 'en'), target];
}

function groupTable(by: string, groups: readonly Group[]): string {
  return framedTable(
    [by, 'Incidents', ...KPIS.map((kpi) => KPI_HEADINGS[kpi])],
    groups.map(({ key, incidents, kpis }) => [
      key === '' ? '(none)' : shown(key),
      count(incidents),
      ...KPIS.map((kpi) => share(kpis[kpi])),
    ]),
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
