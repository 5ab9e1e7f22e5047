import type { Given } from './Given.js';
import type { Mistake } from './InputIssue.js';
import { notACount, notYesOrNo } from './messages.js';

/** Whether a field that need not be given is not: it is not there, or is null, as the empty cells of a database row are. */
export function isLeftOut(given: Given): boolean {
  return given.received == null;
}

/** One of some values; anything else is refused. */
export function choiceIn<Choice>(given: Given, choices: readonly Choice[], mistake: () => Mistake): Choice | undefined {
  const { received } = given;
  return (choices as readonly unknown[]).includes(received) ? (received as Choice) : given.refuse(mistake());
}

/** A yes or no; what is missing is asked for, and never taken as a no. */
export function yesOrNoIn(given: Given): boolean | undefined {
  return typeof given.received === 'boolean' ? given.received : given.refuse(notYesOrNo());
}

/** A count: a whole number, zero or more. */
export function countIn(given: Given, expected?: string): number | undefined {
  const { received } = given;
  return typeof received === 'number' && Number.isSafeInteger(received) && received >= 0 ? received : given.refuse(notACount(expected));
}

/** A text; anything else is refused. */
export function textIn(given: Given, mistake: () => Mistake): string | undefined {
  return typeof given.received === 'string' ? given.received : given.refuse(mistake());
}
