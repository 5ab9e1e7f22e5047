import { type Calendar, type ClosedBy, cutSegments } from '../../calendar/index.js';
import { countedTargets, type TimedAgreement } from '../../deadline/index.js';
import { type DayNumber, dayNumber, type EpochMs, MS_PER_DAY, MS_PER_MINUTE, type OffsetSegment, type WallMs } from '../../time/index.js';
import { Timeline } from '../../timeline/index.js';
import type { Clocks } from '../Sheet.js';
import type { PackedAgreement } from './PackedAgreement.js';

/** An agreement out of its pack, with the clocks of its zone. It needs no zone data, no holiday rules and no luxon. */
export function unpack(packed: PackedAgreement): { readonly timed: TimedAgreement; readonly clocks: Clocks } {
  const segments = segmentsOf(packed);
  const calendar = calendarOf(packed);
  const clocks = clocksOf(packed.zone, segments);
  const startOf = (year: number) => clocks.instants(dayNumber(year, 1, 1) * MS_PER_DAY)[0] as EpochMs;
  const compile = (first: number, last: number) => [cutSegments(calendar, segmentsWithin(segments, startOf(first), startOf(last + 1)))];
  const timeline = new Timeline({ years: calendar.years, compile });
  const timed = { agreement: packed.terms, targets: countedTargets(packed.terms), zone: packed.zone, calendar, timeline };
  return { timed, clocks };
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
  return starts.map((start, place) => ({ ...start, to: starts[place + 1]?.from ?? Number.POSITIVE_INFINITY }));
}

function clocksOf(zone: string, segments: readonly OffsetSegment[]): Clocks {
  const first = segments[0] as OffsetSegment;
  const offsetAt = (epochMs: EpochMs) => (segments.filter((segment) => isWithin(segment, epochMs))[0] ?? first).offsetMs;
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

function segmentsWithin(segments: readonly OffsetSegment[], start: EpochMs, end: EpochMs): readonly OffsetSegment[] {
  const clipped = segments.map(({ from, to, offsetMs }) => ({ from: Math.max(from, start), to: Math.min(to, end), offsetMs }));
  return clipped.filter(({ from, to }) => from < to);
}

function calendarOf({ zone, from, to, week, names, closed: days }: PackedAgreement): Calendar {
  const closed = new Map<DayNumber, ClosedBy[]>();
  let day = 0;
  for (const [delta, place] of pairs(days)) {
    day += delta;
    const [nl, en] = names[place] as readonly [string, string];
    closed.set(day, (closed.get(day) ?? []).concat({ name: { nl, en } }));
  }
  return { timeZone: zone, years: { from, to }, week, closed, special: new Map() };
}
