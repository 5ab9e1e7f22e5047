import {
  type Assessment,
  type AssessOptions,
  assessWith,
  type Judge,
  type Judgement,
  judgeIn,
  reportDay,
  timeFromReport,
} from '../assessment/index.js';
import { type CountingTerms, promisedOf } from '../deadline/index.js';
import { reject } from '../errors/index.js';
import { explain } from '../explain/index.js';
import type { Incident } from '../incident/index.js';
import { type DayNumber, formatLocalDate, type LocalDate, localDateIn } from '../time/index.js';
import type { ComplianceReport, Group, Miss } from './Report.js';
import { Tally, type TallyPart } from './totals.js';

/** What incidents are put together by: the priority, the month or quarter of the report, or a label of theirs such as a customer. */
export type GroupBy = 'priority' | 'month' | 'quarter' | { readonly label: string };

/** What a report is about, and by what it is judged. */
export interface ReportOptions extends AssessOptions {
  /** The dates of the reports that count, both included, in the agreement's zone; all of them by default. */
  readonly period?: { readonly from?: LocalDate; readonly to?: LocalDate };
  /** Priority by default; each gives groups of its own. */
  readonly groupBy?: readonly GroupBy[];
  /** How many of the worst misses are told; 10 by default. */
  readonly worst?: number;
}

/** Builds a report incident by incident; made by `reportBuilder`. */
export interface ReportBuilder {
  /** Judges and counts an incident. */
  add(incident: Incident): void;
  /** Takes over what another builder with the same options has counted, or its part from another thread; that one is not to be used any more. */
  merge(other: ReportBuilder | ReportPart): void;
  /** What was counted so far, as plain data: `postMessage` and `structuredClone` take it, and the builder of another thread merges it. */
  part(): ReportPart;
  /** The report on all that was added. */
  report(): ComplianceReport;
}

/** What a builder has counted, on its way to another thread; made by `part` of a builder, read by `merge` of one with the same options. */
export interface ReportPart {
  readonly kind: 'report-part';
  /** The options, agreement and all. */
  readonly scope: string;
  readonly ungrouped: TallyPart;
  readonly groupings: readonly (readonly (readonly [string, TallyPart])[])[];
  /** The incidents of the worst misses, and which of an incident's misses it is. */
  readonly worst: readonly { readonly incident: Incident; readonly place: number }[];
  readonly leftOut: ComplianceReport['leftOut'];
}

/** A miss, and where it comes from. */
interface Kept {
  readonly miss: Omit<Miss, 'trail'>;
  readonly incident: Incident;
  readonly place: number;
}

/**
 * Builds a compliance report from incidents one at a time, so that a stream or several workers can feed it.
 *
 * SLA §5; R11, R17 and R18. What comes out does not depend on the order of the incidents, nor on how they were divided among builders that are merged.
 *
 * @param options when it is judged, by which agreement, the period, and what the incidents are grouped by
 * @throws {SlaInputError} for options that are none
 * @example
 * import { incident, reportBuilder } from '@cloudcti/sla';
 *
 * const builder = reportBuilder({ at: '2026-12-01T00:00+01:00', period: { from: '2026-11-01', to: '2026-11-30' } });
 * const reportedAt = '2026-11-23T09:00+01:00';
 * builder.add(incident({ id: 'A', priority: 2, reportedAt, respondedAt: '2026-11-23T17:00+01:00', repairedAt: '2026-11-23T17:00+01:00' }));
 * builder.add(incident({ id: 'B', priority: 2, reportedAt, respondedAt: '2026-11-24T09:00+01:00', repairedAt: '2026-11-24T09:30+01:00' }));
 * const { total, worst } = builder.report();
 * total.kpis.response.attainment; // => { kind: 'share', value: 0.5 }
 * total.kpis.response.verdict; // => 'not-attained'
 * worst[0].id; // => 'B'
 */
export function reportBuilder(options: ReportOptions): ReportBuilder {
  return new Builder(options, 'reportBuilder');
}

