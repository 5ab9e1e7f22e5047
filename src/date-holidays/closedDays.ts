import Holidays, { type HolidaysTypes } from 'date-holidays';
import { type ClosedDay, yearsIn } from '../calendar/index.js';
import { Call, choiceIn, type Given, hasFields, isLeftOut, notARegion, notHolidayTypes, noYears, unknownCode } from '../errors/index.js';
import { formatLocalDate, type LocalDate, MS_PER_DAY, parseLocalDate, type Years } from '../time/index.js';

/** Whose holidays, and for which years. */
export interface HolidayRegion {
  /** ISO 3166 code of the country, such as `DE`. */
  readonly country: string;
  /** Code of the state within it, such as `BY`. */
  readonly state?: string | null;
  /** Code of the region within that, such as `A`. */
  readonly region?: string | null;
  /** The years, 1990 to 2100, both included. */
  readonly years: Years;
  /** Which kinds of holiday close; `public` and `bank` are days off for most, `observance` for nobody. `['public']` by default. */
  readonly types?: readonly HolidaysTypes.HolidayType[] | null;
  /** ISO 639 code of the language of the names; the country's own by default. */
  readonly language?: string | null;
}

/** Closed days and the years for which they are complete: a part of a calendar's definition. */
export interface ClosedDays {
  /** The dates on which that country is closed, with their names. */
  readonly closed: readonly ClosedDay[];
  /** The years for which they are complete. */
  readonly years: Years;
}

const TYPES: readonly HolidaysTypes.HolidayType[] = ['public', 'bank', 'school', 'optional', 'observance'];

/**
 * The closed days of any country, state or region that the package `date-holidays` knows, for use in a calendar's definition.
 *
 * Convention of ours, no clause: the agreement's own holidays follow R2 and are in the core. A holiday of several days closes each whole one. Install
 * `date-holidays` beside this library; which days it has, and of which type, is that package's word and changes with its version.
 *
 * Bound: linear in the years, 111 at most, each at what date-holidays takes for it.
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
  const call = new Call('closedDays');
  const { years, types, language, holidays } = call.checked(regionIn(call.object('region', region)));
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

const FIELDS = ['country', 'state', 'region', 'years', 'types', 'language'];

function regionIn(given: Given) {
  if (!hasFields(given, FIELDS, notARegion)) return undefined;
  const [inCountry, inState, inRegion, span, kinds, named] = FIELDS.map((name) => given.field(name)) as [
    Given,
    Given,
    Given,
    Given,
    Given,
    Given,
  ];
  const [country, state, region, language] = [inCountry, inState, inRegion, named].map(({ received }) => received ?? undefined) as [
    string,
    ...(string | undefined)[],
  ];
  const known = new Holidays();
  const isKnown =
    isCode(inCountry, known.getCountries()) &&
    (state === undefined || isCode(inState, known.getStates(country))) &&
    (region === undefined || isCode(inRegion, known.getRegions(country, state ?? '')));
  const years = span.received === undefined ? span.refuse(noYears()) : yearsIn(span);
  const types = isLeftOut(kinds) ? (['public'] as const) : typesIn(kinds);
  if (!isKnown || years === undefined || types === undefined) return undefined;
  const holidays = new Holidays(country, state as string, region as string);
  const languages = Object.fromEntries(holidays.getLanguages().map((code) => [code, code]));
  if (language !== undefined && !isCode(named, languages)) return undefined;
  return { years, types, language, holidays };
}

function typesIn(given: Given): readonly HolidaysTypes.HolidayType[] | undefined {
  const mistake = () => notHolidayTypes(TYPES);
  const types = given.entries(mistake)?.map((entry) => choiceIn(entry, TYPES, mistake));
  if (types === undefined || types.length === 0) return types === undefined ? undefined : given.refuse(mistake());
  return types.every((type) => type !== undefined) ? types : undefined;
}

/** Refuses a code that date-holidays does not know: it would answer with no holidays, or with those of the whole country. */
function isCode(given: Given, known: Readonly<Record<string, string>> = {}): boolean {
  if (typeof given.received === 'string' && Object.hasOwn(known, given.received)) return true;
  given.refuse(unknownCode(Object.keys(known)));
  return false;
}
