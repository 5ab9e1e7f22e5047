import type { CellValue, Workbook, Worksheet } from 'exceljs';
import { standingTerms } from '../../agreement/index.js';
import { type AgreementDay, agreementDays, closedDayName } from '../../days/index.js';
import { serialOfWall } from '../../spreadsheet/serial.js';
import { type DayNumber, MS_PER_DAY } from '../../time/index.js';
import { printed, protect, validate } from './sheets.js';
import { COMPUTED, DATES, headingRow, INPUT, STATUS_STYLES } from './style.js';
import type { Words } from './words.js';
import { YEARS } from './years.js';

const FIRST = 2;

const HEADINGS = {
  en: ['Date', 'Working day: 1, closed: 0', 'Public holiday', 'Working days so far'],
  nl: ['Datum', 'Werkdag: 1, gesloten: 0', 'Feestdag', 'Werkdagen tot en met die dag'],
} as const;

/** A cell without content; exceljs writes a dollar before the letter alone. */
const NOTHING = 'Z$1:Z$1';
const NOT_PRINTED = {
  en: 'This sheet is not printed. To print days, select them and print the selection.',
  nl: 'Dit blad wordt niet afgedrukt. Selecteer dagen en druk de selectie af om ze op papier te hebben.',
} as const;

/** The serial of a date. */
export function serialOfDay(day: DayNumber): number {
  return serialOfWall(day * MS_PER_DAY, 1900);
}

/** How many working days the sheet has. */
export function workingDays(): number {
  return agreementDays(standingTerms, YEARS).filter(({ isWorking }) => isWorking).length;
}

/** SLA §4; R2. All dates: those with a 1 are working days, by which all formulas count. */
export function calendarSheet(workbook: Workbook, words: Words): void {
  const name = words.plain('calendar');
  // What is printed is an empty cell: nobody wants a line for each of 4,018 days on paper.
  const pageSetup = { ...printed('1:1'), printArea: NOTHING };
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }], pageSetup });
  const widths = [17, 14, 34, 16];
  const date = { numFmt: DATES[words.language].date, alignment: { horizontal: 'left' } } as const;
  sheet.columns = HEADINGS[words.language].map((header, place) => ({
    header,
    width: widths[place] ?? 14,
    ...(place === 0 ? { style: date } : {}),
  }));
  const days = agreementDays(standingTerms, YEARS);
  const last = FIRST + days.length - 1;
  // exceljs writes a shared formula so; its types do not know.
  const count = { formula: `N(D${FIRST - 1})+IF(B${FIRST}=1,1,0)`, shareType: 'shared', ref: `D${FIRST}:D${last}` };
  let soFar = 0;
  days.forEach((day, place) => {
    const row = sheet.getRow(FIRST + place);
    soFar += day.isWorking ? 1 : 0;
    row.values = [serialOfDay(day.day), day.isWorking ? 1 : 0, ...holiday(day, words)];
    row.getCell(2).style = { ...INPUT, alignment: { horizontal: 'center' } };
    row.getCell(4).value = { ...(place === 0 ? count : { sharedFormula: `D${FIRST}` }), result: soFar } as CellValue;
    row.getCell(4).style = COMPUTED;
  });
  headingRow(sheet.getRow(1));
  sheet.getCell('F1').value = NOT_PRINTED[words.language];
  sheet.autoFilter = `A1:C${last}`;
  for (const [column, range] of Object.entries({ A: 'SLA_Dates', B: 'SLA_Working', C: 'SLA_Holidays', D: 'SLA_Count' })) {
    workbook.definedNames.add(`${name}!$${column}$${FIRST}:$${column}$${last}`, range);
  }
  ease(sheet, words, last);
  protect(sheet);
}

/** The name of a holiday. */
function holiday({ closedBy }: AgreementDay, { language }: Words): readonly string[] {
  return closedBy.length === 0 ? [] : [closedBy.map((closed) => closedDayName(closed, language)).join(', ')];
}

/** Closed days stand out, and only 0 and 1 are taken. */
function ease(sheet: Worksheet, words: Words, last: number): void {
  const style = { fill: STATUS_STYLES.atRisk.fill };
  sheet.addConditionalFormatting({
    ref: `A${FIRST}:D${last}`,
    rules: [{ type: 'expression', priority: 1, formulae: [`$B${FIRST}<>1`], style }],
  });
  validate(sheet, `B${FIRST}:B${last}`, {
    type: 'list',
    formulae: ['"1,0"'],
    errorTitle: words.plain('calendar'),
    error: { en: 'Write 1 for a working day and 0 for a closed one.', nl: 'Vul 1 in voor een werkdag en 0 voor een gesloten dag.' }[
      words.language
    ],
  });
}
