import {
  type Given,
  hasFields,
  isLeftOut,
  namedIn,
  neverOpens,
  notACalendar,
  notADate,
  notAListOfDates,
  notAName,
  notSpecialDays,
  textIn,
} from '../errors/index.js';
import { type LocalDate, localDateIn, zoneIn } from '../time/index.js';
import { LANGUAGES } from '../vocabulary/index.js';
import type { ClosedDay, CompleteDefinition } from './Calendar.js';
import { readYears } from './horizon.js';
import type { HoursText } from './hours.js';
import { hoursIn, weekIn } from './readHours.js';

export const CALENDAR_FIELDS = ['timeZone', 'hours', 'closed', 'special', 'years'] as const;
export type CalendarField = (typeof CALENDAR_FIELDS)[number];
const EXAMPLE = '2026-12-25';
// A holiday of `dutchHolidays` has an id too.
const CLOSED_FIELDS = ['date', 'name', 'id'];

/** A caller's calendar; all that is wrong with it is refused. */
export function readCalendar(given: Given): CompleteDefinition | undefined {
  return hasFields(given, CALENDAR_FIELDS, notACalendar) ? readCalendarFields((field) => given.field(field)) : undefined;
}

/** The fields of a calendar, wherever each stands, in data of our own; what is wrong with one is refused, what is left out is filled in. */
export function readCalendarFields(part: (field: CalendarField) => Given): CompleteDefinition | undefined {
  const [timeZone, hours, closed, special, years] = CALENDAR_FIELDS.map(part) as [Given, Given, Given, Given, Given];
  const { call } = timeZone;
  const before = call.found;
  const zone = zoneIn(timeZone);
  const week = weekIn(hours);
  const days = isLeftOut(special) ? {} : specialIn(special);
  if (call.found === before && !opens(week) && !opens(days)) hours.refuse(neverOpens());
  const dates = isLeftOut(closed) ? [] : closedIn(closed);
  const known = readYears(years);
  if (call.found > before || zone === undefined || known === undefined) return undefined;
  return { timeZone: zone, hours: week, closed: dates, special: days, years: known };
}

function specialIn(given: Given): CompleteDefinition['special'] {
  const days = (namedIn(given, notSpecialDays) ?? []).map(([date, day]) => {
    // The name of the field is what is a date.
    localDateIn(day.holding(date), EXAMPLE);
    return [date, hoursIn(day)] as const;
  });
  return Object.fromEntries(days);
}

/** Whatever the hours, a calendar that never opens has no answer to give. */
function opens(days: Readonly<Record<string, readonly HoursText[]>>): boolean {
  return Object.values(days).some((spans) => spans.length > 0);
}

function closedIn(given: Given): readonly ClosedDay[] {
  return (given.entries(notAListOfDates) ?? []).flatMap((entry) => closedDayIn(entry) ?? []);
}

/** A closed date, with its name where it has one. */
function closedDayIn(given: Given): ClosedDay | undefined {
  if (typeof given.received === 'string') return closedOn(given);
  if (!hasFields(given, CLOSED_FIELDS, () => notADate(EXAMPLE))) return undefined;
  const day = closedOn(given.field('date'));
  const name = nameIn(given.field('name'));
  return day === undefined || name === undefined ? day : { ...day, name };
}

function closedOn(given: Given): ClosedDay | undefined {
  return localDateIn(given, EXAMPLE) === undefined ? undefined : { date: given.received as LocalDate };
}

function nameIn(given: Given): ClosedDay['name'] | undefined {
  const { received } = given;
  if (isLeftOut(given)) return undefined;
  if (typeof received === 'string') return received;
  if (!hasFields(given, LANGUAGES, notAName)) return undefined;
  const [nl, en] = [textIn(given.field('nl'), notAName), textIn(given.field('en'), notAName)];
  return nl === undefined || en === undefined ? undefined : { nl, en };
}
