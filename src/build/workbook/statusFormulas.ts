import type { Kpi } from '../../vocabulary/index.js';
import { updateAfter } from './clockFormulas.js';
import { countsFrom, isRepaired } from './dueFormulas.js';
import { daysUpTo, isAfter, milliseconds, positionOf } from './moments.js';
import { cell } from './TicketColumns.js';
import { amountOf } from './targetCells.js';
import type { Words } from './words.js';

/** Later than any date of a sheet. */
const NEVER = '9000000000000000';

/** How a promise stands now: nothing before the report; a word where it has no date (R9); else what `judged` says. */
export function statusFormula(kpi: Kpi, r: number, words: Words): string {
  const judged = kpi === 'update' ? updateStatus(r, words) : statusOf(kpi, r, words);
  const notYet = `IF(${cell('readReported', r)}>SLA_Now_ms,${words.quoted('not_yet')},${judged})`;
  return `IF(${cell('days', r)}="","",${notYet})`;
}

/** R5. Met at or before the deadline, else missed after it. */
function statusOf(kpi: 'response' | 'mttr', r: number, words: Words): string {
  const due = cell(kpi === 'response' ? 'ofResponseDue' : 'ofMttrDue', r);
  const dueMs = milliseconds(due);
  const repaired = act('readRepaired', r);
  // R19: a repair answers too.
  const done = kpi === 'response' ? `MIN(${act('readResponded', r)},${repaired})` : repaired;
  const open = `IF(SLA_Now_ms>${dueMs},${words.quoted('missed')},${running(kpi, countsFrom(kpi, r), r, words)})`;
  const judged = `IF(${done}<=SLA_Now_ms,IF(${done}<=${dueMs},${words.quoted('met')},${words.quoted('missed')}),${open})`;
  return `IF(ISTEXT(${due}),${due},${judged})`;
}

/**
 * R8, R11, R19. A repair answers, and so keeps the update where nothing was missed before it. Missed where an update certainly was: none came before the first was due, or none since the last contact. Contacts between the response and the
 * last one are not in the sheet: where these lie more than a target apart, it is not recorded whether all came (R20).
 */
function updateStatus(r: number, words: Words): string {
  const first = updateAfter(cell('position', r), cell('readPriority', r), words);
  const next = cell('nextUpdate', r);
  const [responded, contact, repaired] = [act('readResponded', r), act('readContact', r), act('readRepaired', r)];
  const ended = `MIN(${repaired},SLA_Now_ms)`;
  const missed = `OR(MIN(${responded},${contact},${ended})>${first},${ended}>${next})`;
  const open = `IF(${isRepaired(r)},${words.quoted('met')},${running('update', cell('lastPosition', r), r, words)})`;
  const kept = `IF(${isGapUnknown(r)},${words.quoted('not_recorded')},${open})`;
  return `IF(ISTEXT(${next}),${next},IF(${missed},${words.quoted('missed')},${kept}))`;
}

/** Whether more than a target lies between the response and the last contact, or the repair where that came before it. */
function isGapUnknown(r: number): string {
  const [responded, contact] = [cell('readResponded', r), cell('readContact', r)];
  const from = `MIN(${responded},${contact})`;
  const until = `MIN(${cell('last', r)},${act('readRepaired', r)})`;
  const end = `(${positionOf(from, daysUpTo(from))}+${amountOf('update', cell('readPriority', r))})`;
  const isLate = isAfter(until, positionOf(until, daysUpTo(until)), end);
  return `IF(OR(${responded}="",${contact}=""),FALSE,IF(${from}<${until},${isLate},FALSE))`;
}

/** The moment of an act, or one that never comes. */
function act(column: 'readResponded' | 'readContact' | 'readRepaired', r: number): string {
  return `IF(${cell(column, r)}="",${NEVER},${cell(column, r)})`;
}

/** At risk from a share of the target's time on, else running. */
function running(kpi: Kpi, from: string, r: number, words: Words): string {
  const share = `(SLA_Now_position-${from})/${amountOf(kpi, cell('readPriority', r))}`;
  return `IF(${share}>=SLA_Risk,${words.quoted('at_risk')},${words.quoted('running')})`;
}
