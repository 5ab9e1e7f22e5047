import { type DayNumber, dayNumber, yearOf } from '../time/index.js';
import type { BilingualName } from '../vocabulary/index.js';
import type { HolidayOnDay } from './holidaysOf.js';

/** What closes a date. */
export interface ClosedBy {
  /** What it is called, where it has a name: one for all readers, or one for each language. */
  readonly name?: string | BilingualName;
}

/** What closes a date in a calendar. A public holiday is a place in the table, and has its names apart: `withNames` gives it them. */
export type Closing = ClosedBy & { readonly holiday?: number };

/** Public holidays by their year, on their days; those of one day in the order in which they are named. */
export type HolidaysOf = (year: number) => readonly HolidayOnDay[];

/** The dates on which a calendar is closed, and why. */
export interface ClosedDays {
  get(day: DayNumber): readonly Closing[] | undefined;
}

/** R2. Closed days, and public holidays before them; the holidays of a year are added when a day of it is first asked for. */
export function withHolidays(days: Map<DayNumber, Closing[]>, holidaysOf: HolidaysOf): ClosedDays {
  const known = new Set<number>();
  // The year that was asked last: a calendar is gone through day by day.
  let [from, to] = [0, 0];
  const learn = (year: number) => {
    [from, to] = [dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1)];
    if (known.has(year)) return;
    known.add(year);
    for (const { day, holiday } of [...holidaysOf(year)].reverse()) days.set(day, [{ holiday }, ...(days.get(day) ?? [])]);
  };
  return {
    get: (day) => {
      if (day < from || day >= to) learn(yearOf(day));
      return days.get(day);
    },
  };
}
