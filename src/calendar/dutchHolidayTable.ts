// Generated from date-holidays (NL) by `npm run generate`; a test regenerates it and compares. Do not edit.
// The dates and names are those of date-holidays' data, https://github.com/commenthol/date-holidays, licence CC-BY-3.0; the choice is by R2.

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
      name: { nl: 'Nieuwjaar', en: "New Year's Day" },
      first: [1, 1],
      offsets: '0',
    },
    {
      id: 'good-friday',
      name: { nl: 'Goede Vrijdag', en: 'Good Friday' },
      first: [3, 20],
      offsets: EASTER,
    },
    {
      id: 'easter-sunday',
      name: { nl: 'Pasen', en: 'Easter Sunday' },
      first: [3, 22],
      offsets: EASTER,
    },
    {
      id: 'easter-monday',
      name: { nl: 'Tweede paasdag', en: 'Easter Monday' },
      first: [3, 23],
      offsets: EASTER,
    },
    {
      id: 'queens-day',
      name: { nl: 'Koninginnedag', en: "Queen's Day" },
      first: [4, 29],
      offsets:
        '111110111101111101111111---------------------------------------------------------------------------------------',
    },
    {
      id: 'kings-day',
      name: { nl: 'Koningsdag', en: "King's Day" },
      first: [4, 26],
      offsets:
        '------------------------011111111110111110111101111101111111111011111011110111110111111111101111101111011111011',
    },
    {
      id: 'liberation-day',
      name: { nl: 'Bevrijdingsdag', en: 'Liberation Day' },
      first: [5, 5],
      offsets: '0',
    },
    {
      id: 'ascension-day',
      name: { nl: 'Hemelvaartsdag', en: 'Ascension Day' },
      first: [4, 30],
      offsets: EASTER,
    },
    {
      id: 'whit-sunday',
      name: { nl: 'Pinksteren', en: 'Pentecost' },
      first: [5, 10],
      offsets: EASTER,
    },
    {
      id: 'whit-monday',
      name: { nl: 'Tweede pinksterdag', en: 'Whit Monday' },
      first: [5, 11],
      offsets: EASTER,
    },
    {
      id: 'christmas-day',
      name: { nl: 'Kerstmis', en: 'Christmas Day' },
      first: [12, 25],
      offsets: '0',
    },
    {
      id: 'boxing-day',
      name: { nl: 'Tweede kerstdag', en: 'Boxing Day' },
      first: [12, 26],
      offsets: '0',
    },
  ],
} as const;
