import ExcelJS from 'exceljs';
import type { Language } from '../../vocabulary/index.js';
import { agreementSheet } from './agreementSheet.js';
import { calendarSheet } from './calendarSheet.js';
import { complianceSheet } from './complianceSheet.js';
import { readMeSheet } from './readMeSheet.js';
import { sampleAnswers, sampleRows } from './sampleAnswers.js';
import { type TicketsContent, ticketsSheet } from './ticketsSheet.js';
import { wordsIn } from './words.js';

/** How many tickets the sheet has formulas for. */
const TICKET_ROWS = 1_000;

/** The workbooks that are shipped. */
export const WORKBOOKS: readonly (readonly [name: string, language: Language])[] = [
  ['cloudcti-sla.xlsx', 'en'],
  ['cloudcti-sla.nl.xlsx', 'nl'],
];

/** What a workbook is made of. */
export interface WorkbookOptions extends Partial<Pick<TicketsContent, 'tickets' | 'rows'>> {
  readonly version: string;
  readonly language: Language;
}

/** `cloudcti-sla.xlsx`: deadlines by formulas alone, from a calendar sheet and the agreement's table; no macros. */
export function slaWorkbook({ version, language, tickets, rows = TICKET_ROWS }: WorkbookOptions): ExcelJS.Workbook {
  const words = wordsIn(language);
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'CloudCTI';
  workbook.title = { en: "CloudCTI's service levels", nl: 'De serviceniveaus van CloudCTI' }[language];
  // Nothing in the file says when it was built, so that one version gives one content.
  workbook.created = new Date(0);
  workbook.modified = new Date(0);
  workbook.calcProperties.fullCalcOnLoad = true;
  readMeSheet(workbook, version, words);
  const content = tickets === undefined ? { tickets: sampleRows(words), rows, answers: sampleAnswers(words) } : { tickets, rows };
  ticketsSheet(workbook, words, content);
  complianceSheet(workbook, words, content);
  agreementSheet(workbook, words, content.answers?.length);
  calendarSheet(workbook, words);
  return workbook;
}
