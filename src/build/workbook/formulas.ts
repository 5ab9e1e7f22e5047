import type { Kpi } from '../../vocabulary/index.js';
import { targetCells, UNITS } from './targetCells.js';
import { word } from './words.js';

// Formulas count whole seconds, so that no rounding of serials moves a deadline. `r` is the row of the ticket; letters are columns of its sheet.

/** The working columns of the ticket sheet, hidden: those of the report, and those of the last contact. */
const COLUMN = {
  ...{ start: 'N', days: 'O', position: 'P', next: 'Q', used: 'R' },
  ...{ start2: 'S', days2: 'T', position2: 'U', next2: 'V', used2: 'W' },
} as const;

/** The working columns of a clock's start: the report (R10), or the last contact (R8). */
export interface StartColumns {
  /** Its seconds; how many working days there are up to its date; the support seconds before it. */
  readonly start: string;
  readonly days: string;
  readonly position: string;
  /** The first working day that closes after it, and what it has used of that day. */
  readonly next: string;
  readonly used: string;
}

export const REPORT: StartColumns = {
  start: COLUMN.start,
  days: COLUMN.days,
  position: COLUMN.position,
  next: COLUMN.next,
  used: COLUMN.used,
};

export const CONTACT: StartColumns = {
  start: COLUMN.start2,
  days: COLUMN.days2,
  position: COLUMN.position2,
  next: COLUMN.next2,
  used: COLUMN.used2,
};

const seconds = (serial: string) => `ROUND(${serial}*86400,0)`;

const dateOf = (secondsCell: string) => `INT(${secondsCell}/86400)`;

const timeOf = (secondsCell: string) => `(${secondsCell}-86400*INT(${secondsCell}/86400))`;

/** The place of a moment's date among those of the calendar. */
const placeOf = (moment: string) => `${dateOf(moment)}-SLA_First+1`;

/** How many working days there are up to the date of a moment, that date too. */
const daysUpTo = (moment: string) => `INDEX(SLA_Count,${placeOf(moment)})`;

/** Whether a moment lies on a working day (R2). */
const isWorkingDay = (moment: string) => `INDEX(SLA_Working,${placeOf(moment)})=1`;

/** Whether a moment lies on a working day, before its close. */
const isBeforeClose = (moment: string) => `IF(${isWorkingDay(moment)},${timeOf(moment)}<SLA_Close_s,FALSE)`;

/** R3. The support seconds before a moment. */
const positionOf = (moment: string, days: string) =>
  `IF(${isWorkingDay(moment)},(${days}-1)*SLA_Day_s+MAX(0,MIN(${timeOf(moment)},SLA_Close_s)-SLA_Open_s),${days}*SLA_Day_s)`;

/** The working columns of a start, by their formulas; empty where the ticket cannot be judged. */
export function startFormulas(columns: StartColumns, moment: string, r: number): readonly (readonly [column: string, formula: string])[] {
  const { start, days, position, next, used } = columns;
  const [s, d, n] = [`${start}${r}`, `${days}${r}`, `${next}${r}`];
  const unlessEmpty = (formula: string) => `IF(${s}="","",${formula})`;
  return [
    [start, `IF(OR(B${r}="",C${r}="",M${r}<>""),"",${moment})`],
    [days, unlessEmpty(daysUpTo(s))],
    [position, unlessEmpty(positionOf(s, d))],
    [next, unlessEmpty(`IF(${isBeforeClose(s)},${d},${d}+1)`)],
    [used, unlessEmpty(`IF(${n}=${d},MAX(0,${timeOf(s)}-SLA_Open_s),0)`)],
  ];
}

/** R10: the report. */
export const reportSeconds = (r: number) => seconds(`C${r}`);

/** R8: the last contact with the reporter, the response being one; else the report. */
export const contactSeconds = (r: number) => seconds(`MAX(C${r},D${r},E${r})`);

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

