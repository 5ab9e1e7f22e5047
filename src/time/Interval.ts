import { firstWhere } from './firstWhere.js';
import type { EpochMs } from './units.js';

/** A stretch of time, `[from, to)`. */
export interface Interval {
  /** The first instant in it. */
  readonly fromMs: EpochMs;
  /** The first instant after it. */
  readonly toMs: EpochMs;
}

/** A stretch of time that may still last: it has no end then, so that its JSON says the same as it does. */
export interface Lasting {
  /** The first instant in it. */
  readonly fromMs: EpochMs;
  /** The first instant after it; left out while it lasts. */
  readonly toMs?: EpochMs;
}

/** A stretch that may still last, to reckon with: up to its end, or without end. */
export function untilEnd({ fromMs, toMs = Number.POSITIVE_INFINITY }: Lasting): Interval {
  return { fromMs, toMs };
}

/** R12. Stretches in order, those that overlap or touch as one; empty ones left out. */
export function joined(pauses: readonly Interval[]): readonly Interval[] {
  const union: { fromMs: EpochMs; toMs: EpochMs }[] = [];
  for (const { fromMs, toMs } of [...pauses].sort((a, b) => a.fromMs - b.fromMs)) {
    const last = union.at(-1);
    if (last !== undefined && fromMs <= last.toMs) last.toMs = Math.max(last.toMs, toMs);
    else if (fromMs < toMs) union.push({ fromMs, toMs });
  }
  return union;
}

/** Of stretches in order and apart, those that touch a stretch of time. */
export function within(stretches: readonly Interval[], fromMs: EpochMs, toMs: EpochMs): readonly Interval[] {
  return stretches.slice(firstEndingAfter(stretches, fromMs), begunBefore(stretches, toMs));
}

/** Of stretches in order and apart, the place of the first that ends after an instant. */
export function firstEndingAfter(stretches: readonly Interval[], epochMs: EpochMs): number {
  return firstWhere(0, stretches.length, (place) => (stretches[place] as Interval).toMs > epochMs);
}

/** Of stretches in order, how many begin before an instant. */
export function begunBefore(stretches: readonly { readonly fromMs: EpochMs }[], epochMs: EpochMs): number {
  return firstWhere(0, stretches.length, (place) => (stretches[place] as Interval).fromMs >= epochMs);
}
