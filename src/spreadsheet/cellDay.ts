import { coveredDay } from '../clock/index.js';
import type { Given } from '../errors/index.js';
import { type DayNumber, formatLocalDate, MS_PER_DAY, parseLocalDate } from '../time/index.js';
import type { CellValue } from './Cells.js';
import { type CellForm, instantOfDate, instantOfText } from './cellInstant.js';
import type { Sheet } from './Sheet.js';
import { serialOfWall, wallOfSerial } from './serial.js';

/** A date read from a cell; a time beside it does not count. */
export interface CellDay {
  readonly day: DayNumber;
  readonly form: CellForm;
}

/** The date in a cell, within the calendar's years. */
export function dayInCell(sheet: Sheet, cell: Given): CellDay {
  const read = readDay(sheet, cell);
  return { ...read, day: cell.call.checked(coveredDay(sheet.timed.timeline, read.day, cell, sheet.mistakes.outside)) };
}

/** A date as a cell of the given form writes it. */
export function cellOfDay({ clocks, dates }: Sheet, day: DayNumber, form: CellForm): CellValue {
  const wallMs = day * MS_PER_DAY;
  if (form === 'serial') return serialOfWall(wallMs, dates);
  // A zone whose clocks skip midnight has no such instant: its day begins later, and noon is in it for sure.
  return form === 'text' ? formatLocalDate(day) : new Date(clocks.instants(wallMs)[0] ?? wallMs + MS_PER_DAY / 2);
}

function readDay(sheet: Sheet, cell: Given): CellDay {
  const { clocks, dates, mistakes } = sheet;
  const { received } = cell;
  const dayOf = (wallMs: number) => Math.floor(wallMs / MS_PER_DAY);
  if (typeof received === 'number') return { day: dayOf(wallOfSerial(received, dates, cell, mistakes.noSerial)), form: 'serial' };
  const epochMs = typeof received === 'string' ? instantOfText(sheet, received.trim(), cell) : instantOfDate(received);
  const date = typeof received === 'string' ? parseLocalDate(received.trim()) : undefined;
  const day = date ?? (epochMs === undefined ? undefined : dayOf(clocks.wallMs(epochMs)));
  return day === undefined ? cell.reject(mistakes.noDate()) : { day, form: typeof received === 'string' ? 'text' : 'date' };
}
