import type { Deadline } from '../../deadline/index.js';
import { Call, describe } from '../../errors/index.js';
import { type EpochMs, type InstantInput, instantIn } from '../../time/index.js';
import { UNDATED_WORDS, type Undated } from '../../vocabulary/index.js';
import { type MatcherContext, type MatcherResult, notAbout, result } from './MatcherResult.js';
import { distance, moment, promiseOf, told, why, zoneOf } from './telling.js';

/** R5. Whether a deadline is at an instant. */
export function toBeDueAt(this: MatcherContext, received: unknown, expected: InstantInput): MatcherResult {
  const call = new Call('toBeDueAt');
  const expectedMs = call.checked(instantIn(call.given('expected', expected), zoneOf(received)));
  if (!isDeadline(received)) return notADeadline(this, received);
  return result(
    received.kind === 'due' && received.epochMs === expectedMs,
    () => otherInstant(received, expectedMs),
    () => `expected ${promiseOf(received)} not to be due on ${moment(expectedMs, zoneOf(received))}, but it is${why(received, WHY_THEN)}`,
  );
}

/** R9. Whether a deadline is best effort: no date, neither met nor missed. */
export function toBeBestEffort(this: MatcherContext, received: unknown): MatcherResult {
  return undated(this, received, 'best-effort');
}

/** R9. Whether a deadline is to be determined, because the parties have agreed no value. */
export function toBeToBeDetermined(this: MatcherContext, received: unknown): MatcherResult {
  return undated(this, received, 'to-be-determined');
}

const WHY_THEN = 'Why it is due then:';
const WHY = 'Why it is so:';

function otherInstant(received: Deadline, expectedMs: EpochMs): string {
  const zone = zoneOf(received);
  const expected = `expected ${promiseOf(received)} to be due on ${moment(expectedMs, zone)}`;
  if (received.kind !== 'due') return `${expected},\nbut it is ${told(received)}: there is no instant${why(received, WHY)}`;
  const far = distance(received, expectedMs, received.epochMs);
  return `${expected},\nbut it is due on ${moment(received.epochMs, zone)},\n${far}${why(received, WHY_THEN)}`;
}

function undated(context: MatcherContext, received: unknown, kind: Undated): MatcherResult {
  if (!isDeadline(received)) return notADeadline(context, received);
  const [promise, word] = [promiseOf(received), `“${UNDATED_WORDS[kind].en}”`];
  return result(
    received.kind === kind,
    () => `expected ${promise} to be ${word},\nbut it is ${told(received)}${why(received, received.kind === 'due' ? WHY_THEN : WHY)}`,
    () => `expected ${promise} not to be ${word}, but it is${why(received, WHY)}`,
  );
}

function notADeadline(context: MatcherContext, received: unknown): MatcherResult {
  return notAbout(context, 'a deadline, such as responseDeadline gives', received, describe);
}

/** A deadline of this library, or what JSON made of one. */
function isDeadline(received: unknown): received is Deadline {
  const { kind, epochMs } = Object(received) as { readonly kind?: unknown; readonly epochMs?: unknown };
  return kind === 'due' ? Number.isSafeInteger(epochMs) : kind === 'best-effort' || kind === 'to-be-determined';
}
