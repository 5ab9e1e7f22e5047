import { type DayNumber, type LocalDate, parseLocalDate, weekdayIndex } from '../time/index.js';
import type { ClosedDay } from './closedDay.js';
import { HORIZON, type Years } from './horizon.js';
import { type HoursText, spansOf, type WallSpan, WEEKDAYS, type WeeklyHours } from './hours.js';

/** When a service is open: weekly hours in a zone, the dates on which it is closed, and the dates that have hours of their own. */
export interface CalendarDefinition {
  /** IANA name of the zone whose clocks the hours are read on, such as `Europe/Amsterdam`. */
  readonly timeZone: string;
  readonly hours: WeeklyHours;
  /** Dates without hours, with or without their names. */
  readonly closed?: readonly (LocalDate | ClosedDay)[];
  /** Dates with hours of their own: they stand above `closed` and above the week. None (`[]`) closes the date. */
  readonly special?: Readonly<Record<LocalDate, readonly HoursText[]>>;
  /** The years for which `closed` is complete, both included; 1990 to 2100 by default. An instant outside them is an error. */
  readonly years?: Years;
}

/** A calendar ready to be compiled. */
export interface Calendar {
  readonly timeZone: string;
  readonly years: Years;
  readonly week: readonly (readonly WallSpan[])[];
  readonly closed: ReadonlyMap<DayNumber, readonly ClosedDay[]>;
  readonly special: ReadonlyMap<DayNumber, readonly WallSpan[]>;
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

/** The calendar of a definition that is known to be right: one that `calendarIssues` finds nothing wrong with. */
export function calendarFrom({ timeZone, hours, closed = [], special = {}, years = HORIZON }: CalendarDefinition): Calendar {
  const closedBy = new Map<DayNumber, readonly ClosedDay[]>();
  for (const entry of closed) {
    const closedDay = typeof entry === 'string' ? { date: entry } : entry;
    const day = dayOf(closedDay.date);
    closedBy.set(day, [...(closedBy.get(day) ?? []), closedDay]);
  }
  return {
    timeZone,
    years,
    week: WEEKDAYS.map((day) => spansOf(hours[day] ?? NONE)),
    closed: closedBy,
    special: new Map(Object.entries(special).map(([date, spans]) => [dayOf(date), spansOf(spans)])),
  };
}

function dayOf(date: LocalDate): DayNumber {
  return parseLocalDate(date) as DayNumber;
}
