import { type InputIssue, inputIssue } from '../errors/index.js';
import type { Years } from '../time/index.js';
import { dutchHolidayTable } from './dutchHolidayTable.js';

/** What is wrong with a caller's years; none given is right. */
export function yearsIssues(input: unknown, path: string): InputIssue[] {
  if (input === undefined) return [];
  const { from, to } = (typeof input === 'object' && input !== null ? input : {}) as Partial<Years>;
  const whole = Number.isInteger(from) && Number.isInteger(to);
  if (whole && Number(from) >= HORIZON.from && Number(to) <= HORIZON.to && Number(from) <= Number(to)) return [];
  const problem = whole ? `(${from} to ${to}) is not a span of years that this library knows` : 'is not a span of years';
  const expected = `pass { from, to } with whole years from ${HORIZON.from} to ${HORIZON.to}, both included`;
  return [inputIssue({ code: whole ? 'outside-horizon' : 'wrong-type', path, received: input, problem, expected })];
}

/** The years for which this library has holidays: outside them it answers with an error, never with "no holidays". */
export const HORIZON: Years = Object.freeze({ from: dutchHolidayTable.fromYear, to: dutchHolidayTable.toYear });
