import { stringify } from 'csv-stringify/sync';
import { type EpochMs, formatIso, MS_PER_HOUR, offsetAt } from '../time/index.js';
import { type Language, WEEKDAYS } from '../vocabulary/index.js';
import { type CalendarDay, type CalendarYear, isWeekend } from './CalendarYear.js';

const COLUMNS = ['date', 'weekday', 'working_day', 'opens', 'closes', 'support_hours', 'closed_by'];

/** A year as CSV: a row for each date. */
export function calendarCsv({ days, zone }: CalendarYear, language: Language): string {
  const iso = (epochMs: EpochMs | undefined) => (epochMs === undefined ? '' : formatIso(epochMs, offsetAt(zone, epochMs)));
  const rows = days.map((day) => [
    day.date,
    WEEKDAYS[language][day.weekday] ?? '',
    day.open.length > 0 ? 'yes' : 'no',
    iso(day.open[0]?.from),
    iso(day.open[day.open.length - 1]?.to),
    String(day.supportMs / MS_PER_HOUR),
    reasons(day, language).join(', '),
  ]);
  return stringify([COLUMNS, ...rows]);
}

/** R2. What closes a date: the weekend, a public holiday, or both. */
function reasons(day: CalendarDay, language: Language): string[] {
  if (day.open.length > 0) return [];
  return [...(isWeekend(day) ? ['weekend'] : []), ...day.holidays.map((name) => name[language])];
}
