import { decimal, NAMELESS_DAY } from '../vocabulary/index.js';
import type { TrailWords } from './TrailWords.js';
import { AMSTERDAM, zonePlace } from './zonePlace.js';

export const ENGLISH: TrailWords = {
  units: [
    ['hour', 'hours'],
    ['minute', 'minutes'],
    ['second', 'seconds'],
    ['millisecond', 'milliseconds'],
  ],
  and: 'and',
  to: 'to',
  titles: {
    response: (priority) => `Response to an incident of priority ${priority}`,
    update: (priority) => `Update on an incident of priority ${priority}`,
    mttr: (priority) => `Repair of an incident of priority ${priority} (MTTR)`,
    'third-line': () => 'Response of the third line',
  },
  due: (day, time) => `due on ${day} at ${time}`,
  undated: {
    'best-effort': 'CloudCTI does what it can: there is no deadline, so this promise does not count as met or missed',
    'to-be-determined': 'The agreement leaves this value open until the parties agree on one, so there is no deadline yet',
  },
  started: {
    report: (day, time) => `Reported on ${day} at ${time}`,
    'last-contact': (day, time) => `Last contact with the reporter on ${day} at ${time}`,
    'complete-report': (day, time) => `Complete report received on ${day} at ${time}`,
    'priority-change': (day, time, priority) => `Priority changed to ${priority} on ${day} at ${time}`,
  },
  startsAgain: '; the clock starts again then',
  promised: (target, source) => `Promised: ${target} (${source}).`,
  supportHours: (value) =>
    value === 1 ? '1 support hour' : value === 0.5 ? 'half a support hour' : `${decimal(value, 'en')} support hours`,
  supportTime: (time) => `${time} of support time`,
  workingDays: (value) => (value === 1 ? '1 working day' : `${value} working days`),
  hoursOnWorkingDays: (value) => `${value} hours on working days, counted from 00:00 to 24:00`,
  daysAsTime: (days, time) => `${days}, in this case ${time}`,
  dayShare: (first, last, days, isRounded) =>
    `When the clock started, ${first.used} of the ${first.length} of ${first.day} had passed; ${days} later the same share of the ${last.length} of ` +
    `${last.day} has passed: ${last.used}${isRounded ? ', rounded up' : ''} (R6).`,
  zone: (name) => {
    if (name === AMSTERDAM) return 'All times are Amsterdam time.';
    const place = zonePlace(name);
    return place === undefined ? `All times are in ${name}.` : `All times are ${place} time (${name}).`;
  },
  counted: (time, left) => `${time} counted, ${left} left.`,
  countedLast: (time) => `${time} counted, nothing left: this is the deadline.`,
  closed: 'closed',
  outsideHours: 'outside support hours',
  atWeekend: 'at the weekend',
  on: (days) => `on ${days}`,
  because: (names) => `for ${names}`,
  dayOff: 'no support hours',
  closedDay: NAMELESS_DAY.en,
  specialClosed: 'closed this once',
  clockWaits: 'the clock starts at the opening',
  sharpIsOutside: (time) => `at ${time} sharp it is closed already, and the clock starts at the opening`,
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
  clocks: (day, time, isForward, by) => `On ${day} at ${time} the clocks go ${isForward ? 'forward' : 'back'} by ${by}.`,
  endsAtClose: (time) => `The time is used up at ${time} sharp, and that is the deadline, not the next opening (R5).`,
  wholeDay: (start, time) =>
    `The clock started at ${start} sharp, so that whole day counts, and the time is used up at ${time}: that is the deadline, not the next opening (R5, R6).`,
};
