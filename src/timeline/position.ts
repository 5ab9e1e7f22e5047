import type { EpochMs, SupportMs } from '../time/index.js';
import { MS_PER_DAY } from '../time/units.js';
import type { CalendarTable } from './CalendarTable.js';
import { firstGreater } from './search.js';

/** The first piece that closes after an instant of the table: the one that holds it, or the next; the table's end after the last one. */
export function pieceAt(table: CalendarTable, t: EpochMs): number {
  return firstGreater(table.close, table.closeIndex, table.from, MS_PER_DAY, t);
}

/** The support time before an instant of the table, counted from its start; beyond its ends it stays what it is there. */
export function positionIn(table: CalendarTable, instant: EpochMs): SupportMs {
  const t = Math.min(Math.max(instant, table.from), table.to);
  const piece = pieceAt(table, t);
  return (table.position[piece] as number) + Math.max(0, t - (table.open[piece] as number));
}

/** R5. The earliest instant at which so much support time after another is used up. */
export function earliestIn(table: CalendarTable, t: EpochMs, supportMs: SupportMs): EpochMs {
  return latestIn(table, positionIn(table, t) + supportMs - 1) + 1;
}

/** The latest instant that has a position; Infinity or -Infinity where it lies beyond the table. */
export function latestIn(table: CalendarTable, position: SupportMs): EpochMs {
  if (position >= table.endPosition) return Number.POSITIVE_INFINITY;
  if (position < 0) return -Number.POSITIVE_INFINITY;
  const piece = firstGreater(table.position, table.positionIndex, 0, table.meanPiece, position) - 1;
  return (table.open[piece] as number) + (position - (table.position[piece] as number));
}
