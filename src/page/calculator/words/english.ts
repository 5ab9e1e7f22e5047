import type { CalculatorWords } from './CalculatorWords.js';

export const ENGLISH: CalculatorWords = {
  language: 'en',
  title: 'SLA calculator',
  tagline: 'When is an incident due, and why?',
  otherLanguage: 'Nederlands',
  documentation: 'Documentation',
  at: 'at',
  report: {
    ...{ heading: 'The report', priority: 'Priority', reported: 'Reported', now: 'Now', nowHint: 'Reported now' },
    ...{ moment: 'Looked at', live: 'now', fixed: 'another moment', zone: 'Amsterdam time' },
  },
  priorities: {
    1: ['Critical', 'the whole service is down at a location'],
    2: ['High', 'down for one or more users, or slow for all of a location'],
    3: ['Normal', 'reduced performance for one or more users'],
    4: ['Low', 'a question without impact'],
  },
  time: {
    empty: 'Fill in a date and a time.',
    unreadable: 'This is no date and time that exist.',
    skipped: 'The clocks go forward over this time: it does not exist. Pick one before or after it.',
    doubtful: 'The clocks go back: this time comes twice. Which one is meant?',
    first: 'the first, summer time',
    second: 'the second, winter time',
  },
  acts: {
    ...{
      heading: 'What happened since',
      none: 'Nothing yet: only the report.',
      add: 'Add',
      remove: 'Remove',
      kind: 'What',
      when: 'When',
      to: 'to',
    },
    kinds: {
      ...{ responded: 'Response', updated: 'Update', paused: 'Wait begins', resumed: 'Wait ends' },
      ...{ 'priority-changed': 'Priority change', repaired: 'Repair', reopened: 'Reopening' },
    },
  },
  answers: {
    ...{
      heading: 'Due',
      left: 'of support time left',
      late: 'of support time late',
      lateOutside: 'late, outside support hours',
      lateStill: 'and still to be done',
    },
    ...{ used: 'used of', done: 'done', frozen: 'left, frozen: no instant is promised while the wait lasts (R12)' },
    ...{ noDate: 'No deadline: neither met nor missed (R9).', open: 'Left open until a value is agreed: no deadline (R9).' },
    ...{
      standing: 'By the standing agreement',
      same: 'The same by the standing agreement.',
      noneDue: 'No update is owed (R8).',
      why: 'Why?',
    },
    waiting: 'Fill in when it was reported.',
    needed: 'What follows from these cannot be told before they have a time:',
    wrong: 'What was typed cannot have happened:',
    beforeReport: 'The report is still to come: shown as it will stand at that moment.',
    unread: (count) =>
      count === 1 ? 'One act has no time yet, and is not counted.' : `${count} acts have no time yet, and are not counted.`,
    later: (count) =>
      count === 1 ? 'One act lies after this moment, and is not known yet.' : `${count} acts lie after this moment, and are not known yet.`,
    inside: 'within support hours',
    outside: 'outside support hours',
    throughChange: 'missed through the change of priority (R12)',
  },
  why: {
    ...{ heading: 'Why', drawing: 'The way to the deadline' },
    paused: 'A wait lasts: until it ends there is no deadline to explain (R12).',
    nothing: 'Nothing is due, so there is nothing to explain.',
    hint: 'Point at a stretch, or walk through the steps with the Tab key.',
  },
  contact: {
    ...{ heading: 'Who to call', customers: 'End customers affected', now: 'now', from: 'from', after: 'after', no: 'not for this' },
    names: { 'e-mail': 'E-mail', telephone: 'Telephone', contingency: 'Contingency number' },
    why: ({ why }) => why,
  },
  agreement: {
    ...{ open: 'Change the agreement', close: 'Close', heading: 'The agreement', reset: 'Back to the standing agreement' },
    intro: 'CloudCTI’s standing agreement. Change what your contract says otherwise, and see the deadlines move.',
    changed: 'Computed by a changed agreement',
    ...{ targets: 'Targets (chapter 5)', amount: 'how many', days: 'Working days (R2)', hours: 'Support hours (R3)' },
    ...{
      hoursHint: 'Such as 08:30-17:00; empty is closed.',
      noHours: 'closed',
      closed: 'Extra closed days',
      closedHint: 'Such as 2026-12-24, 2026-12-31.',
    },
    ...{ readings: 'Readings', wrongTarget: 'Write a number above zero; working days are whole ones.' },
    ...{ wrongHours: 'Write 08:30-17:00, several separated by commas.', wrongClosed: 'Write dates as 2026-12-24, separated by commas.' },
    refused: 'No deadline is told until the agreement is mended:',
    kinds: {
      ...{ 'support-hours': 'support hours', 'working-days': 'working days' },
      ...{ 'best-effort': 'best effort', 'to-be-determined': 'to be determined' },
    },
    weekdays: { mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday', sat: 'Saturday', sun: 'Sunday' },
    choices: {
      goodFriday: { name: 'Good Friday', values: { open: 'a working day', closed: 'closed' } },
      liberationDay: {
        name: '5 May',
        values: { lustrum: 'closed every five years', 'every-year': 'closed every year', never: 'a working day' },
      },
    },
    readingsOf: {
      workingDayReading: {
        name: 'A working day as a length (R6)',
        values: { 'day-of-support-time': 'one day of support time', 'end-of-next-working-day': 'to the end of the next working day' },
      },
      priorityChange: {
        name: 'Change of priority (R12)',
        values: {
          'verdict-stands': 'from the report, verdicts stand',
          'from-report': 'as if it had always stood',
          'from-change': 'from the change on',
        },
      },
      answeredBy: { name: 'A repair answers too (R19)', values: { 'response-or-repair': 'yes', response: 'no, only a response' } },
      untilReopened: { name: 'From repair to reopening (R18)', values: { pause: 'a pause', counts: 'counts' } },
      updateUnit: {
        name: 'What a report counts of updates (R11)',
        values: { incident: 'each incident once', update: 'every update' },
      },
    },
  },
  share: {
    ...{
      heading: 'Take it with you',
      copy: 'Copy',
      copied: 'Copied.',
      notCopied: 'The browser does not let this page copy: the text is selected.',
    },
    ...{ download: 'Save the events', nothing: 'There is no answer yet.', event: 'due', reported: 'reported', lookedAt: 'looked at' },
    noEvent: 'Nothing that is left to be done has a date, so there is no event.',
    counts: 'The command judges this history as the page does and counts what was met and missed; the code prints the deadlines too.',
    kinds: { text: 'Text', link: 'Link', ical: 'Calendar', code: 'Code', command: 'Command' },
  },
  file: {
    heading: 'A file of tickets',
    intro:
      'Drop an export here (CSV or Excel), choose it, or paste rows: it comes back with the three deadlines of each ticket. It is read on this page and goes nowhere.',
    ...{ choose: 'Choose a file', drop: 'Drop it: it stays on this page', paste: 'Or paste rows, the header first', pasted: 'pasted rows' },
    ...{ compute: 'Compute', form: 'How the file is written', reading: 'Reading', download: 'Save the table' },
    ...{
      failed: 'This page could not read it:',
      refusedHeading: 'Refused rows: in the file, and not in the table',
      preview: 'The first rows',
    },
    ...{ stop: 'Stop', again: 'Read again', againWith: 'Read again with' },
    forms: {
      zone: ['Times without an offset are on the clocks of', 'Europe/Amsterdam'],
      dateFormat: ['Form of its times', 'dd-MM-yyyy HH:mm'],
      priorities: ['Its priorities', 'Urgent=1,High=2,Normal=3,Low=4'],
    },
    rows: (count) => `${count} rows`,
    done: (rows, refused) => `${rows} tickets with their deadlines, ${refused} rows refused.`,
    more: (count) => `and ${count} more`,
    readAs: (columns) => `Read ${columns}.`,
  },
  unreadLink: 'The link says what this page cannot read, or says it twice. It might change the answer, so none is given yet:',
  withoutUnread: 'Go on without it',
  footer: 'Computed on this page, by the rulings of the library; nothing that you type leaves it.',
};
