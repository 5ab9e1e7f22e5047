import type { Words } from './words.js';

/** The first thing that is wrong with what all tickets share; nothing where they can be judged. */
export function sharedCheck({ quoted }: Words): string {
  const isMoment = 'IF(ISNUMBER(SLA_Now),AND(SLA_Now>=SLA_First,SLA_Now<SLA_End),FALSE)';
  const isShare = 'IF(ISNUMBER(SLA_Risk),AND(SLA_Risk>0,SLA_Risk<=1),FALSE)';
  const areHours = 'IF(AND(ISNUMBER(SLA_Opens),ISNUMBER(SLA_Closes)),AND(SLA_Opens>=0,SLA_Opens<SLA_Closes,SLA_Closes<=1),FALSE)';
  const areRows = 'SUMPRODUCT(--(SLA_Priorities=ROW(SLA_Priorities)-MIN(ROW(SLA_Priorities))+1))=4';
  // Excel 2010 does not know ISFORMULA: nothing is said there.
  const areFormulas = ['SLA_Computed', 'SLA_Amounts']
    .map((name) => `IFERROR(SUMPRODUCT(--_xlfn.ISFORMULA(${name}))=ROWS(${name})*COLUMNS(${name}),TRUE)`)
    .join(',');
  return [
    `IF(NOT(IFERROR(${areHours},FALSE)),${quoted('bad_hours')}`,
    `IF(NOT(IFERROR(${isMoment},FALSE)),${quoted('bad_now')}`,
    `IF(NOT(IFERROR(${isShare},FALSE)),${quoted('bad_risk')}`,
    `IF(NOT(IFERROR(${areRows},FALSE)),${quoted('bad_rows')}`,
    `IF(NOT(AND(${areFormulas})),${quoted('bad_formula')}`,
    `IF(NOT(IFERROR(${isCalendar()},FALSE)),${quoted('bad_calendar')},""))))))`,
  ].join(',');
}

/** Whether the sheet Calendar has each date once, in order, with a 1 or a 0 (an empty cell is a 0), and counts the working days up to each. */
function isCalendar(): string {
  const days = 'COUNTIF(SLA_Working,1)+COUNTIF(SLA_Working,0)+COUNTBLANK(SLA_Working)';
  const top = (name: string) => `MIN(ROW(${name}))`;
  const [rest, before] = [
    'INDEX(SLA_Count,2):INDEX(SLA_Count,SLA_End-SLA_First)',
    'INDEX(SLA_Count,1):INDEX(SLA_Count,SLA_End-SLA_First-1)',
  ];
  const working = 'INDEX(SLA_Working,2):INDEX(SLA_Working,SLA_End-SLA_First)';
  return `AND(${[
    'ROWS(SLA_Dates)=SLA_End-SLA_First',
    'ROWS(SLA_Working)=SLA_End-SLA_First',
    'ROWS(SLA_Count)=SLA_End-SLA_First',
    `${top('SLA_Working')}=${top('SLA_Dates')}`,
    `${top('SLA_Count')}=${top('SLA_Dates')}`,
    `${days}=SLA_End-SLA_First`,
    `SUMPRODUCT(--(SLA_Dates-ROW(SLA_Dates)<>SLA_First-${top('SLA_Dates')}))=0`,
    'INDEX(SLA_Count,1)=N(INDEX(SLA_Working,1))',
    `SUMPRODUCT(--(${rest}-(${before})<>--(${working}=1)))=0`,
  ].join(',')})`;
}

/** How many dates are working days, or closed, other than by the agreement: there, a working day is a weekday that the sheet names no holiday of (R2). */
export const OTHER_DAYS = 'IFERROR(SUMPRODUCT(--((SLA_Working=1)<>((WEEKDAY(SLA_Dates,2)<6)*(SLA_Holidays="")=1))),0)';

/** What stands on top of the tickets: what is wrong for all of them; else what differs from the agreement, which may be meant. */
export function remarkFormula({ quoted }: Words): string {
  const days = `IF(SLA_Other_days=0,"",SLA_Other_days&" "&${quoted('other_days')})`;
  const targets = `IF(SLA_Other_targets=0,"",${quoted('other_targets')}&IF(SLA_Other_days=0,"","; "))`;
  const isWritten = `IFERROR(NOT(_xlfn.ISFORMULA(SLA_Wrong)),FALSE)`;
  return `IF(${isWritten},${quoted('bad_formula')},IF(SLA_Wrong<>"",SLA_Wrong,${targets}&${days}))`;
}
