import { coveredAnswer } from '../clock/index.js';
import { reject } from '../errors/index.js';
import { MS_PER_HOUR } from '../time/index.js';
import { addWorkingDays, isWorkingDay } from '../timeline/index.js';
import { type CellValue, isEmpty } from './Cells.js';
import { cellOfDay, dayInCell } from './cellDay.js';
import { instantInCell } from './cellInstant.js';
import type { CellRow } from './overCells.js';
import type { Sheet } from './Sheet.js';

/** SLA §4; R2, R3. The support hours between two moments. */
export function supportHoursCell(sheet: Sheet, row: CellRow<'from' | 'to'>, fn: string): CellValue {
  if (isEmpty(row.from) || isEmpty(row.to)) return '';
  // Both are read before either is asked for its position: a calendar may grow back, and then counts from an earlier instant.
  const [from, to] = [instantInCell(sheet, row.from, fn, 'from'), instantInCell(sheet, row.to, fn, 'to')];
  const { timeline } = sheet.timed;
  return (timeline.position(to.epochMs) - timeline.position(from.epochMs)) / MS_PER_HOUR;
}

/** SLA §4; R2. Whether a date is a working day. */
export function isWorkingDayCell(sheet: Sheet, { date }: CellRow<'date'>, fn: string): CellValue {
  return isEmpty(date) ? '' : isWorkingDay(sheet.timed.timeline, dayInCell(sheet, date, fn, 'date').day);
}

/** SLA §4; R2. The date of a later, or an earlier, working day. */
export function nextWorkingDayCell(sheet: Sheet, { date, n }: CellRow<'date' | 'n'>, fn: string): CellValue {
  if (isEmpty(date)) return '';
  const { day, form } = dayInCell(sheet, date, fn, 'date');
  const count = isEmpty(n) ? 1 : n;
  if (typeof count !== 'number' || !Number.isSafeInteger(count)) {
    const expected = 'write a whole number of working days';
    return reject(fn, { code: 'invalid-count', path: 'n', received: count, problem: 'is not a count', expected });
  }
  if (count === 0) return cellOfDay(sheet, day, form);
  const { timeline } = sheet.timed;
  return cellOfDay(sheet, coveredAnswer(timeline, addWorkingDays(timeline, day, count), count, fn, 'n'), form);
}
