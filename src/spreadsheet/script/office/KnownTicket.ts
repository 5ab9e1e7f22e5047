import { Call, type Given } from '../../../errors/index.js';
import type { EpochMs } from '../../../time/index.js';
import type { Priority } from '../../../vocabulary/index.js';
import { type CellValue, isEmpty } from '../../Cells.js';
import { type CellInstant, instantInCell } from '../../cellInstant.js';
import { priorityInCell } from '../../cellWords.js';
import type { Sheet } from '../../Sheet.js';
import type { OfficeWords } from './officeWords.js';
import type { TicketCells, TicketColumns } from './ticketColumns.js';

/** An act of a ticket, in the cell that told it. */
export interface Act extends CellInstant {
  readonly cell: Given;
}

/** A ticket as it was known at a moment: what happened after it has not happened yet. */
export interface KnownTicket {
  readonly priority: Priority;
  readonly reported: Act;
  readonly responded: Act | undefined;
  readonly contact: Act | undefined;
  readonly repaired: Act | undefined;
}

/** How tickets are read: their columns, and the moment as at which. */
export interface Reading {
  readonly cells: Sheet;
  readonly columns: TicketColumns;
  readonly words: OfficeWords;
  readonly atMs: EpochMs;
}

/** A ticket as it was known at the moment; an act before the report is refused, whenever it was (R18). */
export function knownTicket({ cells, columns, words, atMs }: Reading, ticket: TicketCells): KnownTicket {
  const call = new Call('Office Script');
  const priority = priorityInCell(cells, call.given(columns.priority.heading, ticket.priority));
  const actIn = (heading: string, value: CellValue): Act => {
    const cell = call.given(heading, value);
    const { epochMs, form } = instantInCell(cells, cell);
    return { epochMs, form, cell };
  };
  const { empty, noInstant } = cells.mistakes;
  if (isEmpty(ticket.reported)) call.given(columns.reported.heading, undefined).reject(empty(noInstant()));
  const reported = actIn(columns.reported.heading, ticket.reported);
  const known = (heading: string, value: CellValue): Act | undefined => {
    if (isEmpty(value)) return undefined;
    const act = actIn(heading, value);
    if (act.epochMs < reported.epochMs) throw new Error(words.beforeReport(heading, columns.reported.heading));
    return act.epochMs <= atMs ? act : undefined;
  };
  return {
    priority,
    reported,
    responded: known(columns.responded.heading, ticket.responded),
    contact: known(columns.contact.heading, ticket.contact),
    repaired: known(columns.repaired.heading, ticket.repaired),
  };
}
