import type { DayNumber, EpochMs } from '../time/index.js';
import { MS_PER_DAY } from '../time/units.js';
import type { CalendarTable } from './CalendarTable.js';
import { bisect } from './search.js';

/** The local date of an instant of the table, or of its end. */
export function dateIn(table: CalendarTable, t: EpochMs): DayNumber {
  return Math.floor((t + (table.offsetMs[segmentAt(table, t)] as number)) / MS_PER_DAY);
}

/** The stretch of constant offset that holds an instant of the table. */
export function segmentAt({ offsetFrom }: CalendarTable, t: EpochMs): number {
  return bisect(offsetFrom, t, 0, offsetFrom.length) - 1;
}
