import type { AssessOptions } from '../assessment/index.js';
import { reject } from '../errors/index.js';
import { formatLocalDate, type LocalDate, localDateIn } from '../time/index.js';
import type { GroupBy } from './grouping.js';

/** What a report is about, and by what it is judged. */
export interface ComplianceOptions extends AssessOptions {
  /** The dates of the reports that count, both included, in the agreement's zone; all of them by default. */
  readonly period?: { readonly from?: LocalDate; readonly to?: LocalDate };
  /** Priority by default; each gives groups of its own. */
  readonly groupBy?: readonly GroupBy[];
  /** How many of the worst misses are told; 10 by default. */
  readonly worst?: number;
}

export function periodIn(input: unknown, fn: string): { readonly from?: string; readonly to?: string } {
  if (input === undefined) return Object.freeze({});
  if (typeof input !== 'object' || input === null) {
    const expected = "pass dates such as { from: '2026-01-01', to: '2026-12-31' }, both included";
    return reject(fn, { code: 'wrong-type', path: 'period', received: input, problem: 'is not a period', expected });
  }
  const { from, to } = input as { readonly from?: unknown; readonly to?: unknown };
  const date = (value: unknown, path: string) => formatLocalDate(localDateIn(value, fn, path));
  const period = {
    ...(from === undefined ? {} : { from: date(from, 'period.from') }),
    ...(to === undefined ? {} : { to: date(to, 'period.to') }),
  };
  if (period.from !== undefined && period.to !== undefined && period.to < period.from) {
    const expected = 'pass the earlier date as from; both are included';
    return reject(fn, { code: 'out-of-order', path: 'period.to', received: to, problem: 'is before from', expected });
  }
  return Object.freeze(period);
}

export function groupByIn(input: unknown, fn: string): readonly GroupBy[] {
  const isGroupBy = (by: unknown) =>
    by === 'priority' ||
    by === 'month' ||
    by === 'quarter' ||
    (typeof by === 'object' && by !== null && typeof (by as { label?: unknown }).label === 'string');
  if (Array.isArray(input) && input.every(isGroupBy)) return Object.freeze([...(input as readonly GroupBy[])]);
  const expected = "pass a list of 'priority', 'month', 'quarter' and { label: 'customer' }";
  return reject(fn, { code: 'wrong-type', path: 'groupBy', received: input, problem: 'is not what incidents can be grouped by', expected });
}

export function worstIn(input: unknown, fn: string): number {
  if (typeof input === 'number' && Number.isSafeInteger(input) && input >= 0) return input;
  const expected = 'pass how many misses are told, such as 10';
  return reject(fn, { code: 'invalid-count', path: 'worst', received: input, problem: 'is not a count', expected });
}
