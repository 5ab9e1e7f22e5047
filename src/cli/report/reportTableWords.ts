import type { ComplianceReport } from '../../compliance/index.js';
import type { VerdictFacts } from '../../page/index.js';
import type { Language } from '../../vocabulary/index.js';

type Unit = ComplianceReport['updateUnit'];

/** What a report in a terminal says. */
export interface ReportTableWords {
  readonly title: (incidents: string, source: string, instant: string) => string;
  readonly leftOut: string;
  readonly outsidePeriod: (count: string) => string;
  readonly reportedLater: (count: string) => string;
  readonly refused: (count: string) => string;
  readonly totals: readonly string[];
  readonly open: string;
  readonly paused: string;
  readonly noDate: string;
  readonly noneDue: string;
  readonly notRecorded: string;
  /** In the place of a figure. */
  readonly isNotRecorded: string;
  /** R20. Heads what an attainment might be with the refused rows. */
  readonly with: (count: string) => string;
  readonly mayTurn: (count: string, isOne: boolean) => string;
  readonly without: (count: string, isOne: boolean) => string;
  readonly none: string;
  readonly yes: string;
  readonly no: string;
  readonly noData: string;
  readonly of: (one: string, all: string) => string;
  readonly updateCounts: Readonly<Record<Unit, string>>;
  readonly beside: Readonly<Record<Exclude<Unit, 'by-version'>, string>>;
  readonly by: (group: string) => string;
  /** What a grouping is called: those of our own in the language, a user's column by its name. */
  readonly group: (by: string) => string;
  /** R12. */
  readonly lastPriority: string;
  readonly noGroup: string;
  readonly others: (groups: string) => string;
  /** R11. Whether the agreement was kept. */
  readonly kept: (verdict: Pick<VerdictFacts, 'kept' | 'promises' | 'undecided'>) => string;
  readonly incidents: string;
  readonly times: string;
  readonly timesHead: readonly string[];
  readonly timesRows: readonly [responseSupport: string, responseElapsed: string, repairSupport: string, repairElapsed: string];
  readonly worst: string;
  readonly worstHead: readonly string[];
  readonly throughChange: string;
}

const ENGLISH: ReportTableWords = {
  title: (incidents, source, instant) => `${incidents} ${incidents === '1' ? 'incident' : 'incidents'} of ${source}, judged at ${instant}`,
  leftOut: 'Left out',
  outsidePeriod: (count) => `${count} outside the period`,
  reportedLater: (count) => `${count} reported later`,
  refused: (count) => `${count} refused`,
  totals: ['KPI', 'Met', 'Missed', 'Attainment', 'Target'],
  open: 'Open',
  paused: 'Paused',
  noDate: 'No date',
  noneDue: 'None due',
  notRecorded: 'Not recorded',
  isNotRecorded: 'not recorded',
  with: (count) => `With ${count}\nrefused`,
  mayTurn: (count, isOne) => `With the ${isOne ? 'refused row' : `${count} refused rows`} another verdict is possible`,
  without: (count, isOne) =>
    isOne ? 'Without 1 refused row, which may belong to any of them.' : `Without ${count} refused rows, which may belong to any of them.`,
  none: 'none',
  yes: 'yes',
  no: 'no',
  noData: 'no data',
  of: (one, all) => `${one} of ${all}`,
  updateCounts: {
    incident: 'Update counts incidents',
    update: 'Update counts updates',
    'by-version': 'Update counts incidents or updates, as the version at the report says',
  },
  beside: { incident: 'incidents of which none was missed', update: 'updates one by one' },
  by: (group) => `By ${group}`,
  group: (by) => by,
  lastPriority: 'An incident stands under its last priority; what was judged before, by the row that it had then (R12), stands with it.',
  noGroup: '(none)',
  others: (groups) => `(${groups} others)`,
  kept: ({ kept, promises, undecided }) =>
    promises.length === 0
      ? 'No promise has a target'
      : `Kept: ${kept} of ${promises.length} promises with a target${undecided === 0 ? '' : `, ${undecided} without a verdict`}`,
  incidents: 'Incidents',
  times: 'Times from the report',
  timesHead: ['', 'Count', 'Mean', 'Median', '90th percentile'],
  timesRows: ['Response, support time', 'Response, elapsed', 'Repair, support time', 'Repair, elapsed'],
  worst: 'Worst misses',
  worstHead: ['Incident', 'KPI', 'P', 'Due', 'Late (support time)', 'Late (elapsed)'],
  throughChange: 'missed through a change of priority',
};

