import { type Given, isLeftOut, neverOpens, notACalendar, notAListOfDates, notAName, notSpecialDays, textIn } from '../errors/index.js';
import { localDateIn, zoneIn } from '../time/index.js';
import { LANGUAGES } from '../vocabulary/index.js';
import { type CalendarDefinition, type CompleteDefinition, closedDayOf } from './Calendar.js';
import { readYears } from './horizon.js';
import { readHours, readWeek } from './readHours.js';

export const CALENDAR_FIELDS = ['timeZone', 'hours', 'closed', 'special', 'years'] as const;
export type CalendarField = (typeof CALENDAR_FIELDS)[number];
const EXAMPLE = '2026-12-25';
// A holiday of `dutchHolidays` has an id too.
const CLOSED_FIELDS = ['date', 'name', 'id'];

/** A caller's calendar; all that is wrong with it is refused. */
export function readCalendar(given: Given): CompleteDefinition | undefined {
  return given.hasFields(CALENDAR_FIELDS, notACalendar) ? readCalendarFields((field) => given.field(field)) : undefined;
}

/** The fields of a calendar, wherever each stands; what is wrong with one is refused, what is left out is filled in. */
export function readCalendarFields(part: (field: CalendarField) => Given): CompleteDefinition | undefined {
  const [timeZone, hours, closed, special, years] = CALENDAR_FIELDS.map(part) as [Given, Given, Given, Given, Given];
  const { call } = timeZone;
  const before = call.found;
  zoneIn(timeZone);
  readWeek(hours);
  if (!isLeftOut(special)) readSpecial(special);
  if (call.found === before && !opens(hours.received, special.received)) hours.refuse(neverOpens());
  if (!isLeftOut(closed)) readClosed(closed);
  const known = readYears(years);
  if (call.found > before || known === undefined) return undefined;
  return {
    timeZone: timeZone.received as string,
    hours: hours.received as CalendarDefinition['hours'],
    closed: ((closed.received ?? []) as NonNullable<CalendarDefinition['closed']>).map(closedDayOf),
    special: (special.received ?? {}) as CompleteDefinition['special'],
    years: known,
  };
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
    if (typeof received !== 'object' || received === null || Array.isArray(received)) localDateIn(entry, EXAMPLE);
    else if (entry.hasFields(CLOSED_FIELDS, notAListOfDates)) {
      localDateIn(entry.field('date'), EXAMPLE);
      readName(entry.field('name'));
    }
  }
}

function readName(given: Given): void {
  const { received } = given;
  if (isLeftOut(given) || typeof received === 'string') return;
  if (!given.hasFields(LANGUAGES, notAName)) return;
  for (const language of LANGUAGES) textIn(given.field(language), notAName);
}
