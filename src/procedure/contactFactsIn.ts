import { anyInstantOf, type Deadline, priorityIn, type TimedAgreement } from '../deadline/index.js';
import { countIn, type Given, hasFields, isLeftOut, notAnMttr, notFacts } from '../errors/index.js';
import { type EpochMs, epochMsIn, type InstantInput } from '../time/index.js';
import type { Priority } from '../vocabulary/index.js';

/** What decides who may be called: SLA §4. */
export interface ContactFacts {
  /** The instant at which somebody wants to call, within the agreement's years. */
  readonly at: InstantInput;
  /** The incident's priority; left out, none is known. */
  readonly priority?: Priority | null;
  /** How many of the Customer's end customers the incident strikes; left out, none are known. */
  readonly endCustomersAffected?: number | null;
  /** The incident's MTTR, as `mttrDeadline` gives it; left out, none is known. */
  readonly mttr?: Deadline | null;
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
export function contactFactsIn(timed: TimedAgreement, given: Given): KnownFacts | undefined {
  if (!hasFields(given, FIELDS, () => notFacts(EXAMPLE))) return undefined;
  const at = anyInstantOf(timed, given.field('at'));
  const [priority, endCustomers, mttr] = [given.field('priority'), given.field('endCustomersAffected'), given.field('mttr')];
  const known = {
    priority: isLeftOut(priority) ? undefined : priorityIn(priority),
    endCustomers: isLeftOut(endCustomers) ? undefined : countIn(endCustomers),
    mttr: isLeftOut(mttr) ? ({ kind: 'not-given' } as const) : mttrIn(mttr),
  };
  return at === undefined || known.mttr === undefined ? undefined : { ...known, at, mttr: known.mttr };
}

/** A deadline by its shape: one that came back from JSON serves too. */
function mttrIn(given: Given): KnownFacts['mttr'] | undefined {
  const kind = given.field('kind').received;
  if (kind === 'best-effort' || kind === 'to-be-determined') return { kind };
  if (kind !== 'due') return given.refuse(notAnMttr());
  const epochMs = epochMsIn(given.field('epochMs'));
  return epochMs === undefined ? undefined : { kind, epochMs };
}
