import type { ClosedBy } from '../calendar/index.js';
import type { DayNumber, Interval, LocalDate, SupportMs } from '../time/index.js';
import { type Language, NAMELESS_DAY } from '../vocabulary/index.js';

/** One date of an agreement's calendar. */
export interface AgreementDay {
  readonly day: DayNumber;
  readonly date: LocalDate;
  /** 0 for Monday to 6 for Sunday. */
  readonly weekday: number;
  /** R2. Whether it has support hours. */
  readonly isWorking: boolean;
  /** R3. Its stretches of support time, in order: the hours of this date alone, also where the next date goes on from them. */
  readonly open: readonly Interval[];
  readonly supportMs: SupportMs;
  /** The support time of the dates before it, from the first date that was asked for. */
  readonly positionMs: SupportMs;
  /** How many working days there are up to and including it, from the first date that was asked for: the place of a working day in their order, from 1. */
  readonly workingDay: number;
  /** The closed days that it is one of, such as public holidays; at the weekend too. */
  readonly closedBy: readonly ClosedBy[];
}

const SATURDAY = 5;

export function isWeekend({ weekday }: AgreementDay): boolean {
  return weekday >= SATURDAY;
}

/** The working days and the support time of some dates. */
export function totals(days: readonly AgreementDay[]): { readonly workingDays: number; readonly supportMs: SupportMs } {
  return {
    workingDays: days.filter(({ isWorking }) => isWorking).length,
    supportMs: days.reduce((sum, day) => sum + day.supportMs, 0),
  };
}

/** What a closed day is called in a language. */
export function closedDayName({ name }: ClosedBy, language: Language): string {
  if (name === undefined) return NAMELESS_DAY[language];
  return typeof name === 'string' ? name : name[language];
}
