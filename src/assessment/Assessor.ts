import { type KpiPromise, kpiPromise, type TimedAgreement } from '../deadline/index.js';
import type { Call, Given } from '../errors/index.js';
import type { Incident } from '../incident/index.js';
import { type EpochMs, type Interval, joined } from '../time/index.js';
import type { Kpi, Priority } from '../vocabulary/index.js';
import type { Assessment, Judgement } from './Assessment.js';
import type { AssessTerms } from './AssessOptions.js';
import { judge, undatedJudgement } from './judge.js';

const NOTHING: Assessment['next'] = /* @__PURE__ */ Object.freeze({ kind: 'nothing' });

export function priorityAt(incident: Incident, atMs: EpochMs): Priority {
  return rowAt(incident, atMs).priority;
}

/** The priority that an incident has at an instant, and since when; before the report, that of the report. */
function rowAt({ priorities }: Incident, atMs: EpochMs): Incident['priorities'][number] {
  const last = priorities[priorities.length - 1] as Incident['priorities'][number];
  if (last.fromMs <= atMs) return last;
  return priorities.filter(({ fromMs }) => fromMs <= atMs).at(-1) ?? (priorities[0] as Incident['priorities'][number]);
}

export function notYet({ id }: Incident, atMs: EpochMs, priority: Priority): Assessment {
  const of = (kpi: Kpi): Judgement => Object.freeze({ state: 'not-yet-applicable', kpi });
  return Object.freeze({ id, atMs, priority, response: of('response'), updates: [], mttr: of('mttr'), next: NOTHING });
}

/** A promise whose clock started, and when it was kept, where it was. */
interface Started {
  readonly kpi: Kpi;
  readonly from: EpochMs;
  readonly by: KpiPromise['startedBy'];
  readonly doneMs: EpochMs | undefined;
}

/** Judges the promises of one incident, by what is known of it now. */
export class Assessor {
  private readonly incident: Incident;
  private readonly options: AssessTerms;
  private readonly timed: TimedAgreement;
  /** What the caller passed: a deadline outside the agreement's years is refused there. */
  private readonly given: Given;
  private readonly atMs: EpochMs;
  readonly pauses: readonly Interval[];
  private readonly repairedMs: EpochMs | undefined;

  constructor(incident: Incident, options: AssessTerms, timed: TimedAgreement, call: Call) {
    this.given = call.object('incident', incident);
    this.incident = incident;
    this.options = options;
    this.timed = timed;
    this.atMs = options.atMs;
    const repairs = knownAt(incident.repairs, this.atMs);
    const last = repairs.at(-1);
    this.repairedMs = last !== undefined && last.toMs > this.atMs ? last.fromMs : undefined;
    // R18. From a repair to its reopening the incident waits; and as long as a repair stands, since it may be reopened.
    const waits = [...knownAt(incident.pauses, this.atMs), ...repairs];
    this.pauses = waits.length === 0 ? [] : joined(waits.map(({ fromMs, toMs }) => ({ fromMs, toMs: Math.min(toMs, this.atMs) })));
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
    const { update } = this.timed.rules[rowAt(incident, atMs).priority];
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

  private judge(kpi: Kpi, from: EpochMs, by: KpiPromise['startedBy'], doneMs: EpochMs | undefined): Judgement {
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
    const { options, timed, atMs, pauses } = this;
    const undated = undatedJudgement(timed.rules[priority][kpi], kpi);
    if (undated !== undefined) return undated;
    const isChanged = options.fromChange && changedMs > from;
    const promised = kpiPromise(
      timed,
      kpi,
      priority,
      isChanged ? changedMs : from,
      isChanged ? 'priority-change' : by,
      doneMs === undefined ? pauses : pausesUntil(pauses, doneMs),
    );
    return judge({
      promised,
      given: this.given,
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
    return this.pauses.find(({ fromMs, toMs }) => fromMs <= since && since <= toMs)?.fromMs ?? since;
  }
}

/** Those that had begun at an instant. */
function knownAt(stretches: readonly Interval[], atMs: EpochMs): readonly Interval[] {
  return stretches.every(({ fromMs }) => fromMs <= atMs) ? stretches : stretches.filter(({ fromMs }) => fromMs <= atMs);
}

/** What is done waits no longer: pauses as they were known when it was. */
function pausesUntil(pauses: readonly Interval[], doneMs: EpochMs): readonly Interval[] {
  if (pauses.every(({ toMs }) => toMs <= doneMs)) return pauses;
  return pauses.filter(({ fromMs }) => fromMs < doneMs).map(({ fromMs, toMs }) => ({ fromMs, toMs: Math.min(toMs, doneMs) }));
}

function nextDue(judgements: readonly Judgement[]): Assessment['next'] {
  const [first] = judgements
    .filter((judgement) => judgement.state === 'running')
    .sort((one, other) => one.deadline.epochMs - other.deadline.epochMs);
  return first === undefined ? NOTHING : { kind: 'due', kpi: first.kpi, deadline: first.deadline };
}
