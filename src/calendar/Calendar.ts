import { type InputIssue, inputIssue } from '../errors/index.js';
import { type DayNumber, isZone, type LocalDate, parseLocalDate, weekdayIndex } from '../time/index.js';
import type { BilingualName, ClosedDay } from './closedDay.js';
import { yearsIssues } from './dutchHolidays.js';
import { HORIZON, type Years } from './horizon.js';
import { type HoursText, readSpans, type WallSpan, WEEKDAYS, type WeeklyHours } from './hours.js';

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

/** A checked calendar, ready to be compiled. */
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

const FIELDS = ['timeZone', 'hours', 'closed', 'special', 'years'];
const DATE = 'write a local date as YYYY-MM-DD, such as 2026-12-25';
const NONE: readonly never[] = Object.freeze([]);

/** A day's hours by the order of precedence: special day, closed day, week. */
export function dayPlan(calendar: Calendar, day: DayNumber): DayPlan {
  const special = calendar.special.get(day);
  if (special !== undefined) return { kind: 'special', spans: special, closedBy: NONE };
  const closedBy = calendar.closed.get(day);
  if (closedBy !== undefined) return { kind: 'closed', spans: NONE, closedBy };
  return { kind: 'week', spans: calendar.week[weekdayIndex(day)] ?? NONE, closedBy: NONE };
}

/** Reads a caller's calendar. All that is wrong with it is added to `issues`; the calendar counts only where there are none. */
export function readCalendar(input: unknown, path: string, issues: InputIssue[]): Calendar {
  const at = (field: string) => (path === '' ? field : `${path}.${field}`);
  const definition = (typeof input === 'object' && input !== null ? input : {}) as Partial<Record<string, unknown>>;
  if (definition !== input) {
    const expected = 'pass an object with timeZone and hours';
    issues.push(inputIssue({ code: 'wrong-type', path: at('definition'), received: input, problem: 'is not a calendar', expected }));
  }
  unknownFieldIssues(definition, FIELDS, at, issues);
  const timeZone = readZone(definition['timeZone'], at('timeZone'), issues);
  const found = issues.length;
  const week = readWeek(definition['hours'], at('hours'), issues);
  const closed = readClosed(definition['closed'] ?? [], at('closed'), issues);
  const special = readSpecial(definition['special'] ?? {}, at('special'), issues);
  if (issues.length === found && ![...week, ...special.values()].some((spans) => spans.length > 0)) {
    const expected = "give at least one day hours, such as { mon: ['08:30-17:00'] }";
    issues.push(
      inputIssue({ code: 'no-support-time', path: at('hours'), received: definition['hours'], problem: 'never opens', expected }),
    );
  }
  issues.push(...yearsIssues(definition['years'], at('years')));
  const years = (definition['years'] as Years | undefined) ?? HORIZON;
  return Object.freeze({ timeZone, years, week, closed, special });
}

/** Adds an issue for every field that nobody would read: a misspelt one must not be lost in silence. */
export function unknownFieldIssues(input: object, known: readonly string[], at: (field: string) => string, issues: InputIssue[]): void {
  for (const [field, received] of Object.entries(input)) {
    if (known.includes(field)) continue;
    const expected = `the fields are ${known.join(', ')}`;
    issues.push(
      inputIssue({ code: 'unknown-field', path: at(field === '' ? '""' : field), received, problem: 'is not a field here', expected }),
    );
  }
}

function readZone(input: unknown, path: string, issues: InputIssue[]): string {
  if (isZone(input)) return input;
  const [code, problem] =
    input === undefined ? (['missing-field', 'is missing'] as const) : (['unknown-zone', 'is not a time zone'] as const);
  const expected = 'name one of the IANA time zone database, such as Europe/Amsterdam';
  issues.push(inputIssue({ code, path, received: input, problem, expected }));
  return 'UTC';
}

function readWeek(input: unknown, path: string, issues: InputIssue[]): readonly (readonly WallSpan[])[] {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    const expected = "pass the hours of the week, such as { mon: ['08:30-17:00'] }";
    issues.push(
      inputIssue({
        code: input === undefined ? 'missing-field' : 'wrong-type',
        path,
        received: input,
        problem: input === undefined ? 'is missing' : 'is not the hours of a week',
        expected,
      }),
    );
    return [];
  }
  unknownFieldIssues(input, WEEKDAYS, (field) => `${path}.${field}`, issues);
  const hours = input as Record<string, unknown>;
  return Object.freeze(WEEKDAYS.map((day) => (hours[day] === undefined ? NONE : readSpans(hours[day], `${path}.${day}`, issues))));
}

function readClosed(input: unknown, path: string, issues: InputIssue[]): Map<DayNumber, readonly ClosedDay[]> {
  const closed = new Map<DayNumber, readonly ClosedDay[]>();
  if (!Array.isArray(input)) {
    const expected = "pass a list such as ['2026-12-25']";
    issues.push(inputIssue({ code: 'wrong-type', path, received: input, problem: 'is not a list of dates', expected }));
    return closed;
  }
  input.forEach((entry: unknown, index) => {
    const closedDay = readClosedDay(entry, `${path}[${index}]`, issues);
    const day = closedDay === undefined ? undefined : parseLocalDate(closedDay.date);
    if (closedDay !== undefined && day !== undefined) closed.set(day, [...(closed.get(day) ?? []), closedDay]);
  });
  return closed;
}

function readClosedDay(entry: unknown, path: string, issues: InputIssue[]): ClosedDay | undefined {
  const named = typeof entry === 'object' && entry !== null;
  const { date, name }: { date?: unknown; name?: unknown } = named ? entry : { date: entry };
  if (typeof date !== 'string' || parseLocalDate(date) === undefined) {
    const place = named ? `${path}.date` : path;
    issues.push(inputIssue({ code: 'invalid-date', path: place, received: date, problem: 'is not a date that exists', expected: DATE }));
  } else if (isName(name)) {
    return Object.freeze(name === undefined ? { date } : { date, name });
  } else {
    const expected = "pass a text, or { nl: 'Kerstmis', en: 'Christmas Day' }";
    issues.push(inputIssue({ code: 'wrong-type', path: `${path}.name`, received: name, problem: 'is not a name', expected }));
  }
  return undefined;
}

function isName(name: unknown): name is ClosedDay['name'] {
  if (name === undefined || typeof name === 'string') return true;
  if (typeof name !== 'object' || name === null) return false;
  const { nl, en } = name as Partial<BilingualName>;
  return typeof nl === 'string' && typeof en === 'string';
}

function readSpecial(input: unknown, path: string, issues: InputIssue[]): Map<DayNumber, readonly WallSpan[]> {
  const special = new Map<DayNumber, readonly WallSpan[]>();
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    const expected = "pass an object such as { '2026-12-24': ['08:30-13:00'] }";
    issues.push(inputIssue({ code: 'wrong-type', path, received: input, problem: 'is not a set of special days', expected }));
    return special;
  }
  for (const [date, hours] of Object.entries(input)) {
    const day = parseLocalDate(date);
    const place = `${path}['${date}']`;
    if (day === undefined) {
      issues.push(inputIssue({ code: 'invalid-date', path: place, received: date, problem: 'is not a date that exists', expected: DATE }));
    } else special.set(day, readSpans(hours, place, issues));
  }
  return special;
}
