import { type AgreementTerms, isVersions, versionAt } from '../agreement/index.js';
import { coveredInstant } from '../clock/index.js';
import { type PausedTime, type TimedAgreement, timedAgreement } from '../deadline/index.js';
import { Call, type Given } from '../errors/index.js';
import type { Incident } from '../incident/index.js';
import type { DayNumber, EpochMs, SupportMs } from '../time/index.js';
import { localDay } from '../timeline/index.js';
import type { Assessment, Judgement } from './Assessment.js';
import { type AssessOptions, type AssessTerms, agreementFor, assessTermsIn, firstOf, reportOf } from './AssessOptions.js';
import { Assessor, notYet, priorityAt } from './Assessor.js';
import { countedBetween } from './countedBetween.js';
import { historyIn } from './historyIn.js';
import type { Known } from './Known.js';

/**
 * How an incident stands against the agreement at an instant: response, each update in turn, and repair.
 *
 * SLA §5; R5, R8, R9, R11, R12 and R17 to R20. It follows from the whole history each time. Later events than `at` are not known, and nothing is judged before
 * the report.
 *
 * Bound: near linear in the history, in time and memory: its pauses are summed once, and contacts, pauses and rows are found by search.
 *
 * @param incident what `incident` returned
 * @param options when, and by which agreement, which says how a change of priority and a repair are read
 * @throws {SlaInputError} for what is no history, and for instants outside the agreement's years
 * @example
 * import { assess, incident } from '@cloudcti/sla';
 *
 * const history = incident({ priority: 2, reportedAt: '2026-05-22T16:00+02:00', respondedAt: '2026-05-26T15:30:00.001+02:00' });
 * const { response, mttr, next } = assess(history, { at: '2026-05-27T12:00+02:00' });
 * response.state; // => 'missed'
 * if (response.state === 'missed') response.lateElapsedMs; // => 1
 * mttr.state; // => 'running'
 * if (mttr.state === 'running') mttr.leftMs / 3_600_000; // => 5
 * if (next.kind === 'due') next.kpi; // => 'update'
 */
export function assess(incident: Incident, options: AssessOptions): Assessment {
  const call = new Call('assess');
  const given = call.object('incident', incident);
  const history = historyIn(given);
  const terms = assessTermsIn(call.object('options', options));
  return frozen(assessWith(call.checked(history), call.checked(terms), given).assessment);
}

/** An assessment that nobody can change: its judgements too. The update that decides is one of them, and a deadline is frozen as it is made. */
function frozen(assessment: Assessment): Assessment {
  const { response, updates, mttr, next } = assessment;
  for (const update of updates) Object.freeze(update);
  for (const part of [response, updates, mttr, next]) Object.freeze(part);
  return Object.freeze(assessment);
}

/** An assessment, and what it was made with. */
export interface Assessed {
  readonly assessment: Assessment;
  /** R17. By which it was judged. */
  readonly agreement: AgreementTerms;
  readonly timed: TimedAgreement;
  /** What is known of it; nothing before its report. */
  readonly known: Known | undefined;
}

/** The local day of an incident's report in the agreement that judges it, or before all versions in the first; `undefined` outside its years. */
export function reportDay({ reportedMs }: Incident, { agreement }: AssessTerms, call: Call): DayNumber | undefined {
  const terms = isVersions(agreement) ? (versionAt(agreement, reportedMs) ?? firstOf(agreement).agreement) : agreement;
  const { timeline } = timedAgreement(terms, call);
  return timeline.hasInstant(reportedMs) ? localDay(timeline, reportedMs) : undefined;
}

/** Assesses an incident that was read, by options that were read; what is wrong is told where it was given. */
export function assessWith(incident: Incident, options: AssessTerms, given: Given): Assessed {
  const { agreement, timed, assessor } = assessorFor(incident, options, given);
  const priority = priorityAt(incident, options.atMs);
  if (assessor === undefined) return { assessment: notYet(incident, options.atMs, priority), agreement, timed, known: undefined };
  return { assessment: assessor.assessment(priority), agreement, timed, known: assessor.known };
}

/** How the promises of an incident stand that are still open; none before its report. */
export function openJudgements(incident: Incident, options: AssessTerms, given: Given): readonly Judgement[] {
  return assessorFor(incident, options, given).assessor?.open() ?? [];
}

/** Who judges an incident; nobody before its report. */
function assessorFor(incident: Incident, options: AssessTerms, given: Given) {
  const { call } = given;
  const agreement = agreementFor(incident, options.agreement, given);
  const timed = timedAgreement(agreement, call);
  if (!timed.timeline.hasInstant(incident.reportedMs)) {
    call.checked(coveredInstant(timed.timeline, incident.reportedMs, reportOf(incident, given)));
  }
  const isReported = options.atMs >= incident.reportedMs;
  return { agreement, timed, assessor: isReported ? new Assessor(incident, agreement, options, timed, given) : undefined };
}

/** R12. The support time from an incident's report to an act, without pauses. */
export function timeFromReport(
  { timeline }: TimedAgreement,
  incident: Incident,
  doneMs: EpochMs,
  pauses: PausedTime | undefined,
): SupportMs {
  return countedBetween(timeline, incident.reportedMs, doneMs, pauses);
}
