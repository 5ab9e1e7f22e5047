import { isJson, isMarkup, isOldWorkbook, isPdf } from './messages/ofFiles.js';
import { WrongFile } from './Refusal.js';
import type { Sentence } from './Sentence.js';

/** What files begin with that are no text, and what to do with them. */
const SIGNS: readonly (readonly [bytes: readonly number[], what: (name: string) => Sentence])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0], isOldWorkbook],
  [[0x25, 0x50, 0x44, 0x46], isPdf],
];

/** Refuses a file whose first bytes say that it is neither a text nor a workbook. */
export function refuseOther(name: string, bytes: Uint8Array): void {
  const what = SIGNS.find(([sign]) => sign.every((byte, index) => bytes[index] === byte))?.[1];
  if (what !== undefined) throw new WrongFile(what(name));
}

/** Whether a file begins as a zip file does, such as a workbook. */
export function isZip([first, second, third, fourth]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b && third === 3 && fourth === 4;
}

/** Refuses a file whose first cell says that it has no separated values. */
export function refuseOtherText(name: string, cell: string): void {
  // A column may be called [CHART].
  if (/^\s*(?:\[\s*(?:[[{]|$)|\{)/.test(cell)) throw new WrongFile(isJson(name));
  if (/^\s*<[!?a-z]/i.test(cell)) throw new WrongFile(isMarkup(name));
}
