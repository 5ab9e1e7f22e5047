import { beforeReport, type Call, choiceIn, Given, hasFields, isLeftOut, notAnIncident, notAPriority } from '../errors/index.js';
import { type EpochMs, type InstantInput, type Interval, isoInstant } from '../time/index.js';
import { isPriority, PRIORITIES, type Priority } from '../vocabulary/index.js';
import type { CountedRow } from './countingRule.js';
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
  /** What its priority promises. */
  readonly targets: CountedRow;
  readonly report: Clock | undefined;
  /** What the caller passed as the report. */
  readonly reported: Given;
  /** R8. The last contact with the reporter; the report where there was none since. */
  readonly contact: Clock;
  readonly contacted: Given;
}

/** One whose report is known. */
export type ReadReport = ReadIncident & { readonly report: Clock };

const FIELDS: readonly string[] = ['priority', 'reportedAt', 'pauses'];
const CONTACT_FIELDS: readonly string[] = ['priority', 'reportedAt', 'lastContactAt', 'pauses'];

/** R10. An incident whose clocks start at its report. */
export function reportIn(timed: TimedAgreement, given: Given): ReadReport | undefined {
  return contactIn(timed, given, FIELDS);
}

/**
 * R8, R10. An incident that was reported, and that may have had a contact since: what is plainly right as it stands; anything else is read with care, and
 * from the same values.
 */
export function contactIn(timed: TimedAgreement, given: Given, fields = CONTACT_FIELDS): ReadReport | undefined {
  const mayHaveContact = fields === CONTACT_FIELDS;
  const values = plainFields(given.received as Fields, fields);
  const plain = values && plainReport(timed, given.call, values);
  if (plain !== undefined) return plain;
  if (!hasFields(given, fields, notAnIncident)) return undefined;
  const read = values === undefined ? given : given.holding(values);
  return readIncident(timed, read, mayHaveContact ? read.field('lastContactAt') : undefined, true) as ReadReport;
}

type Fields = Partial<Record<'priority' | 'reportedAt' | 'pauses' | 'lastContactAt' | 'length', unknown>>;

/** A caller's fields, each read once; `undefined` where there are others, or where one cannot be read. */
function plainFields(received: Fields, fields: readonly string[]): Fields | undefined {
  try {
    // A text, a list and a column have a length: a loop over names would make a list of all their places first.
    if (received.length !== undefined) return undefined;
    for (const name in received) if (!fields.includes(name)) return undefined;
    const { priority, reportedAt, pauses } = received;
    return { priority, reportedAt, pauses, lastContactAt: fields === CONTACT_FIELDS ? received.lastContactAt : undefined };
  } catch {
    return undefined;
  }
}

/**
 * The fast lane. Most incidents are a priority and an ISO text, and to be ready for all that might be wrong with them costs as much as their deadlines:
 * what is plainly right is taken as it stands.
 */
function plainReport(timed: TimedAgreement, call: Call, { priority, reportedAt, pauses, lastContactAt }: Fields): ReadReport | undefined {
  if (!isPriority(priority) || (pauses ?? lastContactAt ?? null) !== null) return undefined;
  const start = isoInstant(reportedAt);
  if (start === undefined || !timed.timeline.covers(start)) return undefined;
  const report: Clock = { timed, start, startedBy: 'report', pauses: undefined };
  const reported = new Given(call, 'reportedAt', reportedAt);
  return { targets: timed.targets[priority], report, reported, contact: report, contacted: reported };
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
  const instant = (at: Given | undefined) => (at === undefined || isLeftOut(at) ? undefined : instantOf(timed, at));
  const reportedMs = needsReport ? instantOf(timed, reported) : instant(reported);
  const contactedMs = instant(contacted);
  // R18. An act before the report is an error in the data; one that is not there is not before it.
  if ((contactedMs as EpochMs) < (reportedMs as EpochMs)) contacted?.refuse(beforeReport());
  const listed = pausesIn(timed, given.field('pauses'), reportedMs);
  if (given.call.found > 0) return undefined;
  const pauses = pausesOn(timed.timeline, listed as readonly Interval[]);
  const report: Clock | undefined = reportedMs === undefined ? undefined : { timed, start: reportedMs, startedBy: 'report', pauses };
  const incident = { targets: timed.targets[priority as Priority], report, reported, contact: report as Clock, contacted: reported };
  if (contactedMs === undefined) return incident;
  return { ...incident, contact: { timed, start: contactedMs, startedBy: 'last-contact', pauses }, contacted: contacted as Given };
}

/** SLA §3. A caller's priority. */
export function priorityIn(given: Given): Priority | undefined {
  return choiceIn(given, PRIORITIES, notAPriority);
}
