import { MS_PER_DAY, type OffsetSegment } from '../time/index.js';
import { type Calendar, spansOn } from './Calendar.js';

/** What is compiled of some years, one after another: their pieces of support time in order, each within one local date. */
export interface CompiledYears {
  readonly open: Float64Array;
  readonly close: Float64Array;
  /** By piece: the local date that clocks show. */
  readonly day: Int32Array;
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
  const most = mostPieces(calendar, segments);
  const [open, close, day] = [new Float64Array(most), new Float64Array(most), new Int32Array(most)];
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
  return { segments, open: open.subarray(0, count), close: close.subarray(0, count), day: day.subarray(0, count) };
}

/** At least as many as there are: a century may be cut at once, and lists that grow would take several times its memory. */
function mostPieces({ week, special }: Calendar, segments: readonly OffsetSegment[]): number {
  const longest = [...week, ...special.values()].reduce((most, spans) => Math.max(most, spans.length), 0);
  return segments.reduce((sum, { from, to }) => sum + longest * ((to - from) / MS_PER_DAY + 2), 0);
}
