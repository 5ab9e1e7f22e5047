import { dutchHolidayTable } from './dutchHolidayTable.js';

/** The years that a calendar knows, both included. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** The years for which this library has holidays: outside them it answers with an error, never with "no holidays". */
export const HORIZON: Years = Object.freeze({ from: dutchHolidayTable.fromYear, to: dutchHolidayTable.toYear });
