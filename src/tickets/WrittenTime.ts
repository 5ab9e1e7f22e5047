/** A time as written: the wall clock that it shows, and its offset where it has one. */
export interface WrittenTime {
  readonly wallMs: number;
  readonly offsetMs: number | undefined;
}
