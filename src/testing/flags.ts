/** What makes a vector hard, and the kind of mistake that it catches. */
export const FLAGS = Object.freeze({
  'worked-example': 'an example of the rulings, worked by hand',
  boundary: 'the opening or closing instant, or the deadline itself, taken on the wrong side',
  milliseconds: 'instants rounded to seconds or minutes',
  'outside-hours': 'a clock that starts at the report instead of the next opening',
  weekend: 'days of the weekend counted',
  holiday: 'a public holiday forgotten, or substituted on another day',
  'ordinary-day': 'a day closed that is a working day: Good Friday, most 5 Mays, 24 and 31 December',
  'clock-change': 'an hour lost or won where the clocks change',
  zone: 'the date or hours of UTC or of the machine taken instead of Amsterdam',
  'whole-day': 'a working day read as 24 hours, or as the end of the next day',
  undated: 'best effort or to be determined turned into a date, a zero or nothing',
  contact: 'an update counted from the report, or a contact counted twice',
  pause: 'a pause forgotten, counted twice, or counted by elapsed time',
  'pause-outside-hours': 'a pause at night, at the weekend or on a holiday that moves something',
  'priority-change': 'a verdict rewritten by a later priority, or a change that is ignored',
  reopening: 'the first repair kept after a reopening, or the time until then counted',
  'repair-answers': 'a repaired incident without a response that stays open',
  'not-recorded': 'an act that the source does not record taken as one that was not done',
  running: 'a promise judged before its deadline has passed, or not after it',
  impossible: 'a history taken that cannot have happened',
  malformed: 'an input taken that can be read in more than one way, or in none',
  'year-end': 'a calendar that ends on 31 December',
  chosen: 'a reading of the standing agreement taken where another one was chosen',
} as const);

/** One of them. */
export type Flag = keyof typeof FLAGS;
