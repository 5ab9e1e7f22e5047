import { type Given, hasFields, isLeftOut, notYears, yearsOutside } from '../errors/index.js';
import type { Years } from '../time/index.js';
import { dutchHolidayYears } from './dutchHolidayTable.js';

/** The years for which this library has holidays: outside them it answers with an error, never with "no holidays". */
export const HORIZON: Years = Object.freeze(dutchHolidayYears);

/** A caller's years; all that the library knows where none are given. */
export function readYears(given: Given): Years | undefined {
  return isLeftOut(given) ? HORIZON : yearsIn(given);
}

/** A caller's years. */
export function yearsIn(given: Given): Years | undefined {
  if (!hasFields(given, ['from', 'to'], () => notYears(HORIZON.from, HORIZON.to))) return undefined;
  const [from, to] = [given.field('from').received, given.field('to').received];
  if (!isYear(from) || !isYear(to)) return given.refuse(notYears(HORIZON.from, HORIZON.to));
  if (from >= HORIZON.from && to <= HORIZON.to && from <= to) return Object.freeze({ from, to });
  return given.refuse(yearsOutside(`${from} to ${to}`, HORIZON.from, HORIZON.to));
}

function isYear(value: unknown): value is number {
  return Number.isInteger(value);
}
