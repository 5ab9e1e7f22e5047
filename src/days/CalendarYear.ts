import { cloudctiSla } from '../agreement/index.js';
import { dutchHolidays } from '../calendar/index.js';
import { slaClock } from '../deadline/index.js';
import {
  dayNumber,
  type EpochMs,
  formatLocalDate,
  type LocalDate,
  MS_PER_DAY,
  offsetSegments,
  type SupportMs,
  startOfLocalDay,
  type WallMs,
  weekdayIndex,
} from '../time/index.js';
import type { BilingualName } from '../vocabulary/index.js';

/** One date of the agreement's calendar. */
export interface CalendarDay {
  readonly date: LocalDate;
  /** 0 for Monday to 6 for Sunday. */
  readonly weekday: number;
  /** The support hours; none on a closed day. */
  readonly open: readonly { readonly from: EpochMs; readonly to: EpochMs }[];
  readonly supportMs: SupportMs;
  /** The public holidays that close it, at the weekend too. */
  readonly holidays: readonly BilingualName[];
}

/** A change of the clocks, and what they show just before it. */
export interface ClockChange {
  readonly wallMs: WallMs;
  readonly byMs: number;
}

/** A year of the agreement's calendar. */
export interface CalendarYear {
  readonly year: number;
  readonly zone: string;
  readonly days: readonly CalendarDay[];
  readonly clockChanges: readonly ClockChange[];
}

const SATURDAY = 5;

/** SLA §4, working days and support hours; R2, R3. */
export function calendarYear(year: number): CalendarYear {
  const zone = cloudctiSla.calendar.timeZone.value;
  const clock = slaClock();
  const holidays = dutchHolidays({ years: { from: year, to: year } });
  const first = dayNumber(year, 1, 1);
  const starts = Array.from({ length: dayNumber(year + 1, 1, 1) - first + 1 }, (_, place) => startOfLocalDay(zone, first + place));
  const spells = clock
    .openIntervals(new Date(starts[0] as EpochMs), new Date(starts[starts.length - 1] as EpochMs))
    .map(({ from, to }) => ({ from: from.toMillis(), to: to.toMillis() }));
  const days = starts.slice(0, -1).map((start, place): CalendarDay => {
    const date = formatLocalDate(first + place);
    const open = spells.filter(({ from }) => from >= start && from < (starts[place + 1] as EpochMs));
    return {
      date,
      weekday: weekdayIndex(first + place),
      open,
      supportMs: open.reduce((sum, { from, to }) => sum + to - from, 0),
      holidays: holidays.filter((holiday) => holiday.date === date).map(({ name }) => name),
    };
  });
  return { year, zone, days, clockChanges: clockChanges(zone, starts) };
}

export function isWeekend({ weekday }: CalendarDay): boolean {
  return weekday >= SATURDAY;
}

/** The working days and the support time of some dates. */
export function totals(days: readonly CalendarDay[]): { readonly workingDays: number; readonly supportMs: SupportMs } {
  return {
    workingDays: days.filter(({ open }) => open.length > 0).length,
    supportMs: days.reduce((sum, day) => sum + day.supportMs, 0),
  };
}

/** The dates of a month, 1 to 12. */
export function daysInMonth({ days }: CalendarYear, month: number): readonly CalendarDay[] {
  return days.filter(({ date }) => Number(date.slice(5, 7)) === month);
}

function clockChanges(zone: string, starts: readonly EpochMs[]): ClockChange[] {
  const segments = offsetSegments(zone, starts[0] as EpochMs, starts[starts.length - 1] as EpochMs);
  return segments.slice(1).map(({ from, offsetMs }, place) => {
    const before = segments[place]?.offsetMs ?? offsetMs;
    return { wallMs: from + before, byMs: offsetMs - before };
  });
}

/** Midnight of a date as UTC's clock shows it: how dates without a zone go to libraries that take a `Date`. */
export function utcMidnight(date: LocalDate, daysLater = 0): Date {
  return new Date(Date.parse(`${date}T00:00:00Z`) + daysLater * MS_PER_DAY);
}
