import { type DayNumber, type EpochMs, MS_PER_DAY, type OffsetSegment } from '../time/index.js';
import { type Calendar, spansOn } from './Calendar.js';

/** What is compiled of some years, one after another: their pieces of support time in order, each within one local date. A table takes the lists over. */
export interface CompiledYears {
  readonly open: EpochMs[];
  readonly close: EpochMs[];
  /** By piece: the local date that clocks show. */
  readonly day: readonly DayNumber[];
  /** The stretches of constant offset that make up the years, in order. */
  readonly segments: readonly OffsetSegment[];
}

/**
 * The pieces of support time in stretches of constant offset.
 *
 * An instant is open where its wall-clock time lies within its local date's hours. So each stretch is cut, as wall-clock time, into the spans of its
 * dates: hours that the clocks skip are lost, hours that they show twice count twice, each to the date that is shown. Where they go back over midnight,
 * the date before comes again. What touches the last piece of its date makes that longer.
 */
export function cutSegments(calendar: Calendar, segments: readonly OffsetSegment[]): CompiledYears {
  const open: EpochMs[] = [];
  const close: EpochMs[] = [];
  const day: DayNumber[] = [];
  let count = 0;
  for (const { from, to, offsetMs } of segments) {
    const end = (to + offsetMs) / MS_PER_DAY;
    for (let date = Math.floor((from + offsetMs) / MS_PER_DAY); date < end; date++) {
      const midnight = date * MS_PER_DAY - offsetMs;
      for (const span of spansOn(calendar, date)) {
        const opening = Math.max(midnight + span.from, from);
        const closing = Math.min(midnight + span.to, to);
        if (opening >= closing) continue;
        if (close[count - 1] !== opening || day[count - 1] !== date) open[count++] = opening;
        close[count - 1] = closing;
        day[count - 1] = date;
      }
    }
  }
  return { segments, open, close, day };
}
