import { coveredInstant } from '../clock/index.js';
import { dateMs, reject } from '../errors/index.js';
import { type EpochMs, formatIso, formatWallClock, instantOfReading, readIso, type WallMs } from '../time/index.js';
import type { CellValue } from './Cells.js';
import type { Sheet } from './Sheet.js';
import { serialOfWall, wallOfSerial } from './serial.js';

/** How a cell wrote an instant; an answer is written as its question was. */
export type CellForm = 'serial' | 'date' | 'text';

/** An instant read from a cell. */
export interface CellInstant {
  readonly epochMs: EpochMs;
  readonly form: CellForm;
}

const EXPECTED = 'write a date and time in the cell, or a text such as 2026-05-22T16:00+02:00';

/** R1. The instant in a cell, within the calendar's years. */
export function instantInCell(sheet: Sheet, cell: CellValue, fn: string, path: string): CellInstant {
  const read = readInstant(sheet, cell, fn, path);
  return { ...read, epochMs: coveredInstant(sheet.timed.timeline, read.epochMs, cell, fn, path) };
}

/** An instant as a cell of the given form writes it. */
export function cellOfInstant(sheet: Sheet, epochMs: EpochMs, form: CellForm): CellValue {
  const wallMs = sheet.clocks.wallMs(epochMs);
  if (form === 'serial') return serialOfWall(wallMs, sheet.dates);
  return form === 'date' ? new Date(epochMs) : formatIso(epochMs, wallMs - epochMs);
}

function readInstant(sheet: Sheet, cell: CellValue, fn: string, path: string): CellInstant {
  if (typeof cell === 'number') return { epochMs: instantOfSerial(sheet, cell, fn, path), form: 'serial' };
  if (typeof cell === 'string') return { epochMs: instantOfText(cell.trim(), fn, path), form: 'text' };
  const epochMs = instantOfDate(cell);
  if (epochMs !== undefined) return { epochMs, form: 'date' };
  return reject(fn, { code: 'invalid-instant', path, received: cell, problem: 'is not a date and time', expected: EXPECTED });
}

/** The instant of a cell that holds a valid `Date`. */
export function instantOfDate(cell: CellValue): EpochMs | undefined {
  const epochMs = dateMs(cell);
  return epochMs === undefined || Number.isNaN(epochMs) ? undefined : epochMs;
}

function instantOfText(text: string, fn: string, path: string): EpochMs {
  const reading = readIso(text);
  const epochMs = instantOfReading(reading);
  if (epochMs !== undefined) return epochMs;
  const draft = { code: reading === undefined ? 'invalid-instant' : 'missing-offset', path, received: text } as const;
  const problem = reading === undefined ? 'is a text, not a date and time' : 'is a text without a UTC offset';
  return reject(fn, { ...draft, problem, expected: EXPECTED });
}

/** The instant of a serial. A reading that clocks show twice is taken where both instants count the same; one that they skip is refused. */
function instantOfSerial(sheet: Sheet, serial: number, fn: string, path: string): EpochMs {
  const wallMs = wallOfSerial(serial, sheet.dates, fn, path);
  const [first, second] = sheet.clocks.instants(wallMs);
  if (first !== undefined && (second === undefined || countTheSame(sheet, first, second))) return first;
  const problem = first === undefined ? 'does not exist' : 'exists twice';
  return reject(fn, {
    code: first === undefined ? 'nonexistent-wall-clock' : 'ambiguous-wall-clock',
    path,
    received: formatWallClock(wallMs),
    problem: `${problem} in ${sheet.clocks.zone}, because clocks change`,
    expected: `write a text with its UTC offset${aroundChange(sheet, wallMs)}`,
  });
}

function countTheSame({ timed: { timeline } }: Sheet, first: EpochMs, second: EpochMs): boolean {
  return !timeline.covers(first) || !timeline.covers(second) || timeline.position(first) === timeline.position(second);
}

function aroundChange({ clocks }: Sheet, wallMs: WallMs): string {
  const texts = clocks.instants(wallMs).map((epochMs) => formatIso(epochMs, wallMs - epochMs));
  return texts.length === 0 ? '' : `: ${texts.join(' or ')}`;
}
