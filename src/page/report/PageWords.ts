import type { Language, Priority } from '../../vocabulary/index.js';

/** Words that several parts of a page say. */
export interface PageWords {
  readonly title: string;
  readonly noData: string;
  readonly notRecorded: string;
  readonly of: string;
  /** R11. What the update KPI may count. */
  readonly unit: Readonly<Record<'incident' | 'update', string>>;
  readonly points: (count: string, isOne: boolean) => string;
  readonly unchanged: string;
  readonly priority: (priority: Priority) => string;
  readonly moreThan: (percent: string) => string;
  /** Where one of several versions has no target. */
  readonly noTarget: string;
  /** Of a term that is not that of the standing agreement. */
  readonly agreedOtherwise: string;
  readonly dayAndTime: (day: string, time: string) => string;
  readonly incidents: (count: string) => string;
  readonly incidentCount: string;
  readonly scrolls: string;
  /** An empty name of a group. */
  readonly none: string;
  readonly noId: string;
  readonly without: (refused: string) => string;
  /** The name of the part that answers. */
  readonly answer: string;
  /** Between the number of a page and that of all pages, on paper. */
  readonly pageOf: string;
}

export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = {
  en: {
    title: 'Service level report',
    noData: 'no data',
    notRecorded: 'not recorded',
    of: 'of',
    unit: { incident: 'by incident', update: 'each update' },
    points: (count, isOne) => `${count} ${isOne ? 'point' : 'points'}`,
    unchanged: '= unchanged',
    priority: (priority) => `priority ${priority}`,
    moreThan: (percent) => `more than ${percent}`,
    noTarget: 'none',
    agreedOtherwise: 'agreed otherwise',
    dayAndTime: (day, time) => `${day} at ${time}`,
    incidents: (count) => `${count} ${count === '1' ? 'incident' : 'incidents'}`,
    incidentCount: 'Incidents',
    scrolls: 'Scroll this table sideways to see all of it →',
    none: '(none)',
    noId: '(no id)',
    answer: 'Was the agreement kept?',
    pageOf: ' of ',
    without: (refused) =>
      refused === '1'
        ? 'Without 1 refused row, which may belong to any of these.'
        : `Without ${refused} refused rows, which may belong to any of these.`,
  },
  nl: {
    title: 'Serviceniveau\u00ADrapportage',
    noData: 'geen gegevens',
    notRecorded: 'niet vastgelegd',
    of: 'van',
    unit: { incident: 'per incident', update: 'elke update' },
    points: (count) => `${count} procentpunt`,
    unchanged: '= gelijk',
    priority: (priority) => `prioriteit ${priority}`,
    moreThan: (percent) => `meer dan ${percent}`,
    noTarget: 'geen',
    agreedOtherwise: 'anders overeengekomen',
    dayAndTime: (day, time) => `${day} om ${time}`,
    incidents: (count) => `${count} ${count === '1' ? 'incident' : 'incidenten'}`,
    incidentCount: 'Incidenten',
    scrolls: 'Schuif deze tabel opzij om alles te zien →',
    none: '(geen)',
    noId: '(zonder nummer)',
    answer: 'Is de overeenkomst nagekomen?',
    pageOf: ' van ',
    without: (refused) =>
      refused === '1'
        ? 'Zonder 1 geweigerde rij, die overal bij kan horen.'
        : `Zonder ${refused} geweigerde rijen, die overal bij kunnen horen.`,
  },
};

/** What is shown in the place of a name that is not there. */
export function noName(language: Language): string {
  return PAGE_WORDS[language].none;
}
