/** Something that can be reached, and the way to it, as one would write it in code. */
export interface Reached {
  readonly way: string;
  readonly value: object;
}

/**
 * Everything that can be reached from some values: by own keys and symbols, through accessors, what they give and their functions, by prototypes,
 * constructors and static members, by the entries of maps and sets. What is not to be looked at is passed by.
 */
export function reachableFrom(
  roots: Readonly<Record<string, unknown>>,
  isLookedAt: (value: object) => boolean,
  read: (value: object, key: PropertyKey) => unknown = readAny,
): readonly Reached[] {
  const seen = new Set<unknown>();
  const reached: Reached[] = [];
  const add = (way: string, value: unknown) => {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value) || !isLookedAt(value)) return;
    seen.add(value);
    reached.push({ way, value });
  };
  for (const [name, root] of Object.entries(roots)) add(name, root);
  // A list is walked with what is added to it on the way.
  for (const { way, value } of reached) {
    add(`Object.getPrototypeOf(${way})`, Object.getPrototypeOf(value));
    for (const key of Reflect.ownKeys(value)) {
      const place = `${way}[${String(key)}]`;
      const { get, set } = Object.getOwnPropertyDescriptor(value, key) as PropertyDescriptor;
      add(`getter of ${place}`, get);
      add(`setter of ${place}`, set);
      add(place, read(value, key));
    }
    for (const key of inheritedKeys(value, isLookedAt)) add(`${way}[${String(key)}]`, read(value, key));
    if (value instanceof Map || value instanceof Set) {
      value.forEach((entry, key) => {
        for (const part of [key, entry]) add(`an entry of ${way}`, part);
      });
    }
  }
  return reached;
}

/** What an accessor of a prototype gives is reached through what inherits it. */
function inheritedKeys(value: object, isLookedAt: (value: object) => boolean): readonly PropertyKey[] {
  const proto = Object.getPrototypeOf(value);
  return proto === null || !isLookedAt(proto) ? [] : [...Reflect.ownKeys(proto), ...inheritedKeys(proto, isLookedAt)];
}

function readAny(value: object, key: PropertyKey): unknown {
  try {
    return Reflect.get(value, key);
  } catch {
    // An accessor of a prototype knows its own values only.
    return undefined;
  }
}

/** What a program has without the library: the language's own objects, Node's, and luxon's. */
export function surroundings(...modules: readonly object[]): ReadonlySet<unknown> {
  const hidden = {
    generator: Object.getPrototypeOf(function* () {}),
    asynchronous: Object.getPrototypeOf(async () => {}),
    arrayIterator: Object.getPrototypeOf([][Symbol.iterator]()),
    mapIterator: Object.getPrototypeOf(new Map()[Symbol.iterator]()),
    typedArray: Object.getPrototypeOf(Float64Array),
  };
  const names = Object.getOwnPropertyNames(globalThis).filter((name) => /^[A-Z]/.test(name));
  const own = Object.fromEntries(names.map((name) => [name, (globalThis as Readonly<Record<string, unknown>>)[name]]));
  // Accessors of the surroundings are not ours to ask.
  const data = (value: object, key: PropertyKey) => Object.getOwnPropertyDescriptor(value, key)?.value;
  return new Set(reachableFrom({ ...own, ...hidden, ...modules }, () => true, data).map(({ value }) => value));
}
