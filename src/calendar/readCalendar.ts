import { type Given, isLeftOut, neverOpens, notACalendar, notAListOfDates, notAName, notSpecialDays } from '../errors/index.js';
import { localDateIn, zoneIn } from '../time/index.js';
import { type CalendarDefinition, type CompleteDefinition, closedDayOf } from './Calendar.js';
import { HORIZON, readYears } from './horizon.js';
import { readHours, readWeek } from './readHours.js';

export const CALENDAR_FIELDS = ['timeZone', 'hours', 'closed', 'special', 'years'] as const;
const EXAMPLE = '2026-12-25';
// A holiday of `dutchHolidays` has an id too.
const CLOSED_FIELDS = ['date', 'name', 'id'];

/** A caller's calendar; all that is wrong with it is refused. */
export function readCalendar(given: Given): CompleteDefinition | undefined {
  const read = given.hasFields(CALENDAR_FIELDS, notACalendar) ? readCalendarFields(given) : undefined;
  if (read === undefined) return undefined;
  const { timeZone, hours, closed, special, years } = read;
  return { timeZone, hours, closed: (closed ?? []).map(closedDayOf), special: special ?? {}, years: years ?? HORIZON };
}

/** The fields of a calendar that is an object; what is wrong with one is refused, what is left out stays out. */
export function readCalendarFields(given: Given): CalendarDefinition | undefined {
  const before = given.call.issues.length;
  zoneIn(given.field('timeZone'));
  const hours = given.field('hours');
  readWeek(hours);
  const special = given.field('special');
  if (!isLeftOut(special)) readSpecial(special);
  if (given.call.issues.length === before && !opens(hours.received, special.received)) hours.refuse(neverOpens());
  const closed = given.field('closed');
  if (!isLeftOut(closed)) readClosed(closed);
  readYears(given.field('years'));
  return given.call.issues.length === before ? (given.received as CalendarDefinition) : undefined;
}

function readSpecial(given: Given): void {
  const { received } = given;
  if (typeof received !== 'object' || received === null || Array.isArray(received)) given.refuse(notSpecialDays());
  else {
    for (const date of Object.keys(received)) {
      const day = given.entry(date);
      // The name of the field is what is a date.
      localDateIn(day.holding(date), EXAMPLE);
      readHours(day);
    }
  }
}

/** Whatever the hours, a calendar that never opens has no answer to give. */
function opens(...hours: readonly unknown[]): boolean {
  return hours.some((days) => Object.values(days ?? {}).some((spans) => Array.isArray(spans) && spans.length > 0));
}

function readClosed(given: Given): void {
  for (const entry of given.entries(notAListOfDates) ?? []) {
    const { received } = entry;
    if (typeof received !== 'object' || received === null) localDateIn(entry, EXAMPLE);
    else if (entry.hasFields(CLOSED_FIELDS, notAListOfDates)) {
      localDateIn(entry.field('date'), EXAMPLE);
      readName(entry.field('name'));
    }
  }
}

function readName(given: Given): void {
  const { received } = given;
  if (isLeftOut(given) || typeof received === 'string') return;
  const { nl, en } = Object(received) as { readonly nl?: unknown; readonly en?: unknown };
  if (typeof nl !== 'string' || typeof en !== 'string') given.refuse(notAName());
}
