import { coveredInstant } from '../clock/index.js';
import { dateMs, type Given } from '../errors/index.js';
import { type EpochMs, formatIso, formatWallClock, isoInstant, isoText, readIso } from '../time/index.js';
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

/** Dates that a spreadsheet shows; a `Date` holds others too. */
const READINGS = { from: Date.UTC(1800, 0, 1), to: Date.UTC(9999, 0, 1) };

/** R1. The instant in a cell, within the calendar's years. */
export function instantInCell(sheet: Sheet, cell: Given): CellInstant {
  const read = readInstant(sheet, cell);
  // A person knows the reading that the cell shows, and not the instant of a `Date` in UTC.
  const isReading = read.form === 'date' && read.epochMs > READINGS.from && read.epochMs < READINGS.to;
  const shown = isReading ? cell.holding(formatWallClock(sheet.clocks.wallMs(read.epochMs))) : cell;
  return { ...read, epochMs: cell.call.checked(coveredInstant(sheet.timed.timeline, read.epochMs, shown, sheet.mistakes.outside)) };
}

/** An instant as a cell of the given form writes it. */
export function cellOfInstant(sheet: Sheet, epochMs: EpochMs, form: CellForm): CellValue {
  const wallMs = sheet.clocks.wallMs(epochMs);
  if (form === 'serial') return serialOfWall(wallMs, sheet.dates);
  return form === 'date' ? new Date(epochMs) : isoText(epochMs, wallMs - epochMs);
}

function readInstant(sheet: Sheet, cell: Given): CellInstant {
  const { received } = cell;
  if (typeof received === 'number') return { epochMs: instantOfSerial(sheet, received, cell), form: 'serial' };
  if (typeof received === 'string') {
    const text = received.trim();
    const epochMs = instantOfText(sheet, text, cell);
    const { textNoInstant, textNoOffset } = sheet.mistakes;
    return { epochMs: epochMs ?? cell.reject(readIso(text) === undefined ? textNoInstant() : textNoOffset()), form: 'text' };
  }
  return { epochMs: instantOfDate(received) ?? cell.reject(sheet.mistakes.noInstant()), form: 'date' };
}

/** The instant of a cell that holds a valid `Date`. */
export function instantOfDate(cell: unknown): EpochMs | undefined {
  const epochMs = dateMs(cell);
  return epochMs === undefined || Number.isNaN(epochMs) ? undefined : epochMs;
}

/** The instant of a text with its offset; where zones are known, also of one that names its zone. */
export function instantOfText({ zonedInstantIn }: Sheet, text: string, cell: Given): EpochMs | undefined {
  return zonedInstantIn !== undefined && text.endsWith(']') ? cell.call.checked(zonedInstantIn(cell, text)) : isoInstant(text);
}

/** The instant of a serial. A reading that clocks show twice is taken where both instants count the same; one that they skip is refused. */
function instantOfSerial(sheet: Sheet, serial: number, cell: Given): EpochMs {
  const wallMs = wallOfSerial(serial, sheet.dates, cell, sheet.mistakes.noSerial);
  const [first, second] = sheet.clocks.instants(wallMs);
  if (first !== undefined && (second === undefined || countTheSame(sheet, first, second))) return first;
  const mistake = first === undefined ? sheet.mistakes.skipped : sheet.mistakes.twice;
  const texts = sheet.clocks.instants(wallMs).map((epochMs) => formatIso(epochMs, wallMs - epochMs));
  return cell.holding(formatWallClock(wallMs)).reject(mistake(sheet.clocks.zone, texts));
}

function countTheSame({ timed: { timeline } }: Sheet, first: EpochMs, second: EpochMs): boolean {
  return !timeline.hasInstant(first) || !timeline.hasInstant(second) || timeline.supportBetween(first, second) === 0;
}
