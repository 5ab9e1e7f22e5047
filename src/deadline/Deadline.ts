import type { DateTime } from 'luxon';
import { dateTimeAt, type EpochMs } from '../time/index.js';

/** A deadline that is an instant: the act is in time at or before it (R5). */
export interface DueDeadline {
  readonly kind: 'due';
  /** The deadline as a luxon `DateTime` in the agreement's zone; made anew each time it is read, so that nobody can change it. */
  readonly at: DateTime<true>;
  readonly epochMs: EpochMs;
}

/** R9. The agreement promises its best effort: there is no deadline, so it is never met and never missed. */
export interface BestEffort {
  readonly kind: 'best-effort';
}

/** R9. The agreement leaves the value open until the parties agree one. */
export interface ToBeDetermined {
  readonly kind: 'to-be-determined';
}

/** What the agreement promises of one act, told apart by `kind`. As JSON, `at` is ISO 8601 with offset. */
export type Deadline = DueDeadline | BestEffort | ToBeDetermined;

export const BEST_EFFORT: BestEffort = Object.freeze({ kind: 'best-effort' });
export const TO_BE_DETERMINED: ToBeDetermined = Object.freeze({ kind: 'to-be-determined' });

/** A deadline at an instant. A `DateTime` costs far more than the deadline does, so it waits until it is asked for. */
class Due implements DueDeadline {
  readonly kind = 'due';
  readonly epochMs: EpochMs;
  readonly #zone: string;

  constructor(epochMs: EpochMs, zone: string) {
    this.epochMs = epochMs;
    this.#zone = zone;
    Object.freeze(this);
  }

  get at(): DateTime<true> {
    return dateTimeAt(this.epochMs, this.#zone);
  }

  toJSON(): { kind: 'due'; at: string; epochMs: EpochMs } {
    return { kind: this.kind, at: this.at.toISO(), epochMs: this.epochMs };
  }

  /** What Node's console shows; other runtimes do not ask. */
  [Symbol.for('nodejs.util.inspect.custom')](): object {
    return this.toJSON();
  }
}

export function due(epochMs: EpochMs, zone: string): DueDeadline {
  return new Due(epochMs, zone);
}
