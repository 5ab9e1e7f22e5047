import { coveredInstant } from '../clock/index.js';
import type { Deadline, TimedAgreement } from '../deadline/index.js';
import { reject } from '../errors/index.js';
import { type EpochMs, epochMsIn, type InstantInput, instantIn } from '../time/index.js';
import type { Priority } from '../vocabulary/index.js';
import { countIn, factsIn } from './factsIn.js';

/** What decides who may be called: SLA §4. */
export interface ContactFacts {
  /** The instant at which somebody wants to call, within the agreement's years. */
  readonly at: InstantInput;
  /** The incident's priority; left out, none is known. */
  readonly priority?: Priority;
  /** How many of the Customer's end customers the incident strikes; left out, none are known. */
  readonly endCustomersAffected?: number;
  /** The incident's MTTR, as `mttrDeadline` gives it; left out, none is known. */
  readonly mttr?: Deadline;
}

/** The facts as they are reckoned with. */
export interface KnownFacts {
  readonly at: EpochMs;
  readonly priority: Priority | undefined;
  readonly endCustomers: number | undefined;
  readonly mttr: { readonly kind: 'due'; readonly epochMs: EpochMs } | { readonly kind: Exclude<Deadline['kind'], 'due'> | 'not-given' };
}

const FIELDS = ['at', 'priority', 'endCustomersAffected', 'mttr'] as const;

const EXAMPLE = "{ at: '2026-11-23T18:00+01:00', priority: 1, endCustomersAffected: 2 }";

/** A caller's facts about a contact. */
export function contactFactsIn({ timeline, zone }: TimedAgreement, input: unknown, fn: string): KnownFacts {
  const { at, priority, endCustomersAffected, mttr } = factsIn(input, FIELDS, fn, 'facts', EXAMPLE);
  return {
    at: coveredInstant(timeline, instantIn(at, fn, 'at', zone), at, fn, 'at'),
    priority: priority === undefined ? undefined : priorityIn(priority, fn),
    endCustomers: endCustomersAffected === undefined ? undefined : countIn(endCustomersAffected, fn, 'endCustomersAffected'),
    mttr: mttr === undefined ? { kind: 'not-given' } : mttrIn(mttr, fn),
  };
}

function priorityIn(input: unknown, fn: string): Priority {
  if (input === 1 || input === 2 || input === 3 || input === 4) return input;
  const problem = 'is not a priority of the agreement';
  return reject(fn, { code: 'invalid-priority', path: 'priority', received: input, problem, expected: 'pass the number 1, 2, 3 or 4' });
}

/** A deadline by its shape: one that came back from JSON serves too. */
function mttrIn(input: unknown, fn: string): KnownFacts['mttr'] {
  const { kind, epochMs } = (typeof input === 'object' && input !== null ? input : {}) as {
    readonly kind?: unknown;
    readonly epochMs?: unknown;
  };
  if (kind === 'best-effort' || kind === 'to-be-determined') return { kind };
  if (kind === 'due') return { kind, epochMs: epochMsIn(epochMs, fn, 'mttr.epochMs') };
  return reject(fn, {
    code: 'wrong-type',
    path: 'mttr',
    received: input,
    problem: 'is not a deadline',
    expected: 'pass what mttrDeadline gave',
  });
}
