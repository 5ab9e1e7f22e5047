import { WrongFile } from './Refusal.js';

/** What files begin with that are no text, and what to do with them. */
const SIGNS: readonly (readonly [bytes: readonly number[], what: string])[] = [
  [[0x50, 0x4b, 3, 4], 'is a workbook or another zip file; save the sheet as CSV'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'is an old workbook; save the sheet as CSV'],
  [[0x25, 0x50, 0x44, 0x46], 'is a PDF; export the tickets as CSV'],
];

/** Refuses a file whose first bytes say that it is no text. */
export function refuseNoText(name: string, bytes: Uint8Array): void {
  const what = SIGNS.find(([sign]) => sign.every((byte, index) => bytes[index] === byte))?.[1];
  if (what !== undefined) throw new WrongFile(`${name} ${what}`);
}

/** Refuses a file whose first cell says that it has no separated values. */
export function refuseOtherText(name: string, cell: string): void {
  // A column may be called [CHART].
  if (/^\s*(?:\[\s*(?:[[{]|$)|\{)/.test(cell))
    throw new WrongFile(`${name} is JSON; save the tickets as CSV, or pass a report a history as JSON on each line`);
  if (/^\s*<[!?a-z]/i.test(cell)) throw new WrongFile(`${name} is a page of HTML or XML; save the tickets as CSV`);
}
