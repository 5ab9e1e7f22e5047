import { coveredAnswer } from '../clock/index.js';
import { isUndated, type KpiPromise, kpiPromise, ruleReached } from '../deadline/index.js';
import { reject } from '../errors/index.js';
import { tell, trailOf, undatedWord } from '../explain/index.js';
import { type EpochMs, MS_PER_HOUR } from '../time/index.js';
import { addWorkingDays, isWorkingDay } from '../timeline/index.js';
import type { Kpi, Priority } from '../vocabulary/index.js';
import { type CellValue, isEmpty } from './Cells.js';
import { cellOfDay, dayInCell } from './cellDay.js';
import { type CellInstant, cellOfInstant, instantInCell } from './cellInstant.js';
import { kpiInCell, priorityInCell } from './cellWords.js';
import { overCells } from './overCells.js';
import type { Sheet } from './Sheet.js';
import type { SlaFunctions } from './SlaFunctions.js';
import { statusOf } from './status.js';

/** The functions on a sheet. They compute with the core's own rules and say its words; here is only what cells need. */
export function slaFunctionsOn(sheet: Sheet): SlaFunctions {
  return {
    SLA_RESPONSE_DUE: (priority, reported) =>
      overCells(sheet, 'SLA_RESPONSE_DUE', { priority, reported }, (cells) => dueCell(sheet, cells, 'response', 'SLA_RESPONSE_DUE')),
    SLA_UPDATE_DUE: (priority, last_contact) =>
      overCells(sheet, 'SLA_UPDATE_DUE', { priority, last_contact }, (cells) => dueCell(sheet, cells, 'update', 'SLA_UPDATE_DUE')),
    SLA_MTTR_DUE: (priority, reported) =>
      overCells(sheet, 'SLA_MTTR_DUE', { priority, reported }, (cells) => dueCell(sheet, cells, 'mttr', 'SLA_MTTR_DUE')),
    SLA_SUPPORT_HOURS: (from, to) => overCells(sheet, 'SLA_SUPPORT_HOURS', { from, to }, (cells) => supportHoursCell(sheet, cells)),
    SLA_STATUS: (due, done, at) => overCells(sheet, 'SLA_STATUS', { due, done, at }, (cells) => statusOf(sheet, cells, 'SLA_STATUS')),
    SLA_IS_WORKING_DAY: (date) => overCells(sheet, 'SLA_IS_WORKING_DAY', { date }, (cells) => workingDayCell(sheet, cells)),
    SLA_NEXT_WORKING_DAY: (date, n) => overCells(sheet, 'SLA_NEXT_WORKING_DAY', { date, n }, (cells) => nextWorkingDayCell(sheet, cells)),
    SLA_EXPLAIN: (priority, reported, kpi) =>
      overCells(sheet, 'SLA_EXPLAIN', { priority, reported, kpi }, (cells) => explainCell(sheet, cells)),
  };
}

type Row = readonly CellValue[];

/** A promise to whoever reported or was contacted at the instant in a cell. */
function promisedIn({ timed }: Sheet, priority: Priority, start: EpochMs, kpi: Kpi, startedBy: KpiPromise['startedBy']): KpiPromise {
  return kpiPromise(timed, kpi, priority, start, startedBy, []);
}

/** The deadline of a promise, or the kind of its outcome where it has none (R9). */
function outcome(promised: KpiPromise, cell: CellValue, fn: string, path: string): EpochMs | 'best-effort' | 'to-be-determined' {
  const { timed, rule, start } = promised;
  if (isUndated(rule)) return rule.kind;
  return coveredAnswer(timed.timeline, ruleReached(rule, timed.timeline, start), cell, fn, path);
}

function dueCell(sheet: Sheet, [priorityCell, startCell]: Row, kpi: Kpi, fn: string): CellValue {
  if (isEmpty(priorityCell) || isEmpty(startCell)) return '';
  const path = kpi === 'update' ? 'last_contact' : 'reported';
  const priority = priorityInCell(priorityCell, fn);
  const start = instantInCell(sheet, startCell, fn, path);
  const promised = promisedIn(sheet, priority, start.epochMs, kpi, kpi === 'update' ? 'last-contact' : 'report');
  const due = outcome(promised, startCell, fn, path);
  return typeof due === 'string' ? undatedWord(due, sheet.language) : cellOfInstant(sheet, due, start.form);
}

function supportHoursCell(sheet: Sheet, [fromCell, toCell]: Row): CellValue {
  if (isEmpty(fromCell) || isEmpty(toCell)) return '';
  const position = (cell: CellValue, path: string) => {
    const instant: CellInstant = instantInCell(sheet, cell, 'SLA_SUPPORT_HOURS', path);
    return sheet.timed.timeline.position(instant.epochMs);
  };
  // Both are asked before they are compared: a calendar may grow back, and then counts from an earlier instant.
  instantInCell(sheet, toCell, 'SLA_SUPPORT_HOURS', 'to');
  const from = position(fromCell, 'from');
  return (position(toCell, 'to') - from) / MS_PER_HOUR;
}

function workingDayCell(sheet: Sheet, [cell]: Row): CellValue {
  if (isEmpty(cell)) return '';
  return isWorkingDay(sheet.timed.timeline, dayInCell(sheet, cell, 'SLA_IS_WORKING_DAY', 'date').day);
}

function nextWorkingDayCell(sheet: Sheet, [dateCell, countCell]: Row): CellValue {
  const fn = 'SLA_NEXT_WORKING_DAY';
  if (isEmpty(dateCell)) return '';
  const { day, form } = dayInCell(sheet, dateCell, fn, 'date');
  const count = isEmpty(countCell) ? 1 : countCell;
  if (typeof count !== 'number' || !Number.isSafeInteger(count)) {
    const expected = 'write a whole number of working days';
    return reject(fn, { code: 'invalid-count', path: 'n', received: count, problem: 'is not a count', expected });
  }
  if (count === 0) return cellOfDay(sheet, day, form);
  const { timeline } = sheet.timed;
  return cellOfDay(sheet, coveredAnswer(timeline, addWorkingDays(timeline, day, count), count, fn, 'n'), form);
}

function explainCell(sheet: Sheet, [priorityCell, reportedCell, kpiCell]: Row): CellValue {
  const fn = 'SLA_EXPLAIN';
  if (isEmpty(priorityCell) || isEmpty(reportedCell) || isEmpty(kpiCell)) return '';
  const priority = priorityInCell(priorityCell, fn);
  const kpi = kpiInCell(kpiCell, fn);
  const { epochMs } = instantInCell(sheet, reportedCell, fn, 'reported');
  const promised = promisedIn(sheet, priority, epochMs, kpi, 'report');
  return tell(trailOf(promised, outcome(promised, reportedCell, fn, 'reported')), sheet.language);
}
