import {
  type AgreementDay,
  CALENDAR_WORDS,
  type CalendarYear,
  type ClockChange,
  closedDayName,
  daysInMonth,
  isWeekend,
  totals,
} from '../days/index.js';

import { formatWallClock, MS_PER_HOUR } from '../time/index.js';
import { type Language, MONTHS, tenths, WEEKDAY_NAMES } from '../vocabulary/index.js';
import { plainTable } from './textTable.js';

const MONTHS_OF_A_YEAR = Array.from({ length: 12 }, (_, place) => place + 1);

/** A year for people: its public holidays, its months and its changes of the clocks. */
export function calendarText(calendar: CalendarYear, language: Language, width: number): string {
  const words = CALENDAR_WORDS[language];
  const { workingDays, supportMs } = totals(calendar.days);
  const holidays = calendar.days.flatMap((day) =>
    day.closedBy.map((closed) => [
      dayText(day, language),
      closedDayName(closed, 'en'),
      closedDayName(closed, 'nl'),
      isWeekend(day) ? words.weekend : '',
    ]),
  );
  const months = MONTHS_OF_A_YEAR.map((month) => monthCells(calendar, month, language));
  return [
    `${words.title(calendar.year, calendar.zone)}\n\n`,
    plainTable([words.date, 'English', 'Nederlands', ''], holidays, width),
    `\n${plainTable([words.month, words.workingDays, words.supportHours], [...months, [words.year, count(workingDays, language), hours(supportMs, language)]], width)}`,
    '\n',
    ...calendar.clockChanges.map((change) => `${clockText(change, language)}\n`),
  ].join('');
}

function monthCells(calendar: CalendarYear, month: number, language: Language): string[] {
  const { workingDays, supportMs } = totals(daysInMonth(calendar, month));
  const name = MONTHS[language][month - 1] ?? '';
  return [name, count(workingDays, language), hours(supportMs, language)];
}

function dayText({ date, weekday }: AgreementDay, language: Language): string {
  return `${(WEEKDAY_NAMES[language][weekday] ?? '').slice(0, CALENDAR_WORDS[language].weekdayLength)} ${date}`;
}

function clockText({ wallMs, byMs }: ClockChange, language: Language): string {
  const [date = '', time = ''] = formatWallClock(wallMs).split('T');
  return CALENDAR_WORDS[language].clocks(date, time, byMs > 0);
}

function hours(supportMs: number, language: Language): string {
  return tenths(Math.round((supportMs / MS_PER_HOUR) * 10), language).padStart(CALENDAR_WORDS[language].supportHours.length);
}

/** Below the end of its heading, as numbers stand. */
function count(days: number, language: Language): string {
  return String(days).padStart(CALENDAR_WORDS[language].workingDays.length);
}
