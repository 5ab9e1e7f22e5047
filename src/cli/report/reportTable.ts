import {
  type AttainmentBetween,
  type Distribution,
  type Group,
  isNotRecorded,
  type KpiTotals,
  kpiLines,
  type Totals,
} from '../../compliance/index.js';
import { visible } from '../../errors/index.js';
import type { ReportFacts, ToldGrouping } from '../../page/index.js';
import { count, hours, KPIS, type Kpi, type Language, percent, type State } from '../../vocabulary/index.js';
import { instantText } from '../deadlineText.js';
import { kpiHeading } from '../kpiHeading.js';
import { framedTable } from '../textTable.js';
import { besideRefused } from './facts/besideRefused.js';
import { REPORT_TABLE_WORDS, type ReportTableWords } from './reportTableWords.js';

/** A text of the user's. */
const shown = (text: string) => visible(text, 60);

/** What the texts of a report are written with. */
interface Writing {
  readonly words: ReportTableWords;
  readonly number: (value: number) => string;
  readonly length: (ms: number) => string;
  readonly share: (value: number) => string;
  readonly instant: (epochMs: number) => string;
  readonly heading: (kpi: Kpi) => string;
  /** How wide tables may be. */
  readonly width: number;
}

function writingIn(language: Language, width: number): Writing {
  return {
    words: REPORT_TABLE_WORDS[language],
    number: (value) => count(value, language),
    length: (ms) => hours(ms, language),
    share: (value) => percent(value, language),
    instant: (epochMs) => instantText(epochMs, language),
    heading: (kpi) => kpiHeading(kpi, language),
    width,
  };
}

/** A report to read in a terminal, whose tables have room for so many columns. */
export function reportTable(facts: ReportFacts, language: Language, width: number): string {
  const { source, report, refused } = facts;
  const writing = writingIn(language, width);
  const { words, number } = writing;
  const { total, groupings, leftOut } = report;
  const left = [
    leftOut.outsidePeriod > 0 ? words.outsidePeriod(number(leftOut.outsidePeriod)) : '',
    leftOut.reportedLater > 0 ? words.reportedLater(number(leftOut.reportedLater)) : '',
    refused.count > 0 ? words.refused(number(refused.count)) : '',
  ].filter((text) => text !== '');
  const without = refused.count === 0 ? '' : `${words.without(number(refused.count), refused.count === 1)}\n`;
  return [
    `${words.title(number(total.incidents), shown(source), writing.instant(report.atMs))}\n`,
    notRecordedNote(total, writing),
    left.length === 0 ? '' : `${words.leftOut}: ${left.join(', ')}\n`,
    `${words.kept(facts.verdict)}\n`,
    totalsTable(facts, writing),
    turningNote(facts, writing),
    updatesNote(report, writing),
    ...groupings.map(({ by, groups }) => {
      const group = shown(words.group(by));
      const told = facts.groupings.find((each) => each.by === by) ?? { groups };
      const moved = by === 'priority' && isMoved(facts, groups) ? `${words.lastPriority}\n` : '';
      return `\n${words.by(group)}\n${without}${moved}${groupTable(group, told, writing)}`;
    }),
    timesTable(total, without, writing),
    worstTable(report, writing),
  ].join('');
}

/** R12. Whether something was judged by another row than that of the priority under which its incident stands now. */
function isMoved({ rows }: ReportFacts, groups: readonly Group[]): boolean {
  return rows.some(({ priority, kpis }) => {
    const group = groups.find(({ key }) => key === String(priority));
    return KPIS.some((kpi) => kpis[kpi].judged !== (group?.kpis[kpi].judged ?? 0));
  });
}

/** R11. How each KPI stands; columns of nothing are left out. */
function totalsTable(facts: ReportFacts, writing: Writing): string {
  const { words, number, heading } = writing;
  const { kpis } = facts.report.total;
  const between = (kpi: Kpi) => besideRefused(kpis[kpi], { kpi }, facts);
  const isBeside = KPIS.some((kpi) => between(kpi) !== undefined);
  const columns = COLUMNS.filter(({ states, always }) => always === true || KPIS.some((kpi) => sum(kpis[kpi], states) > 0));
  return framedTable(
    [...words.totals, ...(isBeside ? [words.with(number(facts.refused.count))] : []), ...columns.map(({ heading }) => words[heading])],
    KPIS.map((kpi) => [
      heading(kpi),
      ...cells(kpis[kpi], writing),
      ...(isBeside ? [betweenText(between(kpi), writing)] : []),
      ...columns.map(({ states }) => number(sum(kpis[kpi], states))),
    ]),
    writing.width,
  );
}

/** R20. What the attainment might be with the rows that were refused: `83.3-100.0%`. */
function betweenText(between: AttainmentBetween | undefined, { share }: Writing): string {
  return between === undefined ? '' : `${share(between.lowest).replace('%', '')}-${share(between.highest)}`;
}

/** R20. The KPIs of which the refused rows might turn the verdict. */
function turningNote(facts: ReportFacts, { words, number, heading }: Writing): string {
  const { count: refused } = facts.refused;
  const turning = KPIS.filter((kpi) => besideRefused(facts.report.total.kpis[kpi], { kpi }, facts)?.mayTurn === true);
  return turning.length === 0 ? '' : `${words.mayTurn(number(refused), refused === 1)}: ${turning.map(heading).join(', ')}.\n`;
}

