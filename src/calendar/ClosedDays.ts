import { type DayNumber, yearOf } from '../time/index.js';
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
export type HolidaysOf = (year: number) => HolidayOnDay[];

/** The dates on which a calendar is closed, and why. */
export interface ClosedDays {
  get(day: DayNumber): readonly Closing[] | undefined;
}

/** What closes a date, to be added to. */
export function closingsOn(days: Map<DayNumber, Closing[]>, day: DayNumber): Closing[] {
  const closings = days.get(day) ?? [];
  days.set(day, closings);
  return closings;
}

/** R2. Closed days, and public holidays before them; the holidays of a year are added when a day of it is first asked for. */
export function withHolidays(days: Map<DayNumber, Closing[]>, holidaysOf: HolidaysOf): ClosedDays {
  const known = new Set<number>();
  return {
    get: (day) => {
      const year = yearOf(day);
      if (!known.has(year)) {
        for (const holiday of holidaysOf(year).reverse()) closingsOn(days, holiday.day).unshift(holiday);
        known.add(year);
      }
      return days.get(day);
    },
  };
}
