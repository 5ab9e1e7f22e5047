/** Where an answer is written to. */
export interface Output {
  readonly write: (text: string) => Promise<void>;
  /** Says that all has been written: a file appears now. */
  readonly close: () => Promise<void>;
  /** Lets go of what was not closed: no file appears, and the old one stands. */
  readonly discard: () => Promise<void>;
}
