import { compileYear, type WallSpan } from '../../calendar/index.js';
import type { TimedAgreement } from '../../deadline/index.js';
import { LETTERS, type PackedAgreement } from '../../spreadsheet/script/PackedAgreement.js';
import { type DayNumber, dayNumber, MS_PER_MINUTE, type OffsetSegment, type Years } from '../../time/index.js';

/** An agreement with its calendar for some years, packed to be carried in a file. */
export function pack({ agreement, zone, calendar }: TimedAgreement, years: Years): PackedAgreement {
  if (calendar.special.size > 0) throw new Error('pack: a calendar with special days cannot be packed');
  const compiled = Array.from({ length: years.to - years.from + 1 }, (_, index) => compileYear(calendar, years.from + index));
  const names: [string, string][] = [];
  const opening = minutes(compiled[0]?.open[0] as number);
  const kinds: [number, number][] = [];
  let last = opening;
  const pieces = compiled.map(({ open, close }) =>
    open
      .map((from, place) => {
        const kind: [number, number] = [minutes(from) - last, minutes((close[place] as number) - from)];
        last = minutes(from);
        return letterOf(placeIn(kinds, kind));
      })
      .join(''),
  );
  return {
    zone,
    ...years,
    terms: { kpis: agreement.kpis, workingDayReading: agreement.workingDayReading },
    week: calendar.week.map((spans) => spans.map(({ from, to }: WallSpan) => [minutes(from), minutes(to)] as const)),
    names,
    closed: closedDays(calendar.closed, years, names),
    offsets: offsetsOf(compiled.flatMap(({ segments }) => segments)),
    opening,
    kinds,
    pieces: pieces.join(' '),
  };
}

function minutes(ms: number): number {
  if (ms % MS_PER_MINUTE !== 0) throw new Error(`pack: ${ms} ms is not a whole number of minutes`);
  return ms / MS_PER_MINUTE;
}

function letterOf(place: number): string {
  const letter = LETTERS[place];
  if (letter === undefined) throw new Error(`pack: more than ${LETTERS.length} kinds of pieces`);
  return letter;
}

/** Where a pair stands in a list; it is added where it is new. */
function placeIn<First, Second>(list: [First, Second][], [first, second]: [First, Second]): number {
  const place = list.findIndex((pair) => pair[0] === first && pair[1] === second);
  return place >= 0 ? place : list.push([first, second]) - 1;
}

function closedDays(closed: TimedAgreement['calendar']['closed'], years: Years, names: [string, string][]): string {
  const [first, end] = [dayNumber(years.from, 1, 1), dayNumber(years.to + 1, 1, 1)];
  const found: string[] = [];
  let last: DayNumber = 0;
  for (let day = first; day < end; day++) {
    for (const { name } of closed.get(day) ?? []) {
      if (typeof name !== 'object') throw new Error('pack: a closed day without names in two languages cannot be packed');
      found.push(pair(day - last, placeIn(names, [name.nl, name.en])));
      last = day;
    }
  }
  return found.join(' ');
}

/** The starts of the zone's offsets; those of consecutive years join where the offset stays. */
function offsetsOf(segments: readonly OffsetSegment[]): string {
  const changes = segments.filter(({ offsetMs }, place) => segments[place - 1]?.offsetMs !== offsetMs);
  return changes.map(({ from, offsetMs }, place) => pair(minutes(from - (changes[place - 1]?.from ?? 0)), minutes(offsetMs))).join(' ');
}

function pair(first: number, second: number): string {
  return `${first.toString(36)}.${second.toString(36)}`;
}
