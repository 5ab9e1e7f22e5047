import type { EpochMs } from '../time/index.js';
import type { PriorityNumber } from './IncidentInput.js';

/** A stretch of time, `[fromMs, toMs)`; one that still lasts has no end: `toMs` is Infinity. */
export interface Stretch {
  readonly fromMs: EpochMs;
  readonly toMs: EpochMs;
}

/** A history that is possible, in order of time; instants in epoch milliseconds. Made by `incident`. */
export interface Incident {
  /** Empty where none was given. */
  readonly id: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly reportedMs: EpochMs;
  /** From the report on; the first one is that of the report, and each differs from the one before it. */
  readonly priorities: readonly { readonly fromMs: EpochMs; readonly priority: PriorityNumber }[];
  readonly respondedMs: EpochMs | undefined;
  /** The response and the updates (R8). */
  readonly contacts: readonly EpochMs[];
  readonly pauses: readonly Stretch[];
  /** From each repair to the reopening after it, or without end (R18). */
  readonly repairs: readonly Stretch[];
  readonly closedMs: EpochMs | undefined;
}
