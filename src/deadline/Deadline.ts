import type { DateTime } from 'luxon';
import { holderOf } from '../errors/index.js';
import { dateTimeAt, type EpochMs } from '../time/index.js';
import type { Clock, Counted, Promised } from './Promised.js';
import { madeFrom } from './WrittenDeadline.js';

/** A deadline that is an instant: the act is in time at or before it (R5). */
export interface DueDeadline {
  readonly kind: 'due';
  /** The deadline as a luxon `DateTime` in the agreement's zone; made anew each time it is read, so that nobody can change it. A copy does not have it. */
  readonly at: DateTime<true>;
  /** The deadline as epoch milliseconds. */
  readonly epochMs: EpochMs;
}

/** R9. The agreement promises its best effort: there is no deadline, so it is never met and never missed. */
export interface BestEffort {
  readonly kind: 'best-effort';
  /** There is none. */
  readonly at?: undefined;
  /** There is none. */
  readonly epochMs?: undefined;
}

/** R9. The agreement leaves the value open until the parties agree one. */
export interface ToBeDetermined {
  readonly kind: 'to-be-determined';
  /** There is none. */
  readonly at?: undefined;
  /** There is none. */
  readonly epochMs?: undefined;
}

/**
 * What the agreement promises of one act, told apart by `kind`. As JSON, `at` is ISO 8601 with offset, and `madeFrom` says what the deadline follows
 * from: `deadlineFrom` reads that back.
 */
export type Deadline = DueDeadline | BestEffort | ToBeDetermined;

/** How the classes of deadlines tell the promise of one of theirs; nobody else can read or forge it. */
const readers: ((value: object) => Promised | false)[] = [];

const classes: Record<string, DeadlinesIn> = {};

/** The class of the deadlines in one zone. */
export type DeadlinesIn = new (kind: Deadline['kind'], counted: Counted, clock: Clock, epochMs?: EpochMs) => object;

/**
 * The class of the deadlines in one zone. They know what they count and by which clock, and make no promise of the two before they are asked: most never
 * are.
 */
export function deadlinesIn(zone: string): DeadlinesIn {
  classes[zone] ??= madeFor(zone);
  return classes[zone];
}

/**
 * A `DateTime` costs far more than the deadline does, so it waits until it is asked for; the zone is known to the class, so that it answers also through a
 * proxy, and of what a test's tool copied. None of its values leads to the class, and nobody can change its methods.
 */
function madeFor(zone: string): DeadlinesIn {
  // One class without a base: making one of a class that extends another costs twice as much.
  class Made {
    readonly kind: Deadline['kind'];
    // R9. A promise without a date has none.
    declare readonly epochMs?: EpochMs;
    readonly #counted: Counted;
    readonly #clock: Clock;

    static {
      readers.push((value) => #clock in value && ({ ...value.#counted, ...value.#clock } as Promised));
      delete (Made.prototype as { constructor?: unknown }).constructor;
      Object.freeze(Made.prototype);
    }

    constructor(kind: Deadline['kind'], counted: Counted, clock: Clock, epochMs?: EpochMs) {
      this.kind = kind;
      if (epochMs !== undefined) this.epochMs = epochMs;
      this.#counted = counted;
      this.#clock = clock;
      Object.freeze(this);
    }

    get at(): DateTime<true> | undefined {
      return this.epochMs === undefined ? undefined : dateTimeAt(this.epochMs, zone);
    }

    toJSON(): object {
      const promised = promisedOf(this);
      return { ...shown(this), ...(promised && { madeFrom: madeFrom(promised, this.epochMs) }) };
    }

    // What Node's console shows; other runtimes do not ask.
    [Symbol.for('nodejs.util.inspect.custom')](): object {
      return shown(this);
    }
  }
  return Made;
}

/** A deadline as people see it. */
function shown(deadline: object): object {
  const { kind, at, epochMs } = holderOf(deadline) as Pick<Deadline, 'kind'> & Partial<Pick<DueDeadline, 'at' | 'epochMs'>>;
  return at === undefined ? { kind } : { kind, at: at.toISO(), epochMs };
}

/** The promise that a deadline of this copy of the library comes from; `undefined` for any other value. */
export function promisedOf(value: unknown): Promised | undefined {
  if (Object(value) !== value) return undefined;
  for (const read of readers) {
    const promised = read(value as object);
    if (promised) return promised;
  }
  return undefined;
}
