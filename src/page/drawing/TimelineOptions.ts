import type { EpochMs } from '../../time/index.js';
import type { Language } from '../../vocabulary/index.js';
import type { TimeAround } from './timeAround.js';

/** What a drawing shows besides the way to a deadline. */
export interface TimelineOptions {
  /** English by default. */
  readonly language?: Language;
  /** When it was done: in time, or late. */
  readonly doneMs?: EpochMs | undefined;
  /** A line for the present; what is still to be done is late up to there. */
  readonly nowMs?: EpochMs | undefined;
  /** Support hours, pauses and closed days of the whole drawing, by `timeAround`; without it only those on the way to the deadline are known. */
  readonly around?: TimeAround | undefined;
  /** What the names within the drawing begin with: another for each drawing of a page. `timeline` by default. */
  readonly id?: string;
  /** Whether its stretches say, in `data-from` and `data-to`, which time they are: for a page that tells what is pointed at. */
  readonly isPointed?: boolean;
  /** Whether the page that it stands on has its style, `TIMELINE_STYLE`; a drawing on its own carries it. */
  readonly isStyled?: boolean;
}
