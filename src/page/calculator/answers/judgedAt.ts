import { type Agreement, type AgreementTerms, cloudctiSla } from '../../../agreement/index.js';
import { type Assessment, assess, type Judgement } from '../../../assessment/index.js';
import { type Deadline, type Deadlines, deadlines } from '../../../deadline/index.js';
import type { Incident, IncidentEvents } from '../../../incident/index.js';
import { contactRoute } from '../../../procedure/index.js';
import type { EpochMs } from '../../../time/index.js';
import { KPIS, type Kpi, UNDATED, type Undated } from '../../../vocabulary/index.js';
import type { State } from '../state/State.js';
import type { Judged, PromiseAnswer } from './Answers.js';

/** What is judged, and when. */
interface Question {
  readonly state: State;
  readonly history: IncidentEvents;
  readonly read: Incident;
  readonly at: { readonly nowMs: EpochMs; readonly reportedMs: EpochMs; readonly actsMs: readonly EpochMs[] };
  readonly agreement: Agreement;
  readonly isChanged: boolean;
}

/**
 * A history judged at a moment. A report that is still to come is judged at its own instant: its deadlines are known already.
 *
 * @throws {SlaInputError} where it lies outside the agreement's years
 */
export function judgedAt({ state, history, read, at, agreement, isChanged }: Question): Judged {
  const isBeforeReport = at.nowMs < at.reportedMs;
  const atMs = isBeforeReport ? at.reportedMs : at.nowMs;
  const assessment = assessedBy(agreement, read, atMs);
  const standing = isChanged ? assessedBy(cloudctiSla, read, atMs) : undefined;
  const undated = undatedOf(assessment, at.reportedMs, agreement);
  const answer = (kpi: Kpi): PromiseAnswer => {
    const judgement = shown(assessment, kpi);
    const deadline = deadlineOf(judgement, undated[kpi]);
    const before = standing === undefined ? undefined : standingOf(standing, kpi, at.reportedMs);
    return {
      ...{ kpi, judgement },
      ...(deadline === undefined ? {} : { deadline }),
      ...(before === undefined ? {} : { standing: before }),
    };
  };
  const promises = Object.fromEntries(KPIS.map((kpi) => [kpi, answer(kpi)])) as Judged['promises'];
  return {
    ...{ history, read, reportedMs: at.reportedMs, atMs, isBeforeReport, assessment, promises },
    laterActs: at.actsMs.filter((epochMs) => epochMs > atMs).length,
    route: contactRoute(
      {
        ...{ at: new Date(atMs), priority: assessment.priority, mttr: openMttr(promises.mttr) },
        endCustomersAffected: state.endCustomers.trim() === '' ? null : Number(state.endCustomers),
      },
      agreement,
    ),
  };
}

function assessedBy(agreement: AgreementTerms, read: Incident, atMs: EpochMs): Assessment {
  return assess(read, { at: new Date(atMs), agreement });
}

/** R8. Of the updates, the one that is open; where none is, how the incident as a whole stands. */
function shown(assessment: Assessment, kpi: Kpi): Judgement {
  if (kpi !== 'update') return assessment[kpi];
  const last = assessment.updates.at(-1);
  return last !== undefined && isOpen(last) ? last : assessment.update;
}

/** Whether an act is still owed. */
export function isOpen(judgement: Judgement): boolean {
  return judgement.state === 'running' || judgement.state === 'paused' || (judgement.state === 'missed' && judgement.doneMs === undefined);
}

/** R9. What the row that judges promises without a date, for its explanation. */
function undatedOf({ priority }: Assessment, reportedMs: EpochMs, agreement: AgreementTerms): Deadlines {
  return deadlines({ priority, reportedAt: new Date(reportedMs) }, agreement);
}

function deadlineOf(judgement: Judgement, undated: Deadline): Deadline | undefined {
  if ('deadline' in judgement) return judgement.deadline;
  return (UNDATED as readonly string[]).includes(judgement.state) && undated.kind === (judgement.state as Undated) ? undated : undefined;
}

function standingOf(standing: Assessment, kpi: Kpi, reportedMs: EpochMs): Deadline | undefined {
  return deadlineOf(shown(standing, kpi), undatedOf(standing, reportedMs, cloudctiSla)[kpi]);
}

/** R14. An MTTR may expire as long as the incident is not repaired. */
function openMttr({ judgement, deadline }: PromiseAnswer): Deadline | null {
  return 'doneMs' in judgement && judgement.doneMs !== undefined ? null : (deadline ?? null);
}