/** When a KPI of a ticket is due; a word where it has no date (R9), nothing where the ticket is not filled in. */
export function dueFormula(kpi: Kpi, r: number): string {
  const { start, days, position, next, used } = kpi === 'update' ? CONTACT : REPORT;
  const of = (part: 'value' | 'unit') => `INDEX(${targetCells(kpi, part)},$B${r})`;
  const byDays = kpi === 'mttr' ? closeAfter(`${days}${r}`, of('value')) : afterWorkingDays(`${next}${r}`, `${used}${r}`, of('value'));
  const due = [
    `IF(${of('unit')}="best effort",${word('best_effort')}`,
    `IF(${of('unit')}="to be determined",${word('to_be_determined')}`,
    `IF(${of('unit')}="working days",${byDays},${afterHours(`${position}${r}`, of('value'))})))`,
  ].join(',');
  const unlessRepaired = kpi === 'update' ? `IF(F${r}<>"",${word('none_due')},${due})` : due;
  return `IF(OR(B${r}="",C${r}=""),"",IF(M${r}<>"",${word('check')},IF(${start}${r}="","",${unlessRepaired})))`;
}

/** The support seconds before the moment at which open tickets are judged. */
export function nowPosition(): string {
  const now = seconds('SLA_Now');
  return `IF(SLA_Wrong="",${positionOf(now, daysUpTo(now))},0)`;
}

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

/** How a deadline stands (R5): met at or before it; else missed after it, at risk from a share of its time on, or running. */
export function statusFormula(kpi: Kpi, r: number): string {
  const due = `${{ response: 'G', update: 'I', mttr: 'K' }[kpi]}${r}`;
  const done = { response: `D${r}`, update: undefined, mttr: `F${r}` }[kpi];
  const open = `IF(${seconds('SLA_Now')}>${seconds(due)},${word('missed')},IF(${shareUsed(kpi, due, r)}>=SLA_Risk,${word('at_risk')},${word('running')}))`;
  // A repair stops the clock of a response that was never given: late if it was late by then.
  const unanswered =
    kpi === 'response' ? `IF(F${r}<>"",IF(${seconds(`F${r}`)}>${seconds(due)},${word('missed')},${word('no_response')}),${open})` : open;
  const judged =
    done === undefined
      ? open
      : `IF(IF(${done}="",FALSE,${done}<=SLA_Now),IF(${seconds(done)}<=${seconds(due)},${word('met')},${word('missed')}),${unanswered})`;
  const isWord = `OR(${due}=${word('check')},${due}=${word('none_due')})`;
  return `IF(${due}="","",IF(ISTEXT(${due}),IF(${isWord},"",${due}),${judged}))`;
}

/** The share of a target's support time that is used now. */
function shareUsed(kpi: Kpi, due: string, r: number): string {
  const { days, position } = kpi === 'update' ? CONTACT : REPORT;
  // R7 counts from the day after the report: all of the report's day comes before.
  const endOfDay = `${days}${r}*SLA_Day_s`;
  const from =
    kpi === 'mttr' ? `IF(INDEX(${targetCells(kpi, 'unit')},$B${r})="working days",${endOfDay},${position}${r})` : `${position}${r}`;
  const dueSeconds = seconds(due);
  const duePosition = positionOf(dueSeconds, daysUpTo(dueSeconds));
  return `(SLA_Now_position-${from})/MAX(1,${duePosition}-${from})`;
}

/** R18. The first thing that is wrong with a ticket; nothing where it can be judged. */
export function checkFormula(r: number): string {
  // By the second, as everything is: a round trip through another format may move a cell by some milliseconds.
  const dateCell = (cell: string) => `IF(ISNUMBER(${cell}),${seconds(cell)}>=${seconds(`C${r}`)},FALSE)`;
  const optional = (cell: string, name: Parameters<typeof word>[0]) => `IF(IF(${cell}="",FALSE,NOT(${dateCell(cell)})),${word(name)}`;
  const target = (kpi: Kpi) => {
    const [value, unit] = [`INDEX(${targetCells(kpi, 'value')},B${r})`, `INDEX(${targetCells(kpi, 'unit')},B${r})`];
    const isCount = `AND(ISNUMBER(${value}),N(${value})>0)`;
    return `AND(${unit}<>"best effort",${unit}<>"to be determined",OR(NOT(${isCount}),AND(${unit}="working days",N(${value})<>INT(N(${value})))))`;
  };
  const isUnit = (kpi: Kpi) => `OR(${UNITS.map((unit) => `INDEX(${targetCells(kpi, 'unit')},B${r})="${unit}"`).join(',')})`;
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
    `IF(NOT(AND(${isUnit('response')},${isUnit('update')},${isUnit('mttr')})),${word('bad_unit')}`,
    `IF(OR(${target('response')},${target('update')},${target('mttr')}),${word('bad_target')},"")))))))))))))`,
  ].join(',');
}
