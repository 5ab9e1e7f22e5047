import type { Language, Undated } from '../vocabulary/index.js';

/** What a language says of a trail; dates and lengths come in as texts of that language. */
export interface Words {
  readonly units: readonly (readonly [one: string, many: string])[];
  readonly and: string;
  readonly to: string;
  readonly titles: Readonly<Record<'response' | 'update' | 'mttr' | 'third-line', (priority: string) => string>>;
  readonly due: (day: string, time: string) => string;
  /** R9. Why there is no deadline. */
  readonly undated: Readonly<Record<Undated, string>>;
  readonly started: Readonly<
    Record<'report' | 'last-contact' | 'complete-report' | 'priority-change', (day: string, time: string) => string>
  >;
  readonly promised: (target: string, source: string) => string;
  readonly supportHours: (value: number) => string;
  readonly workingDays: (value: number) => string;
  readonly hoursOnWorkingDays: (value: number) => string;
  readonly daysAsTime: (days: string, time: string) => string;
  readonly zone: (name: string) => string;
  readonly counted: (time: string, left: string) => string;
  readonly countedLast: (time: string) => string;
  readonly closedOutside: string;
  readonly closedFor: (reasons: string) => string;
  readonly clockWaits: string;
  readonly sharpIsOutside: (time: string) => string;
  readonly weekend: string;
  readonly dayOff: (day: string) => string;
  readonly specialDay: (day: string, hours: string) => string;
  readonly specialClosed: (day: string) => string;
  readonly paused: (time: string) => string;
  readonly pausedFree: string;
  readonly pausedEarly: (time: string) => string;
  readonly notStarted: Readonly<Record<'mttr' | 'response' | 'update', string>>;
  readonly clocks: (day: string, time: string, isForward: boolean, by: string) => string;
  readonly endsAtClose: (time: string) => string;
}

const en: Words = {
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
    'best-effort': 'CloudCTI does what it can, without a deadline: this promise is never met and never missed',
    'to-be-determined': 'The agreement leaves this value open until the parties agree on one, so there is no deadline yet',
  },
  started: {
    report: (day, time) => `Reported on ${day} at ${time}.`,
    'last-contact': (day, time) => `Last contact with the reporter on ${day} at ${time}.`,
    'complete-report': (day, time) => `Complete report received on ${day} at ${time}.`,
    'priority-change': (day, time) => `Given this priority on ${day} at ${time}.`,
  },
  promised: (target, source) => `Promised: ${target} (${source}).`,
  supportHours: (value) => (value === 1 ? '1 support hour' : `${value} support hours`),
  workingDays: (value) => (value === 1 ? '1 working day' : `${value} working days`),
  hoursOnWorkingDays: (value) => `${value} hours on working days, counted from 00:00 to 24:00`,
  daysAsTime: (days, time) => `${days}, here ${time} of support time`,
  zone: (name) => `Times are those of ${name}.`,
  counted: (time, left) => `${time} counted, ${left} left.`,
  countedLast: (time) => `${time} counted, nothing left: this is the deadline.`,
  closedOutside: 'closed, outside support hours',
  closedFor: (reasons) => `closed for ${reasons}`,
  clockWaits: 'the clock starts at the opening',
  sharpIsOutside: (time) => `${time} sharp is outside already, and the clock starts at the opening`,
  weekend: 'the weekend',
  dayOff: (day) => `${day}, which has no support hours`,
  specialDay: (day, hours) => `the special hours of ${day} (${hours})`,
  specialClosed: (day) => `${day}, which is closed this once`,
  paused: (time) => `paused; ${time} of support time not counted`,
  pausedFree: 'paused outside support hours, which costs nothing',
  pausedEarly: (time) => `paused; its ${time} of support time comes on top of what was promised`,
  notStarted: {
    mttr: 'nothing counts yet; the days of repair are counted from the day after the report',
    response: 'nothing counts yet; working days are counted from the day after the report',
    update: 'nothing counts yet; working days are counted from the day after the last contact or report',
  },
  clocks: (day, time, isForward, by) => `On ${day} at ${time} the clocks go ${isForward ? 'forward' : 'back'} by ${by}.`,
  endsAtClose: (time) => `The time is used up at ${time} sharp, and that is the deadline, not the next opening (R5).`,
};

