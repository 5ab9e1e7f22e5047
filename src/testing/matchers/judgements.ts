import type { Assessment, Judgement, Missed } from '../../assessment/index.js';
import { Call, choiceIn, describe, notAKpi } from '../../errors/index.js';
import { type Duration, durationIn, type SupportMs } from '../../time/index.js';
import { KPIS, type Kpi, STATE_WORDS } from '../../vocabulary/index.js';
import { type MatcherContext, type MatcherResult, notAbout, result } from './MatcherResult.js';
import { KPI_ACTS, length, moment, why, zoneOf } from './telling.js';

/** R5. Whether a promise was kept: done at or before its deadline. */
export function toHaveMet(this: MatcherContext, received: unknown, kpi: Kpi): MatcherResult {
  return judged(this, received, { matcher: 'toHaveMet', kpi, state: 'met', hope: 'to have been met' });
}

/** R5. Whether a promise was broken: done after its deadline, or not done although it has passed; by so much support time where that is asked. */
export function toHaveMissed(
  this: MatcherContext,
  received: unknown,
  kpi: Kpi,
  { late }: { readonly late?: Duration } = {},
): MatcherResult {
  const lateMs = lengthIn('toHaveMissed', 'late', late);
  const hope = `to have been missed${lateMs === undefined ? '' : ` by ${length(lateMs)} of support time`}`;
  const isSo = (judgement: Judgement) => lateMs === undefined || (judgement as Missed).lateSupportMs === lateMs;
  return judged(this, received, { matcher: 'toHaveMissed', kpi, state: 'missed', hope, isSo });
}

/** R12. Whether a promise still runs, its deadline to come; with so much support time left where that is asked. */
export function toBeRunning(this: MatcherContext, received: unknown, kpi: Kpi, { left }: { readonly left?: Duration } = {}): MatcherResult {
  const leftMs = lengthIn('toBeRunning', 'left', left);
  const hope = `to be running${leftMs === undefined ? '' : ` with ${length(leftMs)} of support time left`}`;
  const isSo = (judgement: Judgement) => leftMs === undefined || ('leftMs' in judgement && judgement.leftMs === leftMs);
  return judged(this, received, { matcher: 'toBeRunning', kpi, state: 'running', hope, isSo });
}

interface Asked {
  readonly matcher: string;
  readonly kpi: Kpi;
  readonly state: Judgement['state'];
  /** What is hoped of the promise, in words that follow it. */
  readonly hope: string;
  readonly isSo?: (judgement: Judgement) => boolean;
}

function judged(context: MatcherContext, received: unknown, { matcher, kpi, state, hope, isSo = () => true }: Asked): MatcherResult {
  const call = new Call(matcher);
  call.checked(choiceIn(call.given('kpi', kpi), KPIS, () => notAKpi(KPIS)));
  const judgement = judgementOf(received, kpi);
  if (judgement === undefined) return notAbout(context, 'an assessment, as assess gives', received, describe);
  return result(
    judgement.state === state && isSo(judgement),
    () => `expected ${KPI_ACTS[kpi]} ${hope},\nbut ${told(judgement)}`,
    () => `expected ${KPI_ACTS[kpi]} not ${hope}, but ${told(judgement)}`,
  );
}

function judgementOf(received: unknown, kpi: Kpi): Judgement | undefined {
  const judgement = (Object(received) as Partial<Assessment>)[kpi];
  return typeof judgement?.state === 'string' && judgement.state in STATE_WORDS ? judgement : undefined;
}

/** How a promise stands, line by line, and why it was due then. */
function told(judgement: Judgement): string {
  const lines = [`it ${judgement.state === 'met' || judgement.state === 'missed' ? 'was' : 'is'} “${STATE_WORDS[judgement.state].en}”`];
  if (!('usedMs' in judgement)) return lines.join();
  const zone = 'deadline' in judgement ? zoneOf(judgement.deadline) : undefined;
  if ('deadline' in judgement) lines.push(`due on ${moment(judgement.deadline.epochMs, zone)}`);
  if ('doneMs' in judgement && judgement.doneMs !== undefined) lines.push(`done on ${moment(judgement.doneMs, zone)}`);
  else if (judgement.state === 'missed') lines.push('not done yet');
  if (judgement.state === 'missed') lines.push(`late by ${length(judgement.lateSupportMs)} of support time`);
  else
    lines.push(
      `used ${length(judgement.usedMs)} of ${length(judgement.targetMs)} of support time, ${judgement.leftMs === 0 ? 'nothing' : length(judgement.leftMs)} left`,
    );
  if (judgement.state === 'missed' && judgement.throughChangeMs !== undefined) {
    lines.push(`missed through the change of priority on ${moment(judgement.throughChangeMs, zone)}`);
  }
  return lines.join('\n  ') + ('deadline' in judgement ? why(judgement.deadline, 'Why it was due then:') : '');
}

function lengthIn(matcher: string, name: string, duration: Duration | undefined): SupportMs | undefined {
  if (duration === undefined) return undefined;
  const call = new Call(matcher);
  return call.checked(durationIn(call.given(name, duration)));
}
