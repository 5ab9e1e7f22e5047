/** A mark that only this library puts on what it makes. */
export interface Seal {
  /** Marks an object that was made here. */
  on<Made extends object>(made: Made): Made;
  /** Whether a value is one that was marked, in this copy of the library or in another. */
  isOn(value: unknown): boolean;
}

/**
 * A seal for one kind of what this library makes. All copies of the library in a program know it by its name: what the ES module made serves the
 * CommonJS copy. The mark is the question to the copy that made the object, so that nobody has it by being a copy, an heir or a proxy of one that has.
 */
export function sealFor(kind: string): Seal {
  const key = Symbol.for(`@cloudcti/sla ${kind}`);
  const made = new WeakSet<object>();
  const isMadeHere = Object.freeze((value: object) => made.has(value));
  const isOn = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return false;
    return made.has(value) || isMadeElsewhere(value, key);
  };
  const on = <Made extends object>(object: Made) => {
    made.add(object);
    return Object.defineProperty(object, key, { value: isMadeHere });
  };
  return { on, isOn };
}

function isMadeElsewhere(value: object, key: symbol): boolean {
  try {
    const isMade: unknown = Object.getOwnPropertyDescriptor(value, key)?.value;
    // The copy that made it knows it alone, and no heir of it: a function that says yes to that too is none of ours.
    return typeof isMade === 'function' && isMade(value) === true && isMade(Object.create(value)) === false;
  } catch {
    // A proxy may refuse to be looked at.
    return false;
  }
}
