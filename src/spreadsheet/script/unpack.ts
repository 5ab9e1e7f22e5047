import { type Calendar, type ClosedBy, cutSegments } from '../../calendar/index.js';
import { countedTargets, type TimedAgreement } from '../../deadline/index.js';
import { type DayNumber, dayNumber, type EpochMs, MS_PER_DAY, type OffsetSegment, type WallMs } from '../../time/index.js';
import { timelineFrom } from '../../timeline/index.js';
import type { Clocks } from '../Sheet.js';
import type { CarriedAgreement } from './CarriedAgreement.js';
import { europeanClocks } from './europeanClocks.js';

/** The agreement that a file carries, with the clocks of its zone. It needs no zone data, no holiday rules and no luxon. */
export function unpack(carried: CarriedAgreement): { readonly timed: TimedAgreement; readonly clocks: Clocks } {
  const segments = europeanClocks(carried.from, carried.to);
  const calendar = calendarOf(carried);
  const clocks = clocksOf(carried.zone, segments);
  const startOf = (year: number) => clocks.instants(dayNumber(year, 1, 1) * MS_PER_DAY)[0] as EpochMs;
  const compile = (first: number, last: number) => cutSegments(calendar, segmentsWithin(segments, startOf(first), startOf(last + 1)));
  const timeline = timelineFrom(calendar.years, compile);
  const timed = { agreement: carried.terms, targets: countedTargets(carried.terms), zone: carried.zone, calendar, timeline };
  return { timed, clocks };
}

function clocksOf(zone: string, segments: readonly OffsetSegment[]): Clocks {
  const first = segments[0] as OffsetSegment;
  const offsetAt = (epochMs: EpochMs) => (segments.filter((segment) => isWithin(segment, epochMs))[0] ?? first).offsetMs;
  return {
    zone,
    wallMs: (epochMs: EpochMs) => epochMs + offsetAt(epochMs),
    // Before the file's years there is no offset; an instant of those is refused where it is used.
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

function calendarOf({ zone, from, to, week, names, closed: years }: CarriedAgreement): Calendar {
  const closed = new Map<DayNumber, ClosedBy[]>();
  for (const line of years) {
    const [year, ...dates] = line.split(' ');
    for (const date of dates) {
      const [month, dayOfMonth, place] = date.split(/[-=]/).map((digits) => Number(digits)) as [number, number, number];
      const day = dayNumber(Number(year), month, dayOfMonth);
      const [nl, en] = names[place] as readonly [string, string];
      closed.set(day, (closed.get(day) ?? []).concat({ name: { nl, en } }));
    }
  }
  return { timeZone: zone, years: { from, to }, week, closed, special: new Map() };
}
