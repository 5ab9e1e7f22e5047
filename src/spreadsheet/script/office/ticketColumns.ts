import type { CellValue } from '../../Cells.js';
import type { OfficeWords } from './officeWords.js';

/** What a ticket's row may tell. */
type TicketColumn = 'priority' | 'reported' | 'contact' | 'responded' | 'repaired';

/** A column of the sheet. */
interface Column {
  /** -1 where the sheet has none. */
  readonly place: number;
  /** Its heading as the sheet has it. */
  readonly heading: string;
}

/** Where each column of a ticket stands. */
export type TicketColumns = { readonly [column in TicketColumn]: Column };

/** The cells of a ticket. */
export type TicketCells = { readonly [column in TicketColumn]: CellValue };

/** The headings by which the columns of tickets are found, in lower case. Only the first two must be there. */
const HEADINGS: { readonly [column in TicketColumn]: readonly string[] } = {
  priority: ['priority', 'prioriteit'],
  reported: ['reported', 'gemeld'],
  contact: ['last contact', 'laatste contact'],
  responded: ['responded', 'gereageerd'],
  repaired: ['repaired', 'hersteld'],
};

/** The columns of tickets by their headings; a sheet that lacks one that must be there, or names one twice, is refused. */
export function columnsOf(headings: readonly string[], words: OfficeWords): TicketColumns {
  const found = (column: TicketColumn) => headings.filter((heading) => HEADINGS[column].indexOf(String(heading).trim().toLowerCase()) >= 0);
  const required: readonly TicketColumn[] = ['priority', 'reported'];
  const missing = required.filter((column) => found(column).length === 0);
  if (missing.length > 0) throw new Error(words.noHeadings(missing.map((column) => HEADINGS[column].join(' / '))));
  const column = (name: TicketColumn): Column => {
    const named = found(name);
    if (named.length > 1) throw new Error(words.twice(named));
    return named.length === 0 ? { place: -1, heading: '' } : { place: headings.indexOf(named[0] as string), heading: named[0] as string };
  };
  return {
    priority: column('priority'),
    reported: column('reported'),
    contact: column('contact'),
    responded: column('responded'),
    repaired: column('repaired'),
  };
}

/** The cells of a ticket in its row; a column that is not there is an empty cell. */
export function ticketIn(row: readonly CellValue[], columns: TicketColumns): TicketCells {
  const cell = ({ place }: Column): CellValue => (place < 0 ? '' : row[place]);
  return {
    priority: cell(columns.priority),
    reported: cell(columns.reported),
    contact: cell(columns.contact),
    responded: cell(columns.responded),
    repaired: cell(columns.repaired),
  };
}
