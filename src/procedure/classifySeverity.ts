import { type Agreement, agreementIn, cloudctiSla, type Severity } from '../agreement/index.js';
import { Call } from '../errors/index.js';
import type { Priority } from '../vocabulary/index.js';
import type { KnownSeverityFacts, SeverityFacts } from './SeverityFacts.js';
import { severityFactsIn } from './severityFactsIn.js';

/** The priority that follows from the facts, and why. */
export interface ClassifiedSeverity {
  /** The most severe row that the facts meet (R16). */
  readonly priority: Priority;
  /** The row of SLA §3 that applies, as the agreement holds it. */
  readonly row: Severity;
  /** The facts in words, and what decides. */
  readonly reason: string;
  /** The less severe rows that the facts meet too. */
  readonly alsoMeets: readonly Priority[];
}

/** Everything that SLA §3 can be about, by row; the most severe one first. */
const ROWS: readonly { readonly priority: Priority; readonly isMetBy: (facts: KnownSeverityFacts) => boolean }[] = [
  { priority: 1, isMetBy: isCritical },
  { priority: 2, isMetBy: isHigh },
  { priority: 3, isMetBy: isNormal },
  { priority: 4, isMetBy: isLow },
];

/** SLA §3, row 1; R16. The entire service is unavailable at one or more user locations. "Without a timely solution" stands in the example only. */
export function isCritical(facts: KnownSeverityFacts): boolean {
  return facts.kind === 'unavailable' && facts.what !== 'feature' && facts.locations !== undefined;
}

/** SLA §3, row 2; R16. Unavailable, in whole or in part, for one or more users; or structurally reduced performance for all users of one or more locations. */
export function isHigh(facts: KnownSeverityFacts): boolean {
  if (facts.kind === 'unavailable') return true;
  return facts.kind === 'reduced-performance' && facts.locations !== undefined && facts.structural === true;
}

/** SLA §3, row 3; R16. Reduced performance for one or more users. "Fewer than ten times a day" stands in the example and does not bound the row. */
export function isNormal(facts: KnownSeverityFacts): boolean {
  return facts.kind === 'reduced-performance';
}

/** SLA §3, row 4; R16. A question that is not related to an impact on the service. */
export function isLow(facts: KnownSeverityFacts): boolean {
  return facts.kind === 'question';
}

/**
 * The priority of an incident, from the facts: the most severe row of SLA §3 that they meet.
 *
 * SLA §3; R16. The definitions of the rows decide. The examples illustrate and do not bound: calls that are not recognised twenty times a day are
 * priority 3 where they strike some users or come by chance, and priority 2 where they are structural for all users of a location, however often.
 *
 * Bound: constant.
 *
 * @param facts what is the matter, for how many, and whether it is structural
 * @param agreement CloudCTI's standing agreement by default
 * @returns the priority, its row and the reason, frozen
 * @throws {SlaInputError} for facts that contradict each other (`contradicting-facts`), meet no row (`no-matching-row`), are incomplete or are none
 * @example
 * import { classifySeverity } from '@cloudcti/sla';
 *
 * classifySeverity({ kind: 'unavailable', what: 'entire-service', locations: 1 }).priority; // => 1
 * classifySeverity({ kind: 'unavailable', what: 'entire-service', users: 3 }).priority; // => 2
 * const reduced = classifySeverity({ kind: 'reduced-performance', users: 3, timesPerDay: 9 });
 * reduced.row.name; // => 'Normal'
 * reduced.reason; // => 'Reduced performance for 3 users, 9 times a day: row 3 (SLA §3, R16). How often does not decide.'
 */
export function classifySeverity(facts: SeverityFacts, agreement: Agreement = cloudctiSla): ClassifiedSeverity {
  const call = new Call('classifySeverity');
  const { severities } = call.checked(agreementIn<Agreement>(call.given('agreement', agreement)));
  const known = call.checked(severityFactsIn(call.object('facts', facts)));
  // Checked facts are of one of the kinds, and rows 2, 3 and 4 are each met by a whole kind: there is a first row.
  const [priority, ...alsoMeets] = ROWS.filter(({ isMetBy }) => isMetBy(known)).map((row) => row.priority) as [Priority, ...Priority[]];
  return Object.freeze({ priority, row: severities[priority], reason: reason(known, priority), alsoMeets: Object.freeze(alsoMeets) });
}

const PARTS = {
  'entire-service': 'The entire service',
  click2dial: 'Click2Dial',
  'crm-integration': 'CRM Integration',
  feature: 'A feature',
} as const;

function reason(facts: KnownSeverityFacts, priority: Priority): string {
  const often = facts.kind === 'reduced-performance' && facts.timesPerDay !== undefined ? ' How often does not decide.' : '';
  return `${inWords(facts)}: row ${priority} (SLA §3, R16).${often}`;
}

function inWords(facts: KnownSeverityFacts): string {
  switch (facts.kind) {
    case 'unavailable':
      return `${PARTS[facts.what]} is unavailable ${extent(facts)}`;
    case 'reduced-performance': {
      const often = facts.timesPerDay === undefined ? '' : `, ${counted(facts.timesPerDay, 'time')} a day`;
      const structural = facts.structural === undefined ? '' : facts.structural ? ', structural' : ', not structural';
      return `Reduced performance ${extent(facts)}${structural}${often}`;
    }
    case 'question':
      return 'A question without an impact on the service';
  }
}

function extent({ locations, users }: { readonly locations?: number; readonly users?: number }): string {
  return locations === undefined ? `for ${counted(users ?? 0, 'user')}` : `for everybody at ${counted(locations, 'location')}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
