import { decimal, inSentence, NAMELESS_DAY } from '../vocabulary/index.js';
import { ENGLISH } from './englishWords.js';
import type { FurtherWords } from './FurtherWords.js';
import { zonePlace } from './zonePlace.js';

export const FURTHER_ENGLISH: FurtherWords = {
  thirdLine: 'Response of the third line',
  started: {
    'last-contact': (day, time) => `Last contact with the reporter on ${day} at ${time}`,
    'complete-report': (day, time) => `Complete report received on ${day} at ${time}`,
    'priority-change': (day, time, priority) => `Priority changed to ${priority} on ${day} at ${time}`,
  },
  startsAgain: '; the clock starts again then',
  partOfHours: (value) => (value === 0.5 ? 'half a support hour' : `${decimal(value, 'en')} support hours`),
  hoursOnWorkingDays: (value) => `${value} hours on working days, counted from 00:00 to 24:00`,
  shareOfDay: (first, last, days, isRounded) =>
    `When the clock started, ${first.used} of the ${first.length} of ${first.day} had passed; ${ENGLISH.workingDays(days)} later the same share of the ${last.length} of ` +
    `${last.day} has passed: ${last.used}${isRounded ? ', rounded up' : ''} (R6).`,
  zone: (name) => {
    const place = zonePlace(name);
    return place === undefined ? `All times are in ${name}.` : `All times are ${place} time (${name}).`;
  },
  holiday: (name) => inSentence(name, 'en'),
  on: (days) => `on ${days}`,
  dayOff: 'no support hours',
  closedDay: () => NAMELESS_DAY.en,
  specialClosed: 'closed this once',
  pausedBy: {
    wait: {
      took: (time) => `paused; ${time} of support time not counted`,
      free: 'paused outside support hours; the deadline does not move',
    },
    repair: {
      took: (time) => `repaired until it was reopened; ${time} of support time not counted`,
      free: 'repaired until it was reopened, outside support hours; the deadline does not move',
    },
  },
  notStarted: (days, startedBy) => {
    const events = {
      report: 'report',
      'last-contact': 'last contact',
      'complete-report': 'complete report',
      'priority-change': 'change of priority',
    };
    return `nothing counts yet; ${days === 'repair' ? 'the days of repair' : 'working days'} are counted from the day after the ${events[startedBy]}`;
  },
};