const DUTCH_GROUPS: ReadonlyMap<string, string> = new Map([
  ['priority', 'prioriteit'],
  ['month', 'maand'],
  ['quarter', 'kwartaal'],
]);

const DUTCH: ReportTableWords = {
  title: (incidents, source, instant) =>
    `${incidents} ${incidents === '1' ? 'incident' : 'incidenten'} uit ${source}, beoordeeld op ${instant}`,
  leftOut: 'Buiten beschouwing',
  outsidePeriod: (count) => `${count} buiten de periode`,
  reportedLater: (count) => `${count} later gemeld`,
  refused: (count) => `${count} geweigerd`,
  totals: ['KPI', 'Gehaald', 'Gemist', 'Behaald', 'Doel'],
  open: 'Open',
  paused: 'Gepauzeerd',
  noDate: 'Geen datum',
  noneDue: 'Niet nodig',
  notRecorded: 'Niet vastgelegd',
  isNotRecorded: 'niet vastgelegd',
  with: (count) => `Met ${count}\ngeweigerde`,
  mayTurn: (count, isOne) => `Met de ${isOne ? 'geweigerde rij' : `${count} geweigerde rijen`} is een ander oordeel mogelijk`,
  without: (count, isOne) =>
    isOne
      ? 'Zonder 1 geweigerde rij, die bij elk hiervan kan horen.'
      : `Zonder ${count} geweigerde rijen, die bij elk hiervan kunnen horen.`,
  none: 'geen',
  yes: 'ja',
  no: 'nee',
  noData: 'geen gegevens',
  of: (one, all) => `${one} van ${all}`,
  updateCounts: {
    incident: 'Update telt incidenten',
    update: 'Update telt updates',
    'by-version': 'Update telt incidenten of updates, zoals de versie bij de melding zegt',
  },
  beside: { incident: 'incidenten waarvan geen update is gemist', update: 'elke update apart' },
  by: (group) => `Per ${group}`,
  group: (by) => DUTCH_GROUPS.get(by) ?? by,
  lastPriority: 'Een incident staat onder zijn laatste prioriteit; wat eerder is beoordeeld, naar de rij van toen (R12), staat daarbij.',
  noGroup: '(geen)',
  others: (groups) => `(${groups} andere)`,
  kept: ({ kept, promises, undecided }) =>
    promises.length === 0
      ? 'Geen afspraak heeft een doel'
      : `Nagekomen: ${kept} van ${promises.length} afspraken met een doel${undecided === 0 ? '' : `, ${undecided} zonder oordeel`}`,
  incidents: 'Incidenten',
  times: 'Tijden vanaf de melding',
  timesHead: ['', 'Aantal', 'Gemiddelde', 'Mediaan', '90e percentiel'],
  timesRows: ['Reactie, supporttijd', 'Reactie, verstreken', 'Herstel, supporttijd', 'Herstel, verstreken'],
  worst: 'Grootste overschrijdingen',
  worstHead: ['Incident', 'KPI', 'P', 'Deadline', 'Te laat (supporttijd)', 'Te laat (verstreken)'],
  throughChange: 'gemist door een wijziging van prioriteit',
};

export const REPORT_TABLE_WORDS: Readonly<Record<Language, ReportTableWords>> = { en: ENGLISH, nl: DUTCH };
