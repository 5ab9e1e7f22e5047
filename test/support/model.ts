import type { CalendarDefinition, WeeklyHours } from '@cloudcti/sla';

const MINUTE = 60_000;
const DAY_MINUTES = 1440;
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
// Clocks change on the quarter hour of UTC, or a minute past it.
const OFFSET_MINUTES = 15;
// More than any zone is away from UTC.
const AWAY = 15 * 60;

/**
 * The slow, obvious model: every minute is open or not by what a clock on the wall shows then, and everything is found by walking the minutes. It
 * shares nothing with the code under test: zone offsets come straight from Intl.
 */
export class MinuteModel {
  readonly first: number;
  private readonly open: Uint8Array;
  /** The local day of each minute, as days since 1970-01-01. */
  private readonly day: Int32Array;
  private readonly minutesOfDay = new Map<number, number[]>();

  constructor(definition: CalendarDefinition, window: { readonly from: number; readonly to: number }) {
    this.first = window.from / MINUTE;
    const minutes = (window.to - window.from) / MINUTE;
    this.open = new Uint8Array(minutes);
    this.day = new Int32Array(minutes);
    const offset = offsetMinutes(definition.timeZone);
    const hours = hoursByDay(definition);
    for (let index = 0; index < minutes; index++) {
      const wall = this.first + index + offset(this.first + index);
      this.day[index] = Math.floor(wall / DAY_MINUTES);
      const minuteOfDay = wall % DAY_MINUTES;
      this.open[index] = hours(Math.floor(wall / DAY_MINUTES)).some(([from, to]) => minuteOfDay >= from && minuteOfDay < to) ? 1 : 0;
    }
  }

  isOpen(minute: number): boolean {
    return this.at(this.open, minute) === 1;
  }

  localDay(minute: number): number {
    return this.at(this.day, minute);
  }

  /** The earliest minute at which `support` open minutes are used up. */
  add(start: number, support: number): number {
    let minute = start;
    for (let left = support; left > 0; minute++) if (this.isOpen(minute)) left--;
    return minute;
  }

  /** The latest minute from which `support` open minutes are used up at `end`. */
  subtract(end: number, support: number): number {
    let minute = end;
    for (let left = support; left > 0; minute--) if (this.isOpen(minute - 1)) left--;
    return minute;
  }

  between(from: number, to: number): number {
    let support = 0;
    for (let minute = from; minute < to; minute++) if (this.isOpen(minute)) support++;
    return support;
  }

  nextOpening(start: number): number {
    let minute = start;
    while (this.isOpen(minute)) minute++;
    while (!this.isOpen(minute)) minute++;
    return minute;
  }

  nextClosing(start: number): number {
    let minute = start;
    while (!this.isOpen(minute)) minute++;
    while (this.isOpen(minute)) minute++;
    return minute;
  }

  /** R6, in milliseconds: each minute counts for its share of its own date's support time, until `days` whole days are counted. */
  addDayLengths(start: number, days: number): number {
    let minute = start;
    while (!this.isOpen(minute)) minute++;
    const today = this.localDay(minute);
    const used = this.supportOfDay(today, minute);
    // Nothing of this date is used: whole days, the last of them to its close.
    if (used === 0) return this.closeOfDay(this.workingDaysLater(today, days - 1)) * MINUTE;
    const last = this.workingDaysLater(today, days);
    const share = used / this.supportOfDay(today);
    const wanted = Math.ceil(Math.round(share * this.supportOfDay(last) * MINUTE * 1e6) / 1e6);
    let counted = 0;
    for (const open of this.openMinutes(last)) {
      if (counted + MINUTE >= wanted) return open * MINUTE + (wanted - counted);
      counted += MINUTE;
    }
    throw new Error(`the model counts more than all of day ${last}`);
  }

  /** R7: the close of the n-th working day after the local date of an instant, in minutes. */
  closeOfDayAfter(start: number, days: number): number {
    return this.closeOfDay(this.workingDaysLater(this.localDay(start), days));
  }

  /** The n-th date with support hours after a date; the date itself for 0. */
  workingDaysLater(day: number, days: number): number {
    let later = day;
    for (let left = days; left > 0; ) {
      later++;
      if (this.supportOfDay(later) > 0) left--;
    }
    return later;
  }

  /** How many dates have support hours, from one up to (not including) another. */
  workingDaysBetween(from: number, to: number): number {
    let count = 0;
    for (let day = from; day < to; day++) if (this.supportOfDay(day) > 0) count++;
    return count;
  }

  /** Open minutes of a local date, up to a minute of it. */
  supportOfDay(day: number, before = Number.POSITIVE_INFINITY): number {
    return this.openMinutes(day).filter((minute) => minute < before).length;
  }

  private closeOfDay(day: number): number {
    return (this.openMinutes(day).at(-1) ?? Number.NaN) + 1;
  }

  /** The open minutes at which clocks show a date. Where they go back over midnight, minutes of the next date lie between. */
  private openMinutes(day: number): number[] {
    const known = this.minutesOfDay.get(day);
    if (known !== undefined) return known;
    const found: number[] = [];
    for (let minute = day * DAY_MINUTES - AWAY; minute < (day + 1) * DAY_MINUTES + AWAY; minute++) {
      if (this.localDay(minute) === day && this.isOpen(minute)) found.push(minute);
    }
    this.minutesOfDay.set(day, found);
    return found;
  }

  private at(list: Uint8Array | Int32Array, minute: number): number {
    const value = list[minute - this.first];
    if (value === undefined) throw new Error(`the model does not know minute ${minute}: choose instants well within its window`);
    return value;
  }
}

/** The hours of a local day, `[from, to)` in minutes after midnight. */
function hoursByDay({ hours, closed, special }: CalendarDefinition): (day: number) => readonly (readonly [number, number])[] {
  const closedDates = new Set((closed ?? []).map((day) => (typeof day === 'string' ? day : day.date)));
  const known = new Map<number, readonly (readonly [number, number])[]>();
  const read = (day: number) => {
    const midnight = new Date(day * DAY_MINUTES * MINUTE);
    const date = midnight.toISOString().slice(0, 10);
    const weekday = WEEKDAYS[midnight.getUTCDay()] as keyof WeeklyHours;
    const spans = special?.[date] ?? (closedDates.has(date) ? [] : (hours[weekday] ?? []));
    const found = spans.map((span) => [minutesOf(span.slice(0, 5)), minutesOf(span.slice(6))] as const);
    known.set(day, found);
    return found;
  };
  return (day) => known.get(day) ?? read(day);
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** A zone's offset at a minute, from Intl; where it changes within a quarter of an hour, asked minute by minute. */
function offsetMinutes(timeZone: string): (minute: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const known = new Map<number, number>();
  const read = (minute: number): number => {
    const found = known.get(minute);
    if (found !== undefined) return found;
    const parts = Object.fromEntries(format.formatToParts(minute * MINUTE).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 0, day = 0, hour = 0, minute: minutes = 0 } = parts;
    const offset = Date.UTC(year, month - 1, day, hour, minutes) / MINUTE - minute;
    known.set(minute, offset);
    return offset;
  };
  let latest = { from: Number.NaN, offset: Number.NaN as number | undefined };
  return (minute) => {
    const from = Math.floor(minute / OFFSET_MINUTES) * OFFSET_MINUTES;
    if (latest.from !== from) latest = { from, offset: read(from) === read(from + OFFSET_MINUTES) ? read(from) : undefined };
    return latest.offset ?? read(minute);
  };
}
