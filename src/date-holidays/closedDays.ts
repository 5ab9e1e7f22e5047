import Holidays, { type HolidaysTypes } from 'date-holidays';
import { type ClosedDay, yearsIssues } from '../calendar/index.js';
import { reject, rejectAll } from '../errors/index.js';
import { formatLocalDate, type LocalDate, MS_PER_DAY, parseLocalDate, type Years } from '../time/index.js';

/** Whose holidays, and for which years. */
export interface HolidayRegion {
  /** ISO 3166 code of the country, such as `DE`. */
  readonly country: string;
  /** Code of the state within it, such as `BY`. */
  readonly state?: string;
  /** Code of the region within that, such as `A`. */
  readonly region?: string;
  /** The years, 1990 to 2100, both included. */
  readonly years: Years;
  /** Which kinds of holiday close; `public` and `bank` are days off for most, `observance` for nobody. `['public']` by default. */
  readonly types?: readonly HolidaysTypes.HolidayType[];
  /** ISO 639 code of the language of the names; the country's own by default. */
  readonly language?: string;
}

/** Closed days and the years for which they are complete: a part of a calendar's definition. */
export interface ClosedDays {
  readonly closed: readonly ClosedDay[];
  readonly years: Years;
}

const TYPES: readonly HolidaysTypes.HolidayType[] = ['public', 'bank', 'school', 'optional', 'observance'];

/**
 * The closed days of any country, state or region that the package `date-holidays` knows, for use in a calendar's definition.
 *
 * Convention of ours, no clause: the agreement's own holidays follow R2 and are in the core. A holiday of several days closes each whole one. Install
 * `date-holidays` beside this library; which days it has, and of which type, is that package's word and changes with its version.
 *
 * @param region the country (and state, region), the years and the kinds of holiday
 * @returns `closed` and `years`, so that a calendar is never asked about a year for which it has no holidays
 * @throws {SlaInputError} for a country, state, region or type that is unknown, and for years outside 1990-2100
 * @example
 * import { supportClock } from '@cloudcti/sla';
 * import { closedDays } from '@cloudcti/sla/date-holidays';
 *
 * const clock = supportClock({
 *   timeZone: 'Europe/Berlin',
 *   hours: { mon: ['09:00-17:00'], tue: ['09:00-17:00'], wed: ['09:00-17:00'], thu: ['09:00-17:00'], fri: ['09:00-17:00'] },
 *   ...closedDays({ country: 'DE', state: 'BY', years: { from: 2026, to: 2027 } }),
 * });
 * clock.isWorkingDay('2026-01-06'); // => false
 */
export function closedDays(region: HolidayRegion): ClosedDays {
  const { years, types, language, holidays } = regionIn(region);
  const days = new Map<LocalDate, ClosedDay>();
  // A holiday of several days may begin in the year before.
  for (let year = years.from - 1; year <= years.to; year++) {
    for (const holiday of holidays.getHolidays(year, language)) {
      if (!types.includes(holiday.type)) continue;
      for (const date of wholeDays(holiday)) {
        const inYears = Number(date.slice(0, 4)) >= years.from && Number(date.slice(0, 4)) <= years.to;
        if (inYears && !days.has(date)) days.set(date, Object.freeze({ date, name: holiday.name }));
      }
    }
  }
  const closed = [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
  return Object.freeze({ closed: Object.freeze(closed), years: Object.freeze({ from: years.from, to: years.to }) });
}

/** The whole days of a holiday: a part of a day, such as the afternoon before it, does not close the date. */
function wholeDays({ date, start, end }: HolidaysTypes.Holiday): LocalDate[] {
  // A day on which clocks change has 23 or 25 hours.
  const count = Math.floor((end.getTime() - start.getTime()) / MS_PER_DAY + 0.1);
  const first = parseLocalDate(date.slice(0, 10)) ?? 0;
  return Array.from({ length: count }, (_, index) => formatLocalDate(first + index));
}

function regionIn(input: HolidayRegion) {
  const fn = 'closedDays';
  if (typeof input !== 'object' || input === null) {
    const expected = "pass an object such as { country: 'DE', years: { from: 2026, to: 2027 } }";
    return reject(fn, { code: 'wrong-type', path: 'region', received: input, problem: 'is not a region', expected });
  }
  const { country, state, region, years, types = ['public'], language } = input;
  const known = new Holidays();
  codeIn(country, known.getCountries(), fn, 'country');
  if (state !== undefined) codeIn(state, known.getStates(country), fn, 'state');
  if (region !== undefined) codeIn(region, known.getRegions(country, state ?? ''), fn, 'region');
  rejectAll(fn, yearsIssues(years, 'years'));
  if (years === undefined) {
    const expected = 'pass { from, to }, both included';
    return reject(fn, { code: 'missing-field', path: 'years', received: years, problem: 'are missing', expected });
  }
  if (!Array.isArray(types) || types.length === 0 || !types.every((type) => TYPES.includes(type))) {
    const expected = `pass a list of ${TYPES.join(', ')}`;
    return reject(fn, { code: 'wrong-type', path: 'types', received: types, problem: 'is not a list of kinds of holiday', expected });
  }
  const holidays = new Holidays(country, state as string, region as string);
  if (language !== undefined) codeIn(language, Object.fromEntries(holidays.getLanguages().map((code) => [code, code])), fn, 'language');
  return { years, types, language, holidays };
}

/** Refuses a code that date-holidays does not know: it would answer with no holidays, or with those of the whole country. */
function codeIn(input: unknown, known: Readonly<Record<string, string>> | undefined, fn: string, path: string): void {
  if (typeof input === 'string' && Object.hasOwn(known ?? {}, input)) return;
  const codes = Object.keys(known ?? {});
  const expected = codes.length === 0 ? 'there are none here; leave it out' : `pass one of ${codes.join(', ')}`;
  reject(fn, { code: 'unknown-region', path, received: input, problem: 'is not one that date-holidays knows', expected });
}
