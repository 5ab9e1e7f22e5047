import { serialOfWall } from '../../spreadsheet/serial.js';

/** The cells of a ticket that a user fills in; date-times are serials. */
export interface TicketRow {
  readonly ticket: string;
  readonly priority: number | string;
  readonly reported: number | string;
  readonly responded?: number | string;
  readonly lastContact?: number | string;
  readonly repaired?: number | string;
}

function serial(wallClock: string): number {
  return serialOfWall(Date.parse(`${wallClock}:00Z`), 1900);
}

/** Tickets to show how the sheet is filled in: one for each thing that it can say. */
export const SAMPLE_TICKETS: readonly TicketRow[] = [
  {
    ticket: 'Example 1',
    priority: 2,
    reported: serial('2026-05-22T16:00'),
    responded: serial('2026-05-26T09:10'),
    repaired: serial('2026-05-27T16:20'),
  },
  { ticket: 'Example 2', priority: 1, reported: serial('2026-11-20T16:00'), responded: serial('2026-11-23T12:05') },
  { ticket: 'Example 3', priority: 3, reported: serial('2026-11-23T10:00'), responded: serial('2026-11-24T10:00') },
  { ticket: 'Example 4', priority: 4, reported: serial('2026-12-24T17:00') },
  {
    ticket: 'Example 5',
    priority: 2,
    reported: serial('2026-11-27T22:15'),
    responded: serial('2026-11-30T09:00'),
    lastContact: serial('2026-11-30T15:45'),
  },
];
