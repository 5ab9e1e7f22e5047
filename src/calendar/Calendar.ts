import { type DayNumber, dayNumber, type LocalDate, parseLocalDate, weekdayIndex, type Years, yearOf } from '../time/index.js';
import type { BilingualName } from '../vocabulary/index.js';
import { type HoursText, spansOf, type WallSpan, WEEKDAYS, type Weekday, type WeeklyHours } from './hours.js';

/** When a service is open: weekly hours in a zone, the dates on which it is closed, and the dates that have hours of their own. */
export interface CalendarDefinition {
  /** IANA name of the zone whose clocks the hours are read on, such as `Europe/Amsterdam`. */
  readonly timeZone: string;
  readonly hours: { readonly [day in Weekday]?: WeeklyHours[day] | null };
  /** Dates without hours, with or without their names. */
  readonly closed?: readonly (LocalDate | ClosedDayInput)[] | null;
  /** Dates with hours of their own: they stand above `closed` and above the week. None (`[]`) closes the date. */
  readonly special?: Readonly<Record<LocalDate, readonly HoursText[]>> | null;
  /** The years for which `closed` is complete, both included; 1990 to 2100 by default. An instant outside them is an error. */
  readonly years?: Years | null;
}

/** A definition with all that it leaves out. */
export interface CompleteDefinition extends Pick<CalendarDefinition, 'timeZone' | 'hours'> {
  readonly closed: readonly ClosedDay[];
  readonly special: Readonly<Record<LocalDate, readonly HoursText[]>>;
  readonly years: Years;
}

/** A calendar ready to be compiled. */
export interface Calendar {
  readonly timeZone: string;
  readonly years: Years;
  readonly week: readonly (readonly WallSpan[])[];
  readonly closed: Pick<ReadonlyMap<DayNumber, readonly ClosedDay[]>, 'get'>;
  readonly special: ReadonlyMap<DayNumber, readonly WallSpan[]>;
  /** R13. The calendar whose working days this one counts whole: a date on which that one has no support time has none here. */
  readonly wholeDaysOf?: Calendar;
}

/** A day's hours, and the reason for them: the week's, those of a special day, or none because of named closed days. */
export interface DayPlan {
  readonly kind: 'week' | 'special' | 'closed';
  readonly spans: readonly WallSpan[];
  readonly closedBy: readonly ClosedDay[];
}

const NONE: readonly never[] = Object.freeze([]);

/** A day's hours by the order of precedence: special day, closed day, week. */
export function dayPlan(calendar: Calendar, day: DayNumber): DayPlan {
  const special = calendar.special.get(day);
  if (special !== undefined) return { kind: 'special', spans: special, closedBy: NONE };
  const closedBy = calendar.closed.get(day);
  if (closedBy !== undefined) return { kind: 'closed', spans: NONE, closedBy };
  return { kind: 'week', spans: calendar.week[weekdayIndex(day)] ?? NONE, closedBy: NONE };
}

/** The spans of a day's plan alone: compiling a year asks for hundreds. */
export function spansOn({ special, closed, week }: Calendar, day: DayNumber): readonly WallSpan[] {
  const own = special.size === 0 ? undefined : special.get(day);
  if (own !== undefined) return own;
  const spans = week[weekdayIndex(day)] ?? NONE;
  return spans.length === 0 || closed.get(day) === undefined ? spans : NONE;
}

/** The calendar of a definition that is known to be right and complete. */
export function calendarFrom({ timeZone, hours, closed, special, years }: CompleteDefinition): Calendar {
  return {
    timeZone,
    years,
    week: WEEKDAYS.map((day) => spansOf(hours[day] ?? NONE)),
    closed: byDay(closed),
    special: new Map(Object.entries(special).map(([date, spans]) => [dayOf(date), spansOf(spans)])),
  };
}

function byDay(closed: readonly ClosedDay[]): ReadonlyMap<DayNumber, readonly ClosedDay[]> {
  const closedBy = new Map<DayNumber, readonly ClosedDay[]>();
  for (const closedDay of closed) {
    const day = dayOf(closedDay.date);
    closedBy.set(day, [...(closedBy.get(day) ?? NONE), closedDay]);
  }
  return closedBy;
}

/** R2. The calendar closed on public holidays too; those of a year are looked up when a day of it is first asked for. */
export function withHolidays(calendar: Calendar, holidaysOf: (year: number) => readonly ClosedDay[]): Calendar {
  const years = new Map<number, ReadonlyMap<DayNumber, readonly ClosedDay[]>>();
  const holidaysIn = (year: number) => {
    const holidays = years.get(year) ?? byDay(holidaysOf(year));
    years.set(year, holidays);
    return { from: dayNumber(year, 1, 1), end: dayNumber(year + 1, 1, 1), holidays };
  };
  // Days are asked for in order: the year is mostly that of the day before.
  let latest = { from: 0, end: 0, holidays: new Map() as ReadonlyMap<DayNumber, readonly ClosedDay[]> };
  const get = (day: DayNumber) => {
    if (day < latest.from || day >= latest.end) latest = holidaysIn(yearOf(day));
    const own = calendar.closed.get(day);
    const shared = latest.holidays.get(day);
    return own === undefined || shared === undefined ? (shared ?? own) : [...shared, ...own];
  };
  return { ...calendar, closed: { get } };
}

/** A closed day as it was given, with its name where it has one. */
export function closedDayOf(given: LocalDate | ClosedDayInput): ClosedDay {
  const { date, name } = typeof given === 'string' ? { date: given } : given;
  return name === undefined || name === null ? { date } : { date, name };
}

function dayOf(date: LocalDate): DayNumber {
  return parseLocalDate(date) as DayNumber;
}

/** R13. The calendar on which every day that has hours lasts from 00:00 to 24:00. */
export function wholeDays(calendar: Calendar): Calendar {
  const wholeDay = spansOf(['00:00-24:00']);
  const whole = (spans: readonly WallSpan[]) => (spans.length > 0 ? wholeDay : NONE);
  const special = new Map([...calendar.special].map(([day, spans]) => [day, whole(spans)]));
  return { ...calendar, week: calendar.week.map(whole), special, wholeDaysOf: calendar };
}

/** A date on which there are no support hours, and why. */
export interface ClosedDay {
  readonly date: LocalDate;
  /** What it is called, where it has a name: one for all readers, or one for each language. */
  readonly name?: string | BilingualName;
}

/** A date without support hours as a user writes it. */
export type ClosedDayInput = Pick<ClosedDay, 'date'> & { readonly name?: ClosedDay['name'] | null };
