import type { CountingRule } from '../../deadline/index.js';
import type { Kpi } from '../../vocabulary/index.js';
import { startOf } from './StartColumns.js';
import { ruleOf, targetCell, UNITS } from './targetCells.js';
import { word } from './words.js';

/** When a KPI of a ticket is due; a word where it has no date (R9), nothing where the ticket is not filled in. */
export function dueFormula(kpi: Kpi, r: number): string {
  const unit = targetCell(kpi, 'unit', `$B${r}`);
  const [last, ...others] = UNITS.map((name) => ({ name, due: dueBy(ruleOf(kpi, name), kpi, r) })).reverse();
  const due = others.reduce((otherwise, { name, due }) => `IF(${unit}="${name}",${due},${otherwise})`, last?.due ?? '');
  const unlessRepaired = kpi === 'update' ? `IF(F${r}<>"",${word('none_due')},${due})` : due;
  return `IF(OR(B${r}="",C${r}=""),"",IF(M${r}<>"",${word('check')},IF(${startOf(kpi).start}${r}="","",${unlessRepaired})))`;
}

/** The deadline of a KPI where it counts by a rule; how many hours or days stands in the Agreement sheet. */
function dueBy(rule: CountingRule, kpi: Kpi, r: number): string {
  const { days, position, next, used } = startOf(kpi);
  const count = targetCell(kpi, 'value', `$B${r}`);
  switch (rule.kind) {
    case 'support-time':
      return afterHours(`${position}${r}`, count);
    case 'day-lengths':
      return afterWorkingDays(`${next}${r}`, `${used}${r}`, count);
    case 'close-of-day-after':
      return closeAfter(`${days}${r}`, count);
    case 'best-effort':
      return word('best_effort');
    case 'to-be-determined':
      return word('to_be_determined');
  }
}

/** How many dates come before the working day of a number: those up to which fewer were counted. */
const datesBefore = (number: string) => `IFERROR(MATCH(${number}-0.5,SLA_Count,1),0)`;

/** A deadline on the working day of a number, so many seconds after its opening; a word where the calendar ends before. */
const onDay = (number: string, sinceOpening: string) =>
  `IF(${number}>SLA_Total,${word('later')},((SLA_First+${datesBefore(number)})*86400+SLA_Open_s+${sinceOpening})/86400)`;

/** R5. The earliest moment at which a number of support hours is used up: a day used up exactly ends at its close. */
function afterHours(position: string, hours: string): string {
  const end = `(${position}+ROUND(${hours}*3600,0))`;
  const fullDays = `INT((${end}-1)/SLA_Day_s)`;
  return onDay(`(${fullDays}+1)`, `${end}-${fullDays}*SLA_Day_s`);
}

/** R6. Working days as a length: the same part of a later day; the whole of a day where nothing is used of the first. */
function afterWorkingDays(next: string, used: string, days: string): string {
  return `IF(${used}=0,${onDay(`(${next}+${days}-1)`, 'SLA_Day_s')},${onDay(`(${next}+${days})`, used)})`;
}

/** R7. The close of the last of a number of working days, counted from the day after the report. */
function closeAfter(days: string, count: string): string {
  return onDay(`(${days}+${count})`, 'SLA_Day_s');
}
