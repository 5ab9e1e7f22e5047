import Holidays, { type HolidaysTypes } from 'date-holidays';
import { type DayNumber, DIGIT_ZERO, dayNumber, weekdayIndex } from '../time/index.js';

const FROM_YEAR = 1990;
const TO_YEAR = 2100;
const SUNDAY = 6;
// Full moons come back on the same dates after so many years.
const CYCLE = 19;

const YEARS = Array.from({ length: TO_YEAR - FROM_YEAR + 1 }, (_, index) => FROM_YEAR + index);

/** The holidays of R2, chosen by the rule that date-holidays has for them, never by its `type`; and the date (month, day), or the days after Easter. */
const CHOICE = [
  { id: 'new-years-day', rule: '01-01', date: [1, 1] },
  { id: 'good-friday', rule: 'easter -2', date: [0, -2] },
  { id: 'easter-sunday', rule: 'easter', date: [0, 0] },
  { id: 'easter-monday', rule: 'easter 1', date: [0, 1] },
  { id: 'queens-day', rule: '04-30 if sunday then previous saturday since 1980 and prior to 2014', date: [4, 30] },
  { id: 'kings-day', rule: '04-27 if sunday then previous saturday since 2014', date: [4, 27] },
  { id: 'liberation-day', rule: '05-05', date: [5, 5] },
  { id: 'ascension-day', rule: 'easter 39', date: [0, 39] },
  // As the rulings call it, beside Whit Monday; date-holidays says Pentecost.
  { id: 'whit-sunday', rule: 'easter 49', date: [0, 49], en: 'Whit Sunday' },
  { id: 'whit-monday', rule: 'easter 50', date: [0, 50] },
  { id: 'christmas-day', rule: '12-25', date: [12, 25] },
  { id: 'boxing-day', rule: '12-26', date: [12, 26] },
] as const;

type Choice = (typeof CHOICE)[number];

/** By year. */
type Lists = readonly (readonly HolidaysTypes.Holiday[])[];

/** The source of `src/calendar/dutchHolidayTable.ts`. */
export function generateHolidayTable(): string {
  const holidays = new Holidays('NL');
  const inLanguage = (language: string): Lists => YEARS.map((year) => holidays.getHolidays(year, language));
  const [inDutch, inEnglish] = [inLanguage('nl'), inLanguage('en')];
  const easters = daysOf(inDutch, 'easter') as ReadonlyMap<number, DayNumber>;
  const rows = CHOICE.map((choice) => `  /* ${choice.id} */ [${rowOf(choice, easters, daysOf(inDutch, choice.rule)).join(', ')}],`);
  const names = CHOICE.map((choice) => {
    const [nl, en] = [nameOf(inDutch, choice.rule), 'en' in choice ? choice.en : nameOf(inEnglish, choice.rule)];
    return `  { id: '${choice.id}', name: { nl: ${quoted(nl)}, en: ${quoted(en)} } },`;
  });
  const placeOf = (id: Choice['id']) => CHOICE.findIndex((choice) => choice.id === id);
  return `// Generated from date-holidays (NL) by \`npm run generate\`; a test regenerates it and compares. Do not edit.
// The dates and names are those of date-holidays' data, but for Whit Sunday, https://github.com/commenthol/date-holidays, licence CC-BY-3.0; the choice is by R2.

/** The years of which the dates are known, both included. */
export const dutchHolidayYears = { from: ${FROM_YEAR}, to: ${TO_YEAR} } as const;

/**
 * Easter is the Sunday after a full moon. How many days that is after 21 March, by the place of a year in the moon's cycle, which begins in the years 0,
 * ${CYCLE}, and so on: a character for each, as many after \`0\`.
 */
export const EASTER_MOONS = '${moonsOf(easters)}';

/**
 * Dutch holidays: month and day; or 0 and the days after Easter. Then how many days earlier it is where that is a Sunday, and the first and the last year
 * that have it, where not all have.
 */
export const dutchHolidayDates: readonly (readonly [month: number, day: number, beforeSunday?: number, from?: number, to?: number])[] = [
${rows.join('\n')}
];

/** The places of those that may be chosen. */
export const GOOD_FRIDAY = ${placeOf('good-friday')};
export const LIBERATION_DAY = ${placeOf('liberation-day')};

/** What they are called, at the same places. Apart from their dates: who computes deadlines only does not load names. */
export const dutchHolidayNames = [
${names.join('\n')}
] as const;

export type NamedHoliday = (typeof dutchHolidayNames)[number];

/** Stable name of a holiday, such as \`whit-monday\`. */
export type HolidayId = NamedHoliday['id'];
`;
}

