import type { Given } from './Given.js';
import type { Mistake } from './InputIssue.js';
import { unknownField } from './messages.js';

// Apart from `Given`, so that the script files, which read cells and no objects, do without.

/**
 * Whether a value is an object with fields to read; if not, it is refused. A field that nobody would read is refused too: a misspelt one must not be
 * lost in silence.
 */
export function hasFields(given: Given, fields: readonly string[], mistake: () => Mistake): boolean {
  const strays = given.looked(() => straysOf(given.received, fields));
  if (strays === undefined) return given.refuse(mistake()) ?? false;
  for (const name of strays) {
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

/** A field whose name may be anything, written as one would: `special['2026-12-24']`, `labels.customer`, `kpis[2]`. */
export function placeIn(given: Given, name: string): Given {
  if (/^[A-Za-z_$][\w$]*$/.test(name)) return given.field(name);
  const index = Number(name) >>> 0;
  return given.entry(name, String(index) === name ? name : `'${name.replace(/['\\]/g, '\\$&')}'`);
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
  if (!given.isList()) return yield* given.received as Iterable<Entry>;
  const length = given.field('length').received as number;
  for (let place = 0; place < length; place++) yield given.entry(place).received as Entry;
}

/** Whether it is an object with fields. */
export function isRecord(given: Given): boolean {
  return given.looked(() => straysOf(given.received, []) !== undefined);
}

/** The fields of an object whose names are anything; anything else is refused. */
export function namedIn(given: Given, mistake: () => Mistake): readonly (readonly [name: string, Given])[] | undefined {
  if (!isRecord(given)) return given.refuse(mistake());
  return given.looked(() => Object.keys(given.received as object)).map((name) => [name, placeIn(given, name)] as const);
}

/** The own fields of an object that are not among those asked for; `undefined` for what is no object with fields: a list, a column, a date, a map, a URL. */
function straysOf(received: unknown, fields: readonly string[]): readonly string[] | undefined {
  if (typeof received !== 'object' || received === null) return undefined;
  // Whose parts have numbers and no names: a list, a column, a text as an object. There may be millions.
  if (Array.isArray(received) || ArrayBuffer.isView(received) || received instanceof String) return undefined;
  const strays: string[] = [];
  let isEmpty = true;
  // What stands on a prototype is no stray; a list of keys would cost more than a deadline.
  for (const name in received) {
    if (!Object.hasOwn(received, name)) continue;
    isEmpty = false;
    if (!fields.includes(name)) strays.push(name);
  }
  // A map, a date or a URL is told by its tag where it has no field of its own: asking each object for it would cost too.
  return isEmpty && Object.prototype.toString.call(received) !== '[object Object]' ? undefined : strays;
}
