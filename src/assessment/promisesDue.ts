import { Call, type Given, isLeftOut } from '../errors/index.js';
import type { Incident } from '../incident/index.js';
import { type Duration, durationIn } from '../time/index.js';
import { type AssessOptions, assessTermsIn } from './AssessOptions.js';
import { openAmong } from './openAmong.js';
import { bySoonest, type OpenPromise } from './openPromises.js';

/** How incidents are judged, and how far ahead one looks. */
export interface DueOptions extends AssessOptions {
  /** Only what is due up to so much later than `at`, as time on the clock: `{ minutes: 30 }`. Everything by default. What is overdue is always told. */
  readonly within?: Duration | null;
}

/**
 * Which promises to any of these incidents are due soon, soonest first: what "will breach within 30 minutes" asks, in one call. What is overdue stands
 * first, until it is done.
 *
 * SLA §5; R5, R8 and R12; as `openPromises` tells them of each incident.
 *
 * Bound: time and memory near linear in the incidents and what happened to them.
 *
 * @param incidents what `incident` returned, in any order
 * @param options when, by which agreement, and how far ahead
 * @throws {SlaInputError} for what is no list of histories, for options that are none, and for an incident outside the agreement's years, with its place
 *   in the list and its id
 * @example
 * import { incident, promisesDue } from '@cloudcti/sla';
 *
 * const one = incident({ id: 'CTI-1', priority: 1, reportedAt: '2026-11-23T09:00+01:00' });
 * const other = incident({ id: 'CTI-2', priority: 2, reportedAt: '2026-11-23T09:00+01:00' });
 * const soon = promisesDue([one, other], { at: '2026-11-23T12:40+01:00', within: { minutes: 30 } });
 * soon.map(({ id, kpi }) => `${id} ${kpi}`); // => ['CTI-1 response', 'CTI-1 update']
 */
export function promisesDue(incidents: Iterable<Incident>, options: DueOptions): readonly OpenPromise[] {
  const call = new Call('promisesDue');
  const given = call.object('options', options);
  const read = assessTermsIn(given, ['within']);
  const within = withinOf(given.field('within'));
  const terms = call.checked(read);
  const lastMs = terms.atMs + call.checked(within);
  const open = openAmong(incidents, terms, call);
  return Object.freeze(open.filter(({ dueMs }) => dueMs <= lastMs).sort(bySoonest));
}

function withinOf(given: Given): number | undefined {
  return isLeftOut(given) ? Number.POSITIVE_INFINITY : durationIn(given);
}
