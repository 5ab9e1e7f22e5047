import type { Readings } from '../agreement/index.js';
import { type PausedTime, pausesOn } from '../deadline/index.js';
import type { Incident } from '../incident/index.js';
import { type EpochMs, type Interval, joined, untilEnd } from '../time/index.js';
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
  /** Since when the wait for the customer that lasts now has lasted. */
  readonly waitingSince: EpochMs | undefined;
}

const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** R8, R12, R18, R19. What is known of an incident at an instant. */
export function knownAt(timeline: Timeline, incident: Incident, { answeredBy, untilReopened }: Readings, atMs: EpochMs): Known {
  const [stretches, repairs] = [incident.pauses.map(untilEnd), incident.repairs.map(untilEnd)];
  const last = repairs.filter(({ fromMs }) => fromMs <= atMs).at(-1);
  const answeredMs = before(answerOf(incident, answeredBy), atMs);
  const reopened = repairs.length === 0 || untilReopened === 'counts' ? NONE : repairs.filter(({ toMs }) => toMs <= atMs);
  const waits = waitsAt(timeline, stretches, reopened, atMs);
  return {
    atMs,
    answeredMs,
    contacts: contactsOf(incident, answeredMs, atMs),
    repairedMs: last !== undefined && last.toMs > atMs ? last.fromMs : undefined,
    waits,
    responseWaits:
      answeredBy === 'response' && repairs.length > 0 ? waitsAt(timeline, without(joined(stretches), joined(repairs)), NONE, atMs) : waits,
  };
}

function waitsAt(timeline: Timeline, stretches: readonly Interval[], reopened: readonly Interval[], atMs: EpochMs): Waits {
  if (stretches.length + reopened.length === 0) return NO_WAITS;
  return {
    pauses: pausesOn(timeline, joined([...upTo(stretches, atMs), ...reopened]), reopened),
    waitingSince: lastingSince(stretches, atMs),
  };
}

const NO_WAITS: Waits = { pauses: undefined, waitingSince: undefined };

/** What of some stretches lies outside others; each are in order and apart. */
function without(stretches: readonly Interval[], others: readonly Interval[]): readonly Interval[] {
  const left: Interval[] = [];
  let place = 0;
  for (const { fromMs, toMs } of stretches) {
    let from = fromMs;
    while ((others[place]?.toMs ?? Number.POSITIVE_INFINITY) <= from) place++;
    // The last of them may reach into the next stretch too: the place stays at it.
    for (let other = others[place]; other !== undefined && other.fromMs < toMs; other = others[++place]) {
      if (from < other.fromMs) left.push({ fromMs: from, toMs: other.fromMs });
      from = other.toMs;
      if (from >= toMs) break;
    }
    if (from < toMs) left.push({ fromMs: from, toMs });
  }
  return left;
}

/** R19. A repair answers too, where no response came before it. */
function answerOf({ respondedMs, repairs }: Incident, answeredBy: Readings['answeredBy']): EpochMs | undefined {
  const repairedMs = answeredBy === 'response-or-repair' ? repairs[0]?.fromMs : undefined;
  return respondedMs === undefined || (repairedMs !== undefined && repairedMs < respondedMs) ? repairedMs : respondedMs;
}

/** R8. The contacts up to an instant, of which those at one instant are one; a repair that answers is one of them. */
function contactsOf({ contacts }: Incident, answeredMs: EpochMs | undefined, atMs: EpochMs): readonly EpochMs[] {
  const isKnown = (contact: EpochMs, index: number) => contact <= atMs && contact !== contacts[index - 1];
  const known = contacts.every(isKnown) ? contacts : contacts.filter(isKnown);
  if (answeredMs === undefined || known.includes(answeredMs)) return known;
  return [...known, answeredMs].sort((one, other) => one - other);
}

/** Since when a stretch that holds an instant has lasted. */
function lastingSince(stretches: readonly Interval[], atMs: EpochMs): EpochMs | undefined {
  let since: EpochMs | undefined;
  for (const { fromMs, toMs } of stretches) if (fromMs <= atMs && toMs > atMs && fromMs < (since ?? toMs)) since = fromMs;
  return since;
}

/** Stretches as they are known at an instant: those that had begun, ending then at the latest. */
function upTo(stretches: readonly Interval[], atMs: EpochMs): readonly Interval[] {
  if (stretches.every(({ toMs }) => toMs <= atMs)) return stretches;
  return stretches.filter(({ fromMs }) => fromMs < atMs).map(({ fromMs, toMs }) => ({ fromMs, toMs: Math.min(toMs, atMs) }));
}

function before(instant: EpochMs | undefined, atMs: EpochMs): EpochMs | undefined {
  return instant !== undefined && instant <= atMs ? instant : undefined;
}
