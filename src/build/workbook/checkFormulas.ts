import { isUndated } from '../../deadline/index.js';
import { KPIS, type Kpi } from '../../vocabulary/index.js';
import { seconds } from './moments.js';
import { OFFERED, ruleOf, targetCell, UNITS } from './targetCells.js';
import { type WordName, word } from './words.js';

/** The first thing that is wrong with what all tickets share; nothing where they can be judged. */
export function sharedCheck(): string {
  const isMoment = 'IF(ISNUMBER(SLA_Now),AND(SLA_Now>=SLA_First,SLA_Now<SLA_End),FALSE)';
  const isShare = 'IF(ISNUMBER(SLA_Risk),SLA_Risk>0,FALSE)';
  const areHours = 'IF(AND(ISNUMBER(SLA_Opens),ISNUMBER(SLA_Closes)),AND(SLA_Opens>=0,SLA_Opens<SLA_Closes,SLA_Closes<=1),FALSE)';
  const days = 'COUNTIF(SLA_Working,1)+COUNTIF(SLA_Working,0)+COUNTBLANK(SLA_Working)';
  const isCalendar = `IFERROR(AND(ROWS(SLA_Count)=SLA_End-SLA_First,${days}=ROWS(SLA_Working),SLA_Total=COUNTIF(SLA_Working,1)),FALSE)`;
  return [
    `IF(NOT(${areHours}),${word('bad_hours')}`,
    `IF(NOT(${isMoment}),${word('bad_now')}`,
    `IF(NOT(${isShare}),${word('bad_risk')}`,
    `IF(NOT(${isCalendar}),${word('bad_calendar')},""))))`,
  ].join(',');
}

/** R18. The first thing that is wrong with a ticket; nothing where it can be judged. */
export function checkFormula(r: number): string {
  // By the second, as everything is: a round trip through another format may move a cell by some milliseconds.
  const dateCell = (cell: string) => `IF(ISNUMBER(${cell}),${seconds(cell)}>=${seconds(`C${r}`)},FALSE)`;
  const optional = (cell: string, name: WordName) => `IF(IF(${cell}="",FALSE,NOT(${dateCell(cell)})),${word(name)}`;
  const [first, end] = ['SLA_First', 'SLA_End'];
  return [
    `IF(COUNTA(B${r}:F${r})=0,""`,
    `IF(OR(B${r}="",C${r}=""),${word('incomplete')}`,
    `IF(SLA_Wrong<>"",SLA_Wrong`,
    `IF(NOT(ISNUMBER(B${r})),${word('bad_priority')}`,
    `IF(OR(B${r}<1,B${r}>4,B${r}<>INT(B${r})),${word('bad_priority')}`,
    `IF(NOT(ISNUMBER(C${r})),${word('bad_reported')}`,
    `IF(OR(C${r}<${first},C${r}>=${end}),${word('bad_years')}`,
    optional(`D${r}`, 'bad_responded'),
    optional(`E${r}`, 'bad_contact'),
    optional(`F${r}`, 'bad_repaired'),
    `IF(MAX(D${r},E${r})>=${end},${word('bad_later')}`,
    `IF(NOT(AND(${KPIS.map((kpi) => isUnit(kpi, r)).join(',')})),${word('bad_unit')}`,
    `IF(OR(${KPIS.map((kpi) => isWrongTarget(kpi, r)).join(',')}),${word('bad_target')},"")))))))))))))`,
  ].join(',');
}

/** Whether the unit of a KPI's target is one that the sheet knows. */
function isUnit(kpi: Kpi, r: number): string {
  const unit = targetCell(kpi, 'unit', `B${r}`);
  return `OR(${OFFERED.map((name) => `${unit}="${name}"`).join(',')})`;
}

/** Whether a KPI's target has a unit that counts, and a number that it cannot count: days are whole. */
function isWrongTarget(kpi: Kpi, r: number): string {
  const [value, unit] = [targetCell(kpi, 'value', `B${r}`), targetCell(kpi, 'unit', `B${r}`)];
  const undated = UNITS.filter((name) => isUndated(ruleOf(kpi, name))).map((name) => `${unit}<>"${name}"`);
  const ofDays = UNITS.filter((name) => 'days' in ruleOf(kpi, name)).map((name) => `AND(${unit}="${name}",N(${value})<>INT(N(${value})))`);
  return `AND(${[...undated, `OR(${[`NOT(AND(ISNUMBER(${value}),N(${value})>0))`, ...ofDays].join(',')})`].join(',')})`;
}
