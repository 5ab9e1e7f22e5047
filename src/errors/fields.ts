import type { Given } from './Given.js';
import type { Mistake } from './InputIssue.js';
import { unknownField } from './messages.js';

// Apart from `Given`, so that the script files, which read cells and no objects, do without.

/**
 * Whether a value is an object with fields to read; if not, it is refused. A field that nobody would read is refused too: a misspelt one must not be
 * lost in silence.
 */
export function hasFields(given: Given, fields: readonly string[], mistake: () => Mistake): boolean {
  const names = given.looked(() => namesOf(given.received));
  if (names === undefined) return given.refuse(mistake()) ?? false;
  for (const name of names) {
    if (fields.includes(name)) continue;
    const stray = placeIn(given, name);
    if (stray.received !== undefined) stray.refuse(unknownField(fields));
  }
  return true;
}

/** Whether it is an object that has a field of its own or of its class, whatever stands in it. */
export function hasField(given: Given, name: string): boolean {
  const { received } = given;
  return typeof received === 'object' && received !== null && given.looked(() => name in received);
}

/** Whether it is a list. */
export function isList(given: Given): boolean {
  return given.looked(() => Array.isArray(given.received));
}

/** A field whose name may be anything, written as one would: `special['2026-12-24']`, `labels.customer`, `kpis[2]`. */
export function placeIn(given: Given, name: string): Given {
  if (/^[A-Za-z_$][\w$]*$/.test(name)) return given.field(name);
  return given.entry(name, String(Number(name) >>> 0) === name ? name : `'${name.replace(/['\\]/g, '\\$&')}'`);
}

/** Whether it is an object that can be gone through: a list, a set, what a generator gives; a column has numbers alone. */
export function isIterable(given: Given): boolean {
  const { received } = given;
  const next = () => (received as Iterable<unknown>)[Symbol.iterator];
  return (
    typeof received === 'object' && received !== null && !ArrayBuffer.isView(received) && given.looked(() => typeof next() === 'function')
  );
}

/** What an object that can be gone through gives: the entries of a list by their places, so that one that cannot be read is refused there. */
export function* eachOf<Entry>(given: Given): Iterable<Entry> {
  if (!isList(given)) return yield* given.received as Iterable<Entry>;
  const length = given.field('length').received as number;
  for (let place = 0; place < length; place++) yield given.entry(place).received as Entry;
}

/** Whether it is an object with fields. */
export function isRecord(given: Given): boolean {
  return given.looked(() => namesOf(given.received) !== undefined);
}

/** The fields of an object whose names are anything; anything else is refused. */
export function namedIn(given: Given, mistake: () => Mistake): readonly (readonly [name: string, Given])[] | undefined {
  const names = given.looked(() => namesOf(given.received));
  return names === undefined ? given.refuse(mistake()) : names.map((name) => [name, placeIn(given, name)] as const);
}

/** The names of an object's own fields; `undefined` for what is no object with fields: a list, a column, a date, a map, a URL. */
function namesOf(received: unknown): readonly string[] | undefined {
  if (typeof received !== 'object' || received === null) return undefined;
  // Whose parts have numbers and no names: a list, a column, a text as an object. There may be millions.
  if (Array.isArray(received) || ArrayBuffer.isView(received) || received instanceof String) return undefined;
  const names = Object.keys(received);
  // A map, a date or a URL is told by its tag where it has no field of its own: asking each object for it would cost too.
  return names.length === 0 && Object.prototype.toString.call(received) !== '[object Object]' ? undefined : names;
}
