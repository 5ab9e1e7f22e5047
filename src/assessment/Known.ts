import type { Readings } from '../agreement/index.js';
import { type PausedTime, pausesOn } from '../deadline/index.js';
import type { Incident } from '../incident/index.js';
import { type EpochMs, type Interval, joined, untilEnd, within } from '../time/index.js';
import type { Timeline } from '../timeline/index.js';

/** What is known of an incident at an instant, as its agreement reads it. */
export interface Known {
  readonly atMs: EpochMs;
  /** R19. The response, or the first repair where that came before one. */
  readonly answeredMs: EpochMs | undefined;
  /** R8. The contacts with the reporter, in order; the answer is one. */
  readonly contacts: readonly EpochMs[];
  /** R18. The repair that stands. */
  readonly repairedMs: EpochMs | undefined;
  /** R12, R18. What the clocks wait for: the customer, and a reopening. */
  readonly waits: Waits;
  /** R19. What the response waits for: where only a recorded response answers, a repair stops no clock, and nobody waits while one stands. */
  readonly responseWaits: Waits;
}

/** Stretches that do not count. */
export interface Waits {
  /** One that lasts ends now. */
  readonly pauses: PausedTime | undefined;
  /** Whether one lasts now. */
  readonly isWaiting: boolean;
}

const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** R8, R12, R18, R19. What is known of an incident at an instant. */
export function knownAt(timeline: Timeline, incident: Incident, { answeredBy, untilReopened }: Readings, atMs: EpochMs): Known {
  const answeredMs = upTo(atMs, answerOf(incident, answeredBy));
  const contacts = contactsOf(incident, answeredMs, atMs);
  // By their places: to take a list apart costs much where that is frozen.
  const first = incident.repairs[0];
  // Most incidents wait for nothing, and their one repair stands.
  if (incident.pauses.length === 0 && incident.repairs.length < 2 && first?.toMs === undefined) {
    return { atMs, answeredMs, contacts, repairedMs: upTo(atMs, first?.fromMs), waits: NO_WAITS, responseWaits: NO_WAITS };
  }
  const [stretches, repairs] = [incident.pauses.map(untilEnd), incident.repairs.map(untilEnd)];
  const last = repairs.filter(({ fromMs }) => fromMs <= atMs).at(-1);
  const reopened = untilReopened === 'counts' ? NONE : repairs.filter(({ toMs }) => toMs <= atMs);
  const waits = waitsAt(timeline, stretches, reopened, atMs);
  return {
    atMs,
    answeredMs,
    contacts,
    repairedMs: last !== undefined && last.toMs > atMs ? last.fromMs : undefined,
    waits,
    responseWaits: answeredBy === 'response' ? waitsAt(timeline, without(stretches, joined(repairs)), NONE, atMs) : waits,
  };
}

function waitsAt(timeline: Timeline, stretches: readonly Interval[], reopened: readonly Interval[], atMs: EpochMs): Waits {
  if (stretches.length + reopened.length === 0) return NO_WAITS;
  return {
    pauses: pausesOn(timeline, joined([...knownOf(stretches, atMs), ...reopened]), joined(reopened)),
    isWaiting: stretches.some(({ fromMs, toMs }) => fromMs <= atMs && toMs > atMs),
  };
}

const NO_WAITS: Waits = { pauses: undefined, isWaiting: false };

/** What of some stretches lies outside others, which are in order and apart. */
function without(stretches: readonly Interval[], others: readonly Interval[]): readonly Interval[] {
  const begins = [...others.map(({ fromMs }) => fromMs), Number.POSITIVE_INFINITY];
  const between = begins.map((toMs, index) => ({ fromMs: others[index - 1]?.toMs ?? Number.NEGATIVE_INFINITY, toMs }));
  return stretches.flatMap(({ fromMs, toMs }) =>
    within(between, fromMs, toMs).map((gap) => ({ fromMs: Math.max(gap.fromMs, fromMs), toMs: Math.min(gap.toMs, toMs) })),
  );
}

/** R19. A repair answers too, where no response came before it. */
function answerOf({ respondedMs, repairs }: Incident, answeredBy: Readings['answeredBy']): EpochMs {
  const repairedMs = answeredBy === 'response-or-repair' ? repairs[0]?.fromMs : undefined;
  return Math.min(respondedMs ?? Number.POSITIVE_INFINITY, repairedMs ?? Number.POSITIVE_INFINITY);
}

/** R8. The contacts up to an instant, of which those at one instant are one; a repair that answers is one of them. */
function contactsOf({ contacts }: Incident, answeredMs: EpochMs | undefined, atMs: EpochMs): readonly EpochMs[] {
  const known: EpochMs[] = [];
  let isAnswerKnown = answeredMs === undefined;
  for (let place = 0; place < contacts.length; place++) {
    const contact = contacts[place] as EpochMs;
    if (contact > atMs) break;
    if (contact === known[known.length - 1]) continue;
    known.push(contact);
    isAnswerKnown ||= contact === answeredMs;
  }
  return isAnswerKnown ? known : [...known, answeredMs as EpochMs].sort((one, other) => one - other);
}

/** Stretches as they are known at an instant: each ends then at the latest, and one that had not begun is empty. */
function knownOf(stretches: readonly Interval[], atMs: EpochMs): readonly Interval[] {
  return stretches.map(({ fromMs, toMs }) => ({ fromMs: Math.min(fromMs, atMs), toMs: Math.min(toMs, atMs) }));
}

/** An instant that is known at another: one that lies up to it. */
export function upTo(atMs: EpochMs, instant: EpochMs | undefined): EpochMs | undefined {
  return (instant ?? Number.POSITIVE_INFINITY) <= atMs ? instant : undefined;
}
