import type { CellValue, Style, Workbook, Worksheet } from 'exceljs';
import { KPIS, type Kpi } from '../../vocabulary/index.js';
import { answerFormulas, SHOWN, wrongFormula } from './checkFormulas.js';
import { clockFormulas } from './clockFormulas.js';
import { dueFormula } from './dueFormulas.js';
import { readFormulas } from './readFormulas.js';
import type { TicketRow } from './sampleTickets.js';
import { remarkFormula } from './sharedCheck.js';
import { printed, protect } from './sheets.js';
import { statusFormula } from './statusFormulas.js';
import { DATES, FILLED_IN, FONT, headingRow, LEFT, TITLE } from './style.js';
import { ANSWERS, cell, FIRST_TICKET, INPUTS, letters, own, TICKET_COLUMNS, type TicketColumn, WORKING } from './TicketColumns.js';
import { easeTickets } from './ticketsEase.js';
import type { WordName, Words } from './words.js';
import { WORKING_NAMES } from './workingNames.js';

const HEADINGS: readonly WordName[] = [
  ...(['ticket', 'priority', 'reported', 'responded', 'contact', 'repaired_at'] as const),
  ...(['response_due', 'response', 'update_due', 'update', 'mttr_due', 'mttr', 'check_column'] as const),
];
const WIDTHS = [12, 9, 19, 19, 19, 19, 19, 16, 19, 16, 19, 16, 56];
const SHOWN_COLUMNS = INPUTS.length + ANSWERS.length;
const DUE: readonly TicketColumn[] = ['responseDue', 'updateDue', 'mttrDue'];
const OF: Readonly<Record<Kpi, readonly [due: TicketColumn, status: TicketColumn]>> = {
  response: ['ofResponseDue', 'ofResponse'],
  update: ['ofUpdateDue', 'ofUpdate'],
  mttr: ['ofMttrDue', 'ofMttr'],
};

/** The tickets that stand in the sheet, how many rows have formulas, and the answers where they are known: programs that do not compute read these. */
export interface TicketsContent {
  readonly tickets: readonly TicketRow[];
  readonly rows: number;
  readonly answers?: readonly (readonly (number | string)[])[];
}

/** The sheet to fill in: tickets on the left, what the agreement says of them beside it. The columns that formulas work with are hidden. */
export function ticketsSheet(workbook: Workbook, words: Words, { tickets, rows, answers }: TicketsContent): void {
  const sheet = workbook.addWorksheet(words.plain('tickets'), {
    views: [{ state: 'frozen', xSplit: 1, ySplit: FIRST_TICKET - 1 }],
    pageSetup: printed(`1:${FIRST_TICKET - 1}`),
  });
  const { dateTime } = DATES[words.language];
  const inputs = INPUTS.map((_, place): Partial<Style> => (place < 2 ? LEFT : { numFmt: dateTime, ...LEFT }));
  sheet.columns = TICKET_COLUMNS.map((key, place) => ({
    ...{ key, width: WIDTHS[place] ?? 14, hidden: place >= SHOWN_COLUMNS },
    ...(place < inputs.length ? { style: { ...FILLED_IN, ...inputs[place] } } : {}),
  }));
  top(sheet, words, answers);
  sheet.getRow(FIRST_TICKET - 1).values = [...HEADINGS.map(words.plain), ...WORKING.map((column) => WORKING_NAMES[column][words.language])];
  headingRow(sheet.getRow(FIRST_TICKET - 1));
  sheet.autoFilter = `A${FIRST_TICKET - 1}:${letters('check')}${FIRST_TICKET + rows - 1}`;
  tickets.forEach(({ ticket, priority, reported, responded, lastContact, repaired }, place) => {
    const given = [ticket, priority, reported, responded, lastContact, repaired];
    sheet.getRow(FIRST_TICKET + place).values = given.map((value) => value ?? null);
  });
  for (const [column, formula] of formulasOf(FIRST_TICKET, words)) computed(sheet, column, formula, rows, dateTime, answers);
  const lastRow = FIRST_TICKET + rows - 1;
  // To be copied to rows below it: by its name, since a part of it is hidden.
  workbook.definedNames.add(`${sheet.name}!$G$${lastRow}:$${letters('isAnswered')}$${lastRow}`, 'SLA_Formulas');
  easeTickets(sheet, words, rows);
  protect(sheet);
}

/** How many tickets there are and how many are not answered; what is wrong with what all share. */
function top(sheet: Worksheet, words: Words, answers: TicketsContent['answers']): void {
  const { quoted } = words;
  sheet.mergeCells('A1:F1');
  sheet.mergeCells(`G1:${letters('check')}1`);
  const told = answers === undefined ? {} : { result: `${words.plain('tickets_top')}${answers.length}${words.plain('unanswered_top')}0` };
  sheet.getCell('A1').value = { formula: `${quoted('tickets_top')}&SLA_Tickets&${quoted('unanswered_top')}&SLA_Unanswered`, ...told };
  sheet.getCell('G1').value = { formula: remarkFormula(words), ...(answers === undefined ? {} : { result: '' }) };
  for (const place of ['A1', 'G1']) sheet.getCell(place).style = { ...TITLE, alignment: { vertical: 'middle' } };
  sheet.getRow(1).height = 24;
}

/** A column of formulas: one, shared by all rows. What is shown has its value in the file, for programs that do not compute. */
function computed(
  sheet: Worksheet,
  column: TicketColumn,
  formula: string,
  rows: number,
  dateTime: string,
  answers: TicketsContent['answers'],
): void {
  const place = (ANSWERS as readonly TicketColumn[]).indexOf(column);
  // Words that are longer than their column are written smaller, not cut.
  const style = {
    font: FONT,
    ...(DUE.includes(column) ? { numFmt: dateTime } : {}),
    alignment: { horizontal: 'left', shrinkToFit: true },
  } as const;
  const master = cell(column, FIRST_TICKET);
  for (let row = FIRST_TICKET; row < FIRST_TICKET + rows; row++) {
    const at = sheet.getCell(cell(column, row));
    const result = place < 0 || answers === undefined ? {} : { result: answers[row - FIRST_TICKET]?.[place] ?? '' };
    // exceljs writes a shared formula so; its types do not know.
    const first = { formula, shareType: 'shared', ref: `${master}:${cell(column, FIRST_TICKET + rows - 1)}` };
    at.value = { ...(row === FIRST_TICKET ? first : { sharedFormula: master }), ...result } as CellValue;
    if (place >= 0) at.style = style;
  }
}

function formulasOf(row: number, words: Words): readonly (readonly [column: TicketColumn, formula: string])[] {
  return [
    ...SHOWN.map(([shown, computed]) => [shown, own(computed)] as const),
    ...readFormulas(),
    ['wrong', wrongFormula(row, words)],
    ...clockFormulas(row, words),
    ...KPIS.flatMap((kpi) => {
      const [due, status] = OF[kpi];
      return [[due, dueFormula(kpi, row, words)] as const, [status, statusFormula(kpi, row, words)] as const];
    }),
    ...answerFormulas(row, words),
  ];
}
