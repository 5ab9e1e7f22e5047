/** A mark that only this copy of the library puts on what it makes, and that nobody can copy, forge or take over. */
export interface Seal {
  /** Marks an object that was made here. */
  on<Made extends object>(made: Made): Made;
  /** Whether a value is one that was marked. */
  isOn(value: unknown): boolean;
}

/** A seal for one kind of what this library makes. What another copy in the program made is data, as what came through JSON is: it is read, and not believed. */
export function sealFor(): Seal {
  const made = new WeakSet<object>();
  return {
    on: (object) => {
      made.add(object);
      return object;
    },
    isOn: (value) => made.has(value as object),
  };
}
