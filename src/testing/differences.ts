import { Call } from '../errors/index.js';
import { anyInstantIn } from '../time/index.js';
import type { Json } from './Vector.js';

/** A field in which an answer is not what a vector expects. */
export interface Difference {
  readonly path: string;
  readonly expected: unknown;
  readonly received: unknown;
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
/** What an answer has only where something is promised: R9 and R12 have no instant in the place of one. */
const PROMISED = ['at', 'epochMs', 'deadline'];

/** Where an answer differs from what is expected of it. What it says beyond that does not matter, but for an instant where none is promised. */
export function differences(expected: Json, received: unknown, path = ''): readonly Difference[] {
  if (typeof expected === 'string' && INSTANT.test(expected)) {
    return epochMsOf(received) === Date.parse(expected) ? [] : [{ path, expected, received }];
  }
  if (typeof expected !== 'object' || expected === null) return expected === received ? [] : [{ path, expected, received }];
  if (typeof received !== 'object' || received === null) return [{ path, expected, received }];
  if (Array.isArray(expected)) {
    if (!Array.isArray(received) || received.length !== expected.length) return [{ path, expected, received }];
    return expected.flatMap((each, index) => differences(each, received[index], `${path}[${index}]`));
  }
  const answer = received as Readonly<Record<string, unknown>>;
  const at = (name: string) => (path === '' ? name : `${path}.${name}`);
  return [
    ...Object.entries(expected).flatMap(([name, value]) => differences(value as Json, answer[name], at(name))),
    ...unpromised(expected as { readonly [name: string]: Json }, answer, at),
  ];
}

/** An instant where none is promised, and one that an answer has twice and not both times right. */
function unpromised(
  expected: { readonly [name: string]: Json },
  answer: Readonly<Record<string, unknown>>,
  at: (name: string) => string,
): readonly Difference[] {
  return PROMISED.filter((name) => !(name in expected) && (answer[name] ?? undefined) !== undefined).flatMap((name) => {
    const due = expected['at'];
    const isTwice = name === 'epochMs' && typeof due === 'string';
    return isTwice ? differences(due, answer[name], at(name)) : [{ path: at(name), expected: undefined, received: answer[name] }];
  });
}

/** The instant that an answer gives, in any form that cannot be misread, or as epoch milliseconds. */
function epochMsOf(received: unknown): number | undefined {
  if (typeof received === 'number') return received;
  if (typeof received === 'object' && received !== null && 'epochMs' in received) return Number(received.epochMs);
  return anyInstantIn(new Call('runConformance').given('answer', received), undefined);
}
