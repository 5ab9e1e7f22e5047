import { IANAZone } from 'luxon';
import { Call, type Given, noIntl, notAZone } from '../errors/index.js';
import { firstWhere } from './firstWhere.js';
import { dayNumber, weekdayIndex, yearOf } from './localDate.js';
import { type DayNumber, type EpochMs, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, type WallMs } from './units.js';

/** A stretch of time `[from, to)` in which a zone keeps one offset. */
export interface OffsetSegment {
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly offsetMs: number;
}

// No zone has changed its offset twice within five days since 1990 (`npm run proof` checks all zones of the runtime).
const SAMPLE_MS = 5 * MS_PER_DAY;
// A name of the time zone database. Some runtimes also know offsets such as "+02:00" as zones: no answer may depend on that.
const ZONE_NAME = /^[A-Za-z][A-Za-z0-9_+/-]*$/;

const known = /* @__PURE__ */ new Set<string>();

/** A caller's zone, such as `Europe/Amsterdam`, in the one spelling that it has here; anything that is not in the time zone database is refused. */
export function zoneIn(given: Given): string | undefined {
  const { received } = given;
  if (typeof received !== 'string' || !ZONE_NAME.test(received)) return given.refuse(notAZone());
  if (known.has(received)) return received;
  if (typeof Intl === 'undefined') return given.refuse(noIntl());
  const zone = spelled(received);
  if (zone === undefined) return given.refuse(notAZone());
  known.add(zone);
  return zone;
}

/**
 * The name of a zone in one spelling: luxon keeps what it knows of each, and `europe/AMSTERDAM` is no other zone. Where the runtime has another name for
 * it, as for `Asia/Kolkata`, the name stays, with its words written as those of zones are.
 */
function spelled(name: string): string | undefined {
  let own: string;
  try {
    own = new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
  if (own.toLowerCase() === name.toLowerCase()) return own;
  return name.replace(/[A-Za-z]+/g, (word) => (SHORT_WORD.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()));
}

const SHORT_WORD = /^(?:[A-Z]{1,3}|es|of|au)$/;

/** luxon's zone of a name that was read; where the runtime has no clocks of zones, an error says so: nothing is told of an invalid time (R9). */
export function luxonZone(zone: string): IANAZone {
  const made = IANAZone.create(zone);
  return made.isValid ? made : new Call('zone').given('zone', zone).reject(typeof Intl === 'undefined' ? noIntl() : notAZone());
}

/** The zone's offset at an instant, in milliseconds east of UTC. */
export function offsetAt(zone: string, epochMs: EpochMs): number {
  return luxonZone(zone).offset(epochMs) * MS_PER_MINUTE;
}

/** The stretches of constant offset that make up `[from, to)`, in order. */
export function offsetSegments(zone: string, from: EpochMs, to: EpochMs): OffsetSegment[] {
  if (zone === AMSTERDAM && from >= RULE_FROM && to <= RULE_TO) return amsterdamSegments(from, to);
  const segments: OffsetSegment[] = [];
  let start = from;
  let known = from;
  let offsetMs = offsetAt(zone, from);
  while (known < to) {
    const next = Math.min(known + SAMPLE_MS, to);
    if (offsetAt(zone, next) === offsetMs) {
      known = next;
      continue;
    }
    const change = firstChange(zone, known, next, offsetMs);
    if (change >= to) break;
    segments.push({ from: start, to: change, offsetMs });
    start = change;
    known = change;
    offsetMs = offsetAt(zone, change);
  }
  segments.push({ from: start, to, offsetMs });
  return segments;
}

const AMSTERDAM = 'Europe/Amsterdam';
const RULE_FROM = Date.UTC(1989, 11, 1);
const RULE_TO = Date.UTC(2101, 1, 1);

/**
 * The same for Europe/Amsterdam by the European Union's rule: summer time from the last Sunday of March to that of October (until 1995 of September),
 * 01:00 UTC. Asking the runtime costs more than all else that a first deadline does; a test compares the two.
 */
function amsterdamSegments(from: EpochMs, to: EpochMs): OffsetSegment[] {
  const segments: OffsetSegment[] = [];
  let start = from;
  const until = (change: EpochMs, offsetMs: number) => {
    const end = Math.min(change, to);
    if (start >= end) return;
    segments.push({ from: start, to: end, offsetMs });
    start = end;
  };
  for (let year = yearOf(Math.floor(from / MS_PER_DAY)); start < to; year++) {
    until(lastSundayAtOne(year, 3), MS_PER_HOUR);
    until(lastSundayAtOne(year, year < 1996 ? 9 : 10), 2 * MS_PER_HOUR);
  }
  return segments;
}

/** 01:00 UTC on the last Sunday of a month. */
function lastSundayAtOne(year: number, month: number): EpochMs {
  const last = dayNumber(year, month + 1, 1) - 1;
  return (last - ((weekdayIndex(last) + 1) % 7)) * MS_PER_DAY + MS_PER_HOUR;
}

/** The first whole minute after `before` at which the offset is another one; at `after` it is. */
function firstChange(zone: string, before: EpochMs, after: EpochMs, offsetMs: number): EpochMs {
  const known = Math.floor(before / MS_PER_MINUTE);
  const last = Math.ceil(after / MS_PER_MINUTE) - known;
  return (known + firstWhere(1, last, (minutes) => offsetAt(zone, (known + minutes) * MS_PER_MINUTE) !== offsetMs)) * MS_PER_MINUTE;
}

/** The first instant of a local date; where clocks skip the date, of the next. */
export function startOfLocalDay(zone: string, day: DayNumber): EpochMs {
  const wall = day * MS_PER_DAY;
  const segments = offsetSegments(zone, wall - MS_PER_DAY, wall + MS_PER_DAY);
  const { from, offsetMs } = segments.find((segment) => segment.to + segment.offsetMs > wall) as OffsetSegment;
  return Math.max(from, wall - offsetMs);
}

/** The instants at which clocks in the zone show this wall-clock reading, in order: one; none, or two, where clocks change. */
export function instantsAtWallClock(zone: string, wallMs: WallMs): EpochMs[] {
  return offsetSegments(zone, wallMs - MS_PER_DAY, wallMs + MS_PER_DAY).flatMap(({ from, to, offsetMs }) => {
    const epochMs = wallMs - offsetMs;
    return epochMs >= from && epochMs < to ? [epochMs] : [];
  });
}
