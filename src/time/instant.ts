import { dateMs, type Given, noOffset, notAnInstant, notAnInstantText, notEpochMs } from '../errors/index.js';
import { LAST_MS } from './figures.js';
import { isoInstant, readOffset, wallClockOf } from './iso.js';
import type { EpochMs } from './units.js';
import { writeWallClock } from './wallClock.js';
import { offsetAt } from './zone.js';

/** A luxon `DateTime`, known by its shape: the copy of luxon that made it does not matter, nor which of its types. */
export interface DateTimeLike {
  /** Whether it stands for an instant. */
  readonly isValid: boolean;
  /** The zone that it is shown in; it does not matter here. */
  readonly zoneName: string | null;
  /** Its epoch milliseconds. */
  toMillis(): number;
}

/** A Temporal `Instant` or `ZonedDateTime`, known by its shape: it may come from a polyfill. */
export interface TemporalLike {
  /** What it stands for. */
  readonly epochMilliseconds: number;
  /** Which of Temporal's types it is. */
  readonly [Symbol.toStringTag]: string;
}

/**
 * A moment in time, in any form that cannot be misread (R1): an ISO 8601 string with offset, a `Date`, a luxon `DateTime`, or a Temporal
 * `Instant` or `ZonedDateTime`. Behind the offset a string may name its zone too, as Temporal and Java print it:
 * `2026-11-23T09:00+01:00[Europe/Amsterdam]`; of an incident, the agreement's. A bare number is refused: epoch milliseconds, seconds and spreadsheet
 * serials look alike. Of a moment or a dayjs, pass the `Date` that its `.toDate()` returns.
 */
export type InstantInput = string | Date | DateTimeLike | TemporalLike;

const TEMPORAL = /^Temporal\.(Instant|ZonedDateTime)$/;

/**
 * R1. The epoch milliseconds of a caller's instant. `zone` is the one in which a text without an offset was probably meant, which the message proposes, and
 * the one that a text may name behind its offset: where that zone's clocks show what the text says. `anyInstantIn` takes other zones too.
 */
export function instantIn(given: Given, zone: string): EpochMs | undefined {
  const { received } = given;
  if (typeof received === 'string') {
    const tag = `[${zone}]`;
    const text = received.endsWith(tag) ? received.slice(0, -tag.length) : received;
    const instant = isoInstant(text);
    const isMeant = () => text === received || readOffset(text) === offsetAt(zone, instant as EpochMs);
    if (instant !== undefined && isMeant()) return instant;
    const wallMs = wallClockOf(text);
    return given.refuse(wallMs === undefined ? notAnInstantText() : noOffset(`write ${writeWallClock(wallMs, zone)}`));
  }
  const epochMs = dateMs(received) ?? shapeMs(received);
  return typeof epochMs === 'number' && Math.abs(epochMs) <= LAST_MS ? Math.floor(epochMs) : given.refuse(notAnInstant());
}

/** Epoch milliseconds given as a number: whole, and no later than the year 9999. */
export function epochMsIn(given: Given): EpochMs | undefined {
  return isEpochMs(given.received) ? given.received : given.refuse(notEpochMs());
}

/** Whether it is a number of epoch milliseconds that an instant in any other form can have. */
export function isEpochMs(value: unknown): value is EpochMs {
  return Number.isInteger(value) && Math.abs(value as EpochMs) <= LAST_MS;
}

/** What tells what an object is: also luxon's mark, which its types leave out. */
type Shape = Partial<DateTimeLike & TemporalLike> & { readonly isLuxonDateTime?: unknown };

/** The instant of an object by its shape, NaN where it is an invalid one; `undefined` where it is none. Each value is read once. */
function shapeMs(input: unknown): unknown {
  try {
    const { isLuxonDateTime, toMillis, epochMilliseconds, [Symbol.toStringTag]: tag } = input as Shape;
    if (isLuxonDateTime === true) return toMillis?.call(input);
    return typeof tag === 'string' && TEMPORAL.test(tag) ? epochMilliseconds : undefined;
  } catch {
    // What cannot be read is no instant.
    return undefined;
  }
}
