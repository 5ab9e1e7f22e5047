import type { TrailWords } from './TrailWords.js';

export const ENGLISH: TrailWords = {
  units: [
    ['hour', 'hours'],
    ['minute', 'minutes'],
    ['second', 'seconds'],
    ['millisecond', 'milliseconds'],
  ],
  point: '.',
  and: 'and',
  to: 'to',
  titles: {
    response: (priority) => `Response to an incident of priority ${priority}`,
    update: (priority) => `Update on an incident of priority ${priority}`,
    mttr: (priority) => `Repair of an incident of priority ${priority} (MTTR)`,
  },
  due: (day, time) => `due on ${day} at ${time}`,
  undated: {
    'best-effort': 'CloudCTI does what it can: there is no deadline, so this promise does not count as met or missed',
    'to-be-determined': 'The agreement leaves this value open until the parties agree on one, so there is no deadline yet',
  },
  reported: (day, time) => `Reported on ${day} at ${time}`,
  promised: (target, source) => `Promised: ${target} (${source}).`,
  supportHours: (value) => (value === 1 ? '1 support hour' : `${value} support hours`),
  supportTime: (time) => `${time} of support time`,
  workingDays: (value) => (value === 1 ? '1 working day' : `${value} working days`),
  daysAsTime: (days, time) => `${days}, in this case ${time}`,
  zone: 'All times are Amsterdam time.',
  counted: (time, left) => `${time} counted, ${left} left.`,
  countedLast: (time) => `${time} counted, nothing left: this is the deadline.`,
  closed: 'closed',
  outsideHours: 'outside support hours',
  atWeekend: 'at the weekend',
  because: (names) => `for ${names}`,
  clockWaits: 'the clock starts at the opening',
  sharpIsOutside: (time) => `at ${time} sharp it is closed already, and the clock starts at the opening`,
  notStarted: 'nothing counts yet; the days of repair are counted from the day after the report',
  clocks: (day, time, isForward, by) => `On ${day} at ${time} the clocks go ${isForward ? 'forward' : 'back'} by ${by}.`,
  endsAtClose: (time) => `The time is used up at ${time} sharp, and that is the deadline, not the next opening (R5).`,
  wholeDay: (start, time) =>
    `The clock started at ${start} sharp, so that whole day counts, and the time is used up at ${time}: that is the deadline, not the next opening (R5, R6).`,
};
