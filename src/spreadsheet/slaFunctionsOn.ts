import type { Cells } from './Cells.js';
import { isWorkingDayCell, nextWorkingDayCell, supportHoursCell } from './calendarCells.js';
import { dueCell, explainCell } from './deadlineCells.js';
import { type CellFunction, overCells } from './overCells.js';
import type { Sheet } from './Sheet.js';
import type { Answers, SlaFunctions } from './SlaFunctions.js';
import { statusCell } from './statusCell.js';

/** Answers over all cells that a function was given. */
type Over = <Name extends string>(cells: { readonly [name in Name]: Cells }, answer: CellFunction<Name>) => Answers;

/** By its name, how a function of a sheet is made. */
const FUNCTIONS: { readonly [fn in keyof SlaFunctions]: (over: Over) => SlaFunctions[fn] } = {
  SLA_RESPONSE_DUE: (over) => (priority, reported) => over({ priority, reported }, dueCell('response', 'reported')),
  SLA_UPDATE_DUE: (over) => (priority, last_contact) => over({ priority, last_contact }, dueCell('update', 'last_contact')),
  SLA_MTTR_DUE: (over) => (priority, reported) => over({ priority, reported }, dueCell('mttr', 'reported')),
  SLA_SUPPORT_HOURS: (over) => (from, to) => over({ from, to }, supportHoursCell),
  SLA_STATUS: (over) => (due, done, at) => over({ due, done, at }, statusCell),
  SLA_IS_WORKING_DAY: (over) => (date) => over({ date }, isWorkingDayCell),
  SLA_NEXT_WORKING_DAY: (over) => (date, n) => over({ date, n }, nextWorkingDayCell),
  SLA_EXPLAIN: (over) => (priority, reported, kpi) => over({ priority, reported, kpi }, explainCell),
};

/** The functions on a sheet. They compute with the core's own rules and say its words; what is here is only what cells need. */
export function slaFunctionsOn(sheet: Sheet): SlaFunctions {
  const made: { [fn in string]: unknown } = {};
  for (const fn of Object.keys(FUNCTIONS)) {
    made[fn] = FUNCTIONS[fn as keyof SlaFunctions]((cells, answer) => overCells(sheet, fn, cells, answer));
  }
  return made as unknown as SlaFunctions;
}
