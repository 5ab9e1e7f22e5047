import type { Language } from '../../vocabulary/index.js';

/** What the page before the pages says. */
export interface OverviewWords {
  readonly overview: string;
  readonly summary: (pages: string, notKept: string, isOne: boolean) => string;
  readonly alone: string;
  readonly verdict: string;
  readonly misses: string;
}

export const OVERVIEW_WORDS: Readonly<Record<Language, OverviewWords>> = {
  en: {
    overview: 'Overview',
    summary: (pages, notKept, isOne) => `${pages} ${isOne ? 'page' : 'pages'}; a promise was not kept on ${notKept} of them.`,
    alone: 'Each links to a page of its own, which may be sent alone.',
    verdict: 'Verdict',
    misses: 'Missed',
  },
  nl: {
    overview: 'Overzicht',
    summary: (pages, notKept, isOne) => `${pages} ${isOne ? 'pagina' : 'pagina’s'}; op ${notKept} daarvan is een afspraak niet nagekomen.`,
    alone: 'Elk verwijst naar een eigen pagina, die los kan worden verstuurd.',
    verdict: 'Oordeel',
    misses: 'Gemist',
  },
};
