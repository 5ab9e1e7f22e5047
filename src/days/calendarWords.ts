import type { Language } from '../vocabulary/index.js';

interface CalendarWords {
  readonly title: (year: number, zone: string) => string;
  readonly date: string;
  readonly weekend: string;
  readonly weekdayLength: number;
  readonly month: string;
  readonly year: string;
  readonly workingDays: string;
  readonly supportHours: string;
  readonly supportOpen: string;
  readonly clocks: (date: string, time: string, isForward: boolean) => string;
}

export const CALENDAR_WORDS: Readonly<Record<Language, CalendarWords>> = {
  en: {
    title: (year, zone) => `The agreement's calendar of ${year}, on the clocks of ${zone}.`,
    date: 'Closed on',
    weekend: 'at the weekend',
    weekdayLength: 3,
    month: 'Month',
    year: 'the year',
    workingDays: 'Working days',
    supportHours: 'Support hours',
    supportOpen: 'Support hours of CloudCTI',
    clocks: (date, time, isForward) => `The clocks go ${isForward ? 'forward' : 'back'} an hour on Sunday ${date} at ${time}.`,
  },
  nl: {
    title: (year, zone) => `De kalender van de overeenkomst in ${year}, op de klokken van ${zone}.`,
    date: 'Gesloten op',
    weekend: 'in het weekend',
    weekdayLength: 2,
    month: 'Maand',
    year: 'het jaar',
    workingDays: 'Werkdagen',
    supportHours: 'Supporturen',
    supportOpen: 'Supporturen van CloudCTI',
    clocks: (date, time, isForward) => `De klok gaat een uur ${isForward ? 'vooruit' : 'terug'} op zondag ${date} om ${time}.`,
  },
};
