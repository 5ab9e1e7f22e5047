import ExcelJS from 'exceljs';
import { agreementSheet } from './agreementSheet.js';
import { calendarSheet } from './calendarSheet.js';
import { readMeSheet } from './readMeSheet.js';
import { SAMPLE_TICKETS, type TicketRow } from './sampleTickets.js';
import { ticketsSheet } from './ticketsSheet.js';
import { wordsSheet } from './wordsSheet.js';

/** How many tickets the sheet has formulas for. */
const TICKET_ROWS = 1_000;

/** `cloudcti-sla.xlsx`: deadlines by formulas alone, from a calendar sheet and the agreement's table; no macros. */
export function slaWorkbook(version: string, tickets: readonly TicketRow[] = SAMPLE_TICKETS, rows = TICKET_ROWS): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'CloudCTI';
  workbook.title = "CloudCTI's service levels";
  // Nothing in the file says when it was built, so that one version gives one content.
  workbook.created = new Date(0);
  workbook.modified = new Date(0);
  workbook.calcProperties.fullCalcOnLoad = true;
  ticketsSheet(workbook, tickets, rows);
  agreementSheet(workbook);
  calendarSheet(workbook);
  wordsSheet(workbook);
  readMeSheet(workbook, version);
  return workbook;
}
