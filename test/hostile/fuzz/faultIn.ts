import { DateTime } from 'luxon';

/** What is wrong with an answer: a number that is none, an invalid instant, an object that can be changed although it is not the caller's. */
export function faultIn(answer: unknown, mayBeOpen: boolean, path = 'the answer', seen = new Set<unknown>()): string | undefined {
  if (typeof answer !== 'object' || answer === null) return isNothing(answer) ? `${path} is ${String(answer).slice(0, 100)}` : undefined;
  if (seen.has(answer)) return undefined;
  seen.add(answer);
  if (isWhole(answer)) return isRight(answer) ? undefined : `${path} is invalid`;
  if (!mayBeOpen && !Object.isFrozen(answer)) return `${path} is not frozen`;
  for (const [name, value] of partsOf(answer)) {
    if (isColumnBesideReasons(answer, value)) continue;
    const fault = faultIn(value, mayBeOpen, `${path}.${name}`, seen);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** What cannot be frozen, and has no fields to go through. */
function isWhole(answer: object): boolean {
  return isDateTime(answer) || ArrayBuffer.isView(answer) || answer instanceof Date || answer instanceof Map;
}

/** Not what a hostile input put such an instant under as its prototype: a caller's own columns come back with it. */
function isDateTime(answer: object): answer is DateTime {
  return DateTime.isDateTime(answer) && Object.hasOwn(answer, 'isLuxonDateTime');
}

function isRight(answer: object): boolean {
  if (isDateTime(answer)) return answer.isValid;
  return !(answer instanceof Float64Array) || answer.every(Number.isFinite);
}

/** Columns have NaN where a column of kinds or reasons says why there is nothing. */
function isColumnBesideReasons(holder: object, value: unknown): boolean {
  return 'reason' in holder && value instanceof Float64Array && value.every((number) => Number.isFinite(number) || Number.isNaN(number));
}

/** Its fields, and the instant of a deadline, which is made when it is read; but not what an issue is about, which is the caller's. */
function partsOf(answer: object): readonly (readonly [string, unknown])[] {
  const fields = Object.entries(answer).filter(([name]) => name !== 'received');
  return 'kind' in answer && answer.kind === 'due' && 'at' in answer ? [...fields, ['at', answer.at]] : fields;
}

function isNothing(answer: unknown): boolean {
  if (typeof answer === 'number') return !Number.isFinite(answer);
  return typeof answer === 'string' && /^(?:NaN|Invalid DateTime|\[object |undefined)/.test(answer);
}
