import { type Given, type Mistake, noDateSerial, noSerialFor } from '../errors/index.js';
import { MS_PER_DAY, type WallMs } from '../time/index.js';

/** The serial of 1970-01-01. */
const UNIX_SERIAL = { 1900: 25_569, 1904: 24_107 } as const;
/** 1 March 1900. Excel counts a 29 February 1900 that never was, so that below it programs disagree; such numbers are rather counts than dates. */
const FIRST_SERIAL = 61;
/** One past 9999-12-31, the last date that spreadsheets write. */
const END_SERIAL = { 1900: 2_958_466, 1904: 2_957_004 } as const;

/** Where a workbook counts its days from: 1904 in old ones of the Mac, else 1900. */
export type DateSystem = 1900 | 1904;

/** The wall-clock reading of a serial, to the millisecond: a cell's fifteen digits hold it, and what programs drift by is a thousandth of it. */
export function wallOfSerial(serial: number, system: DateSystem, given: Given, refusal: (first: number) => Mistake = noDateSerial): WallMs {
  if (!isDate(serial, system)) given.reject(refusal(FIRST_SERIAL));
  return Math.round(serial * MS_PER_DAY) - UNIX_SERIAL[system] * MS_PER_DAY;
}

/** The serial of a caller's instant, by its wall-clock reading; one that would not be read back is refused. */
export function serialIn(wallMs: WallMs, system: DateSystem, given: Given): number {
  const serial = serialOfWall(wallMs, system);
  return isDate(serial, system) ? serial : given.reject(noSerialFor(FIRST_SERIAL));
}

function isDate(serial: number, system: DateSystem): boolean {
  return serial >= FIRST_SERIAL && Math.round(serial * MS_PER_DAY) < END_SERIAL[system] * MS_PER_DAY;
}

/** The serial of a wall-clock reading, to the millisecond. */
export function serialOfWall(wallMs: WallMs, system: DateSystem): number {
  return (wallMs + UNIX_SERIAL[system] * MS_PER_DAY) / MS_PER_DAY;
}
