import type { Judgement } from '../../assessment/index.js';
import { Call, choiceIn, describe, hasFields, isLeftOut, notAKpi, notOptions } from '../../errors/index.js';
import { type Duration, durationIn, type SupportMs } from '../../time/index.js';
import { KPIS, type Kpi, STATE_WORDS } from '../../vocabulary/index.js';
import { contradictory, type MatcherContext, type MatcherResult, notAbout, result } from './MatcherResult.js';
import { judgementOf, type ReceivedJudgement } from './ReceivedJudgement.js';
import { KPI_ACTS, length, moment, why, zoneOf } from './telling.js';

/** R5. Whether a promise was kept: done at or before its deadline. */
export function toHaveMet(this: MatcherContext, received: unknown, kpi: Kpi): MatcherResult {
  return judged(this, received, { matcher: 'toHaveMet', kpi, state: 'met', hope: 'to have been met' });
}

/** R5. Whether a promise was broken: done after its deadline, or not done although it has passed; by so much support time where that is asked. */
export function toHaveMissed(this: MatcherContext, received: unknown, kpi: Kpi, options: { readonly late?: Duration } = {}): MatcherResult {
  const lateMs = lengthIn('toHaveMissed', 'late', options);
  const hope = `to have been missed${lateMs === undefined ? '' : ` by ${length(lateMs)} of support time`}`;
  const isSo = (judgement: ReceivedJudgement) => lateMs === undefined || judgement.lateSupportMs === lateMs;
  return judged(this, received, { matcher: 'toHaveMissed', kpi, state: 'missed', hope, isSo });
}

/** R12. Whether a promise still runs, its deadline to come; with so much support time left where that is asked. */
export function toBeRunning(this: MatcherContext, received: unknown, kpi: Kpi, options: { readonly left?: Duration } = {}): MatcherResult {
  const leftMs = lengthIn('toBeRunning', 'left', options);
  const hope = `to be running${leftMs === undefined ? '' : ` with ${length(leftMs)} of support time left`}`;
  const isSo = (judgement: ReceivedJudgement) => leftMs === undefined || judgement.leftMs === leftMs;
  return judged(this, received, { matcher: 'toBeRunning', kpi, state: 'running', hope, isSo });
}

interface Asked {
  readonly matcher: string;
  readonly kpi: Kpi;
  readonly state: Judgement['state'];
  /** What is hoped of the promise, in words that follow it. */
  readonly hope: string;
  readonly isSo?: (judgement: ReceivedJudgement) => boolean;
}

function judged(context: MatcherContext, received: unknown, { matcher, kpi, state, hope, isSo = () => true }: Asked): MatcherResult {
  const call = new Call(matcher);
  call.checked(choiceIn(call.given('kpi', kpi), KPIS, () => notAKpi(KPIS)));
  const judgement = judgementOf(received, kpi);
  if (judgement === undefined) return notAbout(context, 'an assessment, as assess gives', received, describe);
  const { contradiction } = judgement.deadline ?? {};
  if (contradiction !== undefined) return contradictory(context, contradiction);
  return result(
    judgement.state === state && isSo(judgement),
    () => `expected ${KPI_ACTS[kpi]} ${hope},\nbut ${told(judgement)}`,
    () => `expected ${KPI_ACTS[kpi]} not ${hope}, but ${told(judgement)}`,
  );
}

/** How a promise stands, line by line, as far as what was received says it, and why it was due then. */
function told(judgement: ReceivedJudgement): string {
  const { state, deadline, doneMs, usedMs, targetMs, leftMs, lateSupportMs, throughChangeMs } = judgement;
  const zone = zoneOf(deadline?.deadline);
  const isOver = state === 'met' || state === 'missed';
  const lines = [`it ${isOver ? 'was' : 'is'} “${STATE_WORDS[state].en}”`];
  if (deadline?.kind === 'due') lines.push(`due on ${moment(deadline.epochMs, zone)}`);
  if (doneMs !== undefined) lines.push(`done on ${moment(doneMs, zone)}`);
  else if (state === 'missed') lines.push('not done yet');
  if (lateSupportMs !== undefined) lines.push(`late by ${length(lateSupportMs)} of support time`);
  else if (usedMs !== undefined && targetMs !== undefined && leftMs !== undefined)
    lines.push(`used ${length(usedMs)} of ${length(targetMs)} of support time, ${leftMs === 0 ? 'nothing' : length(leftMs)} left`);
  if (throughChangeMs !== undefined) lines.push(`missed through the change of priority on ${moment(throughChangeMs, zone)}`);
  return lines.join('\n  ') + (deadline === undefined ? '' : why(deadline, 'Why it was due then:'));
}

/** The one length of time that may be asked for. */
function lengthIn(matcher: string, name: 'late' | 'left', options: unknown): SupportMs | undefined {
  const call = new Call(matcher);
  const given = call.given('options', options);
  if (!hasFields(given, [name], () => notOptions(`{ ${name}: { hours: 1 } }`))) return call.checked<never>(undefined);
  const length = given.field(name);
  return isLeftOut(length) ? call.checked(undefined) : call.checked(durationIn(length));
}
