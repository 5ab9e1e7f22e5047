import { type DayNumber, type EpochMs, type Interval, MS_PER_DAY, offsetAt, startOfLocalDay, type WallMs } from '../../time/index.js';

/** What the clocks of a zone show at an instant. */
export function wallIn(zone: string, epochMs: EpochMs): WallMs {
  return epochMs + offsetAt(zone, epochMs);
}

/** The date of a reading. */
export function dayOf(wallMs: WallMs): DayNumber {
  return Math.floor(wallMs / MS_PER_DAY);
}

/** The stretch of time that a run of local dates is. */
export function daysAsTime(zone: string, first: DayNumber, last: DayNumber): Interval {
  return { fromMs: startOfLocalDay(zone, first), toMs: startOfLocalDay(zone, last + 1) };
}

/** The parts of stretches that lie within another. */
export function partsWithin(stretches: readonly Interval[], { fromMs, toMs }: Interval): readonly Interval[] {
  return stretches
    .map((stretch) => ({ fromMs: Math.max(stretch.fromMs, fromMs), toMs: Math.min(stretch.toMs, toMs) }))
    .filter((part) => part.fromMs < part.toMs);
}

/** How long stretches that lie apart are together. */
export function lengthOf(stretches: readonly Interval[]): number {
  return stretches.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0);
}
