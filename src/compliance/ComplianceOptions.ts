import type { AgreementTerms } from '../agreement/index.js';
import { type AssessOptions, type AssessTerms, agreementsOf, assessTermsIn } from '../assessment/index.js';
import { beforeFrom, choiceIn, countIn, type Given, hasFields, isLeftOut, notAPeriod, notGroupings, textIn } from '../errors/index.js';
import { formatLocalDate, type LocalDate, localDateIn } from '../time/index.js';
import type { ComplianceReport } from './Compliance.js';
import type { GroupBy } from './grouping.js';

/** What a report is about, and by what it is judged. */
export interface ComplianceOptions extends AssessOptions {
  /** The dates of the reports that count, both included, in the agreement's zone; all of them by default. */
  readonly period?: {
    /** The first local date of the report that counts. */
    readonly from?: LocalDate | null;
    /** The last one, included. */
    readonly to?: LocalDate | null;
  } | null;
  /** Priority by default; each gives groups of its own. */
  readonly groupBy?: readonly GroupBy[] | null;
  /** How many of the worst misses are listed; 10 by default. */
  readonly worst?: number | null;
}

/** The options of a report, read once for any number of incidents. */
export interface ComplianceTerms {
  readonly judge: AssessTerms;
  readonly period: Period;
  readonly groupBy: readonly GroupBy[];
  readonly worst: number;
  /** R11. What attainment of the update KPI counts. */
  readonly updateUnit: ComplianceReport['updateUnit'];
}

type Period = ComplianceReport['period'];

const FIELDS = ['period', 'groupBy', 'worst'];
const WORST = 10;

/** The options of a caller. */
export function complianceTermsIn(given: Given): ComplianceTerms | undefined {
  const judge = assessTermsIn(given, FIELDS);
  const period = periodIn(given.field('period'));
  const groupBy = groupByIn(given.field('groupBy'));
  const worst = worstIn(given.field('worst'));
  // What is not there was refused where it was read.
  return judge && ({ judge, period, groupBy, worst, updateUnit: unitOf(judge) } as ComplianceTerms);
}

/** R11, R17. What the update KPI counts: incidents or updates, or as the version at the report says where they differ. */
function unitOf(judge: AssessTerms): ComplianceReport['updateUnit'] {
  const [first, ...others] = new Set(agreementsOf(judge).map(({ updateUnit }) => updateUnit));
  return others.length > 0 ? 'by-version' : (first as AgreementTerms['updateUnit']);
}

function periodIn(given: Given): Period | undefined {
  if (isLeftOut(given)) return Object.freeze({});
  if (!hasFields(given, ['from', 'to'], notAPeriod)) return undefined;
  const ends = [given.field('from'), given.field('to')] as const;
  const [from, to] = ends.map((end) => (isLeftOut(end) ? undefined : localDateIn(end)));
  if ((to ?? Number.POSITIVE_INFINITY) < (from ?? Number.NEGATIVE_INFINITY)) {
    return ends[1].refuse(beforeFrom('pass the earlier date as from; both are included'));
  }
  return Object.freeze({
    ...(from === undefined ? {} : { from: formatLocalDate(from) }),
    ...(to === undefined ? {} : { to: formatLocalDate(to) }),
  });
}

function groupByIn(given: Given): readonly GroupBy[] | undefined {
  if (isLeftOut(given)) return Object.freeze(['priority'] as const);
  const groupings = given.entries(notGroupings)?.map((entry) => groupingIn(entry));
  return groupings as readonly GroupBy[] | undefined;
}

function groupingIn(given: Given): GroupBy | undefined {
  if (typeof given.received !== 'object') return choiceIn(given, ['priority', 'month', 'quarter'] as const, notGroupings);
  if (!hasFields(given, ['label'], notGroupings)) return undefined;
  return Object.freeze({ label: textIn(given.field('label'), notGroupings) as string });
}

function worstIn(given: Given): number | undefined {
  return isLeftOut(given) ? WORST : countIn(given, 'pass how many misses are listed, such as 10');
}