/**
 * How incidents stand against the agreement: attainment by KPI and group, times to respond and to repair, and the worst misses with their reasons.
 *
 * SLA §5; R11, R17 and R18.
 *
 * @param incidents what `incident` returned, in any order
 * @param options when it is judged, by which agreement, the period, and what the incidents are grouped by
 * @throws {SlaInputError} for options that are none, and for an incident outside the agreement's years
 * @example
 * import { complianceReport, incident } from '@cloudcti/sla';
 *
 * const history = incident({ priority: 4, reportedAt: '2026-11-23T09:00+01:00', respondedAt: '2026-11-23T10:30+01:00' });
 * const { total } = complianceReport([history], { at: '2026-12-01T00:00+01:00' });
 * total.kpis.response.attainment; // => { kind: 'share', value: 1 }
 * total.kpis.mttr.attainment; // => { kind: 'no-data' }
 * total.responseTime.support.meanMs / 60_000; // => 90
 */
export function complianceReport(incidents: Iterable<Incident>, options: ReportOptions): ComplianceReport {
  if (typeof incidents !== 'object' || incidents === null || typeof incidents[Symbol.iterator] !== 'function') {
    const expected = 'pass a list of what incident returned, which may be empty';
    const draft = { code: 'wrong-type', path: 'incidents', received: incidents } as const;
    return reject('complianceReport', { ...draft, problem: 'is not a list of histories', expected });
  }
  const builder = new Builder(options, 'complianceReport');
  for (const incident of incidents) builder.add(incident);
  return builder.report();
}

class Builder implements ReportBuilder {
  private readonly fn: string;
  private readonly judge: Judge;
  private readonly period: { readonly from?: string; readonly to?: string };
  private readonly groupBy: readonly GroupBy[];
  private readonly worstCount: number;
  private readonly groupings: readonly Map<string, Tally>[];
  private readonly dates = new Map<DayNumber, LocalDate>();
  private readonly ungrouped = new Tally();
  private worst: Kept[] = [];
  private outsidePeriod = 0;
  private reportedLater = 0;

  constructor(options: ReportOptions, fn: string) {
    this.fn = fn;
    this.judge = judgeIn(options, fn);
    this.period = periodIn(options.period, fn);
    this.groupBy = groupByIn(options.groupBy ?? ['priority'], fn);
    this.worstCount = worstIn(options.worst ?? 10, fn);
    this.groupings = this.groupBy.map(() => new Map());
  }

  add(incident: Incident): void {
    const day = reportDay(incident, this.judge, this.fn);
    const date = day === undefined ? undefined : this.dateOf(day);
    if (date !== undefined && this.isOutsidePeriod(date)) {
      this.outsidePeriod += 1;
      return;
    }
    const { assessment, running, pauses } = assessWith(incident, this.judge, this.fn);
    if (incident.reportedMs > assessment.atMs) {
      this.reportedLater += 1;
      return;
    }
    const tallies = this.talliesOf(incident, assessment, date as LocalDate);
    this.count(tallies, assessment, running.agreement);
    const { respondedMs } = incident;
    if (respondedMs !== undefined && respondedMs <= assessment.atMs) {
      const supportMs = timeFromReport(running, incident, respondedMs, pauses);
      for (const tally of tallies) {
        tally.responseSupport.push(supportMs);
        tally.responseElapsed.push(respondedMs - incident.reportedMs);
      }
    }
    const repairedMs = incident.repairs.find(({ fromMs, toMs }) => fromMs <= assessment.atMs && toMs > assessment.atMs)?.fromMs;
    if (repairedMs !== undefined) {
      const supportMs = timeFromReport(running, incident, repairedMs, pauses);
      for (const tally of tallies) {
        tally.repairSupport.push(supportMs);
        tally.repairElapsed.push(repairedMs - incident.reportedMs);
      }
    }
    this.keepWorst(missesOf(incident, assessment).map((miss, place) => ({ miss, incident, place })));
  }

  merge(other: ReportBuilder | ReportPart): void {
    const part = this.partIn(other);
    this.ungrouped.merge(part.ungrouped);
    this.groupings.forEach((groups, index) => {
      for (const [key, tally] of part.groupings[index] ?? []) tallyIn(groups, key).merge(tally);
    });
    this.outsidePeriod += part.leftOut.outsidePeriod;
    this.reportedLater += part.leftOut.reportedLater;
    this.keepWorst(part.worst.map(({ incident, place }) => ({ miss: this.missOf(incident, place), incident, place })));
  }

