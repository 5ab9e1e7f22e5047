import type { WrittenTime } from '../time/index.js';

/** A form in which times are written. */
export interface TimeForm {
  /** As a user names it. */
  readonly text: string;
  /** Whether the form says the offset from UTC, so that nobody needs to know whose clocks it is of. */
  readonly hasOffset: boolean;
  /** What a text of that form says; `undefined` for any other text. It may begin and end with no space. */
  readonly read: (text: string) => WrittenTime | undefined;
}
