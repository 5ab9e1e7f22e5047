import type { EpochMs, SupportMs } from '../time/index.js';
import type { CalendarTable } from './CalendarTable.js';
import { firstGreater } from './search.js';

/** The first piece that closes after an instant of the table: the one that holds it, or the next; the table's end after the last one. */
export function pieceAt(table: CalendarTable, t: EpochMs): number {
  return firstGreater(table.byClose, t);
}

/** The support time before an instant of the table. */
export function positionIn(table: CalendarTable, t: EpochMs): SupportMs {
  const piece = firstGreater(table.byClose, t);
  const open = table.open[piece] as number;
  const position = table.position[piece] as number;
  return t <= open ? position : position + (t - open);
}

/** R5. The earliest instant that has a position; Infinity or -Infinity where it lies beyond the table. */
export function earliestIn(table: CalendarTable, position: SupportMs): EpochMs {
  if (position > table.endPosition) return Number.POSITIVE_INFINITY;
  if (position <= table.startPosition) return Number.NEGATIVE_INFINITY;
  const piece = firstGreater(table.byPosition, position - 1);
  return (table.open[piece] as number) + (position - (table.position[piece] as number));
}

/** The latest instant that has a position; Infinity or -Infinity where it lies beyond the table. */
export function latestIn(table: CalendarTable, position: SupportMs): EpochMs {
  if (position >= table.endPosition) return Number.POSITIVE_INFINITY;
  if (position < table.startPosition) return Number.NEGATIVE_INFINITY;
  const piece = firstGreater(table.byPosition, position);
  return (table.open[piece] as number) + (position - (table.position[piece] as number));
}
