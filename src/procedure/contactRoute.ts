import { type Agreement, cloudctiSla } from '../agreement/index.js';
import { coveredAnswer } from '../clock/index.js';
import { type TimedAgreement, timedAgreement } from '../deadline/index.js';
import { Call, type Given } from '../errors/index.js';
import { type EpochMs, readable } from '../time/index.js';
import { isOpen, openingAfter } from '../timeline/index.js';
import type { ContactChannel, ContactRoute, OpenChannel, OpeningChannel } from './ContactChannel.js';
import { type ContactFacts, contactFactsIn, type KnownFacts } from './contactFactsIn.js';
import { type Contingency, contingency } from './contingency.js';

/**
 * Who to call at an instant: which channels are open, with their number or address and why, and when the closed ones open next.
 *
 * SLA §4; R14. E-mail always. The normal number within support hours, contingencies too. The contingency number outside support hours only, and only
 * where priority 1 strikes several (two or more) of the Customer's end customers, or an incident's MTTR has expired. An MTTR expires just after its
 * instant; one that is to be determined or best effort never does (R9).
 *
 * Bound: constant, but for the way to the next opening.
 *
 * @param facts the instant, and what is known of the incident; what is left out opens nothing
 * @param agreement CloudCTI's standing agreement by default
 * @returns all channels in the order of use, frozen; the first one is open
 * @throws {SlaInputError} for facts that are not what they say, and where an instant or the next opening lies outside the agreement's years
 * @example
 * import { contactRoute } from '@cloudcti/sla';
 *
 * // Monday evening: the service is down for three end customers.
 * const route = contactRoute({ at: '2026-11-23T18:00+01:00', priority: 1, endCustomersAffected: 3 });
 * route.channels.map(({ channel, kind }) => `${channel} ${kind}`); // => ['contingency open', 'e-mail open', 'telephone opens']
 * route.channels[0].address; // => '+31 (0) 35 699 02 44'
 */
export function contactRoute(facts: ContactFacts, agreement: Agreement = cloudctiSla): ContactRoute {
  const call = new Call('contactRoute');
  const timed = timedAgreement(agreement, call);
  const given = call.object('facts', facts);
  const known = call.checked(contactFactsIn(timed, given));
  const inside = isOpen(timed.timeline, known.at);
  const { procedure } = agreement;
  // The best one first: where two of them are alike, that order stays.
  const channels: readonly ContactChannel[] = [
    telephone(timed, procedure, known.at, given.field('at')),
    contingencyNumber(timed, procedure, known, call),
    email(procedure),
  ];
  const [first, ...others] = inOrderOfUse(channels);
  return Object.freeze({
    supportHours: inside ? 'inside' : 'outside',
    // E-mail is always open, so that the first one is.
    channels: Object.freeze([first as OpenChannel, ...others] as const),
  });
}

type Procedure = Agreement['procedure'];

/** SLA §4; R14. By e-mail, always. */
export function email({ email: { value, clause } }: Procedure): ContactChannel {
  return Object.freeze({
    kind: 'open',
    channel: 'e-mail',
    address: value,
    clause,
    reason: 'always',
    why: 'a report can always be made by e-mail (SLA §4, R14)',
  });
}

/** SLA §4; R14. The normal number is answered within support hours, and serves contingencies then. */
export function telephone({ timeline, zone }: TimedAgreement, procedure: Procedure, at: EpochMs, given: Given): ContactChannel {
  const { value, clause } = procedure.telephone;
  const number = { channel: 'telephone', address: value, clause } as const;
  if (isOpen(timeline, at)) {
    const why = 'within support hours the normal number is answered, for contingencies too (SLA §4, R14)';
    return Object.freeze({ kind: 'open', ...number, reason: 'within-support-hours', why });
  }
  const epochMs = coveredAnswer(timeline, openingAfter(timeline, at), given);
  const why = 'outside support hours the normal number is not answered (SLA §4, R14)';
  return opening({ kind: 'opens', ...number, reason: 'outside-support-hours', why, epochMs }, zone);
}

/** A channel that opens later; its `DateTime` is made when it is read. */
function opening(channel: Omit<OpeningChannel, 'at'>, zone: string): OpeningChannel {
  return readable(channel, ['epochMs'], zone);
}

function contingencyNumber(timed: TimedAgreement, procedure: Procedure, facts: KnownFacts, call: Call): ContactChannel {
  const { value, clause } = procedure.contingency;
  const found = contingency(timed, facts, call);
  const number = { channel: 'contingency', address: value, clause, why: `${whyOf(found, facts)} (SLA §4, R14)` } as const;
  if (found.kind !== 'opens') return Object.freeze({ ...found, ...number });
  return opening({ ...found, ...number }, timed.zone);
}

function whyOf({ reason }: Contingency, facts: KnownFacts): string {
  switch (reason) {
    case 'several-end-customers':
      return `outside support hours, and priority 1 strikes ${facts.endCustomers} end customers`;
    case 'mttr-expired':
      return 'outside support hours, and the MTTR has expired';
    case 'within-support-hours':
      return 'within support hours the normal number takes contingencies';
    case 'mttr-not-expired':
      return 'outside support hours it may be called once the MTTR has expired';
    case 'support-hours-never-end':
      return 'it is for outside support hours, and these never end';
    case 'no-contingency':
      return `it is for priority 1 at several end customers, or for an expired MTTR, and ${missing(facts)}`;
  }
}

function missing({ priority, endCustomers, mttr }: KnownFacts): string {
  if (mttr.kind === 'to-be-determined') return 'an MTTR to be determined does not expire';
  if (mttr.kind === 'best-effort') return 'a best-effort MTTR does not expire';
  if (priority === 1 && endCustomers === undefined) return 'how many end customers are affected is not given';
  return 'the facts given are neither';
}

const KINDS: readonly ContactChannel['kind'][] = ['open', 'opens', 'closed'];

/** R14. Whoever can be spoken to now comes first, then e-mail; after them what opens soonest. */
export function inOrderOfUse(channels: readonly ContactChannel[]): readonly ContactChannel[] {
  const opens = (channel: ContactChannel) => (channel.kind === 'opens' ? (channel satisfies OpeningChannel).epochMs : 0);
  return [...channels].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || opens(a) - opens(b));
}
