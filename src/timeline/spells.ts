import type { EpochMs } from '../time/index.js';
import type { CalendarTable } from './CalendarTable.js';
import { pieceAt } from './position.js';
import type { Timeline } from './Timeline.js';

/** R3. Whether an instant that is covered lies within support hours. */
export function isOpen(timeline: Timeline, t: EpochMs): boolean {
  return isOpenIn(timeline.tableOf(t), t);
}

/** The start of the first open spell after the present one, or after now. */
export function openingAfter(timeline: Timeline, t: EpochMs): EpochMs {
  return timeline.ask(openingIn, timeline.tableOf(t), t);
}

/** The end of the present open spell or, outside support hours, of the next one. */
export function closingAfter(timeline: Timeline, t: EpochMs): EpochMs {
  return timeline.ask(closingIn, timeline.tableOf(t), t);
}

/** The open spells within `[from, to)`, where `from` is covered and all instants before `to` are. */
export function openBetween(timeline: Timeline, from: EpochMs, to: EpochMs): (readonly [open: EpochMs, close: EpochMs])[] {
  const table = timeline.tableOf(from, Math.max(from, to - 1));
  const spells: [EpochMs, EpochMs][] = [];
  for (let piece = pieceAt(table, from); piece < table.pieces && (table.open[piece] as number) < to; piece++) {
    const open = Math.max(table.open[piece] as number, from);
    const close = Math.min(table.close[piece] as number, to);
    const last = spells[spells.length - 1];
    if (last?.[1] === open) last[1] = close;
    else if (open < close) spells.push([open, close]);
  }
  return spells;
}

/** At least as many as the open spells within `[from, to)`. */
export function piecesBetween(timeline: Timeline, from: EpochMs, to: EpochMs): number {
  const last = Math.max(from, to - 1);
  const table = timeline.tableOf(from, last);
  const piece = pieceAt(table, last);
  // Between two, it is the one after, which has not begun.
  return piece - pieceAt(table, from) + ((table.open[piece] as number) <= last ? 1 : 0);
}

function isOpenIn(table: CalendarTable, t: EpochMs): boolean {
  return (table.open[pieceAt(table, t)] as number) <= t;
}

function openingIn(table: CalendarTable, t: EpochMs): EpochMs {
  const piece = isOpenIn(table, t) ? lastOfSpell(table, pieceAt(table, t)) + 1 : pieceAt(table, t);
  return piece < table.pieces ? (table.open[piece] as number) : Number.POSITIVE_INFINITY;
}

function closingIn(table: CalendarTable, t: EpochMs): EpochMs {
  return table.close[lastOfSpell(table, pieceAt(table, t))] as number;
}

/** The last piece of an open spell: those that touch, at midnight, are one. A spell that is open at the end of the table may go on: its last is that end. */
function lastOfSpell({ open, close }: CalendarTable, start: number): number {
  let piece = start;
  while (close[piece] === open[piece + 1]) piece++;
  return piece;
}
