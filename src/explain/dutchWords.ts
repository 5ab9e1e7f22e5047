import { decimal, NAMELESS_DAY } from '../vocabulary/index.js';
import type { TrailWords } from './TrailWords.js';
import { AMSTERDAM, zonePlace } from './zonePlace.js';

export const DUTCH: TrailWords = {
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
    'best-effort': 'CloudCTI doet wat het kan: er is geen deadline, dus deze toezegging telt niet als gehaald of gemist',
    'to-be-determined': 'De overeenkomst laat deze waarde open tot de partijen een waarde afspreken; er is dus nog geen deadline',
  },
  started: {
    report: (day, time) => `Gemeld op ${day} om ${time}`,
    'last-contact': (day, time) => `Laatste contact met de melder op ${day} om ${time}`,
    'complete-report': (day, time) => `Volledige melding ontvangen op ${day} om ${time}`,
    'priority-change': (day, time, priority) => `Prioriteit gewijzigd in ${priority} op ${day} om ${time}`,
  },
  startsAgain: '; vanaf dan loopt de klok opnieuw',
  promised: (target, source) => `Toegezegd: ${target} (${source}).`,
  supportHours: (value) => `${decimal(value, 'nl')} ${value > 1 ? 'supporturen' : 'supportuur'}`,
  supportTime: (time) => `${time} supporttijd`,
  workingDays: (value) => (value === 1 ? '1 werkdag' : `${value} werkdagen`),
  hoursOnWorkingDays: (value) => `${value} uur op werkdagen, geteld van 00:00 tot 24:00`,
  daysAsTime: (days, time) => `${days}, in dit geval ${time}`,
  dayShare: (first, last, days, isRounded) =>
    `Toen de klok begon te lopen, was ${first.used} van de ${first.length} van ${first.day} voorbij; ${days} later is hetzelfde deel van de ` +
    `${last.length} van ${last.day} voorbij: ${last.used}${isRounded ? ', naar boven afgerond' : ''} (R6).`,
  zone: (name) => {
    if (name === AMSTERDAM) return `Alle tijden zijn Nederlandse tijd (${name}).`;
    const place = zonePlace(name);
    return place === undefined ? `Alle tijden zijn in ${name}.` : `Alle tijden zijn de plaatselijke tijd van ${place} (${name}).`;
  },
  counted: (time, left) => `${time} geteld, nog ${left} over.`,
  countedLast: (time) => `${time} geteld, niets meer over: dit is de deadline.`,
  closed: 'gesloten',
  outsideHours: 'buiten de supporturen',
  atWeekend: 'in het weekend',
  on: (days) => `op ${days}`,
  because: (names) => `vanwege ${names}`,
  dayOff: 'geen supporturen',
  closedDay: NAMELESS_DAY.nl,
  specialClosed: 'bij uitzondering gesloten',
  clockWaits: 'de klok begint te lopen bij de opening',
  sharpIsOutside: (time) => `om ${time} precies is het al gesloten, en de klok begint te lopen bij de opening`,
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
  clocks: (day, time, isForward, by) => `Op ${day} om ${time} gaat de klok ${by} ${isForward ? 'vooruit' : 'terug'}.`,
  endsAtClose: (time) => `De tijd is precies om ${time} op; dat is de deadline, en niet de volgende opening (R5).`,
  wholeDay: (start, time) =>
    `De klok begon precies om ${start} te lopen, dus die hele dag telt mee, en de tijd is om ${time} op: dat is de deadline, en niet de volgende ` +
    'opening (R5, R6).',
};
