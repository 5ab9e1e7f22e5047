import type { Language } from '../../../vocabulary/index.js';

/** What the first screen says. */
export interface VerdictWords {
  readonly agreement: string;
  /** Beside the agreement's name, where not all of its terms are those of the standing one. */
  readonly otherwise: string;
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
  /** R17. No verdict, as versions differ in the target: the line that answers, and why on a card. */
  readonly targetsDiffer: string;
  readonly betweenTargets: string;
  readonly partOnly: string;
  readonly noTargets: string;
  /** A promise that was not kept, and by how much. */
  readonly short: (promise: string, share: string, shortBy: number, count: string, target: string, unit: 'incident' | 'update') => string;
  /** The months or quarters in which a promise was kept least. */
  readonly lowest: (steps: string) => string;
  readonly which: string;
  readonly before: (period: string, kept: number, promises: number, incidents: string) => string;
  readonly nothingBefore: (period: string, incidents: string) => string;
  /** A card. */
  readonly verdicts: Readonly<Record<'attained' | 'not-attained' | 'no-data' | 'not-judged', string>>;
  readonly inTime: (met: string, judged: string) => string;
  readonly target: (target: string) => string;
  readonly promised: (target: string) => string;
  readonly since: (change: string, share: string, period: string) => string;
  readonly noneBefore: string;
  /** What might change a figure: the refused rows, those still open; between what it lies then, and what becomes of the verdict. */
  readonly range: (lowest: string, highest: string) => string;
  readonly unbounded: string;
  /** Where there is no verdict, and none may come, that is nothing. */
  readonly turns: (then: { readonly mayTurn: boolean; readonly hasVerdict: boolean }) => string;
  readonly refused: (count: string) => string;
  readonly open: (count: string) => string;
  readonly both: string;
  readonly unrecorded: (count: string) => string;
  /** Promises without a target. */
  readonly measured: string;
  readonly measuredNote: string;
  readonly measuredHead: readonly string[];
}

