import { Call, describe } from '../../errors/index.js';
import { anyInstantIn, type EpochMs, type InstantInput } from '../../time/index.js';
import { UNDATED_WORDS, type Undated } from '../../vocabulary/index.js';
import { contradictory, type MatcherContext, type MatcherResult, notAbout, result } from './MatcherResult.js';
import { deadlineOf, type ReceivedDeadline } from './received.js';
import { distance, moment, promiseOf, told, why, zoneOf } from './telling.js';

/** R5. Whether a deadline is at an instant. */
export function toBeDueAt(this: MatcherContext, received: unknown, expected: InstantInput): MatcherResult {
  const call = new Call('toBeDueAt');
  const expectedMs = call.checked(anyInstantIn(call.given('expected', expected), zoneOf(received)));
  const deadline = deadlineOf(received);
  if (deadline === undefined) return notADeadline(this, received);
  if (deadline.contradiction !== undefined) return contradictory(this, deadline.contradiction);
  return result(
    deadline.kind === 'due' && deadline.epochMs === expectedMs,
    () => otherInstant(deadline, expectedMs),
    () => `expected ${promiseOf(deadline)} not to be due on ${moment(expectedMs, zoneOf(received))}, but it is${why(deadline, WHY_THEN)}`,
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

function otherInstant(deadline: ReceivedDeadline, expectedMs: EpochMs): string {
  const zone = zoneOf(deadline.deadline);
  const expected = `expected ${promiseOf(deadline)} to be due on ${moment(expectedMs, zone)}`;
  if (deadline.kind !== 'due') return `${expected},\nbut it is ${told(deadline)}: there is no instant${why(deadline, WHY)}`;
  const far = distance(deadline, expectedMs, deadline.epochMs);
  return `${expected},\nbut it is due on ${moment(deadline.epochMs, zone)},\n${far}${why(deadline, WHY_THEN)}`;
}

function undated(context: MatcherContext, received: unknown, kind: Undated): MatcherResult {
  const deadline = deadlineOf(received);
  if (deadline === undefined) return notADeadline(context, received);
  if (deadline.contradiction !== undefined) return contradictory(context, deadline.contradiction);
  const [promise, word] = [promiseOf(deadline), `“${UNDATED_WORDS[kind].en}”`];
  return result(
    deadline.kind === kind,
    () => `expected ${promise} to be ${word},\nbut it is ${told(deadline)}${why(deadline, deadline.kind === 'due' ? WHY_THEN : WHY)}`,
    () => `expected ${promise} not to be ${word}, but it is${why(deadline, WHY)}`,
  );
}

function notADeadline(context: MatcherContext, received: unknown): MatcherResult {
  return notAbout(context, 'a deadline, such as responseDeadline gives', received, describe);
}
