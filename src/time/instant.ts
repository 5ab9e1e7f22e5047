import { dateMs, reject } from '../errors/index.js';
import { instantOfReading, readIso } from './iso.js';
import type { EpochMs, WallMs } from './units.js';
import { writeWallClock } from './wallClock.js';

/** A luxon `DateTime`, known by its shape: the copy of luxon that made it does not matter. */
export interface DateTimeLike {
  readonly isLuxonDateTime: boolean;
  toMillis(): number;
}

/** A Temporal `Instant` or `ZonedDateTime`, known by its shape: it may come from a polyfill. */
export interface TemporalLike {
  readonly epochMilliseconds: number;
  readonly [Symbol.toStringTag]: string;
}

/**
 * A moment in time, in any form that cannot be misread (R1): an ISO 8601 string with offset, a `Date`, a luxon `DateTime`, or a Temporal
 * `Instant` or `ZonedDateTime`. A bare number is refused: epoch milliseconds, seconds and spreadsheet serials look alike.
 */
export type InstantInput = string | Date | DateTimeLike | TemporalLike;

// 9999-12-31: what ISO 8601 can write with four digits; calendars have narrower horizons of their own.
const LAST_MS = 253_402_300_799_999;

const TEMPORAL = /^Temporal\.(Instant|ZonedDateTime)$/;

const FORMS = 'pass an ISO 8601 string with offset, a Date, a luxon DateTime, or a Temporal Instant or ZonedDateTime';

/** R1. The epoch milliseconds of a caller's instant. `zone` is where a text without an offset was probably meant: it only serves the message. */
export function instantIn(input: unknown, fn: string, path: string, zone: string): EpochMs {
  if (typeof input === 'string') {
    const reading = readIso(input);
    return instantOfReading(reading) ?? rejectText(input, reading?.wallMs, fn, path, zone);
  }
  const epochMs = typeof input === 'object' && input !== null ? (dateMs(input) ?? shapeMs(input)) : undefined;
  if (epochMs !== undefined && Math.abs(epochMs) <= LAST_MS) return Math.floor(epochMs);
  return rejectValue(input, epochMs, fn, path);
}

/** Epoch milliseconds given as a number: whole, and no later than the year 9999. */
export function epochMsIn(input: unknown, fn: string, path: string): EpochMs {
  if (typeof input === 'number' && Number.isInteger(input) && Math.abs(input) <= LAST_MS) return input;
  return reject(fn, {
    code: 'invalid-instant',
    path,
    received: input,
    problem: 'is not an instant in epoch milliseconds',
    expected: 'pass a whole number of milliseconds since 1970-01-01T00:00Z',
  });
}

/** The instant of an object by its shape; NaN where it is an invalid one; `undefined` where it is none. Each value is read once. */
function shapeMs(input: object): number | undefined {
  try {
    const { isLuxonDateTime, toMillis } = input as Partial<DateTimeLike>;
    const { epochMilliseconds, [Symbol.toStringTag]: tag } = input as Partial<TemporalLike>;
    let epochMs: unknown;
    if (isLuxonDateTime === true && typeof toMillis === 'function') epochMs = toMillis.call(input);
    else if (typeof tag === 'string' && TEMPORAL.test(tag)) epochMs = epochMilliseconds;
    return typeof epochMs === 'number' ? epochMs : undefined;
  } catch {
    return undefined;
  }
}

function rejectText(text: string, wallMs: WallMs | undefined, fn: string, path: string, zone: string): never {
  if (wallMs === undefined) {
    return reject(fn, {
      code: 'invalid-instant',
      path,
      received: text,
      problem: 'is not an instant',
      expected: 'write an existing date, time and offset in ISO 8601, such as 2026-05-22T16:00+02:00',
    });
  }
  return reject(fn, {
    code: 'missing-offset',
    path,
    received: text,
    problem: 'has no UTC offset',
    expected: `write ${writeWallClock(wallMs, zone)}`,
  });
}

function rejectValue(input: unknown, epochMs: number | undefined, fn: string, path: string): never {
  const draft = { code: 'invalid-instant', path, received: input } as const;
  if (typeof input === 'number') {
    const problem = 'is a bare number: milliseconds, seconds and spreadsheet serials look alike';
    return reject(fn, { ...draft, problem, expected: `${FORMS}; functions named …Ms take epoch milliseconds` });
  }
  if (input === undefined) return reject(fn, { ...draft, code: 'missing-field', problem: 'is missing', expected: FORMS });
  const problem =
    epochMs === undefined
      ? 'is not an instant'
      : Number.isNaN(epochMs)
        ? 'is invalid: it stands for no instant'
        : 'is beyond the year 9999';
  return reject(fn, { ...draft, problem, expected: FORMS });
}
