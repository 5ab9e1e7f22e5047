import type { DateTime } from 'luxon';
import { type EpochMs, type Interval, readable } from '../time/index.js';

/** An open stretch of time, `[from, to)`. */
export interface OpenInterval extends Interval {
  /** The same instants as luxon `DateTime`s in the calendar's zone, made when they are read. */
  readonly from: DateTime<true>;
  /** When it closes: the first instant that is outside. */
  readonly to: DateTime<true>;
}

/** An open stretch of time, with its instants in a zone. */
export function openInterval(fromMs: EpochMs, toMs: EpochMs, zone: string): OpenInterval {
  return readable({ fromMs, toMs }, ['fromMs', 'toMs'], zone);
}
