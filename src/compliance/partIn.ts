import { agreementsOf, historyIn } from '../assessment/index.js';
import { countIn, type Given, hasFields, notAnotherBuilder, notCounted, textIn } from '../errors/index.js';
import type { Incident } from '../incident/index.js';
import type { ComplianceTerms } from './ComplianceOptions.js';
import type { CompliancePart } from './CompliancePart.js';
import { targetKey } from './Counts.js';
import { COUNTED, Tally, type TallyPart, TIMES } from './Tally.js';
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
  if (given.call.found === 0) refuseOthers(given, ungrouped, read as CompliancePart['groupings']);
  const histories: Histories = new Map();
  const worst = given
    .field('worst')
    .entries(notCounted)
    ?.map((miss) => missIn(miss, histories));
  // What is not there was refused where it was read.
  const part = { kind: 'compliance-part', scope, ungrouped, groupings: read, worst } as Omit<CompliancePart, 'leftOut'>;
  if (given.call.found === 0 && part.worst.length > missesIn(part)) given.field('worst').refuse(notCounted());
  const leftOut = given.field('leftOut');
  const [outsidePeriod, reportedLater] = [countIn(leftOut.field('outsidePeriod')), countIn(leftOut.field('reportedLater'))];
  return given.call.checked({ ...part, leftOut: { outsidePeriod, reportedLater } } as CompliancePart);
}

/** All incidents are in each grouping once; where there are groupings, none stands outside them. */
function refuseOthers(given: Given, ungrouped: TallyPart, groupings: CompliancePart['groupings']): void {
  if (groupings.length > 0 && ungrouped.incidents > 0) given.field('ungrouped').refuse(notCounted());
  const [first] = groupings.map(totalOf);
  for (const [index, groups] of groupings.entries()) {
    const isOnce = new Set(groups.map(([key]) => key)).size === groups.length;
    if (!isOnce || totalOf(groups) !== first) given.field('groupings').entry(index).refuse(notCounted());
  }
}

/** What some groups hold together, as a text to be compared. */
function totalOf(groups: CompliancePart['groupings'][number]): string {
  const tally = new Tally('by-version');
  for (const [, part] of groups) tally.merge(part);
  const counted = tally.parts();
  const counts = COUNTED.map((as) => [counted[as].counts, counted[as].byShare]);
  const times = TIMES.map((name) => groups.reduce((sum, [, part]) => sum + part.times[name].length, 0));
  return JSON.stringify([tally.incidents, counts, times]);
}

/** How many misses were counted: of the incidents that are in no group, and of those of the first grouping. */
function missesIn({ ungrouped, groupings: [first = []] }: Omit<CompliancePart, 'leftOut'>): number {
  const misses = [ungrouped, ...first.map(([, tally]) => tally)].map(
    ({ counted: { response, update, mttr } }) => response.counts.missed + update.counts.missed + mttr.counts.missed,
  );
  return misses.reduce((sum, count) => sum + count, 0);
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
