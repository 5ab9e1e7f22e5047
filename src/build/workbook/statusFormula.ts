import type { Kpi } from '../../vocabulary/index.js';
import { daysUpTo, positionOf, seconds } from './moments.js';
import { startOf } from './StartColumns.js';
import { ruleOf, targetCell, UNITS } from './targetCells.js';
import { word } from './words.js';

// Later than any date of a sheet.
const NEVER = '9E9';

/** How a deadline stands (R5): met at or before it; else missed after it, at risk from a share of its time on, or running. */
export function statusFormula(kpi: Kpi, r: number): string {
  const due = `${{ response: 'G', update: 'I', mttr: 'K' }[kpi]}${r}`;
  const done = doneCell(kpi, r);
  const open = `IF(${seconds('SLA_Now')}>${seconds(due)},${word('missed')},IF(${shareUsed(kpi, due, r)}>=SLA_Risk,${word('at_risk')},${word('running')}))`;
  const judged =
    done === undefined ? open : `IF(${done}<=SLA_Now,IF(${seconds(done)}<=${seconds(due)},${word('met')},${word('missed')}),${open})`;
  const isWord = `OR(${due}=${word('check')},${due}=${word('none_due')})`;
  return `IF(${due}="","",IF(ISTEXT(${due}),IF(${isWord},"",${due}),${judged}))`;
}

/** When it was done; a repair answers too (R19). */
function doneCell(kpi: Kpi, r: number): string | undefined {
  const cell = (column: string) => `IF(${column}${r}="",${NEVER},${column}${r})`;
  return { response: `MIN(${cell('D')},${cell('F')})`, update: undefined, mttr: cell('F') }[kpi];
}

/** The share of a target's support time that is used now. */
function shareUsed(kpi: Kpi, due: string, r: number): string {
  const { days, position } = startOf(kpi);
  const unit = targetCell(kpi, 'unit', `$B${r}`);
  // Days that count from the day after the start: all of the start's day comes before.
  const fromClose = UNITS.filter((name) => ruleOf(kpi, name).kind === 'close-of-day-after');
  const from = fromClose.reduce((other, name) => `IF(${unit}="${name}",${days}${r}*SLA_Day_s,${other})`, `${position}${r}`);
  const dueSeconds = seconds(due);
  const duePosition = positionOf(dueSeconds, daysUpTo(dueSeconds));
  return `(SLA_Now_position-${from})/MAX(1,${duePosition}-${from})`;
}
