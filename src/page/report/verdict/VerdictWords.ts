import type { Language } from '../../../vocabulary/index.js';

/** What the first screen says. */
export interface VerdictWords {
  readonly agreement: string;
  readonly provider: string;
  readonly customer: string;
  readonly period: string;
  readonly allReports: string;
  readonly judged: string;
  readonly source: string;
  /** The one line that answers. */
  readonly keptAll: (promises: number) => string;
  readonly keptSome: (kept: number, promises: number) => string;
  readonly undecided: (promises: number) => string;
  readonly nothingJudged: string;
  readonly noTargets: string;
  /** A promise that was not kept, and by how much. */
  readonly short: (promise: string, share: string, shortBy: number, count: string, target: string, unit: 'incident' | 'update') => string;
  readonly mayTurn: string;
  /** A card. */
  readonly verdicts: Readonly<Record<'attained' | 'not-attained' | 'no-data' | 'not-judged', string>>;
  readonly inTime: (met: string, judged: string) => string;
  readonly target: (target: string) => string;
  readonly promised: (target: string) => string;
  readonly since: (change: string, share: string, period: string) => string;
  readonly noneBefore: string;
  /** What might change a figure: the refused rows, those still open; between what it lies then, and whether the verdict may turn. */
  readonly refused: (count: string, between: string, mayTurn: boolean) => string;
  readonly open: (count: string, between: string, mayTurn: boolean) => string;
  readonly unrecorded: (count: string) => string;
  /** Promises without a target. */
  readonly measured: string;
  readonly measuredNote: string;
  readonly measuredHead: readonly string[];
}

export const VERDICT_WORDS: Readonly<Record<Language, VerdictWords>> = {
  en: {
    agreement: 'Agreement',
    provider: 'Provider',
    customer: 'Customer',
    period: 'Reports of',
    allReports: 'all dates of the file',
    judged: 'Judged on',
    source: 'Made from',
    keptAll: (promises) => (promises === 1 ? 'Kept: the one promise with a target' : `Kept: all ${promises} promises with a target`),
    keptSome: (kept, promises) => `Kept: ${kept === 0 ? 'none of the' : `${kept} of`} ${promises} promises with a target`,
    undecided: (promises) => `; ${promises} without a verdict`,
    nothingJudged: 'No verdict: nothing that has a target could be judged',
    noTargets: 'No verdict: the agreement sets no target, so all is shown as measured',
    short: (promise, share, shortBy, count, target, unit) =>
      `${promise}: ${share}. ${count} more ${unit}${shortBy === 1 ? '' : 's'} in time would have made it ${target}.`,
    mayTurn: 'Refused rows or incidents that are still open could turn a verdict; the cards say which.',
    verdicts: { attained: 'Kept', 'not-attained': 'Not kept', 'no-data': 'No verdict', 'not-judged': 'No verdict' },
    inTime: (met, judged) => `${met} of ${judged} in time`,
    target: (target) => `target: ${target}`,
    promised: (target) => `promised: ${target}`,
    since: (change, share, period) => `${change}; before: ${share} (${period})`,
    noneBefore: 'no figure for the period before',
    refused: (count, between, mayTurn) =>
      `${count} refused ${count === '1' ? 'row' : 'rows'} could make it ${between}; ${mayTurn ? 'the verdict could turn' : 'the verdict stands'}`,
    open: (count, between, mayTurn) =>
      `${count} still open could make it ${between}; ${mayTurn ? 'the verdict could turn' : 'the verdict stands'}`,
    unrecorded: (count) => `${count} not recorded`,
    measured: 'Measured, without a target',
    measuredNote: 'The agreement sets no share for these. They are shown as they were, and not judged.',
    measuredHead: ['Promise', 'Promised', 'In time', 'Share', 'Still open'],
  },
  nl: {
    agreement: 'Overeenkomst',
    provider: 'Leverancier',
    customer: 'Klant',
    period: 'Meldingen van',
    allReports: 'alle datums van het bestand',
    judged: 'Beoordeeld op',
    source: 'Gemaakt van',
    keptAll: (promises) =>
      promises === 1 ? 'Gehaald: de ene toezegging met een doel' : `Gehaald: alle ${promises} toezeggingen met een doel`,
    keptSome: (kept, promises) => `Gehaald: ${kept === 0 ? 'geen' : kept} van de ${promises} toezeggingen met een doel`,
    undecided: (promises) => `; ${promises} zonder oordeel`,
    nothingJudged: 'Geen oordeel: niets met een doel kon worden beoordeeld',
    noTargets: 'Geen oordeel: de overeenkomst stelt geen doel, dus alles staat er zoals het is gemeten',
    short: (promise, share, shortBy, count, target, unit) =>
      `${promise}: ${share}. Met ${count} ${unit === 'incident' ? (shortBy === 1 ? 'incident' : 'incidenten') : shortBy === 1 ? 'update' : 'updates'} meer op tijd was het ${target} geweest.`,
    mayTurn: 'Geweigerde rijen of incidenten die nog open zijn kunnen een oordeel doen omslaan; de kaarten zeggen welk.',
    verdicts: { attained: 'Gehaald', 'not-attained': 'Niet gehaald', 'no-data': 'Geen oordeel', 'not-judged': 'Geen oordeel' },
    inTime: (met, judged) => `${met} van ${judged} op tijd`,
    target: (target) => `doel: ${target}`,
    promised: (target) => `toegezegd: ${target}`,
    since: (change, share, period) => `${change}; ervoor: ${share} (${period})`,
    noneBefore: 'geen cijfer over de periode ervoor',
    refused: (count, between, mayTurn) =>
      `met ${count} geweigerde ${count === '1' ? 'rij' : 'rijen'} kan het ${between} zijn; ${mayTurn ? 'het oordeel kan omslaan' : 'het oordeel blijft'}`,
    open: (count, between, mayTurn) =>
      `met ${count} nog open kan het ${between} worden; ${mayTurn ? 'het oordeel kan omslaan' : 'het oordeel blijft'}`,
    unrecorded: (count) => `${count} niet vastgelegd`,
    measured: 'Gemeten, zonder doel',
    measuredNote: 'De overeenkomst stelt hiervoor geen percentage. Ze staan er zoals ze waren, zonder oordeel.',
    measuredHead: ['Toezegging', 'Toegezegd', 'Op tijd', 'Aandeel', 'Nog open'],
  },
};
