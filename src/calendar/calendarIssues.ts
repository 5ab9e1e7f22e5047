import { type InputErrorCode, type InputIssue, inputIssue } from '../errors/index.js';
import { isZone, parseLocalDate } from '../time/index.js';
import type { BilingualName } from '../vocabulary/index.js';
import { yearsIssues } from './horizon.js';
import { WEEKDAYS } from './hours.js';
import { spansIssues } from './hoursIssues.js';

const FIELDS = ['timeZone', 'hours', 'closed', 'special', 'years'];

const DATE = 'write a local date as YYYY-MM-DD, such as 2026-12-25';

/** All that is wrong with a caller's calendar; nothing where `calendarFrom` can build it. */
export function calendarIssues(input: unknown): InputIssue[] {
  if (!isObject(input)) {
    const expected = 'pass an object with timeZone and hours';
    return [inputIssue({ code: 'wrong-type', path: 'definition', received: input, problem: 'is not a calendar', expected })];
  }
  const { timeZone, hours, closed = [], special = {}, years } = input;
  const inHours = [...weekIssues(hours), ...specialIssues(special)];
  return [
    ...unknownFieldIssues(input, FIELDS, (field) => field),
    ...zoneIssues(timeZone),
    ...(inHours.length > 0 ? inHours : emptyIssues(hours as object, special as object)),
    ...closedIssues(closed),
    ...yearsIssues(years, 'years'),
  ];
}

/** An issue for every field that nobody would read: a misspelt one must not be lost in silence. */
export function unknownFieldIssues(input: object, known: readonly string[], at: (field: string) => string): InputIssue[] {
  const expected = `the fields are ${known.join(', ')}`;
  return Object.entries(input).flatMap(([field, received]) => {
    const path = at(field === '' ? '""' : field);
    return known.includes(field) ? [] : [inputIssue({ code: 'unknown-field', path, received, problem: 'is not a field here', expected })];
  });
}

function isObject(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

/** The issue of a field that must be there: missing, or something else than it should be. */
function fieldIssue(code: InputErrorCode, path: string, received: unknown, problem: string, expected: string): InputIssue[] {
  return received === undefined
    ? [inputIssue({ code: 'missing-field', path, received, problem: 'is missing', expected })]
    : [inputIssue({ code, path, received, problem, expected })];
}

function zoneIssues(zone: unknown): InputIssue[] {
  const expected = 'name one of the IANA time zone database, such as Europe/Amsterdam';
  return isZone(zone) ? [] : fieldIssue('unknown-zone', 'timeZone', zone, 'is not a time zone', expected);
}

function weekIssues(hours: unknown): InputIssue[] {
  const expected = "pass the hours of the week, such as { mon: ['08:30-17:00'] }";
  if (!isObject(hours)) return fieldIssue('wrong-type', 'hours', hours, 'is not the hours of a week', expected);
  const days = WEEKDAYS.filter((day) => hours[day] !== undefined);
  return [
    ...unknownFieldIssues(hours, WEEKDAYS, (field) => `hours.${field}`),
    ...days.flatMap((day) => spansIssues(hours[day], `hours.${day}`)),
  ];
}

function specialIssues(special: unknown): InputIssue[] {
  const expected = "pass an object such as { '2026-12-24': ['08:30-13:00'] }";
  if (!isObject(special)) return fieldIssue('wrong-type', 'special', special, 'is not a set of special days', expected);
  return Object.entries(special).flatMap(([date, hours]) => {
    const path = `special['${date}']`;
    return [...dateIssues(date, path), ...spansIssues(hours, path)];
  });
}

/** Whatever the hours, a calendar that never opens has no answer to give. */
function emptyIssues(hours: object, special: object): InputIssue[] {
  const days: unknown[] = [...Object.values(hours), ...Object.values(special)];
  const expected = "give at least one day hours, such as { mon: ['08:30-17:00'] }";
  return days.some((spans) => Array.isArray(spans) && spans.length > 0)
    ? []
    : [inputIssue({ code: 'no-support-time', path: 'hours', received: hours, problem: 'never opens', expected })];
}

function closedIssues(closed: unknown): InputIssue[] {
  const expected = "pass a list such as ['2026-12-25']";
  if (!Array.isArray(closed)) return fieldIssue('wrong-type', 'closed', closed, 'is not a list of dates', expected);
  return closed.flatMap((entry: unknown, index) => {
    const path = `closed[${index}]`;
    return isObject(entry)
      ? [...dateIssues(entry['date'], `${path}.date`), ...nameIssues(entry['name'], `${path}.name`)]
      : dateIssues(entry, path);
  });
}

function dateIssues(date: unknown, path: string): InputIssue[] {
  if (typeof date === 'string' && parseLocalDate(date) !== undefined) return [];
  return [inputIssue({ code: 'invalid-date', path, received: date, problem: 'is not a date that exists', expected: DATE })];
}

function nameIssues(name: unknown, path: string): InputIssue[] {
  if (name === undefined || typeof name === 'string') return [];
  const { nl, en } = (isObject(name) ? name : {}) as Partial<BilingualName>;
  if (typeof nl === 'string' && typeof en === 'string') return [];
  const expected = "pass a text, or { nl: 'Kerstmis', en: 'Christmas Day' }";
  return [inputIssue({ code: 'wrong-type', path, received: name, problem: 'is not a name', expected })];
}
