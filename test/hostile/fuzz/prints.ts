import { DateTime } from 'luxon';

// Deeper than that is no stack.
const MOST = 3_000;

/**
 * All that can be seen of a value as one text, equal for values between which nobody can tell: fields with their order, whether they are frozen, classes,
 * numbers of arrays. A clock is asked, a builder reports.
 */
export function printOf(value: unknown): string {
  const parts: string[] = [];
  print(value, parts, new Map());
  return parts.join(' ');
}

const stable = new WeakMap<object, string>();

/** Something that is frozen all through: its print is taken once. */
export function steady<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) stable.set(value, printOf(value));
  return value;
}

function print(value: unknown, parts: string[], seen: Map<unknown, number>): void {
  if (parts.length > MOST) return;
  if (typeof value === 'string') parts.push(value.length > 200 ? `${value.length}:${value.slice(0, 100)}` : JSON.stringify(value));
  else if (typeof value === 'bigint') parts.push(`${value % 1_000_007n}n`);
  else if (typeof value === 'function') parts.push(`function ${value.name}`);
  else if (typeof value !== 'object' || value === null) parts.push(Object.is(value, -0) ? '-0' : String(value));
  else if (stable.has(value)) parts.push(stable.get(value) as string);
  else if (seen.has(value)) parts.push(`#${seen.get(value)}`);
  else {
    seen.set(value, seen.size);
    try {
      printObject(value, parts, seen);
    } catch {
      parts.push('unreadable');
    }
  }
}

function printObject(value: object, parts: string[], seen: Map<unknown, number>): void {
  const whole = wholeOf(value);
  if (whole !== undefined) {
    parts.push(whole);
    return;
  }
  parts.push(Object.isFrozen(value) ? 'frozen' : 'open', Array.isArray(value) ? `[${value.length}` : '{');
  const probe = PROBES.find(([method]) => typeof (value as Record<string, unknown>)[method] === 'function')?.[1];
  const entries = value instanceof Map ? [...value] : Object.entries(probe === undefined ? value : [probe(value)]);
  for (const [name, entry] of entries) {
    parts.push(String(name));
    // What an issue is about is the caller's own value.
    if (name !== 'received') print(entry, parts, seen);
  }
  parts.push('}');
}

/** The print of what has no fields to go through. */
function wholeOf(value: object): string | undefined {
  if (DateTime.isDateTime(value)) return value.isValid ? `${value.toMillis()}@${value.zoneName}` : 'invalid';
  if (value instanceof Date) return `Date ${value.getTime()}`;
  if (value instanceof Float64Array || value instanceof Uint8Array) return `${value.constructor.name} ${value.join()}`;
  return ArrayBuffer.isView(value) ? `${value.constructor.name} ${value.byteLength}` : undefined;
}

/** What is asked of an object that has a method of a name, in the place of looking at its fields. */
// biome-ignore lint/suspicious/noExplicitAny: told by their methods
const PROBES: readonly (readonly [method: string, ask: (value: any) => unknown])[] = [
  ['betweenMs', (clock) => [clock.timeZone, answerOf(() => clock.betweenMs(Date.UTC(2026, 2, 2), Date.UTC(2026, 5, 2)))]],
  ['changedTo', (ticket) => answerOf(() => ticket.fields())],
  ['merge', (builder) => JSON.stringify(builder.part())],
];

function answerOf(ask: () => unknown): unknown {
  try {
    return ask();
  } catch (error) {
    return (error as Error).message;
  }
}
