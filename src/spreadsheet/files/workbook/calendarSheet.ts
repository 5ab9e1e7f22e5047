import type { Workbook } from 'exceljs';
import { standingTerms } from '../../../agreement/index.js';
import { dutchHolidays } from '../../../calendar/index.js';
import { isWorkingDay } from '../../../clock/index.js';
import { runningAgreement } from '../../../deadline/index.js';
import { type DayNumber, dayNumber, MS_PER_DAY, parseLocalDate } from '../../../time/index.js';
import { serialOfWall } from '../../serial.js';
import { CALENDAR_YEARS } from '../calendarYears.js';
import { DATE, headingRow } from './style.js';

/** SLA §4; R2. The working days of the years that the workbook knows, as serials. */
export function workingDays(): readonly number[] {
  const { timeline } = runningAgreement(standingTerms, 'workingDays');
  const [from, end] = [dayNumber(CALENDAR_YEARS.from, 1, 1), dayNumber(CALENDAR_YEARS.to + 1, 1, 1)];
  const found: number[] = [];
  for (let day = from; day < end; day++) {
    if (timeline.coversDay(day) && isWorkingDay(timeline, day)) found.push(serialOfDay(day));
  }
  return found;
}

/** The serial of a date. */
export function serialOfDay(day: DayNumber): number {
  return serialOfWall(day * MS_PER_DAY, 1900);
}

/** The working days, by which all formulas count, and beside them the public holidays that are none. */
export function calendarSheet(workbook: Workbook): void {
  const sheet = workbook.addWorksheet('Calendar', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = [
    { header: 'Working day', width: 17, style: { numFmt: DATE, alignment: { horizontal: 'left' } } },
    { width: 4 },
    { header: 'Public holiday', width: 17, style: { numFmt: DATE, alignment: { horizontal: 'left' } } },
    { header: 'English', width: 20 },
    { header: 'Nederlands', width: 20 },
  ];
  const days = workingDays();
  const holidays = dutchHolidays({ years: CALENDAR_YEARS });
  days.forEach((day, place) => {
    sheet.getRow(place + 2).getCell(1).value = day;
  });
  holidays.forEach(({ date, name }, place) => {
    const row = sheet.getRow(place + 2);
    row.getCell(3).value = serialOfDay(parseLocalDate(date) as DayNumber);
    row.getCell(4).value = name.en;
    row.getCell(5).value = name.nl;
  });
  headingRow(sheet.getRow(1));
  workbook.definedNames.add(`Calendar!$A$2:$A$${days.length + 1}`, 'SLA_Dates');
}
