import type { IncidentEvent } from '../../../incident/index.js';
import type { EpochMs } from '../../../time/index.js';
import type { TypedAct } from '../state/State.js';

/** A typed act as the library takes it. */
export function eventOf({ kind, priority }: TypedAct, epochMs: EpochMs): IncidentEvent {
  const at = new Date(epochMs);
  return kind === 'priority-changed' ? { kind, at, priority } : { kind, at };
}
