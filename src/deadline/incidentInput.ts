import { beforeReport, choiceIn, Given, hasFields, isLeftOut, notAnIncident, notAPriority } from '../errors/index.js';
import { type EpochMs, type InstantInput, instantOfReading, readIso } from '../time/index.js';
import { PRIORITIES, type Priority } from '../vocabulary/index.js';
import { instantOf } from './instantOf.js';
import type { Clock } from './Promised.js';
import { type Pause, pausesIn } from './pauses.js';
import { pausesOn } from './pausesOn.js';
import type { TimedAgreement } from './TimedAgreement.js';

/** What a deadline follows from: an incident's priority and the instant of its report (R10). */
export interface ReportedIncident {
  /** 1 to 4 (SLA §3). */
  readonly priority: Priority;
  /** When the incident was reported, within the agreement's years. */
  readonly reportedAt: InstantInput;
  /** R12. When it waited for the customer, each wait ended; the support time in them does not count. None by default. */
  readonly pauses?: readonly Pause[] | null;
}

/** A caller's incident as it was read, each field once: the clocks that it started. */
export interface ReadIncident {
  readonly priority: Priority;
  readonly report: Clock | undefined;
  readonly contact: Clock | undefined;
  /** What the caller passed as the report, and as the last contact. */
  readonly reported: Given;
  readonly contacted: Given | undefined;
}

/** One whose report is known. */
export type ReadReport = ReadIncident & { readonly report: Clock };

const FIELDS: readonly string[] = ['priority', 'reportedAt', 'pauses'];
const CONTACT_FIELDS: readonly string[] = ['priority', 'reportedAt', 'lastContactAt', 'pauses'];

/** R10. An incident whose clocks start at its report. */
export function reportIn(timed: TimedAgreement, given: Given): ReadReport | undefined {
  return hasFields(given, FIELDS, notAnIncident) ? reportOf(timed, given, false) : undefined;
}

/** R8, R10. An incident that was reported, and that may have had a contact since. */
export function contactIn(timed: TimedAgreement, given: Given): ReadReport | undefined {
  return hasFields(given, CONTACT_FIELDS, notAnIncident) ? reportOf(timed, given, true) : undefined;
}

/**
 * The fast lane. Most incidents are a priority and an ISO text, and to be ready for all that might be wrong with them costs as much as their deadlines:
 * what is plainly right is taken as it stands. Anything else is read with care, and from the same values, so that a caller's field is read once.
 */
function reportOf(timed: TimedAgreement, given: Given, mayHaveContact: boolean): ReadReport | undefined {
  const fields = fieldsOf(given);
  const { priority, reportedAt, pauses, lastContactAt } = fields ?? {};
  const isAlone = (pauses ?? null) === null && (!mayHaveContact || (lastContactAt ?? null) === null);
  const start = isAlone && isPriority(priority) && typeof reportedAt === 'string' ? instantOfReading(readIso(reportedAt)) : undefined;
  if (start !== undefined && timed.timeline.covers(start)) {
    const report: Clock = { timed, start, startedBy: 'report', pauses: undefined };
    const reported = new Given(given.call, 'reportedAt', reportedAt, 'part');
    return { priority: priority as Priority, report, contact: undefined, reported, contacted: undefined };
  }
  const read = fields === undefined ? given : given.holding(fields);
  return readIncident(timed, read, mayHaveContact ? read.field('lastContactAt') : undefined, true) as ReadReport;
}

type Fields = Partial<Record<'priority' | 'reportedAt' | 'pauses' | 'lastContactAt', unknown>>;

/** A caller's fields, each read once; `undefined` where one of them cannot be read. */
function fieldsOf({ received }: Given): Fields | undefined {
  try {
    const { priority, reportedAt, pauses, lastContactAt } = received as Fields;
    return { priority, reportedAt, pauses, lastContactAt };
  } catch {
    return undefined;
  }
}

function isPriority(value: unknown): value is Priority {
  return PRIORITIES.includes(value as Priority);
}

/** R8. An incident that waits for an update: from its report, its last contact, or both. */
export function reportOrContactIn(timed: TimedAgreement, given: Given): ReadIncident | undefined {
  if (!hasFields(given, CONTACT_FIELDS, notAnIncident)) return undefined;
  const contacted = given.field('lastContactAt');
  return readIncident(timed, given, contacted, isLeftOut(contacted));
}

/** The fields of an incident; what is wrong with them is refused, so that what is given back is asked for by `checked` only. */
function readIncident(timed: TimedAgreement, given: Given, contacted: Given | undefined, needsReport: boolean): ReadIncident | undefined {
  const priority = priorityIn(given.field('priority'));
  const reported = given.field('reportedAt');
  const reportedMs = !needsReport && isLeftOut(reported) ? undefined : instantOf(timed, reported);
  const contactedMs = contacted === undefined || isLeftOut(contacted) ? undefined : instantOf(timed, contacted);
  // R18. An act before the report is an error in the data; one that is not there is not before it.
  if ((contactedMs as EpochMs) < (reportedMs as EpochMs)) contacted?.refuse(beforeReport());
  const listed = pausesIn(timed, given.field('pauses'), reportedMs);
  if (priority === undefined || listed === undefined) return undefined;
  const pauses = pausesOn(timed.timeline, listed);
  const clock = (start: EpochMs | undefined, startedBy: Clock['startedBy']) =>
    start === undefined ? undefined : { timed, start, startedBy, pauses };
  return { priority, report: clock(reportedMs, 'report'), contact: clock(contactedMs, 'last-contact'), reported, contacted };
}

/** SLA §3. A caller's priority. */
export function priorityIn(given: Given): Priority | undefined {
  return choiceIn(given, PRIORITIES, notAPriority);
}
