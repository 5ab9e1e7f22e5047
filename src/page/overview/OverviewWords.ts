import type { Language } from '../../vocabulary/index.js';

/** What the page before the pages says. */
export interface OverviewWords {
  readonly overview: string;
  readonly summary: (pages: string, notKept: string, isOne: boolean) => string;
  readonly alone: string;
  readonly verdict: string;
  readonly misses: string;
  readonly kept: (kept: number, promises: number) => string;
  readonly together: string;
  readonly refused: string;
  readonly allRefused: string;
  readonly unknown: string;
  readonly without: (refused: string) => string;
}

export const OVERVIEW_WORDS: Readonly<Record<Language, OverviewWords>> = {
  en: {
    overview: 'Overview',
    summary: (pages, notKept, isOne) => `${pages} ${isOne ? 'page' : 'pages'}; on ${notKept} of them a promise was not kept.`,
    alone: 'Each name leads to a page of its own, which may be sent alone.',
    verdict: 'Verdict',
    misses: 'Missed',
    kept: (kept, promises) => `kept ${kept} of ${promises}`,
    together: 'All together',
    refused: 'Refused rows',
    allRefused: 'all rows refused',
    unknown: '(not known whose)',
    without: (refused) =>
      `Without ${refused} refused ${refused === '1' ? 'row' : 'rows'}; the last column says whose, as far as the rows themselves do.`,
  },
  nl: {
    overview: 'Overzicht',
    summary: (pages, notKept, isOne) => `${pages} ${isOne ? 'pagina' : 'pagina’s'}; op ${notKept} daarvan is een toezegging niet gehaald.`,
    alone: 'Elke naam verwijst naar een eigen pagina, die los kan worden verstuurd.',
    verdict: 'Oordeel',
    misses: 'Gemist',
    kept: (kept, promises) => `${kept} van ${promises} gehaald`,
    together: 'Alles samen',
    refused: 'Geweigerde rijen',
    allRefused: 'alle rijen geweigerd',
    unknown: '(onbekend van wie)',
    without: (refused) =>
      `Zonder ${refused} geweigerde ${refused === '1' ? 'rij' : 'rijen'}; in de laatste kolom staat van wie, voor zover de rijen dat zelf zeggen.`,
  },
};
