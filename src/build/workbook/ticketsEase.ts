import type { Worksheet } from 'exceljs';
import { validate } from './sheets.js';
import { ROW_STYLES, STATUS_STYLES } from './style.js';
import { cell, FIRST_TICKET, letters } from './TicketColumns.js';
import type { Words } from './words.js';

/** Below the rows with formulas, so many rows still show that they are not answered. */
const ROWS_SHOWN = 5_000;

/** What is taken in a cell; and colours, for what stands in words too. */
export function easeTickets(sheet: Worksheet, words: Words, rows: number): void {
  const [first, last] = [FIRST_TICKET, FIRST_TICKET + rows - 1];
  validate(sheet, `B${first}:B${last}`, {
    type: 'list',
    formulae: ['"1,2,3,4"'],
    errorTitle: words.plain('priority'),
    error: words.plain('bad_priority'),
    errorStyle: 'warning',
  });
  validate(sheet, `C${first}:F${last}`, {
    // A date is a number; exceljs makes dates of what stands beside `date`, and a name is none.
    type: 'decimal',
    operator: 'between',
    formulae: ['SLA_First', 'SLA_End'] as never,
    errorTitle: words.plain('reported'),
    error: words.plain('date_wanted'),
    errorStyle: 'stop',
  });
  colour(sheet, words, first, last);
}

function colour(sheet: Worksheet, { quoted }: Words, first: number, last: number): void {
  const rule = (formula: string, style: (typeof STATUS_STYLES)[keyof typeof STATUS_STYLES], priority: number) => ({
    ...{ type: 'expression' as const, priority, formulae: [formula], style },
  });
  for (const column of ['response', 'update', 'mttr'] as const) {
    const shown = `$${cell(column, first)}`;
    sheet.addConditionalFormatting({
      ref: `${cell(column, first)}:${cell(column, last)}`,
      rules: [
        rule(`${shown}=${quoted('missed')}`, STATUS_STYLES.missed, 1),
        rule(`${shown}=${quoted('at_risk')}`, STATUS_STYLES.atRisk, 2),
        rule(`${shown}=${quoted('met')}`, STATUS_STYLES.met, 3),
      ],
    });
  }
  const [check, isAnswered] = [`$${cell('check', first)}`, `$${cell('isAnswered', first)}`];
  sheet.addConditionalFormatting({
    ref: `${cell('check', first)}:${cell('check', last)}`,
    rules: [rule(`AND(${check}<>"",N(${isAnswered})=1)`, STATUS_STYLES.atRisk, 4), rule(`${check}<>""`, STATUS_STYLES.missed, 5)],
  });
  sheet.addConditionalFormatting({
    ref: `A${first}:A${first + ROWS_SHOWN - 1}`,
    rules: [rule(`AND(COUNTIF($A${first}:$F${first},"")<6,N($${letters('isAnswered')}${first})=0)`, STATUS_STYLES.missed, 6)],
  });
  const look = (ref: string, style: (typeof ROW_STYLES)[keyof typeof ROW_STYLES], priority: number) =>
    sheet.addConditionalFormatting({ ref, rules: [{ type: 'expression', priority, formulae: ['TRUE'], style }] });
  look(`A${first}:F${last}`, ROW_STYLES.input, 10);
  look(`G${first}:${cell('check', last)}`, ROW_STYLES.computed, 11);
  sheet.addConditionalFormatting({ ref: 'A1:F1', rules: [rule('SLA_Unanswered>0', STATUS_STYLES.missed, 7)] });
  sheet.addConditionalFormatting({
    ref: `G1:${letters('check')}1`,
    rules: [rule('SLA_Wrong<>""', STATUS_STYLES.missed, 8), rule('$G$1<>""', STATUS_STYLES.atRisk, 9)],
  });
}
