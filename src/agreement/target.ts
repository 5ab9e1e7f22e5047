import {
  type Given,
  hasFields,
  isLeftOut,
  notAPerformanceTarget,
  notATarget,
  notTargetDays,
  notTargetHours,
  notTheWording,
  otherUnit,
} from '../errors/index.js';
import { MS_PER_HOUR, type SupportMs } from '../time/index.js';
import type { Clause } from './clause.js';

/** What the agreement promises in a cell of chapter 5: a length of support time, of working days, or one of the two that are no number (R9). */
export type Target =
  | {
      readonly kind: 'support-hours';
      /** How many, in `unit`. */
      readonly value: number;
      readonly unit: 'support hours';
      /** Where the agreement says so. */
      readonly clause: Clause;
    }
  | {
      readonly kind: 'working-days';
      /** How many, in `unit`. */
      readonly value: number;
      readonly unit: 'working days';
      /** Where the agreement says so. */
      readonly clause: Clause;
    }
  | {
      readonly kind: 'best-effort';
      /** Where the agreement says so. */
      readonly clause: Clause;
    }
  | {
      readonly kind: 'to-be-determined';
      /** Where the agreement says so. */
      readonly clause: Clause;
    };

/** A target as a user writes it. */
export type TargetInput =
  | {
      /** A length of support time, of working days, or one of the two that are no number (R9). */
      readonly kind: 'support-hours' | 'working-days';
      /** How many support hours, or whole working days. */
      readonly value: number;
    }
  | {
      /** A length of support time, of working days, or one of the two that are no number (R9). */
      readonly kind: 'best-effort' | 'to-be-determined';
    };

/** Strictly more than this share of a priority's incidents is to be in time (R11), or no share is stated. */
export type PerformanceTarget =
  | {
      readonly kind: 'more-than';
      /** In percent; strictly more is needed (R11). */
      readonly value: number;
      readonly unit: '%';
      /** Where the agreement says so. */
      readonly clause: Clause;
    }
  | {
      readonly kind: 'none';
      /** Where the agreement says so. */
      readonly clause: Clause;
    };

/** A performance target as a user writes it. */
export type PerformanceTargetInput =
  | {
      readonly kind: 'more-than';
      /** In percent, 0 up to 100: 90 for 90%. */
      readonly value: number;
    }
  | { readonly kind: 'none' };

/** The clause of every target. */
export const TARGET_CLAUSE: Clause = '§5';
// What is made of a target, `unit` and `clause` among it, may be passed again.
const FIELDS = ['kind', 'clause'];
const DATED_FIELDS = ['kind', 'value', 'unit', 'clause'];

/** The kinds of target that are a number, with their units. */
export const TARGET_UNITS = { 'support-hours': 'support hours', 'working-days': 'working days' } as const;
/** R9. The kinds of target that are none. */
export const UNDATED_TARGETS = ['best-effort', 'to-be-determined'] as const;
/** R11. What a share is measured in. */
export const SHARE_UNIT = '%';

// The horizon has some 28,000 working days: nothing that a target says can be longer.
export const MOST_DAYS = 10_000;

// Plain, so that a bundler leaves out what is not asked for; an agreement freezes what it holds.
export const supportHours = (value: number): Target => ({ kind: 'support-hours', value, unit: 'support hours', clause: TARGET_CLAUSE });
export const workingDays = (value: number): Target => ({ kind: 'working-days', value, unit: 'working days', clause: TARGET_CLAUSE });
export const BEST_EFFORT: Target = { kind: 'best-effort', clause: TARGET_CLAUSE };
export const TO_BE_DETERMINED: Target = { kind: 'to-be-determined', clause: TARGET_CLAUSE };
export const moreThan = (value: number): PerformanceTarget => ({ kind: 'more-than', value, unit: '%', clause: TARGET_CLAUSE });
export const NO_PERFORMANCE_TARGET: PerformanceTarget = { kind: 'none', clause: TARGET_CLAUSE };

/** The support time of a target in support hours, in milliseconds. */
export function targetMs(hours: number): SupportMs {
  return Math.round(hours * MS_PER_HOUR);
}

/** Whether so many hours are a whole number of milliseconds. 1.1 times 3,600,000 is not quite one, but 3,960,000 divided by 3,600,000 is 1.1. */
function isToTheMs(hours: number): boolean {
  return Number.isSafeInteger(targetMs(hours)) && targetMs(hours) / MS_PER_HOUR === hours;
}

/** SLA §5; R9. A caller's target. */
export function targetIn(given: Given): Target | undefined {
  const kind = given.field('kind').received;
  const isDated = kind === 'support-hours' || kind === 'working-days';
  if (!isDated && kind !== 'best-effort' && kind !== 'to-be-determined') return given.refuse(notATarget());
  if (!hasFields(given, isDated ? DATED_FIELDS : FIELDS, notATarget)) return undefined;
  refuseOtherWords(given, isDated ? TARGET_UNITS[kind] : undefined);
  if (kind === 'best-effort') return BEST_EFFORT;
  if (kind === 'to-be-determined') return TO_BE_DETERMINED;
  const value = given.field('value');
  const amount = value.received;
  if (kind === 'support-hours') {
    const isLength = typeof amount === 'number' && amount > 0 && isToTheMs(amount);
    return isLength ? supportHours(amount) : value.refuse(notTargetHours());
  }
  const isCount = typeof amount === 'number' && Number.isInteger(amount) && amount > 0 && amount <= MOST_DAYS;
  return isCount ? workingDays(amount) : value.refuse(notTargetDays(MOST_DAYS));
}

/** SLA §5; R11. A caller's performance target. */
export function performanceTargetIn(given: Given): PerformanceTarget | undefined {
  const [kind, value] = [given.field('kind').received, given.field('value').received];
  if (kind !== 'more-than' && kind !== 'none') return given.refuse(notAPerformanceTarget());
  if (!hasFields(given, kind === 'more-than' ? DATED_FIELDS : FIELDS, notAPerformanceTarget)) return undefined;
  refuseOtherWords(given, kind === 'more-than' ? SHARE_UNIT : undefined);
  if (kind === 'none') return NO_PERFORMANCE_TARGET;
  const isShare = typeof value === 'number' && value >= 0 && value < 100;
  return isShare ? moreThan(value) : given.refuse(notAPerformanceTarget());
}

/** A target says its unit and its clause after its kind; where it says others, one of them is a mistake. */
function refuseOtherWords(given: Given, unit: string | undefined): void {
  const its = given.field('unit');
  if (unit !== undefined && !isLeftOut(its) && its.received !== unit) its.refuse(otherUnit(unit));
  const clause = given.field('clause');
  if (!isLeftOut(clause) && clause.received !== TARGET_CLAUSE) clause.refuse(notTheWording(TARGET_CLAUSE));
}
