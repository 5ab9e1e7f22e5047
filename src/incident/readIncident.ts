import { Call, type Given, hasField, hasFields, type InputIssue, isLeftOut, notAHistory, notAText, textIn } from '../errors/index.js';
import type { Lasting } from '../time/index.js';
import type { Incident } from './Incident.js';
import type { IncidentInput } from './IncidentInput.js';
import { labelsIn } from './labelsIn.js';
import { madeIncident } from './madeIncidents.js';
import { readEvents, readFields } from './readEvents.js';
import { replay } from './replay.js';

/**
 * The history of an incident: what happened, in order of time, checked.
 *
 * SLA §4 and §5; R8, R12 and R18. Given as the fields of a ticket or as events in any order. What cannot have happened is an error with its place,
 * nothing is repaired in silence: an act before the report, a second response, a resume without a pause, a reopening without a repair, a closing
 * of what does not stand repaired.
 *
 * Bound: near linear in what happened, which is sorted by time.
 *
 * @param input the fields of a ticket, or `{ events }`
 * @returns a frozen history for `assess` and `complianceReport`
 * @throws {SlaInputError} listing all that is wrong with the history at once
 * @example
 * import { incident } from '@cloudcti/sla';
 *
 * const history = incident({ id: 'CTI-7', priority: 2, reportedAt: '2026-11-23T09:00+01:00', respondedAt: '2026-11-23T10:00+01:00' });
 * history.contacts.length; // => 1
 * const response = { kind: 'responded', at: '2026-11-23T10:00+01:00' } as const;
 * const report = { kind: 'reported', at: '2026-11-23T09:00+01:00', priority: 2 } as const;
 * incident({ events: [response, report] }).respondedMs === history.respondedMs; // => true
 */
export function incident(input: IncidentInput): Incident {
  const call = new Call('incident');
  return call.checked(historyIn(call.object('incident', input)));
}

/**
 * What is wrong with a history; nothing where `incident` takes it.
 *
 * R18. For files of tickets: every issue with its place, and no error thrown.
 *
 * Bound: near linear in what happened, which is sorted by time.
 *
 * @param input the fields of a ticket, or `{ events }`
 * @returns the issues in the order in which they were found, frozen; the first thousand where there are more
 * @throws {SlaInputError} never: what it would say is what is returned
 * @example
 * import { incidentIssues } from '@cloudcti/sla';
 *
 * const issues = incidentIssues({ priority: 2, reportedAt: '2026-11-23T09:00Z', repairedAt: '2026-11-22T09:00Z' });
 * issues.map(({ path }) => path); // => ['repairedAt']
 */
export function incidentIssues(input: IncidentInput): readonly InputIssue[] {
  const call = new Call('incidentIssues');
  try {
    historyIn(call.object('incident', input));
  } catch (error) {
    // What cannot be read at all ends the reading; what it throws says no more than the issues do.
    if (call.found === 0) throw error;
  }
  return Object.freeze(call.issues);
}

const EVENT_FIELDS = ['id', 'labels', 'events'];
const FIELDS = /* @__PURE__ */ ['id', 'labels'].concat([
  'priority',
  'reportedAt',
  'respondedAt',
  'updatedAt',
  'pauses',
  'priorityChanges',
  'repairedAt',
  'reopenings',
  'closedAt',
]);

function historyIn(given: Given): Incident | undefined {
  const isEvents = hasField(given, 'events');
  if (!hasFields(given, isEvents ? EVENT_FIELDS : FIELDS, notAHistory)) return undefined;
  const pauses: Lasting[] = [];
  const events = isEvents ? readEvents(given.field('events')) : readFields(given, pauses);
  const id = idIn(given.field('id'));
  const labels = labelsIn(given.field('labels'));
  if (given.call.found > 0) return undefined;
  const history = replay(given, events, pauses);
  if (history === undefined) return undefined;
  const { reportedMs, priorities, respondedMs, contacts, pauses: waits, repairs, closedMs } = history;
  // What is not there was refused where it was read.
  return madeIncident({ id, labels, reportedMs, priorities, respondedMs, contacts, pauses: waits, repairs, closedMs } as Incident);
}

function idIn(given: Given): string | undefined {
  return isLeftOut(given) ? '' : textIn(given, notAText);
}
