import { agreementsOf, historyIn } from '../assessment/index.js';
import { countIn, type Given, hasFields, notAnotherBuilder, notCounted, textIn } from '../errors/index.js';
import type { Incident } from '../incident/index.js';
import type { ComplianceTerms } from './ComplianceOptions.js';
import type { CompliancePart } from './CompliancePart.js';
import { targetKey } from './Tally.js';
import { type Targets, tallyPartIn } from './tallyPartIn.js';

const FIELDS = ['kind', 'scope', 'ungrouped', 'groupings', 'worst', 'leftOut'];

/**
 * A caller's part of a report on these terms, read wholly and in data of our own, so that one that is refused has added nothing: it may have come
 * from another thread, or been written by hand.
 */
export function partIn(given: Given, terms: ComplianceTerms, scope: string): CompliancePart | undefined {
  const isOfScope = given.field('kind').received === 'compliance-part' && given.field('scope').received === scope;
  if (!isOfScope || !hasFields(given, FIELDS, notAnotherBuilder)) return given.refuse(notAnotherBuilder());
  const targets = targetsOf(terms);
  const ungrouped = tallyPartIn(given.field('ungrouped'), targets);
  const groupings = given.field('groupings');
  const read = groupings.entries(notCounted)?.map((groups) => groups.entries(notCounted)?.map((group) => groupIn(group, targets)));
  if (read !== undefined && read.length !== terms.groupBy.length) groupings.refuse(notAnotherBuilder());
  const histories: Histories = new Map();
  const worst = given
    .field('worst')
    .entries(notCounted)
    ?.map((miss) => missIn(miss, histories));
  const leftOut = given.field('leftOut');
  const [outsidePeriod, reportedLater] = [countIn(leftOut.field('outsidePeriod')), countIn(leftOut.field('reportedLater'))];
  // What is not there was refused where it was read.
  return given.call.checked({
    kind: 'compliance-part',
    scope,
    ungrouped,
    groupings: read,
    worst,
    leftOut: { outsidePeriod, reportedLater },
  }) as CompliancePart;
}

/** The performance targets of the rows by which these terms judge, by the key under which a tally has each. */
function targetsOf({ judge }: ComplianceTerms): Targets {
  const rows = agreementsOf(judge).flatMap(({ kpis }) => Object.values(kpis));
  return new Map(rows.map(({ performanceTarget }) => [targetKey(performanceTarget), performanceTarget]));
}

function groupIn(given: Given, targets: Targets) {
  return [textIn(given.entry(0), notCounted), tallyPartIn(given.entry(1), targets)] as const;
}

/** What was read of each history: a long one may have many of the worst misses. */
type Histories = Map<unknown, Incident | undefined>;

function missIn(given: Given, histories: Histories) {
  const incident = given.field('incident');
  if (!histories.has(incident.received)) histories.set(incident.received, historyIn(incident));
  return { incident: histories.get(incident.received), place: countIn(given.field('place')) };
}
