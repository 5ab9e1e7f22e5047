import { type Calendar, calendarFrom, type WeeklyHours } from '../calendar/index.js';
import { weekdayIndex } from '../time/index.js';
import type { AgreementTerms } from './Agreement.js';
import { calendarOf } from './calendarOf.js';

/**
 * SLA §2; R15. The calendar of "normal working hours" that are not the support hours: the agreement's own, with another week.
 *
 * Conventions of ours: a date that is closed for support is no working day, and free for maintenance. A special day with hours is a working day, so that
 * the hours of its weekday hold whatever its support hours; where the weekday has none, as on an extra working day in a weekend, its own hold.
 */
export function maintenanceCalendar(agreement: AgreementTerms, hours: WeeklyHours): Calendar {
  const calendar = calendarOf(agreement);
  const { week } = calendarFrom({ timeZone: calendar.timeZone, hours, closed: [], special: {}, years: calendar.years });
  const special = new Map(
    [...calendar.special].map(([day, own]) => {
      const usual = week[weekdayIndex(day)] ?? [];
      return [day, own.length > 0 && usual.length > 0 ? usual : own] as const;
    }),
  );
  return { ...calendar, week, special };
}
