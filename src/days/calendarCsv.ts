import { csvLine } from '../csv/index.js';
import { type EpochMs, isoText, MS_PER_HOUR, offsetAt } from '../time/index.js';
import { type Language, WEEKDAY_NAMES } from '../vocabulary/index.js';
import { type AgreementDay, closedDayName, isWeekend } from './AgreementDay.js';
import type { CalendarYear } from './calendarYear.js';

const COLUMNS = ['date', 'weekday', 'working_day', 'opens', 'closes', 'support_hours', 'closed_by'];

/** A year as CSV: a row for each date. */
export function calendarCsv({ days, zone }: CalendarYear, language: Language): string {
  const iso = (epochMs: EpochMs | undefined) => (epochMs === undefined ? '' : isoText(epochMs, offsetAt(zone, epochMs)));
  const rows = days.map((day) => [
    day.date,
    WEEKDAY_NAMES[language][day.weekday] ?? '',
    day.isWorking ? 'yes' : 'no',
    iso(day.open[0]?.fromMs),
    iso(day.open[day.open.length - 1]?.toMs),
    String(day.supportMs / MS_PER_HOUR),
    reasons(day, language).join(', '),
  ]);
  return [COLUMNS, ...rows].map(csvLine({ delimiter: ',', newline: '\n' })).join('');
}

/** R2. What closes a date: the weekend, a public holiday, or both. */
function reasons(day: AgreementDay, language: Language): string[] {
  if (day.isWorking) return [];
  return [...(isWeekend(day) ? ['weekend'] : []), ...day.closedBy.map((closed) => closedDayName(closed, language))];
}
