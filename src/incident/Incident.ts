import type { EpochMs, Lasting } from '../time/index.js';
import type { Priority } from '../vocabulary/index.js';

/** A history that is possible, in order of time; instants in epoch milliseconds. Made by `incident`. */
export interface Incident {
  /** Empty where none was given. */
  readonly id: string;
  /** What a report may be grouped by. */
  readonly labels: Readonly<Record<string, string>>;
  /** When it was reported (R10). */
  readonly reportedMs: EpochMs;
  /** From the report on; the first one is that of the report, and each differs from the one before it. */
  readonly priorities: readonly {
    /** From when on it has the priority: the report, or a change. */
    readonly fromMs: EpochMs;
    /** 1 to 4. */
    readonly priority: Priority;
  }[];
  /** When the first response was recorded, where one was. */
  readonly respondedMs: EpochMs | undefined;
  /** The response and the updates; those at one instant are judged as one (R8). */
  readonly contacts: readonly EpochMs[];
  /** Waits for the customer (R12); one that still lasts has no `toMs`. */
  readonly pauses: readonly Lasting[];
  /** From each repair to the reopening after it (R18); the repair that stands has no `toMs`. */
  readonly repairs: readonly Lasting[];
  /** When it was closed, where it was. */
  readonly closedMs: EpochMs | undefined;
}
