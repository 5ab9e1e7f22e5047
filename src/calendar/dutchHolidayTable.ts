// Generated from date-holidays (NL) by `npm run generate`; a test regenerates it and compares. Do not edit.
// The dates and names are those of date-holidays' data, but for Whit Sunday, https://github.com/commenthol/date-holidays, licence CC-BY-3.0; the choice is by R2.

/** The years of which the dates are known, both included. */
export const dutchHolidayYears = { from: 1990, to: 2100 } as const;

/**
 * Easter is the Sunday after a full moon. How many days that is after 21 March, by the place of a year in the moon's cycle, which begins in the years 0,
 * 19, and so on: a character for each, as many after `0`.
 */
export const EASTER_MOONS = 'H=2E:LB7J?3G<1C8KA6';

/**
 * Dutch holidays: month and day; or 0 and the days after Easter. Then how many days earlier it is where that is a Sunday, and the first and the last year
 * that have it, where not all have.
 */
export const dutchHolidayDates: readonly (readonly [month: number, day: number, beforeSunday?: number, from?: number, to?: number])[] = [
  /* new-years-day */ [1, 1],
  /* good-friday */ [0, -2],
  /* easter-sunday */ [0, 0],
  /* easter-monday */ [0, 1],
  /* queens-day */ [4, 30, 1, 1990, 2013],
  /* kings-day */ [4, 27, 1, 2014, 2100],
  /* liberation-day */ [5, 5],
  /* ascension-day */ [0, 39],
  /* whit-sunday */ [0, 49],
  /* whit-monday */ [0, 50],
  /* christmas-day */ [12, 25],
  /* boxing-day */ [12, 26],
];

/** The places of those that may be chosen. */
export const GOOD_FRIDAY = 1;
export const LIBERATION_DAY = 6;

/** What they are called, at the same places. Apart from their dates: who computes deadlines only does not load names. */
export const dutchHolidayNames = [
  { id: 'new-years-day', name: { nl: 'Nieuwjaar', en: "New Year's Day" } },
  { id: 'good-friday', name: { nl: 'Goede Vrijdag', en: 'Good Friday' } },
  { id: 'easter-sunday', name: { nl: 'Pasen', en: 'Easter Sunday' } },
  { id: 'easter-monday', name: { nl: 'Tweede paasdag', en: 'Easter Monday' } },
  { id: 'queens-day', name: { nl: 'Koninginnedag', en: "Queen's Day" } },
  { id: 'kings-day', name: { nl: 'Koningsdag', en: "King's Day" } },
  { id: 'liberation-day', name: { nl: 'Bevrijdingsdag', en: 'Liberation Day' } },
  { id: 'ascension-day', name: { nl: 'Hemelvaartsdag', en: 'Ascension Day' } },
  { id: 'whit-sunday', name: { nl: 'Pinksteren', en: 'Whit Sunday' } },
  { id: 'whit-monday', name: { nl: 'Tweede pinksterdag', en: 'Whit Monday' } },
  { id: 'christmas-day', name: { nl: 'Kerstmis', en: 'Christmas Day' } },
  { id: 'boxing-day', name: { nl: 'Tweede kerstdag', en: 'Boxing Day' } },
] as const;

export type NamedHoliday = (typeof dutchHolidayNames)[number];

/** Stable name of a holiday, such as `whit-monday`. */
export type HolidayId = NamedHoliday['id'];
