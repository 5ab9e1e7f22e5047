import type { DateTime } from 'luxon';
import { dateTimeAt, type EpochMs } from '../time/index.js';
import type { Promised } from './Promised.js';

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

/** A deadline knows the promise that it comes from, so that it can be explained; nobody else can read or forge that. */
class Founded<Kind extends Deadline['kind']> {
  readonly kind: Kind;
  readonly #promised: Promised;

  constructor(kind: Kind, promised: Promised) {
    this.kind = kind;
    this.#promised = promised;
  }

  /** What Node's console shows; other runtimes do not ask. */
  [Symbol.for('nodejs.util.inspect.custom')](): object {
    return JSON.parse(JSON.stringify(this));
  }

  static promisedOf(value: object): Promised | undefined {
    return #promised in value ? value.#promised : undefined;
  }
}

/** A deadline at an instant. A `DateTime` costs far more than the deadline does, so it waits until it is asked for. */
class Due extends Founded<'due'> implements DueDeadline {
  readonly epochMs: EpochMs;

  constructor(epochMs: EpochMs, promised: Promised) {
    super('due', promised);
    this.epochMs = epochMs;
    Object.freeze(this);
  }

  get at(): DateTime<true> {
    return dateTimeAt(this.epochMs, (promisedOf(this) as Promised).timed.zone);
  }

  toJSON(): { kind: 'due'; at: string; epochMs: EpochMs } {
    return { kind: this.kind, at: this.at.toISO(), epochMs: this.epochMs };
  }
}

export function due(epochMs: EpochMs, promised: Promised): DueDeadline {
  return new Due(epochMs, promised);
}

/** R9. A promise without a date. */
export function undated(kind: 'best-effort' | 'to-be-determined', promised: Promised): BestEffort | ToBeDetermined {
  return Object.freeze(new Founded(kind, promised)) as BestEffort | ToBeDetermined;
}

/** The promise that a deadline of this library comes from; `undefined` for any other value. */
export function promisedOf(value: unknown): Promised | undefined {
  return typeof value === 'object' && value !== null ? Founded.promisedOf(value) : undefined;
}
