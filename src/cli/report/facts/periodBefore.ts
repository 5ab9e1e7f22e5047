import { type DayNumber, dayNumber, formatLocalDate, type LocalDate, parseLocalDate } from '../../../time/index.js';

/** A period, both of whose dates are included. */
export type Dates = readonly [from: LocalDate, to: LocalDate];

/**
 * The period before another: as many whole months before whole months, as many days before other dates. November is before December and the third quarter
 * before the fourth, however many days they have. `undefined` for dates that do not exist.
 */
export function periodBefore([from, to]: Dates): Dates | undefined {
  const [first, last] = [parseLocalDate(from), parseLocalDate(to)];
  if (first === undefined || last === undefined) return undefined;
  const end = last + 1;
  return [formatLocalDate(startBefore(first, end)), formatLocalDate(first - 1)];
}

function startBefore(first: DayNumber, end: DayNumber): DayNumber {
  const [start, next] = [monthAt(first), monthAt(end)];
  if (start.day !== 1 || next.day !== 1) return first - (end - first);
  const month = start.month - (next.month - start.month);
  return dayNumber(Math.floor(month / 12), (month % 12) + 1, 1);
}

/** The months since the year 0, and the day of the month. */
function monthAt(day: DayNumber): { readonly month: number; readonly day: number } {
  const [year, month, dayOfMonth] = formatLocalDate(day).split('-').map(Number) as [number, number, number];
  return { month: year * 12 + month - 1, day: dayOfMonth };
}
