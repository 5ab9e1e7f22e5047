import { Call } from '../../errors/index.js';
import type { Language } from '../../vocabulary/index.js';
import { type CellValue, isEmpty } from '../Cells.js';
import { instantInCell } from '../cellInstant.js';
import { errorText } from '../errorText.js';
import type { Sheet } from '../Sheet.js';
import type { SlaFunctions } from '../SlaFunctions.js';
import { slaFunctionsOn } from '../slaFunctionsOn.js';
import { scriptSheet } from './scriptSheet.js';

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

/** What answers are made with: how cells are read, the functions over them, and the moment at which what is open is judged. */
interface Asked {
  readonly cells: Sheet;
  readonly sla: SlaFunctions;
  readonly at: string;
}

interface Answer {
  readonly heading: string;
  readonly isDate: boolean;
  readonly of: (asked: Asked, ticket: Ticket) => CellValue | CellValue[][];
}

const ANSWERS: readonly Answer[] = [
  { heading: 'Response due', isDate: true, of: ({ sla }, { priority, reported }) => sla.SLA_RESPONSE_DUE(priority, reported) },
  {
    heading: 'Response',
    isDate: false,
    of: (asked, ticket) => asked.sla.SLA_STATUS(responseDue(asked.sla, ticket), answered(asked, ticket), asked.at),
  },
  { heading: 'Update due', isDate: true, of: (asked, ticket) => updateDue(asked, ticket) },
  { heading: 'Update', isDate: false, of: (asked, ticket) => asked.sla.SLA_STATUS(updateDue(asked, ticket), '', asked.at) },
  { heading: 'MTTR due', isDate: true, of: ({ sla }, { priority, reported }) => sla.SLA_MTTR_DUE(priority, reported) },
  { heading: 'MTTR', isDate: false, of: ({ sla, at }, ticket) => sla.SLA_STATUS(mttrDue(sla, ticket), ticket.repaired, at) },
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
  const cells = scriptSheet({ language: LANGUAGE });
  const asked: Asked = { cells, sla: slaFunctionsOn(cells), at };
  let free = headings.length;
  for (const answer of ANSWERS.concat(EXPLAINED.map(explanation))) {
    const known = headings.indexOf(answer.heading.toLowerCase());
    const column = known >= 0 ? known : free++;
    const values = rows.slice(1).map((row) => [answerCell(asked, answer, ticketOf(row, places))]);
    const target = sheet.getRangeByIndexes(used.getRowIndex(), used.getColumnIndex() + column, rows.length, 1);
    if (answer.isDate) target.setNumberFormat(DATE_FORMAT);
    target.setValues([[answer.heading] as Cell[]].concat(values));
  }
}

/** The column that explains a deadline. */
function explanation(kpi: string): Answer {
  return { heading: `Why ${kpi}`, isDate: false, of: ({ sla }, { priority, reported }) => sla.SLA_EXPLAIN(priority, reported, kpi) };
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

/** An answer as a cell; a mistake is shown in its place and costs the other tickets nothing. */
function answerCell(asked: Asked, { of }: Answer, ticket: Ticket): Cell {
  try {
    checkOrder(asked, ticket);
    const value = of(asked, ticket);
    return typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');
  } catch (error) {
    return errorText((error as Error).message);
  }
}

/** R18. An act before the report is a mistake in the ticket: never counted as met. */
function checkOrder(asked: Asked, { reported, responded, contact, repaired }: Ticket): void {
  if (isEmpty(reported)) return;
  const acts: readonly (readonly [string, CellValue])[] = [
    ['Responded', responded],
    ['Last contact', contact],
    ['Repaired', repaired],
  ];
  for (const [heading, act] of acts) {
    const isBefore = !isEmpty(act) && instantOf(asked, act, heading) < instantOf(asked, reported, 'Reported');
    if (isBefore) throw new Error(`${heading} is before Reported (R18); mend the ticket`);
  }
}

/** The instant in a cell of the column with a heading. */
function instantOf({ cells }: Asked, cell: CellValue, heading: string): number {
  return instantInCell(cells, new Call('Office Script').given(heading, cell)).epochMs;
}

function responseDue(sla: SlaFunctions, { priority, reported }: Ticket): CellValue {
  return sla.SLA_RESPONSE_DUE(priority, reported) as CellValue;
}

function mttrDue(sla: SlaFunctions, { priority, reported }: Ticket): CellValue {
  return sla.SLA_MTTR_DUE(priority, reported) as CellValue;
}

/** R19. The response, or the repair where that came before one. */
function answered(asked: Asked, { responded, repaired }: Ticket): CellValue {
  return isEmpty(responded) || (!isEmpty(repaired) && isLater(asked, responded, repaired)) ? repaired : responded;
}

/** R8. Due after the latest contact, the response being one; none is due once the incident is repaired. */
function updateDue(asked: Asked, { priority, reported, responded, contact, repaired }: Ticket): CellValue {
  if (!isEmpty(repaired)) return '';
  const latest = [responded, contact].reduce((last, cell) => (isLater(asked, cell, last) ? cell : last), reported);
  return asked.sla.SLA_UPDATE_DUE(priority, latest) as CellValue;
}

/** Whether a cell holds an instant, and another holds none or an earlier one. */
function isLater(asked: Asked, cell: CellValue, other: CellValue): boolean {
  return !isEmpty(cell) && (isEmpty(other) || instantOf(asked, cell, 'A contact') > instantOf(asked, other, 'A contact'));
}