/** A row that gives the days of date-holidays, in every year. */
function rowOf(
  { id, date: [month, date] }: Choice,
  easters: ReadonlyMap<number, DayNumber>,
  days: ReadonlyMap<number, DayNumber>,
): readonly number[] {
  const usual = (year: number) => (month === 0 ? (easters.get(year) as DayNumber) + date : dayNumber(year, month, date));
  const moved = [...days].filter(([year, day]) => day !== usual(year));
  const sundays = [...days].filter(([year]) => weekdayIndex(usual(year)) === SUNDAY);
  if (moved.length > 0 && moved.length < sundays.length) throw new Error(`${id} is moved on some Sundays only`);
  const [earlier = 0, ...others] = new Set(
    moved.map(([year, day]) => (weekdayIndex(usual(year)) === SUNDAY ? usual(year) - day : Number.NaN)),
  );
  if (others.length > 0 || Number.isNaN(earlier)) throw new Error(`${id} is moved in more than one way`);
  const held = [...days.keys()];
  const [from, to] = [Math.min(...held), Math.max(...held)];
  if (held.length !== to - from + 1) throw new Error(`${id} is left out in a year between others`);
  if (held.length < YEARS.length) return [month, date, earlier, from, to];
  return earlier === 0 ? [month, date] : [month, date, earlier];
}

/** By the place of a year in the moon's cycle: how many days after 21 March a full moon can be that all Easters of such years follow. */
function moonsOf(easters: ReadonlyMap<number, DayNumber>): string {
  const letters = Array.from({ length: CYCLE }, (_, place) => {
    const days = [...easters].flatMap(([year, day]) => (year % CYCLE === place ? [day - dayNumber(year, 3, 21)] : []));
    // The Sunday after a day is one to seven days after it.
    const [earliest, latest] = [Math.max(...days) - 7, Math.min(...days) - 1];
    if (earliest > latest) throw new Error(`the Easters of the years ${place} of the moon's cycle follow no one date`);
    return String.fromCharCode(DIGIT_ZERO + Math.max(earliest, 0));
  });
  return letters.join('');
}

/** The one name that a rule has in all years. */
function nameOf(lists: Lists, rule: string): string {
  const names = new Set(lists.flat().flatMap((day) => (day.rule === rule ? [day.name] : [])));
  const [name] = names;
  if (name === undefined || names.size !== 1) throw new Error(`date-holidays has ${names.size} names for "${rule}"`);
  return name;
}

/** By year: the day of a holiday, where it is held. */
function daysOf(lists: Lists, rule: string): ReadonlyMap<number, DayNumber> {
  return new Map(
    lists.flatMap((list, index) => {
      const year = YEARS[index] as number;
      const dates = list.flatMap((day) => (day.rule === rule ? [day.date.slice(0, 10)] : []));
      if (dates.length > 1) throw new Error(`date-holidays has "${rule}" twice in ${year}`);
      return dates.map((date) => [year, dayOf(date)] as const);
    }),
  );
}

function dayOf(date: string): DayNumber {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return dayNumber(year, month, day);
}

function quoted(text: string): string {
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}
