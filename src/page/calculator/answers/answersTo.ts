import { type Agreement, cloudctiSla, defineAgreement } from '../../../agreement/index.js';
import { type InputIssue, safely } from '../../../errors/index.js';
import { type IncidentEvents, incident, incidentIssues } from '../../../incident/index.js';
import type { EpochMs } from '../../../time/index.js';
import { agreementChanges } from '../state/agreementChanges.js';
import type { State } from '../state/State.js';
import { isInDoubt, type MeantTime, meantTime } from '../state/TypedTime.js';
import type { Answers } from './Answers.js';
import { eventOf } from './eventOf.js';
import { judgedAt } from './judgedAt.js';
import { neededBy } from './neededBy.js';

/** What the library answers to all that was typed; `nowMs` is what the machine's clock says, which only the page reads. */
export function answersTo(state: State, nowMs: EpochMs): Answers {
  const changes = agreementChanges(state.agreement);
  const chosen = changes === undefined ? undefined : safely(defineAgreement, changes);
  const agreement: Agreement = chosen?.ok === true ? chosen.value : cloudctiSla;
  const reported = meantTime(state.reported);
  const acts = state.acts.map(({ at }) => meantTime(at));
  const lookedAt: MeantTime = state.lookedAt === 'now' ? { kind: 'instant', epochMs: nowMs } : meantTime(state.lookedAt);
  const read = acts.flatMap((at, place) => (at.kind === 'instant' ? [{ place, epochMs: at.epochMs }] : []));
  const asked = {
    ...{ reported, acts, lookedAt, agreement, isChanged: chosen?.ok === true, unreadActs: acts.length - read.length },
    agreementIssues: chosen?.ok === false ? chosen.issues : [],
    historyIssues: [] as Answers['historyIssues'],
    neededActs: [] as Answers['neededActs'],
  };
  // What a link said and nobody can read might change any answer.
  if (state.unreadLink.length > 0) return asked;
  if (reported.kind !== 'instant' || lookedAt.kind !== 'instant') return asked;
  // Nothing is told of an agreement that is not the one that was typed, nor as though an act of which the time is in doubt had not been.
  if (asked.agreementIssues.length > 0 || acts.some(isInDoubt)) return asked;
  const history = historyOf(state, reported.epochMs, read);
  const wrong = (issues: readonly InputIssue[]): Answers => {
    const found = issues.map((issue) => {
      const at = placed(issue, read);
      const isAfterReport = read.every(({ place, epochMs }) => place !== at.place || epochMs >= reported.epochMs);
      return { at, needed: isAfterReport ? neededBy(at.place, state.acts, acts) : [] };
    });
    return {
      ...asked,
      historyIssues: found.filter(({ needed }) => needed.length === 0).map(({ at }) => at),
      neededActs: [...new Set(found.flatMap(({ needed }) => needed))],
    };
  };
  const issues = incidentIssues(history);
  if (issues.length > 0) return wrong(issues);
  const at = { nowMs: lookedAt.epochMs, reportedMs: reported.epochMs, actsMs: read.map(({ epochMs }) => epochMs) };
  const judged = safely(judgedAt, { state, history, read: incident(history), at, agreement, isChanged: asked.isChanged });
  return judged.ok ? { ...asked, judged: judged.value } : wrong(judged.issues);
}

interface ReadAct {
  readonly place: number;
  readonly epochMs: EpochMs;
}

function historyOf({ priority, acts }: State, reportedMs: EpochMs, read: readonly ReadAct[]): IncidentEvents {
  const events = read.flatMap(({ place, epochMs }) => {
    const act = acts[place];
    return act === undefined ? [] : [eventOf(act, epochMs)];
  });
  return { events: [{ kind: 'reported', at: new Date(reportedMs), priority }, ...events] };
}

/** R18. An issue with the act that it is of: the report is the first event. */
function placed(issue: InputIssue, read: readonly ReadAct[]): Answers['historyIssues'][number] {
  const event = /events\[(\d+)\]/.exec(issue.path)?.[1];
  const act = event === undefined ? undefined : read[Number(event) - 1];
  return act === undefined ? { issue } : { place: act.place, issue };
}
