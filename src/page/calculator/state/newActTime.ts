import type { EpochMs } from '../../../time/index.js';
import type { State } from './State.js';
import { meantTime, type TypedTime, typedAt } from './TypedTime.js';

const MINUTE_MS = 60_000;

/**
 * What the time of a new act begins as: the present where the last that happened is of today, and else a minute after that, so that a history of other days is typed
 * in its order.
 */
export function newActTime({ reported, acts }: State, nowMs: EpochMs): TypedTime {
  const known = [reported, ...acts.map(({ at }) => at)].map(meantTime).flatMap((time) => (time.kind === 'instant' ? [time.epochMs] : []));
  const now = typedAt(nowMs);
  if (known.length === 0) return now;
  const lastMs = Math.max(...known);
  const isOfToday = typedAt(lastMs).wall.slice(0, 10) === now.wall.slice(0, 10) && lastMs <= nowMs;
  return isOfToday ? now : typedAt(lastMs + MINUTE_MS);
}
