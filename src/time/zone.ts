import { IANAZone } from 'luxon';
import { MS_PER_WEEK, NEXT_SUNDAY_MS, RULE_FROM_MS, SAMPLE_MS, SUNDAY_MS } from './figures.js';
import { firstWhere } from './firstWhere.js';
import { type DayNumber, type EpochMs, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, type WallMs } from './units.js';

/** A stretch of time `[from, to)` in which a zone keeps one offset. */
export interface OffsetSegment {
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly offsetMs: number;
}

/**
 * The zone's offset at an instant, in milliseconds east of UTC. For Europe/Amsterdam by the European Union's rule: summer time from the last Sunday of
 * March to that of October (until 1995 of September), 01:00 UTC; so where the next such Sunday is one of April to October. Asking the runtime costs more
 * than all else that a first deadline does; a test compares the two.
 */
export function offsetAt(zone: string, epochMs: EpochMs): number {
  if (zone !== 'Europe/Amsterdam' || epochMs < RULE_FROM_MS) return IANAZone.create(zone).offset(epochMs) * MS_PER_MINUTE;
  const next = new Date(Math.floor((epochMs - SUNDAY_MS) / MS_PER_WEEK) * MS_PER_WEEK + NEXT_SUNDAY_MS);
  const month = next.getUTCMonth();
  return month > 2 && month < (next.getUTCFullYear() < 1996 ? 9 : 10) ? 2 * MS_PER_HOUR : MS_PER_HOUR;
}

/** The stretches of constant offset that make up `[from, to)`, in order. */
export function offsetSegments(zone: string, from: EpochMs, to: EpochMs): OffsetSegment[] {
  const offsetMs = offsetAt(zone, from);
  const hasChanged = (epochMs: EpochMs) => offsetAt(zone, epochMs) !== offsetMs;
  // Clocks change at whole minutes.
  let known = Math.floor(from / MS_PER_MINUTE) * MS_PER_MINUTE;
  while (known + SAMPLE_MS < to && !hasChanged(known + SAMPLE_MS)) known += SAMPLE_MS;
  const minutes = firstWhere(1, SAMPLE_MS / MS_PER_MINUTE, (after) => hasChanged(known + after * MS_PER_MINUTE));
  const change = known + minutes * MS_PER_MINUTE;
  return change < to ? [{ from, to: change, offsetMs }, ...offsetSegments(zone, change, to)] : [{ from, to, offsetMs }];
}

/** The first instant of a local date; where clocks skip the date, of the next: what they skip begins at midnight then (`npm run proof` checks it). */
export function startOfLocalDay(zone: string, day: DayNumber): EpochMs {
  const wallMs = day * MS_PER_DAY;
  return instantsAtWallClock(zone, wallMs)[0] ?? (readingsOf(zone, wallMs)[1] as EpochMs);
}

/** The instants at which clocks in the zone show this wall-clock reading, in order: one; none, or two, where clocks change. */
export function instantsAtWallClock(zone: string, wallMs: WallMs): EpochMs[] {
  return readingsOf(zone, wallMs).filter((epochMs) => epochMs + offsetAt(zone, epochMs) === wallMs);
}

/** A wall-clock reading by the offsets of the day before and the day after, in order: one instant where these are the same, two near a change. */
export function readingsOf(zone: string, wallMs: WallMs): EpochMs[] {
  const readings = [-MS_PER_DAY, MS_PER_DAY].map((ms) => wallMs - offsetAt(zone, wallMs + ms));
  return [...new Set(readings)].sort((a, b) => a - b);
}