const nl: Words = {
  units: [
    ['uur', 'uur'],
    ['minuut', 'minuten'],
    ['seconde', 'seconden'],
    ['milliseconde', 'milliseconden'],
  ],
  and: 'en',
  to: 'tot',
  titles: {
    response: (priority) => `Reactie op een incident met prioriteit ${priority}`,
    update: (priority) => `Update over een incident met prioriteit ${priority}`,
    mttr: (priority) => `Herstel van een incident met prioriteit ${priority} (MTTR)`,
    'third-line': () => 'Reactie van de derde lijn',
  },
  due: (day, time) => `uiterlijk ${day} om ${time}`,
  undated: {
    'best-effort': 'CloudCTI doet wat het kan, zonder deadline: deze toezegging wordt nooit gehaald en nooit gemist',
    'to-be-determined': 'De overeenkomst laat deze waarde open tot de partijen er een afspreken; er is dus nog geen deadline',
  },
  started: {
    report: (day, time) => `Gemeld op ${day} om ${time}.`,
    'last-contact': (day, time) => `Laatste contact met de melder op ${day} om ${time}.`,
    'complete-report': (day, time) => `Volledige melding ontvangen op ${day} om ${time}.`,
    'priority-change': (day, time) => `Deze prioriteit gekregen op ${day} om ${time}.`,
  },
  promised: (target, source) => `Toegezegd: ${target} (${source}).`,
  supportHours: (value) => (value === 1 ? '1 supportuur' : `${value} supporturen`),
  workingDays: (value) => (value === 1 ? '1 werkdag' : `${value} werkdagen`),
  hoursOnWorkingDays: (value) => `${value} uur op werkdagen, geteld van 00:00 tot 24:00`,
  daysAsTime: (days, time) => `${days}, hier ${time} supporttijd`,
  zone: (name) => `Tijden zijn die van ${name}.`,
  counted: (time, left) => `${time} geteld, nog ${left} over.`,
  countedLast: (time) => `${time} geteld, niets meer over: dit is de deadline.`,
  closedOutside: 'gesloten, buiten de supporturen',
  closedFor: (reasons) => `gesloten vanwege ${reasons}`,
  clockWaits: 'de klok start bij de opening',
  sharpIsOutside: (time) => `precies ${time} valt er al buiten, en de klok start bij de opening`,
  weekend: 'het weekend',
  dayOff: (day) => `${day}, een dag zonder supporturen`,
  specialDay: (day, hours) => `de afwijkende uren van ${day} (${hours})`,
  specialClosed: (day) => `${day}, bij uitzondering gesloten`,
  paused: (time) => `gepauzeerd; ${time} supporttijd telt niet mee`,
  pausedFree: 'gepauzeerd buiten de supporturen; dat kost niets',
  pausedEarly: (time) => `gepauzeerd; ${time} supporttijd komt boven op wat is toegezegd`,
  notStarted: {
    mttr: 'er telt nog niets; de hersteldagen tellen vanaf de dag na de melding',
    response: 'er telt nog niets; werkdagen tellen vanaf de dag na de melding',
    update: 'er telt nog niets; werkdagen tellen vanaf de dag na het laatste contact of de melding',
  },
  clocks: (day, time, isForward, by) => `Op ${day} om ${time} gaat de klok ${by} ${isForward ? 'vooruit' : 'terug'}.`,
  endsAtClose: (time) => `De tijd is precies om ${time} op; dat is de deadline, en niet de volgende opening (R5).`,
};

export const WORDS: Readonly<Record<Language, Words>> = { en, nl };
