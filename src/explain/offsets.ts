import type { EpochMs, WallMs } from '../time/index.js';
import type { Timeline } from '../timeline/index.js';
import type { PlainClockChange, ZoneOffset } from './PlainTrail.js';

/** R1. The offsets of a timeline's zone from one instant to another, both included. */
export function offsetsBetween(timeline: Timeline, fromMs: EpochMs, toMs: EpochMs): readonly ZoneOffset[] {
  const table = timeline.tableOf(fromMs, toMs);
  const offsets: ZoneOffset[] = [];
  table.offsetFrom.forEach((start, segment) => {
    const [offsetMs, last] = [table.offsetMs[segment] as number, offsets[offsets.length - 1]];
    if (start <= fromMs) offsets[0] = { fromMs, offsetMs };
    // A new year begins a segment, whatever the clocks do.
    else if (start <= toMs && last?.offsetMs !== offsetMs) offsets.push({ fromMs: start, offsetMs });
  });
  return offsets;
}

/** What the local clocks show at an instant, which is not before the first of the offsets. */
export function wallAt(offsets: readonly ZoneOffset[], epochMs: EpochMs): WallMs {
  const offsetMs = offsets.reduce((last, offset) => (offset.fromMs <= epochMs ? offset.offsetMs : last), 0);
  return epochMs + offsetMs;
}

/** The changes of the clocks after one instant, which is not before the first of the offsets, and up to another. */
export function clockChangesBetween(offsets: readonly ZoneOffset[], fromMs: EpochMs, toMs: EpochMs): readonly PlainClockChange[] {
  return offsets.flatMap(({ fromMs: atMs, offsetMs }, place) =>
    atMs > fromMs && atMs <= toMs ? [{ atMs, byMs: offsetMs - (offsets[place - 1] as ZoneOffset).offsetMs }] : [],
  );
}
