import type { TrailWords } from './TrailWords.js';

export const DUTCH: TrailWords = {
  units: [
    ['uur', 'uur'],
    ['minuut', 'minuten'],
    ['seconde', 'seconden'],
    ['milliseconde', 'milliseconden'],
  ],
  point: ',',
  and: 'en',
  to: 'tot',
  titles: {
    response: (priority) => `Reactie op een incident met prioriteit ${priority}`,
    update: (priority) => `Update over een incident met prioriteit ${priority}`,
    mttr: (priority) => `Herstel van een incident met prioriteit ${priority} (MTTR)`,
  },
  due: (day, time) => `uiterlijk ${day} om ${time}`,
  undated: {
    'best-effort': 'CloudCTI doet wat het kan: er is geen deadline, dus deze toezegging telt niet als gehaald of gemist',
    'to-be-determined': 'De overeenkomst laat deze waarde open tot de partijen een waarde afspreken; er is dus nog geen deadline',
  },
  reported: (day, time) => `Gemeld op ${day} om ${time}`,
  promised: (target, source) => `Toegezegd: ${target} (${source}).`,
  supportHours: (value) => (value === 1 ? '1 supportuur' : `${value} supporturen`),
  supportTime: (time) => `${time} supporttijd`,
  workingDays: (value) => (value === 1 ? '1 werkdag' : `${value} werkdagen`),
  daysAsTime: (days, time) => `${days}, in dit geval ${time}`,
  zone: 'Alle tijden zijn Nederlandse tijd (Europe/Amsterdam).',
  counted: (time, left) => `${time} geteld, nog ${left} over.`,
  countedLast: (time) => `${time} geteld, niets meer over: dit is de deadline.`,
  closed: 'gesloten',
  outsideHours: 'buiten de supporturen',
  atWeekend: 'in het weekend',
  because: (names) => `vanwege ${names}`,
  clockWaits: 'de klok begint te lopen bij de opening',
  sharpIsOutside: (time) => `om ${time} precies is het al gesloten, en de klok begint te lopen bij de opening`,
  notStarted: 'er telt nog niets; de dagen voor herstel tellen vanaf de dag na de melding',
  clocks: (day, time, isForward, by) => `Op ${day} om ${time} gaat de klok ${by} ${isForward ? 'vooruit' : 'terug'}.`,
  endsAtClose: (time) => `De tijd is precies om ${time} op; dat is de deadline, en niet de volgende opening (R5).`,
  wholeDay: (start, time) =>
    `De klok begon precies om ${start} te lopen, dus die hele dag telt mee, en de tijd is om ${time} op: dat is de deadline, en niet de volgende ` +
    'opening (R5, R6).',
};
