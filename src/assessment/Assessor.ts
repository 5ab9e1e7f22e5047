import type { Act, AgreementTerms } from '../agreement/index.js';
import { type KpiPromise, kpiPromise, pausesUntil, type TimedAgreement } from '../deadline/index.js';
import type { Given } from '../errors/index.js';
import type { Incident } from '../incident/index.js';
import type { EpochMs } from '../time/index.js';
import type { Kpi, Priority } from '../vocabulary/index.js';
import type { Assessment, Judgement, Running } from './Assessment.js';
import type { AssessTerms } from './AssessOptions.js';
import { judge } from './judge.js';
import { JUDGED_BY, type Row, rowAt } from './judgeByRows.js';
import { type Known, knownAt, upTo, type Waits } from './Known.js';
import { notJudged, undatedJudgement } from './notJudged.js';
import { updateOf } from './updateOf.js';

const NOTHING: Assessment['next'] = /* @__PURE__ */ Object.freeze({ kind: 'nothing' });
const NO_UPDATES: readonly Judgement[] = /* @__PURE__ */ Object.freeze([]);

export function priorityAt({ priorities }: Incident, atMs: EpochMs): Priority {
  return rowAt(priorities, atMs).priority;
}

/** An incident that is not reported yet. */
export function notYet({ id }: Incident, atMs: EpochMs, priority: Priority): Assessment {
  const of = (kpi: Kpi) => notJudged('not-yet-applicable', kpi);
  return {
    ...{ id, atMs, priority },
    ...{ response: of('response'), update: of('update'), updates: NO_UPDATES, mttr: of('mttr'), next: NOTHING },
  };
}

/** A promise whose clock started, and when it was kept, where it was. */
interface Started {
  readonly kpi: Kpi;
  readonly from: EpochMs;
  readonly by: KpiPromise['startedBy'];
  readonly doneMs: EpochMs | undefined;
}

/** Judges the promises of one incident, by what is known of it now. What it finds is frozen where it goes out: of a million incidents it is only counted. */
export class Assessor {
  private readonly incident: Incident;
  private readonly agreement: AgreementTerms;
  private readonly options: AssessTerms;
  private readonly timed: TimedAgreement;
  private readonly given: Given;
  readonly known: Known;

  constructor(incident: Incident, agreement: AgreementTerms, options: AssessTerms, timed: TimedAgreement, given: Given) {
    this.given = given;
    this.incident = incident;
    this.agreement = agreement;
    this.options = options;
    this.timed = timed;
    this.known = knownAt(timed.timeline, incident, agreement, options.atMs);
  }

  assessment(priority: Priority): Assessment {
    const { incident, known } = this;
    const response = this.response(known.answeredMs);
    const updates = this.updates();
    const mttr = this.repair(known.repairedMs);
    const update = updateOf(updates);
    const next = nextDue(response, updates, mttr);
    return { id: incident.id, atMs: known.atMs, priority, response, update, updates, mttr, next };
  }

  /** R8, R19. The promises whose acts are still to come: what is done asks for nothing, whatever its verdict. */
  open(): readonly Judgement[] {
    const { answeredMs, contacts, repairedMs } = this.known;
    const open = answeredMs === undefined ? [this.response(undefined)] : [];
    if (repairedMs !== undefined) return open;
    return [...open, this.updateSince(contacts.at(-1) ?? this.incident.reportedMs, undefined), this.repair(undefined)];
  }

  private response(doneMs: EpochMs | undefined): Judgement {
    return this.judged('response', { kpi: 'response', from: this.incident.reportedMs, by: 'report', doneMs });
  }

  private repair(doneMs: EpochMs | undefined): Judgement {
    return this.judged('repair', { kpi: 'mttr', from: this.incident.reportedMs, by: 'report', doneMs });
  }

  private updateSince(from: EpochMs, doneMs: EpochMs | undefined): Judgement {
    return this.judged('update', { kpi: 'update', from, by: from === this.incident.reportedMs ? 'report' : 'last-contact', doneMs });
  }

  /** R8. Each contact restarts the clock; none is due once the incident is repaired. */
  private updates(): readonly Judgement[] {
    const { contacts, repairedMs } = this.known;
    const lastMs = repairedMs ?? Number.POSITIVE_INFINITY;
    const judgements: Judgement[] = [];
    // R9, R20. A best effort is one, however often the reporter hears of it, and so is what is not recorded: each is one and the same judgement.
    const add = (judgement: Judgement) => {
      if (judgement !== judgements[judgements.length - 1]) judgements.push(judgement);
    };
    let from = this.incident.reportedMs;
    for (let place = 0; place < contacts.length; place++) {
      const contact = contacts[place] as EpochMs;
      if (contact > lastMs) break;
      add(this.updateSince(from, contact));
      from = contact;
    }
    const open = this.updateSince(from, repairedMs);
    // Repaired before another update was due: none is.
    if (open.state !== 'met') add(open);
    return judgements;
  }

  /** R12, R20. How a promise stands by the rows that the incident has had; one whose act the source does not record is not judged. */
  private judged(act: Act, started: Started): Judgement {
    const { agreement, incident, known } = this;
    if (!agreement.recorded.includes(act)) return notJudged('not-recorded', started.kpi);
    // However a change of priority is read: where there is none, the one row judges.
    if (incident.priorities.length === 1) return this.judgedBy(incident.priorities[0] as Row, started, known.atMs, false);
    const { from, doneMs } = started;
    const by = (row: Row, asOfMs: EpochMs, fromChange = false) => this.judgedBy(row, started, asOfMs, fromChange);
    return JUDGED_BY[agreement.priorityChange](incident.priorities, { from, doneMs, atMs: known.atMs, by });
  }

  /** How a promise stands by one row, as things were known at an instant. */
  private judgedBy(
    { fromMs: changedMs, priority }: Row,
    { kpi, from, by, doneMs }: Started,
    asOfMs: EpochMs,
    fromChange: boolean,
  ): Judgement {
    const { options, timed, given } = this;
    const undated = undatedJudgement(timed.targets[priority][kpi].rule, kpi);
    if (undated !== undefined) return undated;
    const isChanged = fromChange && changedMs > from;
    const done = upTo(asOfMs, doneMs);
    const { pauses, isWaiting } = this.waitsOf(kpi);
    const start = isChanged ? changedMs : from;
    const known = pauses && pausesUntil(pauses, done ?? asOfMs);
    const promised = kpiPromise(timed, kpi, priority, start, isChanged ? 'priority-change' : by, known);
    return judge({ promised, given, doneMs: done, atMs: asOfMs, isWaiting, atRiskFrom: options.atRiskFrom });
  }

  /** R12, R18, R19. What a KPI's clock waits for. */
  private waitsOf(kpi: Kpi): Waits {
    return kpi === 'response' ? this.known.responseWaits : this.known.waits;
  }
}

/** The running promise that is due first; of those due at one instant, the one that stands first. */
function nextDue(response: Judgement, updates: readonly Judgement[], mttr: Judgement): Assessment['next'] {
  let first = sooner(undefined, response);
  for (const update of updates) first = sooner(first, update);
  first = sooner(first, mttr);
  return first === undefined ? NOTHING : { kind: 'due', kpi: first.kpi, deadline: first.deadline };
}

function sooner(first: Running | undefined, judgement: Judgement): Running | undefined {
  if (judgement.state !== 'running') return first;
  return first === undefined || judgement.deadline.epochMs < first.deadline.epochMs ? judgement : first;
}
