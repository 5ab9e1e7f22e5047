import { type DayNumber, dateAtStart, type LocalDate, weekdayIndex, type Years } from '../time/index.js';
import { type ClosedBy, type ClosedDays, type Closing, closingsOn, type HolidaysOf, withHolidays } from './ClosedDays.js';
import { type HoursText, spansOf, type WallSpan, WEEKDAYS, type Weekday, type WeeklyHours } from './hours.js';

/** When a service is open: weekly hours in a zone, the dates on which it is closed, and the dates that have hours of their own. */
export interface CalendarDefinition {
  /** IANA name of the zone whose clocks the hours are read on, such as `Europe/Amsterdam`. */
  readonly timeZone: string;
  /** The open hours of each weekday; one that is left out is closed. */
  readonly hours: { readonly [day in Weekday]?: WeeklyHours[day] | null };
  /** Dates without hours, with or without their names. */
  readonly closed?: readonly (LocalDate | ClosedDayInput)[] | null;
  /** Dates with hours of their own: they stand above `closed` and above the week. None (`[]`) closes the date. */
  readonly special?: Readonly<Record<LocalDate, readonly HoursText[]>> | null;
  /** The years for which `closed` is complete, both included; 1990 to 2100 by default. An instant outside them is an error. */
  readonly years?: Years | null;
}

/** A definition with all that it leaves out. */
export interface CompleteDefinition extends Pick<CalendarDefinition, 'timeZone'> {
  readonly hours: WeeklyHours;
  readonly closed: readonly ClosedDay[];
  readonly special: Readonly<Record<LocalDate, readonly HoursText[]>>;
  readonly years: Years;
}

/** A calendar ready to be compiled. */
export interface Calendar {
  readonly timeZone: string;
  readonly years: Years;
  readonly week: readonly (readonly WallSpan[])[];
  readonly closed: ClosedDays;
  readonly special: ReadonlyMap<DayNumber, readonly WallSpan[]>;
}

/** A day's hours, and the reason for them: the week's, those of a special day, or none because of named closed days. */
export interface DayPlan {
  readonly kind: 'week' | 'special' | 'closed';
  readonly spans: readonly WallSpan[];
  readonly closedBy: readonly ClosedBy[];
}

const NONE: readonly [] = [];

/** A day's hours by the order of precedence: special day, closed day, week. */
export function spansOn({ special, closed, week }: Calendar, day: DayNumber): readonly WallSpan[] {
  return special.get(day) ?? (closed.get(day) ? NONE : (week[weekdayIndex(day)] as readonly WallSpan[]));
}

/** The same, and the reason for them. */
export function dayPlan(calendar: Calendar, day: DayNumber): DayPlan {
  const spans = spansOn(calendar, day);
  if (calendar.special.has(day)) return { kind: 'special', spans, closedBy: NONE };
  const closedBy = calendar.closed.get(day);
  return closedBy === undefined ? { kind: 'week', spans, closedBy: NONE } : { kind: 'closed', spans, closedBy };
}

/** The calendar of a definition that is known to be right and complete, closed on public holidays too (R2). */
export function calendarFrom({ timeZone, hours, closed, special, years }: CompleteDefinition, holidaysOf?: HolidaysOf): Calendar {
  const days = new Map<DayNumber, Closing[]>();
  for (const closedDay of closed) closingsOn(days, dateAtStart(closedDay.date) as DayNumber).push(closedDay);
  return {
    timeZone,
    years,
    week: WEEKDAYS.map((day) => spansOf(hours[day] ?? NONE)),
    closed: holidaysOf === undefined ? days : withHolidays(days, holidaysOf),
    special: new Map(Object.entries(special).map(([date, spans]) => [dateAtStart(date) as DayNumber, spansOf(spans)])),
  };
}

/** A date on which there are no support hours, and why. */
export interface ClosedDay extends ClosedBy {
  /** In the calendar's zone. */
  readonly date: LocalDate;
}

/** A date without support hours as a user writes it. */
export type ClosedDayInput = Pick<ClosedDay, 'date'> & {
  /** What the day is called, in one language or in both. */
  readonly name?: ClosedDay['name'] | null;
};
