import { type DayNumber, DIGIT_ZERO, dayNumber, weekdayIndex } from '../time/index.js';
import { dutchHolidayDates, EASTER_MOONS, GOOD_FRIDAY, LIBERATION_DAY } from './dutchHolidayTable.js';
import { LUSTRUM, SUNDAY } from './figures.js';
import type { Choices } from './holidayChoices.js';

/** A public holiday on its day, by its place in the table. */
export interface HolidayOnDay {
  readonly holiday: number;
  readonly day: DayNumber;
}

/** R2. The holidays of a year, in the order of the table. */
export function holidaysOf(year: number, { goodFriday, liberationDay }: Choices): HolidayOnDay[] {
  const found: HolidayOnDay[] = [];
  const easter = easterOf(year);
  dutchHolidayDates.forEach(([month, date, beforeSunday = 0, from = year, to = year], holiday) => {
    const day = month === 0 ? easter + date : dayNumber(year, month, date);
    const isOpen =
      (holiday === GOOD_FRIDAY && goodFriday === 'open') ||
      (holiday === LIBERATION_DAY && (liberationDay === 'never' || (liberationDay === 'lustrum' && year % LUSTRUM > 0)));
    if (year >= from && year <= to && !isOpen) found.push({ holiday, day: weekdayIndex(day) === SUNDAY ? day - beforeSunday : day });
  });
  return found;
}

/** The Sunday after the full moon. */
function easterOf(year: number): DayNumber {
  const moon = dayNumber(year, 3, 21) + EASTER_MOONS.charCodeAt(year % EASTER_MOONS.length) - DIGIT_ZERO;
  return moon + 7 - ((weekdayIndex(moon) + 1) % 7);
}
