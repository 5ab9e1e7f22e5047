import { coveredDay } from '../clock/index.js';
import { reject } from '../errors/index.js';
import { type DayNumber, formatLocalDate, instantOfReading, MS_PER_DAY, parseLocalDate, readIso } from '../time/index.js';
import type { CellValue } from './Cells.js';
import { type CellForm, instantOfDate } from './cellInstant.js';
import type { Sheet } from './Sheet.js';
import { serialOfWall, wallOfSerial } from './serial.js';

/** A date read from a cell; a time beside it does not count. */
export interface CellDay {
  readonly day: DayNumber;
  readonly form: CellForm;
}

/** The date in a cell, within the calendar's years. */
export function dayInCell(sheet: Sheet, cell: CellValue, fn: string, path: string): CellDay {
  const read = readDay(sheet, cell, fn, path);
  return { ...read, day: coveredDay(sheet.timed.timeline, read.day, cell, fn, path) };
}

/** A date as a cell of the given form writes it. */
export function cellOfDay({ clocks, dates }: Sheet, day: DayNumber, form: CellForm): CellValue {
  const wallMs = day * MS_PER_DAY;
  if (form === 'serial') return serialOfWall(wallMs, dates);
  // A zone whose clocks skip midnight has no such instant: its day begins later, and noon is in it for sure.
  return form === 'text' ? formatLocalDate(day) : new Date(clocks.instants(wallMs)[0] ?? wallMs + MS_PER_DAY / 2);
}

function readDay({ clocks, dates }: Sheet, cell: CellValue, fn: string, path: string): CellDay {
  const dayOf = (wallMs: number) => Math.floor(wallMs / MS_PER_DAY);
  if (typeof cell === 'number') return { day: dayOf(wallOfSerial(cell, dates, fn, path)), form: 'serial' };
  const epochMs = typeof cell === 'string' ? instantOfReading(readIso(cell.trim())) : instantOfDate(cell);
  const date = typeof cell === 'string' ? parseLocalDate(cell.trim()) : undefined;
  const day = date ?? (epochMs === undefined ? undefined : dayOf(clocks.wallMs(epochMs)));
  if (day !== undefined) return { day, form: typeof cell === 'string' ? 'text' : 'date' };
  const expected = 'write a date in the cell, or a text such as 2026-05-22';
  return reject(fn, { code: 'invalid-date', path, received: cell, problem: 'is not a date', expected });
}