/** R20. What the source does not record comes before any figure. */
function notRecordedNote({ kpis }: Totals, { words, heading }: Writing): string {
  const missing = KPIS.filter((kpi) => isNotRecorded(kpis[kpi]));
  return missing.length === 0 ? '' : `${words.notRecorded}: ${missing.map(heading).join(', ')}\n`;
}

/** R11. The counts of updates that are not judged, beside the one that is. */
function updatesNote({ total, updateUnit }: ReportFacts['report'], { words, number, share }: Writing): string {
  const beside = kpiLines(total, updateUnit).flatMap(({ unit, totals: { counts, judged, attainment }, isBeside }) => {
    if (!isBeside || unit === undefined || attainment.kind === 'no-data') return [];
    return [`${words.beside[unit]}: ${words.of(number(counts.met), number(judged))} (${share(attainment.value)})`];
  });
  return beside.length === 0 ? '' : `${words.updateCounts[updateUnit]}; ${beside.join('; ')}.\n`;
}

interface Column {
  readonly heading: 'open' | 'paused' | 'noDate' | 'noneDue' | 'notRecorded';
  readonly states: readonly State[];
  readonly always?: boolean;
}

const COLUMNS: readonly Column[] = [
  { heading: 'open', states: ['running'], always: true },
  { heading: 'paused', states: ['paused'], always: true },
  { heading: 'noDate', states: ['best-effort', 'to-be-determined'], always: true },
  { heading: 'noneDue', states: ['none-due'] },
  { heading: 'notRecorded', states: ['not-recorded'] },
];

function sum({ counts }: KpiTotals, states: readonly State[]): number {
  return states.reduce((all, state) => all + counts[state], 0);
}

function cells(totals: KpiTotals, { words, number, share }: Writing): string[] {
  const { counts, attainment, performanceTarget, verdict } = totals;
  const isAttained = verdict === 'attained' ? words.yes : words.no;
  const target = performanceTarget.kind === 'none' ? words.none : `> ${performanceTarget.value}%: ${isAttained}`;
  return [
    number(counts.met),
    number(counts.missed),
    attainment.kind === 'no-data' ? noFigure(totals, words) : share(attainment.value),
    target,
  ];
}

function groupTable(by: string, { groups, others }: Omit<ToldGrouping, 'by'>, writing: Writing): string {
  const { words, number, heading } = writing;
  return framedTable(
    [by, words.incidents, ...KPIS.map(heading)],
    [
      ...groups.map((group) => groupRow(group.key === '' ? words.noGroup : shown(group.key), group, writing)),
      ...(others === undefined ? [] : [groupRow(words.others(number(others.groups)), others, writing)]),
    ],
    writing.width,
  );
}

function groupRow(name: string, { incidents, kpis }: Pick<Group, 'incidents' | 'kpis'>, writing: Writing): readonly string[] {
  return [name, writing.number(incidents), ...KPIS.map((kpi) => shareCell(kpis[kpi], writing))];
}

function shareCell(totals: KpiTotals, { words, number, share }: Writing): string {
  const { attainment, judged } = totals;
  return attainment.kind === 'no-data' ? noFigure(totals, words) : words.of(share(attainment.value), number(judged));
}

/** R11, R20. Why there is no figure. */
function noFigure(totals: KpiTotals, words: ReportTableWords): string {
  return isNotRecorded(totals) ? words.isNotRecorded : words.noData;
}

function timesTable({ responseTime, repairTime, kpis }: Totals, without: string, { words, number, length, width }: Writing): string {
  const row = (name: string, times: Distribution, of: KpiTotals) =>
    times.count === 0
      ? [name, '0', noFigure(of, words), '', '']
      : [name, number(times.count), ...('meanMs' in times ? [times.meanMs, times.medianMs, times.p90Ms].map(length) : [])];
  const [responseSupport, responseElapsed, repairSupport, repairElapsed] = words.timesRows;
  return `\n${words.times}\n${without}${framedTable(
    words.timesHead,
    [
      row(responseSupport, responseTime.support, kpis.response),
      row(responseElapsed, responseTime.elapsed, kpis.response),
      row(repairSupport, repairTime.support, kpis.mttr),
      row(repairElapsed, repairTime.elapsed, kpis.mttr),
    ],
    width,
  )}`;
}

function worstTable({ worst }: ReportFacts['report'], { words, length, instant, heading, width }: Writing): string {
  if (worst.length === 0) return '';
  const rows = worst.map(({ id, kpi, priority, deadline, lateSupportMs, lateElapsedMs, throughChangeMs }) => [
    shown(id),
    throughChangeMs === undefined ? heading(kpi) : `${heading(kpi)}, ${words.throughChange}`,
    String(priority),
    instant(deadline.epochMs),
    length(lateSupportMs),
    length(lateElapsedMs),
  ]);
  return `\n${words.worst}\n${framedTable(words.worstHead, rows, width)}`;
}
