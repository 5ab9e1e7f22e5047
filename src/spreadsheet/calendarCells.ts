import { coveredAnswer } from '../clock/index.js';
import { MS_PER_HOUR } from '../time/index.js';
import { addWorkingDays, isWorkingDay } from '../timeline/index.js';
import { type CellValue, isEmpty } from './Cells.js';
import { cellOfDay, dayInCell } from './cellDay.js';
import { instantInCell } from './cellInstant.js';
import type { CellRow } from './overCells.js';
import type { Sheet } from './Sheet.js';

/** SLA §4; R2, R3. The support hours between two moments. */
export function supportHoursCell(sheet: Sheet, { from, to }: CellRow<'from' | 'to'>): CellValue {
  if (isEmpty(from.received) || isEmpty(to.received)) return '';
  const [first, last] = [instantInCell(sheet, from), instantInCell(sheet, to)];
  return sheet.timed.timeline.supportBetween(first.epochMs, last.epochMs) / MS_PER_HOUR;
}

/** SLA §4; R2. Whether a date is a working day. */
export function isWorkingDayCell(sheet: Sheet, { date }: CellRow<'date'>): CellValue {
  return isEmpty(date.received) ? '' : isWorkingDay(sheet.timed.timeline, dayInCell(sheet, date).day);
}

/** SLA §4; R2. The date of a later, or an earlier, working day. */
export function nextWorkingDayCell(sheet: Sheet, { date, n }: CellRow<'date' | 'n'>): CellValue {
  if (isEmpty(date.received)) return '';
  const { day, form } = dayInCell(sheet, date);
  const count = isEmpty(n.received) ? 1 : n.received;
  if (typeof count !== 'number' || !Number.isSafeInteger(count)) return n.reject(sheet.mistakes.noCount());
  if (count === 0) return cellOfDay(sheet, day, form);
  const { timeline } = sheet.timed;
  return cellOfDay(sheet, coveredAnswer(timeline, addWorkingDays(timeline, day, count), n, sheet.mistakes.outside), form);
}
