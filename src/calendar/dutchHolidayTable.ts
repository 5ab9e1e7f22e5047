// Generated from date-holidays (NL) by `npm run generate`; a test regenerates it and compares. Do not edit.
// The dates and names are those of date-holidays' data, https://github.com/commenthol/date-holidays, licence CC-BY-3.0; the choice is by R2.

/**
 * Dutch holidays by year. `first` is the earliest date (MM-DD) that a holiday can have; the n-th letter of `offsets` says how many days after it
 * (in base 36) the holiday falls in the n-th year; `-` where it is not held.
 */
export const dutchHolidayTable = {
  fromYear: 1990,
  toYear: 2100,
  holidays: [
    {
      id: 'new-years-day',
      nl: 'Nieuwjaar',
      en: "New Year's Day",
      first: '01-01',
      offsets:
        '000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000',
    },
    {
      id: 'good-friday',
      nl: 'Goede Vrijdag',
      en: 'Good Friday',
      first: '03-20',
      offsets:
        'o9skcpg8ldwo9tk5ph1ldxh9te5pauldqi9te6paum6qi3meyjauf7qi3nerjbuf7rbvn8rj4of7kcvn8sj4ogskcwg8sd4o9tkcph8ldxo9tl6',
    },
    {
      id: 'easter-sunday',
      nl: 'Pasen',
      en: 'Easter Sunday',
      first: '03-22',
      offsets:
        'o9skcpg8ldwo9tk5ph1ldxh9te5pauldqi9te6paum6qi3meyjauf7qi3nerjbuf7rbvn8rj4of7kcvn8sj4ogskcwg8sd4o9tkcph8ldxo9tl6',
    },
    {
      id: 'easter-monday',
      nl: 'Tweede paasdag',
      en: 'Easter Monday',
      first: '03-23',
      offsets:
        'o9skcpg8ldwo9tk5ph1ldxh9te5pauldqi9te6paum6qi3meyjauf7qi3nerjbuf7rbvn8rj4of7kcvn8sj4ogskcwg8sd4o9tkcph8ldxo9tl6',
    },
    {
      id: 'queens-day',
      nl: 'Koninginnedag',
      en: "Queen's Day",
      first: '04-29',
      offsets:
        '111110111101111101111111---------------------------------------------------------------------------------------',
    },
    {
      id: 'kings-day',
      nl: 'Koningsdag',
      en: "King's Day",
      first: '04-26',
      offsets:
        '------------------------011111111110111110111101111101111111111011111011110111110111111111101111101111011111011',
    },
    {
      id: 'liberation-day',
      nl: 'Bevrijdingsdag',
      en: 'Liberation Day',
      first: '05-05',
      offsets:
        '000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000',
    },
    {
      id: 'ascension-day',
      nl: 'Hemelvaartsdag',
      en: 'Ascension Day',
      first: '04-30',
      offsets:
        'o9skcpg8ldwo9tk5ph1ldxh9te5pauldqi9te6paum6qi3meyjauf7qi3nerjbuf7rbvn8rj4of7kcvn8sj4ogskcwg8sd4o9tkcph8ldxo9tl6',
    },
    {
      id: 'whit-sunday',
      nl: 'Pinksteren',
      en: 'Pentecost',
      first: '05-10',
      offsets:
        'o9skcpg8ldwo9tk5ph1ldxh9te5pauldqi9te6paum6qi3meyjauf7qi3nerjbuf7rbvn8rj4of7kcvn8sj4ogskcwg8sd4o9tkcph8ldxo9tl6',
    },
    {
      id: 'whit-monday',
      nl: 'Tweede pinksterdag',
      en: 'Whit Monday',
      first: '05-11',
      offsets:
        'o9skcpg8ldwo9tk5ph1ldxh9te5pauldqi9te6paum6qi3meyjauf7qi3nerjbuf7rbvn8rj4of7kcvn8sj4ogskcwg8sd4o9tkcph8ldxo9tl6',
    },
    {
      id: 'christmas-day',
      nl: 'Kerstmis',
      en: 'Christmas Day',
      first: '12-25',
      offsets:
        '000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000',
    },
    {
      id: 'boxing-day',
      nl: 'Tweede kerstdag',
      en: 'Boxing Day',
      first: '12-26',
      offsets:
        '000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000',
    },
  ],
} as const;
