import type { CellValue, DataValidation, Workbook, Worksheet } from 'exceljs';
import { standingTerms } from '../../agreement/index.js';
import { agreementDays, closedDayName } from '../../days/index.js';
import { serialOfWall } from '../../spreadsheet/serial.js';
import { type DayNumber, MS_PER_DAY } from '../../time/index.js';
import { EDITION } from '../edition.js';
import { COMPUTED, DATE, headingRow, INPUT, STATUS_STYLES } from './style.js';

const FIRST = 2;

const LANGUAGES = ['en', 'nl'] as const;

/** The serial of a date. */
export function serialOfDay(day: DayNumber): number {
  return serialOfWall(day * MS_PER_DAY, 1900);
}

/** SLA §4; R2. All dates: those with a 1 are working days, by which all formulas count. */
export function calendarSheet(workbook: Workbook): void {
  const sheet = workbook.addWorksheet('Calendar', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = [
    { header: 'Date', width: 17, style: { numFmt: DATE, alignment: { horizontal: 'left' } } },
    { header: 'Working day: 1, closed: 0', width: 14 },
    { header: 'Public holiday', width: 20 },
    { header: 'Feestdag', width: 20 },
    { header: 'Working days so far', width: 14 },
  ];
  const days = agreementDays(standingTerms, EDITION.years);
  const last = FIRST + days.length - 1;
  // exceljs writes a shared formula so; its types do not know.
  const count = { formula: `N(E${FIRST - 1})+IF(B${FIRST}=1,1,0)`, shareType: 'shared', ref: `E${FIRST}:E${last}` } as CellValue;
  days.forEach(({ day, isWorking, closedBy }, place) => {
    const row = sheet.getRow(FIRST + place);
    const names = LANGUAGES.map((language) => closedBy.map((closed) => closedDayName(closed, language)).join(', '));
    row.values = [serialOfDay(day), isWorking ? 1 : 0, ...(closedBy.length > 0 ? names : [])];
    row.getCell(2).style = { ...INPUT, alignment: { horizontal: 'center' } };
    row.getCell(5).value = place === 0 ? count : { sharedFormula: `E${FIRST}` };
    row.getCell(5).style = COMPUTED;
  });
  headingRow(sheet.getRow(1));
  workbook.definedNames.add(`Calendar!$B$${FIRST}:$B$${last}`, 'SLA_Working');
  workbook.definedNames.add(`Calendar!$E$${FIRST}:$E$${last}`, 'SLA_Count');
  ease(sheet, last);
}

/** Closed days stand out, and only 0 and 1 are taken. */
function ease(sheet: Worksheet, last: number): void {
  const style = { fill: STATUS_STYLES.atRisk.fill };
  sheet.addConditionalFormatting({
    ref: `A${FIRST}:D${last}`,
    rules: [{ type: 'expression', priority: 1, formulae: [`$B${FIRST}<>1`], style }],
  });
  const { dataValidations } = sheet as unknown as { readonly dataValidations: { add(range: string, validation: DataValidation): void } };
  dataValidations.add(`B${FIRST}:B${last}`, {
    type: 'list',
    allowBlank: true,
    formulae: ['"1,0"'],
    errorTitle: 'Working day',
    error: 'Write 1 for a working day and 0 for a closed one.',
    showErrorMessage: true,
  });
}
