import type { Years } from '../time/index.js';

/** The years that the files carry a calendar for; outside them they answer with an error. */
export const CALENDAR_YEARS: Years = { from: 2015, to: 2045 };
