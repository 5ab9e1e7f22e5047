import type { Incident, IncidentFields } from '../../incident/index.js';
import { type EpochMs, formatIso, offsetAt } from '../../time/index.js';

/** A history as the fields of a ticket, its instants as ISO 8601 on the clocks of a zone; what did not happen is not there. */
export function fieldsOf(history: Incident, zone: string): IncidentFields {
  const { id, labels, reportedMs, respondedMs, contacts, priorities, pauses, repairs, closedMs } = history;
  const at = (epochMs: EpochMs) => formatIso(epochMs, offsetAt(zone, epochMs));
  const place = respondedMs === undefined ? -1 : contacts.indexOf(respondedMs);
  const updates = contacts.filter((_, index) => index !== place);
  const [first, ...changes] = priorities;
  const [repair, ...again] = repairs;
  const reopenings = repairs.flatMap(({ toMs }, index) => {
    const next = again[index];
    return toMs === undefined ? [] : [{ at: at(toMs), ...(next === undefined ? {} : { repairedAt: at(next.fromMs) }) }];
  });
  const waits = pauses.map(({ fromMs, toMs }) => ({ from: at(fromMs), ...(toMs === undefined ? {} : { to: at(toMs) }) }));
  return {
    ...(id === '' ? {} : { id }),
    ...(Object.keys(labels).length === 0 ? {} : { labels }),
    priority: (first as Incident['priorities'][number]).priority,
    reportedAt: at(reportedMs),
    ...(respondedMs === undefined ? {} : { respondedAt: at(respondedMs) }),
    ...(updates.length === 0 ? {} : { updatedAt: updates.map(at) }),
    ...(waits.length === 0 ? {} : { pauses: waits }),
    ...(changes.length === 0 ? {} : { priorityChanges: changes.map(({ fromMs, priority }) => ({ at: at(fromMs), priority })) }),
    ...(repair === undefined ? {} : { repairedAt: at(repair.fromMs) }),
    ...(reopenings.length === 0 ? {} : { reopenings }),
    ...(closedMs === undefined ? {} : { closedAt: at(closedMs) }),
  };
}
