import type { EpochMs } from '../time/index.js';
import type { Timeline } from './Timeline.js';

/** R3. Whether an instant that is covered lies within support hours. */
export function isOpen(timeline: Timeline, t: EpochMs): boolean {
  return (timeline.table.open[timeline.piece(t)] as number) <= t;
}

/** The start of the first open spell after the present one, or after now. */
export function openingAfter(timeline: Timeline, t: EpochMs): EpochMs {
  const piece = isOpen(timeline, t) ? endOfSpell(timeline, timeline.piece(t)) + 1 : timeline.piece(t);
  return timeline.hasPiece(piece) ? (timeline.table.open[piece] as number) : Number.POSITIVE_INFINITY;
}

/** The end of the present open spell or, outside support hours, of the next one. */
export function closingAfter(timeline: Timeline, t: EpochMs): EpochMs {
  const piece = timeline.piece(t);
  if (!timeline.hasPiece(piece)) return Number.POSITIVE_INFINITY;
  const close = timeline.table.close[endOfSpell(timeline, piece)] as number;
  return close === timeline.table.to ? Number.POSITIVE_INFINITY : close;
}

/** The open spells within `[from, to)`, where `from` is covered and all instants before `to` are. */
export function openBetween(timeline: Timeline, from: EpochMs, to: EpochMs): (readonly [open: EpochMs, close: EpochMs])[] {
  const spells: [EpochMs, EpochMs][] = [];
  for (let piece = timeline.piece(from); timeline.hasPiece(piece) && (timeline.table.open[piece] as number) < to; piece++) {
    const open = Math.max(timeline.table.open[piece] as number, from);
    const close = Math.min(timeline.table.close[piece] as number, to);
    const last = spells[spells.length - 1];
    if (last?.[1] === open) last[1] = close;
    else if (open < close) spells.push([open, close]);
  }
  return spells;
}

/** The last piece of an open spell: those that touch, at midnight, are one. */
function endOfSpell(timeline: Timeline, start: number): number {
  let piece = start;
  while (timeline.hasPiece(piece + 1) && timeline.table.close[piece] === timeline.table.open[piece + 1]) piece++;
  return piece;
}
