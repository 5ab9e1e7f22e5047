import type { IncidentEvent, IncidentEvents } from '../../../incident/index.js';
import { isoAt } from '../state/TypedTime.js';

/** The events of the page with their instants as texts, on Amsterdam's clocks with their offset. */
export function plainEvents({ events }: IncidentEvents): readonly IncidentEvent[] {
  return events.map((event) => ({ ...event, at: isoAt((event.at as Date).getTime()) }));
}
