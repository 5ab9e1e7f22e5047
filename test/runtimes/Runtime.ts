import type { Form, Surroundings } from './surroundings.js';

/** How many questions were answered rightly in one run, of how many, and the first that were not. */
export interface Answers {
  readonly right: number;
  readonly of: number;
  readonly wrong: readonly string[];
}

/** Something that runs the packed library. */
export interface Runtime {
  /** Its name and version. */
  readonly name: string;
  readonly forms: readonly Form[];
  /** Its flags that take something from programs. */
  readonly flags: readonly string[];
  readonly answers: (surroundings: Surroundings) => Promise<Answers>;
  /** What the package's command prints, where the runtime can run it. */
  readonly command?: (words: readonly string[]) => Promise<string>;
}
