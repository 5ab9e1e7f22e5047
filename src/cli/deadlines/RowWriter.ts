import type { Ticket } from '../../tickets/index.js';

/** Writes rows in one of the forms of output; each function gives the text that comes next. */
export interface RowWriter {
  readonly begin: () => string;
  readonly rows: (tickets: readonly Ticket[]) => string;
  readonly end: () => string;
}
