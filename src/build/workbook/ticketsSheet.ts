import type { CellValue, DataValidation, Workbook, Worksheet } from 'exceljs';
import { KPIS, type Kpi } from '../../vocabulary/index.js';
import { checkFormula } from './checkFormulas.js';
import { dueFormula } from './dueFormula.js';
import { CONTACT, REPORT } from './StartColumns.js';
import type { TicketRow } from './sampleTickets.js';
import { contactSeconds, reportSeconds, startFormulas } from './startFormulas.js';
import { statusFormula } from './statusFormula.js';
import { COMPUTED, DATE_TIME, headingRow, INPUT, STATUS_STYLES } from './style.js';
import { word } from './words.js';

const INPUTS = ['Ticket', 'Priority', 'Reported', 'Responded', 'Last contact', 'Repaired'];
const OUTPUTS = ['Response due', 'Response', 'Update due', 'Update', 'MTTR due', 'MTTR', 'Check'];
const START = (of: string) => [
  `${of}: seconds`,
  'Working days up to it',
  'Support seconds before it',
  'First day closing after it',
  'Used of it',
];
const WIDTHS = [14, 9, 21, 21, 21, 21, 21, 13, 21, 13, 21, 17, 48];
const STATUS_COLUMNS: Readonly<Record<Kpi, string>> = { response: 'H', update: 'J', mttr: 'L' };
const DUE_COLUMNS: Readonly<Record<Kpi, string>> = { response: 'G', update: 'I', mttr: 'K' };

const FIRST = 2;
const LAST_SHOWN = 'M';
const FIRST_DATE = 3;
const LEFT = { alignment: { horizontal: 'left' } } as const;
const AS_DATE_TIME = { numFmt: DATE_TIME, ...LEFT } as const;

/** The sheet to fill in: tickets on the left, what the agreement says of them beside it. The columns that formulas work with are hidden. */
export function ticketsSheet(workbook: Workbook, tickets: readonly TicketRow[], rows: number): void {
  const sheet = workbook.addWorksheet('Tickets', {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }],
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1' },
  });
  const headings = [...INPUTS, ...OUTPUTS, ...START('Report'), ...START('Contact')];
  sheet.columns = headings.map((header, place) => ({ header, width: WIDTHS[place] ?? 14, hidden: place >= WIDTHS.length }));
  headingRow(sheet.getRow(1));
  sheet.autoFilter = `A1:M${rows + 1}`;
  fillIn(sheet, tickets);
  inputs(sheet, rows);
  for (const [column, formula] of formulasOf(FIRST)) computed(sheet, column, formula, rows);
  validate(sheet, rows);
  colour(sheet, rows);
}

function inputs(sheet: Worksheet, rows: number): void {
  for (let row = FIRST; row < FIRST + rows; row++) {
    for (let column = 1; column <= INPUTS.length; column++) {
      sheet.getCell(row, column).style = column < FIRST_DATE ? { ...INPUT, ...LEFT } : { ...INPUT, ...AS_DATE_TIME };
    }
  }
}

/** A column of formulas: one, shared by all rows. */
function computed(sheet: Worksheet, column: string, formula: string, rows: number): void {
  const isShown = column <= LAST_SHOWN;
  const style = Object.values(DUE_COLUMNS).includes(column) ? { ...COMPUTED, ...AS_DATE_TIME } : COMPUTED;
  const master = `${column}${FIRST}`;
  for (let row = FIRST; row < FIRST + rows; row++) {
    const cell = sheet.getCell(`${column}${row}`);
    // exceljs writes a shared formula so; its types do not know.
    const first = { formula, shareType: 'shared', ref: `${master}:${column}${FIRST + rows - 1}` } as CellValue;
    cell.value = row === FIRST ? first : { sharedFormula: master };
    if (isShown) cell.style = style;
  }
}

function fillIn(sheet: Worksheet, tickets: readonly TicketRow[]): void {
  tickets.forEach(({ ticket, priority, reported, responded, lastContact, repaired }, place) => {
    sheet.getRow(FIRST + place).values = [ticket, priority, reported, responded ?? null, lastContact ?? null, repaired ?? null];
  });
}

function formulasOf(row: number): readonly (readonly [column: string, formula: string])[] {
  return [
    ...KPIS.flatMap((kpi) => [[DUE_COLUMNS[kpi], dueFormula(kpi, row)] as const, [STATUS_COLUMNS[kpi], statusFormula(kpi, row)] as const]),
    ['M', checkFormula(row)],
    ...startFormulas(REPORT, reportSeconds(row), row),
    ...startFormulas(CONTACT, contactSeconds(row), row),
  ];
}

function validate(sheet: Worksheet, rows: number): void {
  // By the range: exceljs joins the validations of single cells to ranges that overlap. Its types do not know this way.
  const { dataValidations } = sheet as unknown as { readonly dataValidations: { add(range: string, validation: DataValidation): void } };
  dataValidations.add(`B${FIRST}:B${FIRST + rows - 1}`, {
    type: 'list',
    allowBlank: true,
    formulae: ['"1,2,3,4"'],
    errorTitle: 'Priority',
    error: 'Write 1, 2, 3 or 4.',
    errorStyle: 'warning',
    showErrorMessage: true,
  });
}

function colour(sheet: Worksheet, rows: number): void {
  for (const column of Object.values(STATUS_COLUMNS)) {
    const rule = (name: 'missed' | 'at_risk' | 'met', priority: number) => ({
      type: 'expression' as const,
      priority,
      formulae: [`$${column}${FIRST}=${word(name)}`],
      style: STATUS_STYLES[name === 'at_risk' ? 'atRisk' : name],
    });
    sheet.addConditionalFormatting({
      ref: `${column}${FIRST}:${column}${FIRST + rows - 1}`,
      rules: [rule('missed', 1), rule('at_risk', 2), rule('met', 3)],
    });
  }
  sheet.addConditionalFormatting({
    ref: `M${FIRST}:M${FIRST + rows - 1}`,
    rules: [{ type: 'expression', priority: 4, formulae: [`$M${FIRST}<>""`], style: STATUS_STYLES.missed }],
  });
}
