import type { EpochMs } from './units.js';

/** A stretch of time, `[from, to)`. */
export interface Interval {
  readonly fromMs: EpochMs;
  readonly toMs: EpochMs;
}

/** A stretch of time that may still last: it has no end then, so that its JSON says the same as it does. */
export interface Lasting {
  readonly fromMs: EpochMs;
  readonly toMs?: EpochMs;
}

/** A stretch that may still last, to reckon with: up to its end, or without end. */
export function untilEnd({ fromMs, toMs = Number.POSITIVE_INFINITY }: Lasting): Interval {
  return { fromMs, toMs };
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
