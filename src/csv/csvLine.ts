import { withoutFormulas } from './withoutFormulas.js';

/** How lines are to be written. */
export interface CsvLineForm {
  readonly delimiter: string;
  readonly newline: '\n' | '\r\n' | '\r';
}

/** Makes a line of cells. */
export type CsvLine = (cells: readonly string[]) => string;

/** Cells may hold any of these, and are quoted where they do: what ends a line here may be a part of a cell there, and one file is opened as another. */
const QUOTED_FOR = '"\r\n,;\t';

/** Writes lines as RFC 4180 has them: a cell is quoted for what it holds, not for how this file is written. Formulas do not get in. */
export function csvLine({ delimiter, newline }: CsvLineForm): CsvLine {
  const special = new Set([...QUOTED_FOR, delimiter].map((char) => char.charCodeAt(0)));
  // A table by code: this is asked of every character of a file.
  const isSpecial = Uint8Array.from({ length: 128 }, (_, code) => (special.has(code) ? 1 : 0));
  const isPlain = (cell: string) => {
    for (let at = 0; at < cell.length; at += 1) if (isSpecial[cell.charCodeAt(at)] === 1) return false;
    return true;
  };
  const cellText = (cell: string) => {
    if (isPlain(cell)) return mayBeginFormula(cell) ? withoutFormulas(cell) : cell;
    return `"${withoutFormulas(cell).replaceAll('"', '""')}"`;
  };
  // Most rows are joined as they are.
  const isReady = (cell: string) => isPlain(cell) && !mayBeginFormula(cell);
  return (cells) => (cells.every(isReady) ? cells : cells.map(cellText)).join(delimiter) + newline;
}

/** Whether a cell begins as no word and no number does. */
function mayBeginFormula(cell: string): boolean {
  const code = cell.charCodeAt(0);
  const isDigit = code >= 0x30 && code <= 0x39;
  const isLetter = (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  return cell !== '' && !isDigit && !isLetter;
}
