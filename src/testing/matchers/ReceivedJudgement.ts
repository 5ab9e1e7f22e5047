import type { Judgement } from '../../assessment/index.js';
import { isEpochMs } from '../../time/index.js';
import { type Kpi, STATE_WORDS } from '../../vocabulary/index.js';
import { deadlineOf, type ReceivedDeadline, readOf } from './received.js';

/** A judgement as a matcher tells of it: as `assess` made it, as it came through JSON, or as a test wrote as much of it as it needs. */
export interface ReceivedJudgement extends Partial<Readonly<Record<Figure, number>>> {
  readonly state: Judgement['state'];
  readonly deadline?: ReceivedDeadline;
}

const FIGURES = ['doneMs', 'usedMs', 'targetMs', 'leftMs', 'lateSupportMs', 'throughChangeMs'] as const;

type Figure = (typeof FIGURES)[number];

/** What an assessment that was received says of a promise, each field of it read once; nothing for any other value. */
export function judgementOf(received: unknown, kpi: Kpi): ReceivedJudgement | undefined {
  return readOf(received, (assessment) => {
    const judgement = Object(assessment[kpi]) as Readonly<Record<string, unknown>>;
    const { state } = judgement;
    if (typeof state !== 'string' || !Object.hasOwn(STATE_WORDS, state)) return undefined;
    const deadline = deadlineOf(judgement['deadline']);
    const figures = FIGURES.map((name) => [name, judgement[name]] as const).filter(([, value]) => isEpochMs(value));
    return { ...Object.fromEntries(figures), ...(deadline === undefined ? {} : { deadline }), state: state as Judgement['state'] };
  });
}
