import { coveredInstant } from '../clock/index.js';
import type { TimedAgreement } from '../deadline/index.js';
import type { Call } from '../errors/index.js';
import type { EpochMs } from '../time/index.js';
import { closingAfter, isOpen } from '../timeline/index.js';
import type { KnownFacts } from './contactFactsIn.js';

/** Whether the contingency number may be called, and why. */
export type Contingency =
  | { readonly kind: 'open'; readonly reason: 'several-end-customers' | 'mttr-expired' }
  | { readonly kind: 'opens'; readonly reason: 'within-support-hours' | 'mttr-not-expired'; readonly epochMs: EpochMs }
  | { readonly kind: 'closed'; readonly reason: 'no-contingency' | 'support-hours-never-end' };

// Convention of ours: the agreement says "several", which is more than one.
const SEVERAL = 2;
// Instants are whole milliseconds; a deadline has expired strictly after it, because an act at the deadline is in time (R5).
const EXPIRES_AFTER_MS = 1;

/** SLA §4, note *; R14. Outside support hours only, and only where priority 1 strikes several end customers or an MTTR has expired. */
export function contingency({ timeline }: TimedAgreement, facts: KnownFacts, call: Call): Contingency {
  const several = strikesSeveral(facts);
  const ground = several ? facts.at : expiry(facts);
  if (ground === undefined) return { kind: 'closed', reason: 'no-contingency' };
  const from = Math.max(facts.at, ground);
  call.checked(coveredInstant(timeline, from, call.given('mttr', facts.mttr)));
  const opening = isOpen(timeline, from) ? closingAfter(timeline, from) : from;
  if (opening === facts.at) return { kind: 'open', reason: several ? 'several-end-customers' : 'mttr-expired' };
  if (!Number.isFinite(opening)) return { kind: 'closed', reason: 'support-hours-never-end' };
  return { kind: 'opens', reason: from > facts.at ? 'mttr-not-expired' : 'within-support-hours', epochMs: opening };
}

/** SLA §4, note *; R14. Several of the Customer's end customers experience a priority 1 failure. */
export function strikesSeveral({ priority, endCustomers }: KnownFacts): boolean {
  return priority === 1 && endCustomers !== undefined && endCustomers >= SEVERAL;
}

/** SLA §4, note *; R14, R9. The first instant at which an MTTR has expired; one that is no date never does. */
export function expiry({ mttr }: KnownFacts): EpochMs | undefined {
  return mttr.kind === 'due' ? mttr.epochMs + EXPIRES_AFTER_MS : undefined;
}
