import {
  type AgreementTerms,
  type AgreementVersions,
  isVersions,
  type Kpi,
  type Priority,
  standingTerms,
  versionAt,
} from '../agreement/index.js';
import { coveredInstant } from '../clock/index.js';
import { joined, type PauseSpan, type Promised, runningAgreement } from '../deadline/index.js';
import { reject } from '../errors/index.js';
import type { Incident, Stretch } from '../incident/index.js';
import { type DayNumber, type EpochMs, type InstantInput, instantIn, type SupportMs } from '../time/index.js';
import type { Assessment, Judgement } from './Assessment.js';
import { countedBetween, judge, undatedJudgement } from './judge.js';

/** How an incident is to be judged. */
export interface AssessOptions {
  /** The instant at which it is judged: what happened later is not known. */
  readonly at: InstantInput;
  /** CloudCTI's standing agreement by default; or versions of one, of which the one in force at the report judges (R17). */
  readonly agreement?: AgreementTerms | AgreementVersions;
  /** The share of a target from which on a promise is at risk; 0.75 by default. */
  readonly atRiskFrom?: number;
  /** R12. Whether a new priority's row applies from the report on, as if it had always stood there (the default), or from the change. */
  readonly priorityChange?: 'from-report' | 'from-change';
}

/** The options, read once for any number of incidents. */
export interface Judge {
  readonly atMs: EpochMs;
  readonly agreement: AgreementTerms | AgreementVersions;
  readonly atRiskFrom: number;
  readonly fromChange: boolean;
}

/**
 * How an incident stands against the agreement at an instant: response, each update in turn, and repair.
 *
 * SLA §5; R5, R8, R9, R12, R17 and R18. It follows from the whole history each time. Later events than `at` are not known, and nothing is judged before
 * the report.
 *
 * @param incident what `incident` returned
 * @param options when, and by which agreement; both ways of reading a change of priority
 * @throws {SlaInputError} for what is no history, and for instants outside the agreement's years
 * @example
 * import { assess, incident } from '@cloudcti/sla';
 *
 * const history = incident({ priority: 2, reportedAt: '2026-05-22T16:00+02:00', respondedAt: '2026-05-26T15:30:00.001+02:00' });
 * const { response, mttr, next } = assess(history, { at: '2026-05-27T12:00+02:00' });
 * response.state; // => 'missed'
 * response.lateElapsedMs; // => 1
 * mttr.state; // => 'running'
 * mttr.leftMs / 3_600_000; // => 5
 * next.kpi; // => 'update'
 */
export function assess(incident: Incident, options: AssessOptions): Assessment {
  return assessWith(incident, judgeIn(options, 'assess'), 'assess').assessment;
}

/** The options of a caller, checked. */
export function judgeIn(options: AssessOptions, fn: string): Judge {
  if (typeof options !== 'object' || options === null) {
    const expected = "pass an object such as { at: '2026-05-27T12:00+02:00' }";
    return reject(fn, { code: 'wrong-type', path: 'options', received: options, problem: 'is not a set of options', expected });
  }
  const { at, agreement = standingTerms, atRiskFrom = 0.75, priorityChange = 'from-report' } = options;
  if (!(typeof atRiskFrom === 'number' && atRiskFrom >= 0)) {
    const expected = 'pass a share of the target, such as 0.75';
    return reject(fn, { code: 'wrong-type', path: 'atRiskFrom', received: atRiskFrom, problem: 'is not a share', expected });
  }
  if (priorityChange !== 'from-report' && priorityChange !== 'from-change') {
    const draft = { code: 'wrong-type', path: 'priorityChange', received: priorityChange } as const;
    return reject(fn, { ...draft, problem: 'is not one of the readings', expected: "pass 'from-report' or 'from-change' (R12)" });
  }
  const { timeline } = runningAgreement(isVersions(agreement) ? firstOf(agreement) : agreement, fn);
  const atMs = coveredInstant(timeline, instantIn(at, fn, 'at', 'Europe/Amsterdam'), at, fn, 'at');
  return { atMs, agreement, atRiskFrom, fromChange: priorityChange === 'from-change' };
}

function firstOf({ versions }: AgreementVersions): AgreementTerms {
  return (versions[0] as AgreementVersions['versions'][number]).agreement;
}

/** R17. The agreement that judges an incident. */
function agreementFor(incident: Incident, agreement: Judge['agreement'], fn: string): AgreementTerms {
  if (!isVersions(agreement)) return agreement;
  const version = versionAt(agreement, incident.reportedMs);
  if (version !== undefined) return version;
  const received = new Date(incident.reportedMs);
  const expected = `the first version is of ${agreement.versions[0]?.from}`;
  return reject(fn, { code: 'outside-horizon', path: 'incident.reportedMs', received, problem: 'is before every version', expected });
}

