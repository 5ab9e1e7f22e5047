import type { EpochMs, WallMs } from '../time/index.js';
import type { CalendarTable } from './CalendarTable.js';
import { bisect } from './search.js';

/** What the local clocks show at an instant of the table, or at its end. */
export function wallIn(table: CalendarTable, t: EpochMs): WallMs {
  return t + (table.offsetMs[segmentAt(table, t)] as number);
}

/** The stretch of constant offset that holds an instant of the table. */
export function segmentAt({ offsetFrom }: CalendarTable, t: EpochMs): number {
  return bisect(offsetFrom, t, 0, offsetFrom.length) - 1;
}