  part(): ReportPart {
    const { outsidePeriod, reportedLater } = this;
    return {
      kind: 'report-part',
      scope: this.scope(),
      ungrouped: this.ungrouped.part(),
      groupings: this.groupings.map((groups) => [...groups].map(([key, tally]) => [key, tally.part()] as const)),
      worst: this.worst.map(({ incident, place }) => ({ incident, place })),
      leftOut: { outsidePeriod, reportedLater },
    };
  }

  private partIn(other: ReportBuilder | ReportPart): ReportPart {
    const part: unknown = other instanceof Builder && other !== this ? other.part() : other;
    if (isPart(part) && part.scope === this.scope()) return part;
    const draft = { code: 'wrong-type', path: 'other', received: other } as const;
    const expected = 'pass one with the same options and agreement, or its part';
    return reject('merge', { ...draft, problem: 'is not another builder of the same report', expected });
  }

  /** A deadline does not cross threads, and follows from the history. */
  private missOf(incident: Incident, place: number): Kept['miss'] {
    return missesOf(incident, assessWith(incident, this.judge, 'merge').assessment)[place] as Kept['miss'];
  }

  report(): ComplianceReport {
    const [first] = this.groupings;
    const parts = first === undefined ? [this.ungrouped] : [...first.values()];
    return Object.freeze({
      atMs: this.judge.atMs,
      period: this.period,
      total: Tally.totals(parts),
      groupings: Object.freeze(
        this.groupings.map((groups, index) => Object.freeze({ by: nameOf(this.groupBy[index] as GroupBy), groups: groupsOf(groups) })),
      ),
      worst: Object.freeze(this.worst.map(({ miss }) => Object.freeze({ ...miss, trail: explain(miss.deadline) }))),
      leftOut: Object.freeze({ outsidePeriod: this.outsidePeriod, reportedLater: this.reportedLater }),
    });
  }

  /** Writing a date costs more than judging does, and days come again. */
  private dateOf(day: DayNumber): LocalDate {
    const known = this.dates.get(day) ?? formatLocalDate(day);
    this.dates.set(day, known);
    return known;
  }

  private isOutsidePeriod(date: LocalDate): boolean {
    const { from, to } = this.period;
    return (from !== undefined && date < from) || (to !== undefined && date > to);
  }

  private scope(): string {
    return JSON.stringify([this.judge, this.period, this.groupBy, this.worstCount]);
  }

  private talliesOf(incident: Incident, { priority }: Assessment, date: LocalDate): readonly Tally[] {
    const tallies = this.groupBy.map((by, index) =>
      tallyIn(this.groupings[index] as Map<string, Tally>, keyOf(by, incident, priority, date)),
    );
    const all = tallies.length === 0 ? [this.ungrouped] : tallies;
    for (const tally of all) tally.incidents += 1;
    return all;
  }

  private count(tallies: readonly Tally[], { response, updates, mttr, priority }: Assessment, { kpis }: CountingTerms): void {
    for (const judgement of [response, ...updates, mttr]) {
      // The row that judged, which a later change of priority may have left.
      const { performanceTarget } = kpis['priority' in judgement ? judgement.priority : priority];
      for (const tally of tallies) tally.count(judgement, performanceTarget);
    }
  }

  private keepWorst(misses: readonly Kept[]): void {
    const last = this.worst.length < this.worstCount ? undefined : this.worst.at(-1);
    const worse = last === undefined ? misses : misses.filter((miss) => byLateness(miss, last) < 0);
    if (worse.length > 0 && this.worstCount > 0) this.worst = [...this.worst, ...worse].sort(byLateness).slice(0, this.worstCount);
  }
}

function missesOf({ id, reportedMs }: Incident, { response, updates, mttr }: Assessment): readonly Omit<Miss, 'trail'>[] {
  const misses: Omit<Miss, 'trail'>[] = [];
  const add = (judgement: Judgement) => {
    if (judgement.state !== 'missed') return;
    const { kpi, priority, deadline, doneMs, lateSupportMs, lateElapsedMs } = judgement;
    misses.push({ id, kpi, priority, reportedMs, deadline, ...(doneMs === undefined ? {} : { doneMs }), lateSupportMs, lateElapsedMs });
  };
  add(response);
  for (const update of updates) add(update);
  add(mttr);
  return misses;
}

