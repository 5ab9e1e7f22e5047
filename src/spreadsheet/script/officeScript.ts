import type { Language } from '../../vocabulary/index.js';
import { type CellValue, isEmpty } from '../Cells.js';
import type { SlaFunctions } from '../SlaFunctions.js';
import { functions } from './scriptFunctions.js';

/** The language of words in cells: 'en' or 'nl'. */
const LANGUAGE: Language = 'en';

/** How date-time cells are shown. */
const DATE_FORMAT = 'ddd yyyy-mm-dd hh:mm';

/** The deadlines that are explained in a column of their own, such as ['response', 'MTTR']. */
const EXPLAINED: readonly string[] = [];

type Cell = string | number | boolean;

type Column = 'priority' | 'reported' | 'contact' | 'responded' | 'repaired';

/** The headings by which the columns of tickets are found, in lower case. Only the first two must be there. */
const HEADINGS: { readonly [column in Column]: readonly string[] } = {
  priority: ['priority', 'prioriteit'],
  reported: ['reported', 'gemeld'],
  contact: ['last contact', 'laatste contact'],
  responded: ['responded', 'gereageerd'],
  repaired: ['repaired', 'hersteld'],
};

/** The columns that the script writes: the answer to each, from the cells of a ticket. */
type Ticket = { readonly [column in Column]: CellValue };

interface Answer {
  readonly heading: string;
  readonly isDate: boolean;
  readonly of: (sla: SlaFunctions, ticket: Ticket, at: CellValue) => CellValue | CellValue[][];
}

const ANSWERS: readonly Answer[] = [
  { heading: 'Response due', isDate: true, of: (sla, { priority, reported }) => sla.SLA_RESPONSE_DUE(priority, reported) },
  { heading: 'Response', isDate: false, of: (sla, ticket, at) => sla.SLA_STATUS(responseDue(sla, ticket), ticket.responded, at) },
  { heading: 'Update due', isDate: true, of: (sla, ticket) => updateDue(sla, ticket) },
  { heading: 'Update', isDate: false, of: (sla, ticket, at) => sla.SLA_STATUS(updateDue(sla, ticket), '', at) },
  { heading: 'MTTR due', isDate: true, of: (sla, { priority, reported }) => sla.SLA_MTTR_DUE(priority, reported) },
  { heading: 'MTTR', isDate: false, of: (sla, ticket, at) => sla.SLA_STATUS(mttrDue(sla, ticket), ticket.repaired, at) },
];

/**
 * Writes deadlines beside the tickets of the active sheet: its first used row holds the headings. Cells show Amsterdam's clocks.
 *
 * Where a response or a repair is not there yet, it is judged at `at`, an ISO 8601 text with offset: without one, now.
 */
export function main(workbook: ExcelScript.Workbook, at: string = new Date().toISOString()): void {
  const sheet = workbook.getActiveWorksheet();
  const used = sheet.getUsedRange(true);
  if (used === undefined) throw new Error('The sheet is empty: it needs a row of headings, with Priority and Reported among them.');
  const rows = used.getValues();
  const headings = (rows[0] as Cell[]).map((cell) => String(cell).trim().toLowerCase());
  const places = placesOf(headings);
  const sla = functions({ language: LANGUAGE });
  let free = headings.length;
  for (const answer of ANSWERS.concat(EXPLAINED.map(explanation))) {
    const known = headings.indexOf(answer.heading.toLowerCase());
    const column = known >= 0 ? known : free++;
    const values = rows.slice(1).map((row) => [answerCell(sla, answer, ticketOf(row, places), at)]);
    const target = sheet.getRangeByIndexes(used.getRowIndex(), used.getColumnIndex() + column, rows.length, 1);
    if (answer.isDate) target.setNumberFormat(DATE_FORMAT);
    target.setValues([[answer.heading] as Cell[]].concat(values));
  }
}

/** The column that explains a deadline. */
function explanation(kpi: string): Answer {
  return { heading: `Why ${kpi}`, isDate: false, of: (sla, { priority, reported }) => sla.SLA_EXPLAIN(priority, reported, kpi) };
}

/** Where each column stands; -1 for one that the sheet does not have. */
function placesOf(headings: readonly string[]): { readonly [column in Column]: number } {
  const place = (column: Column) => headings.findIndex((heading) => HEADINGS[column].indexOf(heading) >= 0);
  const missing = (['priority', 'reported'] as const).filter((column) => place(column) < 0);
  if (missing.length > 0) {
    throw new Error(`The first row has no heading ${missing.map((column) => HEADINGS[column].join(' or ')).join(', and none ')}.`);
  }
  return {
    priority: place('priority'),
    reported: place('reported'),
    contact: place('contact'),
    responded: place('responded'),
    repaired: place('repaired'),
  };
}

function ticketOf(row: readonly Cell[], places: { readonly [column in Column]: number }): Ticket {
  const cell = (place: number): CellValue => (place < 0 ? '' : row[place]);
  return {
    priority: cell(places.priority),
    reported: cell(places.reported),
    contact: cell(places.contact),
    responded: cell(places.responded),
    repaired: cell(places.repaired),
  };
}

/** An answer as a cell; a mistake is told in its place and costs the other tickets nothing. */
function answerCell(sla: SlaFunctions, { of }: Answer, ticket: Ticket, at: string): Cell {
  try {
    checkOrder(sla, ticket);
    const value = of(sla, ticket, at);
    return typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');
  } catch (error) {
    return `#SLA! ${(error as Error).message}`;
  }
}

/** R18. An act before the report is a mistake in the ticket: never counted as met. */
function checkOrder(sla: SlaFunctions, { reported, responded, contact, repaired }: Ticket): void {
  const acts: readonly (readonly [string, CellValue])[] = [
    ['Responded', responded],
    ['Last contact', contact],
    ['Repaired', repaired],
  ];
  const missed = sla.SLA_STATUS('2026-01-01T00:00Z', '2026-01-01T00:01Z');
  for (const [heading, act] of acts) {
    // Against the act as a deadline, a later report is late.
    if (!isEmpty(act) && sla.SLA_STATUS(act, reported) === missed) throw new Error(`${heading} is before Reported (R18); mend the ticket`);
  }
}

function responseDue(sla: SlaFunctions, { priority, reported }: Ticket): CellValue {
  return sla.SLA_RESPONSE_DUE(priority, reported) as CellValue;
}

function mttrDue(sla: SlaFunctions, { priority, reported }: Ticket): CellValue {
  return sla.SLA_MTTR_DUE(priority, reported) as CellValue;
}

/** R8. Due after the latest contact, the response being one; none is due once the incident is repaired. */
function updateDue(sla: SlaFunctions, ticket: Ticket): CellValue {
  if (!isEmpty(ticket.repaired)) return '';
  const contacts = [ticket.reported, ticket.responded, ticket.contact].filter((cell) => !isEmpty(cell));
  const latest = contacts.reduce((last, cell) => (typeof last === 'number' && typeof cell === 'number' && last > cell ? last : cell), '');
  return sla.SLA_UPDATE_DUE(ticket.priority, latest) as CellValue;
}
