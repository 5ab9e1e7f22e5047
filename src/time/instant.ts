import {
  bareNumber,
  dateMs,
  type Given,
  hasToDate,
  instantTooLate,
  invalidInstant,
  type Mistake,
  noOffset,
  notAnInstant,
  notEpochMs,
} from '../errors/index.js';
import { LAST_MS } from './figures.js';
import { isoInstant, wallClockOf } from './iso.js';
import type { EpochMs, WallMs } from './units.js';
import { writeWallClock } from './wallClock.js';
import { zonedInstantIn } from './zonedText.js';

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
 * `Instant` or `ZonedDateTime`. A string may name its zone too, as Temporal and Java print it: `2026-11-23T09:00+01:00[Europe/Amsterdam]`; one that
 * does and has no offset is taken where that zone's clocks show it once. A bare number is refused: epoch milliseconds, seconds and spreadsheet serials look alike. Of a moment or a dayjs, pass
 * the `Date` that its `.toDate()` returns.
 */
export type InstantInput = string | Date | DateTimeLike | TemporalLike;

const TEMPORAL = /^Temporal\.(Instant|ZonedDateTime)$/;

/** R1. The epoch milliseconds of a caller's instant. `zone` is where a text without an offset was probably meant: it only serves the message. */
export function instantIn(given: Given, zone: string | undefined): EpochMs | undefined {
  return instantBy(given, zone === undefined ? anyOffset : (wallMs) => writeWallClock(wallMs, zone));
}

/** How a wall-clock time may be written with an offset. */
type WithOffset = (wallMs: WallMs, text: string) => string;

const anyOffset: WithOffset = (_, text) => `its offset behind it, such as ${text}+01:00 or ${text}Z`;

/** The same, where the caller says how a text without an offset may be written with one. */
export function instantBy(given: Given, withOffset: WithOffset): EpochMs | undefined {
  const { received } = given;
  if (typeof received === 'string') {
    const instant = isoInstant(received);
    if (instant !== undefined) return instant;
    const wallMs = wallClockOf(received);
    return wallMs === undefined ? zonedInstantIn(given, received) : given.refuse(noOffset(`write ${withOffset(wallMs, received)}`));
  }
  const epochMs = dateMs(received) ?? shapeMs(received);
  if (typeof epochMs !== 'number') return given.refuse(epochMs);
  if (Math.abs(epochMs) <= LAST_MS) return Math.floor(epochMs);
  return given.refuse(Number.isNaN(epochMs) ? invalidInstant() : instantTooLate());
}

/** Epoch milliseconds given as a number: whole, and no later than the year 9999. */
export function epochMsIn(given: Given): EpochMs | undefined {
  return isEpochMs(given.received) ? given.received : given.refuse(notEpochMs());
}

/** Whether it is a number of epoch milliseconds that an instant in any other form can have. */
export function isEpochMs(value: unknown): value is EpochMs {
  return Number.isInteger(value) && Math.abs(value as EpochMs) <= LAST_MS;
}

/** What tells what an object is: also luxon's mark, which its types leave out, and what moment and dayjs have. */
type Shape = Partial<DateTimeLike & TemporalLike> & { readonly isLuxonDateTime?: unknown; readonly toDate?: unknown };

/** The instant of an object by its shape, NaN where it is an invalid one; or what is wrong with it. Each value is read once. */
function shapeMs(input: unknown): number | Mistake {
  try {
    const { isLuxonDateTime, toMillis, toDate, epochMilliseconds, [Symbol.toStringTag]: tag } = input as Shape;
    const epochMs =
      isLuxonDateTime === true ? toMillis?.call(input) : typeof tag === 'string' && TEMPORAL.test(tag) ? epochMilliseconds : undefined;
    if (typeof epochMs === 'number') return epochMs;
    // What the clocks of such an object were set to is not for us to find out.
    if (typeof toDate === 'function') return hasToDate();
    if (typeof input === 'number') return bareNumber();
  } catch {
    // What cannot be read is no instant.
  }
  return notAnInstant();
}
