import { beforeReport, Given, hasFields, isLeftOut, notAnIncident, notAPriority } from '../errors/index.js';
import { type EpochMs, type InstantInput, isoInstant } from '../time/index.js';
import { PRIORITIES, type Priority } from '../vocabulary/index.js';
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
  readonly report: Clock;
  /** What the caller passed as the report. */
  readonly reported: Given;
  /** R8. The last contact with the reporter; the report where there was none since. */
  readonly contact: Clock;
  readonly contacted: Given;
}

/** One that waits for an update: whether its report is known does not matter. */
export type ReadContact = Pick<ReadIncident, 'targets' | 'contact' | 'contacted'>;

const FIELDS: readonly string[] = ['priority', 'reportedAt', 'pauses'];
const CONTACT_FIELDS: readonly string[] = ['priority', 'reportedAt', 'lastContactAt', 'pauses'];

/** R10. An incident whose clocks start at its report. */
export function reportIn(timed: TimedAgreement, given: Given): ReadIncident | undefined {
  return contactIn(timed, given, FIELDS);
}

/** R8, R10. An incident that was reported, and that may have had a contact since. Each of its fields is read once. */
export function contactIn(timed: TimedAgreement, given: Given, fields = CONTACT_FIELDS): ReadIncident | undefined {
  const received = given.received as Fields;
  let read = given;
  try {
    const { priority, reportedAt, pauses, lastContactAt, length } = received;
    const start = isoInstant(reportedAt);
    // The fast lane. Most incidents are a priority and an ISO text, and to be ready for all that might be wrong with them costs as much as their deadlines:
    // what is plainly right is taken as it stands.
    const targets = typeof priority === 'number' ? timed.targets[priority as Priority] : undefined;
    const isPlain = targets && start !== undefined && (pauses ?? lastContactAt ?? length) == null;
    if (isPlain && hasOnly(received, fields) && timed.timeline.hasInstant(start)) {
      const report: Clock = { timed, start, startedBy: 'report', pauses: undefined };
      const reported = new Given(given.call, 'reportedAt', reportedAt);
      return { targets, report, reported, contact: report, contacted: reported };
    }
    read = given.holding({ priority, reportedAt, pauses, lastContactAt });
  } catch {
    // What cannot be read is refused below, at its place.
  }
  if (!hasFields(given, fields, notAnIncident)) return undefined;
  const contacted = fields === CONTACT_FIELDS ? read.field('lastContactAt') : undefined;
  const priority = priorityIn(read.field('priority'));
  return readIncident(timed, read, priority, read.field('reportedAt'), contacted);
}

type Fields = Partial<Record<'priority' | 'reportedAt' | 'pauses' | 'lastContactAt' | 'length', unknown>>;

function hasOnly(received: Fields, fields: readonly string[]): boolean {
  for (const name in received) if (!fields.includes(name)) return false;
  return true;
}

/** R8. An incident that waits for an update: from its report, its last contact, or both. */
export function reportOrContactIn(timed: TimedAgreement, given: Given): ReadContact | undefined {
  if (!hasFields(given, CONTACT_FIELDS, notAnIncident)) return undefined;
  const contacted = given.field('lastContactAt');
  const priority = priorityIn(given.field('priority'));
  const reported = given.field('reportedAt');
  return readIncident(timed, given, priority, isLeftOut(reported) && !isLeftOut(contacted) ? undefined : reported, contacted);
}

/** The fields of an incident; what is wrong with them is refused, so that what is given back is asked for by `checked` only. */
function readIncident(
  timed: TimedAgreement,
  given: Given,
  priority: Priority | undefined,
  reported: Given | undefined,
  contacted: Given | undefined,
): ReadIncident {
  const reportedMs = reported && instantOf(timed, reported);
  const contactedMs = contacted === undefined || isLeftOut(contacted) ? undefined : instantOf(timed, contacted);
  // R18. An act before the report is an error in the data; one that is not there is not before it.
  if ((contactedMs as EpochMs) < (reportedMs as EpochMs)) contacted?.refuse(beforeReport());
  const pauses = pausesOn(timed.timeline, pausesIn(timed, given.field('pauses'), reportedMs));
  const targets = timed.targets[priority as Priority];
  const report = { timed, start: reportedMs, startedBy: 'report', pauses } as Clock;
  if (contactedMs === undefined) return { targets, report, reported, contact: report, contacted: reported } as ReadIncident;
  return { targets, report, reported, contact: { ...report, start: contactedMs, startedBy: 'last-contact' }, contacted } as ReadIncident;
}

/** SLA §3. A caller's priority. */
export function priorityIn(given: Given): Priority | undefined {
  return PRIORITIES.find((priority) => priority === given.received) ?? given.refuse(notAPriority());
}