/** An assessment, and what it was made with. */
export interface Assessed {
  readonly assessment: Assessment;
  readonly running: Promised['running'];
  readonly pauses: readonly PauseSpan[];
}

/** The local day of an incident's report in the agreement that judges it, or before all versions in the first; `undefined` outside its years. */
export function reportDay(incident: Incident, { agreement }: Judge, fn: string): DayNumber | undefined {
  const { reportedMs } = historyIn(incident, fn);
  const terms = isVersions(agreement) ? (versionAt(agreement, reportedMs) ?? firstOf(agreement)) : agreement;
  const { timeline } = runningAgreement(terms, fn);
  return timeline.covers(reportedMs) ? timeline.localDay(reportedMs) : undefined;
}

const LISTS = ['priorities', 'contacts', 'pauses', 'repairs'] as const;

function historyIn(incident: Incident, fn: string): Incident {
  const isHistory =
    typeof incident === 'object' &&
    incident !== null &&
    LISTS.every((list) => Array.isArray(incident[list])) &&
    incident.priorities.length > 0;
  if (isHistory) return incident;
  const draft = { code: 'wrong-type', path: 'incident', received: incident, problem: 'is not a history' } as const;
  return reject(fn, { ...draft, expected: 'pass what incident returned' });
}

/** Assesses an incident by options that were checked. */
export function assessWith(incident: Incident, options: Judge, fn: string): Assessed {
  const running = runningAgreement(agreementFor(historyIn(incident, fn), options.agreement, fn), fn);
  if (!running.timeline.covers(incident.reportedMs)) {
    coveredInstant(running.timeline, incident.reportedMs, new Date(incident.reportedMs), fn, 'incident.reportedMs');
  }
  const priority = priorityAt(incident, options.atMs);
  if (options.atMs < incident.reportedMs) return { assessment: notYet(incident, options.atMs, priority), running, pauses: [] };
  const assessor = new Assessor(incident, options, running);
  return { assessment: assessor.assessment(priority), running, pauses: assessor.pauses };
}

/** R12. The support time from an incident's report to an act, without pauses. */
export function timeFromReport(
  { timeline }: Assessed['running'],
  incident: Incident,
  doneMs: EpochMs,
  pauses: readonly PauseSpan[],
): SupportMs {
  return countedBetween(timeline, incident.reportedMs, doneMs, pauses);
}

const NOTHING: Assessment['next'] = /* @__PURE__ */ Object.freeze({ kind: 'nothing' });

function priorityAt(incident: Incident, atMs: EpochMs): Priority {
  return rowAt(incident, atMs).priority;
}

/** The priority that an incident has at an instant, and since when; before the report, that of the report. */
function rowAt({ priorities }: Incident, atMs: EpochMs): Incident['priorities'][number] {
  const last = priorities[priorities.length - 1] as Incident['priorities'][number];
  if (last.fromMs <= atMs) return last;
  return priorities.filter(({ fromMs }) => fromMs <= atMs).at(-1) ?? (priorities[0] as Incident['priorities'][number]);
}

function notYet({ id }: Incident, atMs: EpochMs, priority: Priority): Assessment {
  const of = (kpi: Kpi): Judgement => Object.freeze({ state: 'not-yet-applicable', kpi });
  return Object.freeze({ id, atMs, priority, response: of('response'), updates: [], mttr: of('mttr'), next: NOTHING });
}

/** A promise whose clock started, and when it was kept, where it was. */
interface Started {
  readonly kpi: Kpi;
  readonly from: EpochMs;
  readonly by: Promised['startedBy'];
  readonly doneMs: EpochMs | undefined;
}

/** Judges the promises of one incident, by what is known of it now. */
class Assessor {
  private readonly incident: Incident;
  private readonly options: Judge;
  private readonly running: Promised['running'];
  private readonly atMs: EpochMs;
  readonly pauses: readonly PauseSpan[];
  private readonly repairedMs: EpochMs | undefined;

  constructor(incident: Incident, options: Judge, running: Promised['running']) {
    this.incident = incident;
    this.options = options;
    this.running = running;
    this.atMs = options.atMs;
    const repairs = knownAt(incident.repairs, this.atMs);
    const last = repairs.at(-1);
    this.repairedMs = last !== undefined && last.toMs > this.atMs ? last.fromMs : undefined;
    // R18. From a repair to its reopening the incident waits; and as long as a repair stands, since it may be reopened.
    const waits = [...knownAt(incident.pauses, this.atMs), ...repairs];
    this.pauses = waits.length === 0 ? [] : joined(waits.map(({ fromMs, toMs }) => ({ from: fromMs, to: Math.min(toMs, this.atMs) })));
  }

  assessment(priority: Priority): Assessment {
    const { incident, atMs, repairedMs } = this;
    const responded = incident.respondedMs !== undefined && incident.respondedMs <= atMs ? incident.respondedMs : undefined;
    const response = this.judge('response', incident.reportedMs, 'report', responded);
    const updates = this.updates();
    const mttr = this.judge('mttr', incident.reportedMs, 'report', repairedMs);
    return Object.freeze({ id: incident.id, atMs, priority, response, updates, mttr, next: nextDue([response, ...updates, mttr]) });
  }

