import type { Years } from '../../time/index.js';

/** The years of the sheet Calendar: fewer than the script files carry, since each date is a row. */
export const YEARS: Years = { from: 2022, to: 2032 };
