// Generated from date-holidays (NL) by `npm run generate`; a test regenerates it and compares. Do not edit.
// The dates and names are those of date-holidays' data, but for Whit Sunday, https://github.com/commenthol/date-holidays, licence CC-BY-3.0; the choice is by R2.

// By year: how many days Easter is after the first date that it can have.
const EASTER = 'o9skcpg8ldwo9tk5ph1ldxh9te5pauldqi9te6paum6qi3meyjauf7qi3nerjbuf7rbvn8rj4of7kcvn8sj4ogskcwg8sd4o9tkcph8ldxo9tl6';

/**
 * Dutch holidays by year. `first` is the earliest date (month, day) that a holiday can have; the n-th letter of `offsets` says how many days after it
 * (in base 36) the holiday falls in the n-th year; `-` where it is not held. One letter stands for all years.
 */
export const dutchHolidayTable = {
  fromYear: 1990,
  toYear: 2100,
  holidays: [
    {
      id: 'new-years-day',
      first: [1, 1],
      offsets: '0',
    },
    {
      id: 'good-friday',
      first: [3, 20],
      offsets: EASTER,
    },
    {
      id: 'easter-sunday',
      first: [3, 22],
      offsets: EASTER,
    },
    {
      id: 'easter-monday',
      first: [3, 23],
      offsets: EASTER,
    },
    {
      id: 'queens-day',
      first: [4, 29],
      offsets:
        '111110111101111101111111---------------------------------------------------------------------------------------',
    },
    {
      id: 'kings-day',
      first: [4, 26],
      offsets:
        '------------------------011111111110111110111101111101111111111011111011110111110111111111101111101111011111011',
    },
    {
      id: 'liberation-day',
      first: [5, 5],
      offsets: '0',
    },
    {
      id: 'ascension-day',
      first: [4, 30],
      offsets: EASTER,
    },
    {
      id: 'whit-sunday',
      first: [5, 10],
      offsets: EASTER,
    },
    {
      id: 'whit-monday',
      first: [5, 11],
      offsets: EASTER,
    },
    {
      id: 'christmas-day',
      first: [12, 25],
      offsets: '0',
    },
    {
      id: 'boxing-day',
      first: [12, 26],
      offsets: '0',
    },
  ],
} as const;

/** What they are called. Apart from their days: who computes deadlines only does not load names. */
export const dutchHolidayNames = {
  'new-years-day': { nl: 'Nieuwjaar', en: "New Year's Day" },
  'good-friday': { nl: 'Goede Vrijdag', en: 'Good Friday' },
  'easter-sunday': { nl: 'Pasen', en: 'Easter Sunday' },
  'easter-monday': { nl: 'Tweede paasdag', en: 'Easter Monday' },
  'queens-day': { nl: 'Koninginnedag', en: "Queen's Day" },
  'kings-day': { nl: 'Koningsdag', en: "King's Day" },
  'liberation-day': { nl: 'Bevrijdingsdag', en: 'Liberation Day' },
  'ascension-day': { nl: 'Hemelvaartsdag', en: 'Ascension Day' },
  'whit-sunday': { nl: 'Pinksteren', en: 'Whit Sunday' },
  'whit-monday': { nl: 'Tweede pinksterdag', en: 'Whit Monday' },
  'christmas-day': { nl: 'Kerstmis', en: 'Christmas Day' },
  'boxing-day': { nl: 'Tweede kerstdag', en: 'Boxing Day' },
} as const;

/** Stable name of a holiday, such as `whit-monday`. */
export type HolidayId = keyof typeof dutchHolidayNames;