  /** R8. Each contact restarts the clock; none is due once the incident is repaired. */
  private updates(): readonly Judgement[] {
    const { incident, atMs, repairedMs } = this;
    const judgements: Judgement[] = [];
    let start = incident.reportedMs;
    const { update } = this.running.agreement.kpis[rowAt(incident, atMs).priority];
    // R9. A best effort is one, however often the reporter is told of it.
    const undated = this.options.fromChange ? undefined : undatedJudgement(update, 'update');
    if (undated !== undefined) return Object.freeze([undated]);
    for (const contact of incident.contacts) {
      if (contact > (repairedMs ?? atMs)) break;
      const judgement = this.judge('update', start, start === incident.reportedMs ? 'report' : 'last-contact', contact);
      if (judgement !== judgements.at(-1)) judgements.push(judgement);
      start = contact;
    }
    const open = this.judge('update', start, judgements.length === 0 ? 'report' : 'last-contact', repairedMs);
    // Repaired before another update was due: none is.
    const isNoneDue = repairedMs !== undefined && open.state === 'met';
    return Object.freeze(isNoneDue || open === judgements.at(-1) ? judgements : [...judgements, open]);
  }

  private judge(kpi: Kpi, from: EpochMs, by: Promised['startedBy'], doneMs: EpochMs | undefined): Judgement {
    const { incident, options, atMs } = this;
    const started = { kpi, from, by, doneMs };
    if (!options.fromChange) return this.judgeBy(rowAt(incident, atMs), started);
    const { priorities } = incident;
    const until = (index: number) => priorities[index + 1]?.fromMs ?? Number.POSITIVE_INFINITY;
    let judgement: Judgement | undefined;
    for (const [index, row] of priorities.entries()) {
      if (row.fromMs > (doneMs ?? atMs) && judgement !== undefined) break;
      if (until(index) <= from) continue;
      judgement = this.judgeBy(row, started);
      // What was missed before the change stays missed.
      if (judgement.state === 'missed' && judgement.deadline.epochMs < until(index)) break;
    }
    return judgement as Judgement;
  }

  private judgeBy({ fromMs: changedMs, priority }: Incident['priorities'][number], { kpi, from, by, doneMs }: Started): Judgement {
    const { options, running, atMs, pauses } = this;
    const target = running.agreement.kpis[priority][kpi];
    const undated = undatedJudgement(target, kpi);
    if (undated !== undefined) return undated;
    const isChanged = options.fromChange && changedMs > from;
    const promised: Promised = {
      running,
      kpi,
      priority,
      target,
      start: isChanged ? changedMs : from,
      startedBy: isChanged ? 'priority-change' : by,
      pauses: doneMs === undefined ? pauses : pausesUntil(pauses, doneMs),
    };
    return judge({
      promised,
      doneMs,
      atMs,
      pausedSince: doneMs === undefined ? this.pausedSince() : undefined,
      atRiskFrom: options.atRiskFrom,
    });
  }

  /** Since when a pause lasts, or a repair stands; with the pauses that it followed on. */
  private pausedSince(): EpochMs | undefined {
    const { pauses, repairs } = this.incident;
    if (pauses.length === 0 && repairs.length === 0) return undefined;
    const lasting = [...pauses, ...repairs].filter(({ fromMs, toMs }) => fromMs <= this.atMs && toMs > this.atMs);
    if (lasting.length === 0) return undefined;
    const since = Math.min(...lasting.map(({ fromMs }) => fromMs));
    return this.pauses.find(({ from, to }) => from <= since && since <= to)?.from ?? since;
  }
}

/** Those that had begun at an instant. */
function knownAt(stretches: readonly Stretch[], atMs: EpochMs): readonly Stretch[] {
  return stretches.every(({ fromMs }) => fromMs <= atMs) ? stretches : stretches.filter(({ fromMs }) => fromMs <= atMs);
}

/** What is done waits no longer: pauses as they were known when it was. */
function pausesUntil(pauses: readonly PauseSpan[], doneMs: EpochMs): readonly PauseSpan[] {
  if (pauses.every(({ to }) => to <= doneMs)) return pauses;
  return pauses.filter(({ from }) => from < doneMs).map(({ from, to }) => ({ from, to: Math.min(to, doneMs) }));
}

function nextDue(judgements: readonly Judgement[]): Assessment['next'] {
  const [first] = judgements
    .filter((judgement) => judgement.state === 'running')
    .sort((one, other) => one.deadline.epochMs - other.deadline.epochMs);
  return first === undefined ? NOTHING : { kind: 'due', kpi: first.kpi, deadline: first.deadline };
}