/** The latest first, in support time; what follows only makes the order the same every time. */
function byLateness({ miss: one }: Kept, { miss: other }: Kept): number {
  return (
    other.lateSupportMs - one.lateSupportMs ||
    other.lateElapsedMs - one.lateElapsedMs ||
    one.reportedMs - other.reportedMs ||
    compareTexts(one.id, other.id) ||
    compareTexts(one.kpi, other.kpi) ||
    one.deadline.epochMs - other.deadline.epochMs ||
    one.priority - other.priority ||
    compareTexts(originOf(one), originOf(other))
  );
}

/** What else a deadline follows from: where its clock started, and the pauses. */
function originOf({ deadline }: Kept['miss']): string {
  const promised = promisedOf(deadline);
  return JSON.stringify([promised?.start, promised?.startedBy, promised?.pauses]);
}

function isPart(value: unknown): value is ReportPart {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'report-part';
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function tallyIn(groups: Map<string, Tally>, key: string): Tally {
  const known = groups.get(key);
  if (known !== undefined) return known;
  const made = new Tally();
  groups.set(key, made);
  return made;
}

function groupsOf(groups: ReadonlyMap<string, Tally>): readonly Group[] {
  const sorted = [...groups].sort(([one], [other]) => compareTexts(one, other));
  return Object.freeze(sorted.map(([key, tally]) => Object.freeze({ key, ...Tally.totals([tally]) })));
}

const MONTH = 'YYYY-MM'.length;
const YEAR = 'YYYY'.length;

/** What an incident is put under; an empty key where it has no such label. */
function keyOf(by: GroupBy, { labels }: Incident, priority: number, date: LocalDate): string {
  if (typeof by === 'object') return Object.hasOwn(labels, by.label) ? (labels[by.label] as string) : '';
  switch (by) {
    case 'priority':
      return String(priority);
    case 'month':
      return date.slice(0, MONTH);
    case 'quarter':
      return `${date.slice(0, YEAR)}-Q${Math.ceil(Number(date.slice(YEAR + 1, MONTH)) / 3)}`;
  }
}

function nameOf(by: GroupBy): string {
  return typeof by === 'object' ? by.label : by;
}

function periodIn(input: unknown, fn: string): { readonly from?: string; readonly to?: string } {
  if (input === undefined) return Object.freeze({});
  if (typeof input !== 'object' || input === null) {
    const expected = "pass dates such as { from: '2026-01-01', to: '2026-12-31' }, both included";
    return reject(fn, { code: 'wrong-type', path: 'period', received: input, problem: 'is not a period', expected });
  }
  const { from, to } = input as { readonly from?: unknown; readonly to?: unknown };
  const date = (value: unknown, path: string) => formatLocalDate(localDateIn(value, fn, path));
  const period = {
    ...(from === undefined ? {} : { from: date(from, 'period.from') }),
    ...(to === undefined ? {} : { to: date(to, 'period.to') }),
  };
  if (period.from !== undefined && period.to !== undefined && period.to < period.from) {
    const expected = 'pass the earlier date as from; both are included';
    return reject(fn, { code: 'out-of-order', path: 'period.to', received: to, problem: 'is before from', expected });
  }
  return Object.freeze(period);
}

function groupByIn(input: unknown, fn: string): readonly GroupBy[] {
  const isGroupBy = (by: unknown) =>
    by === 'priority' ||
    by === 'month' ||
    by === 'quarter' ||
    (typeof by === 'object' && by !== null && typeof (by as { label?: unknown }).label === 'string');
  if (Array.isArray(input) && input.every(isGroupBy)) return Object.freeze([...(input as readonly GroupBy[])]);
  const expected = "pass a list of 'priority', 'month', 'quarter' and { label: 'customer' }";
  return reject(fn, { code: 'wrong-type', path: 'groupBy', received: input, problem: 'is not what incidents can be grouped by', expected });
}

function worstIn(input: unknown, fn: string): number {
  if (typeof input === 'number' && Number.isSafeInteger(input) && input >= 0) return input;
  const expected = 'pass how many misses are told, such as 10';
  return reject(fn, { code: 'invalid-count', path: 'worst', received: input, problem: 'is not a count', expected });
}
