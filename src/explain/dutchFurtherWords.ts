import { decimal, inSentence, NAMELESS_DAY } from '../vocabulary/index.js';
import { DUTCH } from './dutchWords.js';
import type { FurtherWords } from './FurtherWords.js';
import { zonePlace } from './zonePlace.js';

export const FURTHER_DUTCH: FurtherWords = {
  thirdLine: 'Reactie van de derde lijn',
  started: {
    'last-contact': (day, time) => `Laatste contact met de melder op ${day} om ${time}`,
    'complete-report': (day, time) => `Volledige melding ontvangen op ${day} om ${time}`,
    'priority-change': (day, time, priority) => `Prioriteit gewijzigd in ${priority} op ${day} om ${time}`,
  },
  startsAgain: '; vanaf dan loopt de klok opnieuw',
  partOfHours: (value) => `${decimal(value, 'nl')} ${value > 1 ? 'supporturen' : 'supportuur'}`,
  hoursOnWorkingDays: (value) => `${value} uur op werkdagen, geteld van 00:00 tot 24:00`,
  shareOfDay: (first, last, days, isRounded) =>
    `Toen de klok begon te lopen, was ${first.used} van de ${first.length} van ${first.day} voorbij; ${DUTCH.workingDays(days)} later is hetzelfde deel van de ` +
    `${last.length} van ${last.day} voorbij: ${last.used}${isRounded ? ', naar boven afgerond' : ''} (R6).`,
  zone: (name) => {
    const place = zonePlace(name);
    return place === undefined ? `Alle tijden zijn in ${name}.` : `Alle tijden zijn de plaatselijke tijd van ${place} (${name}).`;
  },
  holiday: (name) => inSentence(name, 'nl'),
  on: (days) => `op ${days}`,
  dayOff: 'geen supporturen',
  closedDay: () => NAMELESS_DAY.nl,
  specialClosed: 'bij uitzondering gesloten',
  pausedBy: {
    wait: {
      took: (time) => `gepauzeerd; ${time} supporttijd telt niet mee`,
      free: 'gepauzeerd buiten de supporturen; de deadline verschuift daardoor niet',
    },
    repair: {
      took: (time) => `hersteld tot de heropening; ${time} supporttijd telt niet mee`,
      free: 'hersteld tot de heropening, buiten de supporturen; de deadline verschuift daardoor niet',
    },
  },
  notStarted: (days, startedBy) => {
    const events = {
      report: 'de melding',
      'last-contact': 'het laatste contact',
      'complete-report': 'de volledige melding',
      'priority-change': 'de wijziging van de prioriteit',
    };
    return `er telt nog niets; ${days === 'repair' ? 'de dagen voor herstel' : 'werkdagen'} tellen vanaf de dag na ${events[startedBy]}`;
  },
};
