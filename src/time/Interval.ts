import type { EpochMs } from './units.js';

/** A stretch of time, `[from, to)`. */
export interface Interval {
  readonly fromMs: EpochMs;
  readonly toMs: EpochMs;
}

/** R12. Stretches in order, those that overlap or touch as one; empty ones left out. */
export function joined(pauses: readonly Interval[]): readonly Interval[] {
  const union: Interval[] = [];
  for (const pause of [...pauses].sort((one, other) => one.fromMs - other.fromMs)) {
    const last = union.at(-1);
    if (last !== undefined && pause.fromMs <= last.toMs)
      union[union.length - 1] = { fromMs: last.fromMs, toMs: Math.max(last.toMs, pause.toMs) };
    else union.push(pause);
  }
  return union.filter(({ fromMs, toMs }) => fromMs < toMs);
}
