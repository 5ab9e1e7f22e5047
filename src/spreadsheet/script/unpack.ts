import type { Calendar, ClosedDay, CompiledYears } from '../../calendar/index.js';
import { countingRules, type TimedAgreement } from '../../deadline/index.js';
import {
  type DayNumber,
  dayNumber,
  type EpochMs,
  formatLocalDate,
  MS_PER_DAY,
  MS_PER_MINUTE,
  type OffsetSegment,
  type WallMs,
} from '../../time/index.js';
import { Timeline } from '../../timeline/index.js';
import type { BilingualName } from '../../vocabulary/index.js';
import type { Clocks } from '../Sheet.js';
import { LETTERS, type PackedAgreement } from './PackedAgreement.js';

/** An agreement out of its pack, with the clocks of its zone. It needs no zone data, no holiday rules and no luxon. */
export function unpack(packed: PackedAgreement): { readonly timed: TimedAgreement; readonly clocks: Clocks } {
  const segments = segmentsOf(packed);
  const years = { from: packed.from, to: packed.to };
  const compiled = compiledYears(packed, segments);
  const timeline = new Timeline({ years, compile: (first, last) => compiled.slice(first - packed.from, last + 1 - packed.from) });
  const timed = { agreement: packed.terms, rules: countingRules(packed.terms), zone: packed.zone, calendar: calendarOf(packed), timeline };
  return { timed, clocks: clocksOf(packed.zone, segments) };
}

/** Pairs of numbers as a pack writes them. */
function pairs(text: string): readonly (readonly [number, number])[] {
  return text.split(' ').map((pair) => {
    const [first, second] = pair.split('.');
    return [Number.parseInt(first as string, 36), Number.parseInt(second as string, 36)] as const;
  });
}

function segmentsOf({ offsets }: PackedAgreement): readonly OffsetSegment[] {
  let minutes = 0;
  const starts = pairs(offsets).map(([delta, offset]) => {
    minutes += delta;
    return { from: minutes * MS_PER_MINUTE, offsetMs: offset * MS_PER_MINUTE };
  });
  return starts.map((start, place) => {
    const next = starts[place + 1];
    return { ...start, to: next === undefined ? Number.POSITIVE_INFINITY : next.from };
  });
}

function clocksOf(zone: string, segments: readonly OffsetSegment[]): Clocks {
  const first = segments[0] as OffsetSegment;
  const offsetAt = (epochMs: EpochMs) => (segments.filter(({ from, to }) => epochMs >= from && epochMs < to)[0] ?? first).offsetMs;
  return {
    zone,
    wallMs: (epochMs: EpochMs) => epochMs + offsetAt(epochMs),
    // Before the pack's years there is no offset; an instant of those is refused where it is used.
    instants: (wallMs: WallMs) => {
      if (wallMs - first.offsetMs < first.from) return [wallMs - first.offsetMs];
      return segments
        .map(({ offsetMs }) => wallMs - offsetMs)
        .filter((epochMs, place) => isWithin(segments[place] as OffsetSegment, epochMs));
    },
  };
}

function isWithin({ from, to }: OffsetSegment, epochMs: EpochMs): boolean {
  return epochMs >= from && epochMs < to;
}

function compiledYears(packed: PackedAgreement, segments: readonly OffsetSegment[]): readonly CompiledYears[] {
  let minutes = packed.opening;
  return packed.pieces.split(' ').map((letters, place) => {
    const from = startOfYear(packed.from + place, segments);
    const to = startOfYear(packed.from + place + 1, segments);
    const within = segments.filter((segment) => segment.from < to && segment.to > from);
    let segment = 0;
    const year = { from, to, open: [] as EpochMs[], close: [] as EpochMs[], day: [] as DayNumber[] };
    for (const letter of letters.split('')) {
      const [gap, length] = packed.kinds[LETTERS.indexOf(letter)] as readonly [number, number];
      minutes += gap;
      const open = minutes * MS_PER_MINUTE;
      while (open >= (within[segment] as OffsetSegment).to) segment++;
      year.open.push(open);
      year.close.push(open + length * MS_PER_MINUTE);
      year.day.push(Math.floor((open + (within[segment] as OffsetSegment).offsetMs) / MS_PER_DAY));
    }
    return { ...year, segments: within.map((segment) => clipped(segment, from, to)) };
  });
}

/** The instant at which a year begins on the zone's clocks. */
function startOfYear(year: number, segments: readonly OffsetSegment[]): EpochMs {
  const wallMs = dayNumber(year, 1, 1) * MS_PER_DAY;
  const segment = segments.filter((candidate) => isWithin(candidate, wallMs - candidate.offsetMs))[0] as OffsetSegment;
  return wallMs - segment.offsetMs;
}

function clipped({ from, to, offsetMs }: OffsetSegment, start: EpochMs, end: EpochMs): OffsetSegment {
  return { from: Math.max(from, start), to: Math.min(to, end), offsetMs };
}

function calendarOf(packed: PackedAgreement): Calendar {
  const closed = new Map<DayNumber, ClosedDay[]>();
  let day = 0;
  for (const [delta, place] of pairs(packed.closed)) {
    day += delta;
    const [nl, en] = packed.names[place] as readonly [string, string];
    const name: BilingualName = { nl, en };
    closed.set(day, (closed.get(day) ?? []).concat([{ date: formatLocalDate(day), name }]));
  }
  return {
    timeZone: packed.zone,
    years: { from: packed.from, to: packed.to },
    week: packed.week.map((spans) => spans.map(([from, to]) => ({ from: from * MS_PER_MINUTE, to: to * MS_PER_MINUTE }))),
    closed,
    special: new Map(),
  };
}
