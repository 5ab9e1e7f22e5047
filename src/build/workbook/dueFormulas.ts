import type { Kpi } from '../../vocabulary/index.js';
import { DAY, momentAt } from './moments.js';
import { cell } from './TicketColumns.js';
import { amountOf, isFromClose } from './targetCells.js';
import type { Words } from './words.js';

/** When a KPI of a ticket is due; a word where it has no date (R9), nothing where the ticket is not filled in. */
export function dueFormula(kpi: Kpi, r: number, words: Words): string {
  const due = kpi === 'update' ? updateDue(r, words) : dueFromReport(kpi, r, words);
  return `IF(${cell('wrong', r)}<>"",${words.quoted('check')},IF(${cell('days', r)}="","",${due}))`;
}

/** R8. One target after the last contact; none once the ticket is repaired. */
function updateDue(r: number, words: Words): string {
  const next = cell('nextUpdate', r);
  return `IF(${isRepaired(r)},${words.quoted('repaired')},IF(ISTEXT(${next}),${next},${next}/${DAY}))`;
}

function dueFromReport(kpi: Kpi, r: number, words: Words): string {
  const target = amountOf(kpi, cell('readPriority', r));
  const due = momentAt(`(${countsFrom(kpi, r)}+${target})`, words.quoted('later'), 'serial');
  return `IF(ISTEXT(${target}),${target},${due})`;
}

/** The support time before the moment from which a KPI counts: the report (R5, R6), or the end of its day (R7). */
export function countsFrom(kpi: Kpi, r: number): string {
  const fromClose = isFromClose(kpi, cell('readPriority', r));
  const position = cell('position', r);
  return fromClose === undefined ? position : `IF(${fromClose},${cell('days', r)}*SLA_Day_ms,${position})`;
}

/** Whether a ticket is repaired now (R18: a repair after now has not happened yet). */
export function isRepaired(r: number): string {
  const repaired = cell('readRepaired', r);
  return `IF(${repaired}="",FALSE,${repaired}<=SLA_Now_ms)`;
}
