/** A clause of the agreement, by chapter and section. */
export type Clause = '§1.1' | '§1.2' | '§1.3' | '§2' | '§3' | '§4' | '§5';

/** A value of the agreement and the clause that states it. */
export interface Stated<Value> {
  /** What the agreement says. */
  readonly value: Value;
  /** Where it says so. */
  readonly clause: Clause;
}

/** A ruling by its name in the docs, such as `R7`. */
export type Ruling = `R${number}`;
