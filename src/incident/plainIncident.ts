import { type EpochMs, isEpochMs, type Lasting } from '../time/index.js';
import type { Priority } from '../vocabulary/index.js';
import type { Incident } from './Incident.js';
import { madeIncident } from './madeIncidents.js';

/** A history without waits, reopenings and changes of priority, whose instants were read before. */
interface PlainHistory extends Pick<Incident, 'id' | 'labels' | 'reportedMs' | 'respondedMs' | 'closedMs'> {
  readonly priority: Priority;
  /** Contacts after the response, in any order; the incident keeps the list. */
  readonly updatesMs: EpochMs[];
  readonly repairedMs: EpochMs | undefined;
}

/**
 * R8, R18. The fast lane of `incident`: a file has a million histories, and to be ready for all that might be wrong with one costs more than to judge it.
 * `undefined` for one that could not have happened so: `incident` says what is wrong with it.
 */
export function plainIncident(history: PlainHistory): Incident | undefined {
  const { id, labels, priority, reportedMs, respondedMs, updatesMs: contacts, repairedMs, closedMs } = history;
  if (!isEpochMs(reportedMs) || !isFrom(reportedMs, respondedMs) || !isFrom(reportedMs, repairedMs)) return undefined;
  if (closedMs !== undefined && (repairedMs === undefined || !isFrom(repairedMs, closedMs))) return undefined;
  if (respondedMs !== undefined) contacts.push(respondedMs);
  if (!contacts.every((contact) => isFrom(reportedMs, contact))) return undefined;
  contacts.sort((one, other) => one - other);
  return madeIncident({
    id,
    labels: Object.freeze(labels),
    reportedMs,
    priorities: Object.freeze([Object.freeze({ fromMs: reportedMs, priority })]),
    respondedMs,
    contacts: Object.freeze(contacts),
    pauses: NONE,
    repairs: repairedMs === undefined ? NONE : Object.freeze([Object.freeze({ fromMs: repairedMs })]),
    closedMs,
  });
}

const NONE: readonly Lasting[] = /* @__PURE__ */ Object.freeze([]);

/** Whether an act, if there was one, was no earlier than another. */
function isFrom(earliestMs: EpochMs, actMs: EpochMs | undefined): boolean {
  return actMs === undefined || (isEpochMs(actMs) && actMs >= earliestMs);
}