export const VERDICT_WORDS: Readonly<Record<Language, VerdictWords>> = {
  en: {
    agreement: 'Agreement',
    otherwise: 'in part <a href="#measured">agreed otherwise</a>',
    provider: 'Provider',
    customer: 'Customer',
    period: 'Reports of',
    allReports: 'all dates of the file',
    judged: 'Judged as of',
    source: 'Source',
    keptAll: (promises) => (promises === 1 ? 'Kept: the one promise with a target' : `Kept: all ${promises} promises with a target`),
    keptSome: (kept, promises) => `Kept: ${kept === 0 ? 'none of the' : `${kept} of`} ${promises} promises with a target`,
    undecided: (promises) => `; ${promises} without a verdict`,
    nothingJudged: 'No verdict: nothing that has a target could be judged',
    targetsDiffer: 'No verdict: versions of the agreement differ in their targets',
    betweenTargets: 'No verdict: above the target of one version of the agreement, and not above that of another (R17).',
    partOnly: 'No verdict: not every version of the agreement that judged these sets a target (R17).',
    noTargets: 'No verdict: the agreement sets no target, so all is shown as measured',
    short: (promise, share, shortBy, count, target, unit) =>
      `${promise}: ${share}. ${count} more ${unit}${shortBy === 1 ? '' : 's'} in time would have made it ${target}.`,
    lowest: (steps) => `Lowest in ${steps}.`,
    which: 'Which ones?',
    before: (period, kept, promises, incidents) => `The period before (${period}): ${kept} of ${promises} kept, ${incidents}.`,
    nothingBefore: (period, incidents) => `The period before (${period}): no verdict, ${incidents}.`,
    verdicts: { attained: 'Kept', 'not-attained': 'Not kept', 'no-data': 'No verdict', 'not-judged': 'No verdict' },
    inTime: (met, judged) => `${met} of ${judged} in time`,
    target: (target) => `target: ${target}`,
    promised: (target) => `promised: ${target}`,
    since: (change, share, period) => `${change}; before: ${share} (${period})`,
    noneBefore: 'no figure for the period before',
    range: (lowest, highest) => `at worst ${lowest}, at best ${highest}`,
    unbounded: 'any number of updates, so that nothing bounds the share',
    turns: ({ mayTurn, hasVerdict }) =>
      mayTurn ? (hasVerdict ? 'the verdict could turn' : 'a verdict could come') : hasVerdict ? 'the verdict stands' : '',
    refused: (count) => `with ${count} refused ${count === '1' ? 'row' : 'rows'}`,
    open: (count) => `with ${count} still open`,
    both: 'with both',
    unrecorded: (count) => `${count} not recorded`,
    measured: 'Measured, without a target',
    measuredNote: 'The agreement sets no share for these. They are shown as they were, and not judged.',
    measuredHead: ['Promise', 'Promised', 'In time', 'Share', 'Still open'],
  },
  nl: {
    agreement: 'Overeenkomst',
    otherwise: 'deels <a href="#measured">anders overeengekomen</a>',
    provider: 'Leverancier',
    customer: 'Klant',
    period: 'Meldingen van',
    allReports: 'alle datums in het bestand',
    judged: 'Stand op',
    source: 'Bron',
    keptAll: (promises) =>
      promises === 1 ? 'Gehaald: de ene toezegging met een doel' : `Gehaald: alle ${promises} toezeggingen met een doel`,
    keptSome: (kept, promises) => `Gehaald: ${kept === 0 ? 'geen' : kept} van de ${promises} toezeggingen met een doel`,
    undecided: (promises) => `; ${promises} zonder oordeel`,
    nothingJudged: 'Geen oordeel: niets met een doel kon worden beoordeeld',
    targetsDiffer: 'Geen oordeel: versies van de overeenkomst verschillen in hun doelen',
    betweenTargets: 'Geen oordeel: boven het doel van de ene versie van de overeenkomst, en niet boven dat van een andere (R17).',
    partOnly: 'Geen oordeel: niet elke versie van de overeenkomst die hier gold, heeft een doel (R17).',
    noTargets: 'Geen oordeel: in de overeenkomst staat geen doel, dus alles is alleen gemeten',
    short: (promise, share, shortBy, count, target, unit) =>
      `${promise}: ${share}. Met ${count} ${unit === 'incident' ? (shortBy === 1 ? 'incident' : 'incidenten') : shortBy === 1 ? 'update' : 'updates'} méér op tijd was het ${target} geweest.`,
    lowest: (steps) => `Het laagst in ${steps}.`,
    which: 'Welke?',
    before: (period, kept, promises, incidents) => `De periode ervoor (${period}): ${kept} van ${promises} gehaald, ${incidents}.`,
    nothingBefore: (period, incidents) => `De periode ervoor (${period}): geen oordeel, ${incidents}.`,
    verdicts: { attained: 'Gehaald', 'not-attained': 'Niet gehaald', 'no-data': 'Geen oordeel', 'not-judged': 'Geen oordeel' },
    inTime: (met, judged) => `${met} van ${judged} op tijd`,
    target: (target) => `doel: ${target}`,
    promised: (target) => `toegezegd: ${target}`,
    since: (change, share, period) => `${change}; eerder: ${share} (${period})`,
    noneBefore: 'geen cijfer over de periode ervoor',
    range: (lowest, highest) => `op zijn slechtst ${lowest}, op zijn best ${highest}`,
    unbounded: 'elk aantal updates is mogelijk, zodat het aandeel geen grens heeft',
    turns: ({ mayTurn, hasVerdict }) =>
      mayTurn ? (hasVerdict ? 'het oordeel kan omslaan' : 'er kan een oordeel komen') : hasVerdict ? 'het oordeel verandert niet' : '',
    refused: (count) => `met ${count} geweigerde ${count === '1' ? 'rij' : 'rijen'}`,
    open: (count) => `met ${count} die nog ${count === '1' ? 'openstaat' : 'openstaan'}`,
    both: 'met allebei',
    unrecorded: (count) => `${count} niet vastgelegd`,
    measured: 'Gemeten, zonder doel',
    measuredNote: 'Hiervoor staat geen percentage in de overeenkomst. Ze zijn gemeten, maar krijgen geen oordeel.',
    measuredHead: ['Toezegging', 'Toegezegd', 'Op tijd', 'Aandeel', 'Nog open'],
  },
};
