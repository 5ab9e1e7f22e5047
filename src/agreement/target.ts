import { type InputIssue, inputIssue } from '../errors/index.js';
import { MS_PER_HOUR, type SupportMs } from '../time/index.js';
import type { Clause } from './clause.js';

/** What the agreement promises in a cell of chapter 5: a length of support time, of working days, or one of the two that are no number (R9). */
export type Target =
  | { readonly kind: 'support-hours'; readonly value: number; readonly unit: 'support hours'; readonly clause: Clause }
  | { readonly kind: 'working-days'; readonly value: number; readonly unit: 'working days'; readonly clause: Clause }
  | { readonly kind: 'best-effort'; readonly clause: Clause }
  | { readonly kind: 'to-be-determined'; readonly clause: Clause };

/** A target as a user writes it. */
export type TargetInput =
  | { readonly kind: 'support-hours' | 'working-days'; readonly value: number }
  | { readonly kind: 'best-effort' | 'to-be-determined' };

/** Strictly more than this share of a priority's incidents is to be in time (R11), or no share is stated. */
export type PerformanceTarget =
  | { readonly kind: 'more-than'; readonly value: number; readonly unit: '%'; readonly clause: Clause }
  | { readonly kind: 'none'; readonly clause: Clause };

/** A performance target as a user writes it. */
export type PerformanceTargetInput = { readonly kind: 'more-than'; readonly value: number } | { readonly kind: 'none' };

const CLAUSE: Clause = '§5';

const TARGETS = "pass { kind: 'support-hours' | 'working-days', value } or { kind: 'best-effort' | 'to-be-determined' }";

const PERFORMANCE = "pass { kind: 'more-than', value: 90 } with a percentage from 0 up to 100, or { kind: 'none' }";

// The horizon has some 28,000 working days: nothing that a target says can be longer.
const MOST_DAYS = 10_000;

export const supportHours = (value: number): Target =>
  Object.freeze({ kind: 'support-hours', value, unit: 'support hours', clause: CLAUSE });

export const workingDays = (value: number): Target => Object.freeze({ kind: 'working-days', value, unit: 'working days', clause: CLAUSE });

export const BEST_EFFORT: Target = Object.freeze({ kind: 'best-effort', clause: CLAUSE });

export const TO_BE_DETERMINED: Target = Object.freeze({ kind: 'to-be-determined', clause: CLAUSE });

export const moreThan = (value: number): PerformanceTarget => Object.freeze({ kind: 'more-than', value, unit: '%', clause: CLAUSE });

export const NO_PERFORMANCE_TARGET: PerformanceTarget = Object.freeze({ kind: 'none', clause: CLAUSE });

/** The support time of a target in support hours, in milliseconds. */
export function targetMs(hours: number): SupportMs {
  return Math.round(hours * MS_PER_HOUR);
}

/** Reads a caller's target; what is wrong with it is added to `issues`. */
export function readTarget(input: unknown, path: string, issues: InputIssue[]): Target {
  const { kind, value } = (typeof input === 'object' && input !== null ? input : {}) as { kind?: unknown; value?: unknown };
  const refuse = (field: string, received: unknown, problem: string, expected: string) => {
    issues.push(inputIssue({ code: 'invalid-target', path: field, received, problem, expected }));
    return TO_BE_DETERMINED;
  };
  switch (kind) {
    case 'best-effort':
      return BEST_EFFORT;
    case 'to-be-determined':
      return TO_BE_DETERMINED;
    case 'support-hours':
      if (typeof value === 'number' && value > 0 && Number.isSafeInteger(value * MS_PER_HOUR)) return supportHours(value);
      return refuse(`${path}.value`, value, 'is not a length in support hours', 'pass a number above 0, to the millisecond');
    case 'working-days':
      if (typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= MOST_DAYS) return workingDays(value);
      return refuse(`${path}.value`, value, 'is not a number of working days', `pass a whole number from 1 to ${MOST_DAYS}`);
    default:
      return refuse(path, input, 'is not a target', TARGETS);
  }
}

/** Reads a caller's performance target; what is wrong with it is added to `issues`. */
export function readPerformanceTarget(input: unknown, path: string, issues: InputIssue[]): PerformanceTarget {
  const { kind, value } = (typeof input === 'object' && input !== null ? input : {}) as { kind?: unknown; value?: unknown };
  if (kind === 'none') return NO_PERFORMANCE_TARGET;
  if (kind === 'more-than' && typeof value === 'number' && value >= 0 && value < 100) return moreThan(value);
  const expected = PERFORMANCE;
  issues.push(inputIssue({ code: 'invalid-target', path, received: input, problem: 'is not a performance target', expected }));
  return NO_PERFORMANCE_TARGET;
}
