import type { AgreementTerms } from '../agreement/index.js';
import type { Years } from '../time/index.js';

/** A table of tickets, by the names that it has in your database, and what is made beside it. Names may have any character that the engine allows in one. */
export interface SqlOptions {
  /**
   * The table or view of tickets; its schema before it where it needs one: `['support', 'tickets']`, or `['project', 'support', 'tickets']`. In BigQuery,
   * whose names have no dots, also `'project.support.tickets'`.
   */
  readonly table: string | readonly string[];
  /** The column that names a ticket; the view has it as `id`. */
  readonly id: string;
  /** The column of its priority, a whole number (SLA §3). */
  readonly priority: string;
  /** The column with the instant of its report, in UTC (R10). */
  readonly reported: string;
  /** The column of the last contact with the reporter, where there is one: the next update is due from it on (R8). */
  readonly lastContact?: string | null;
  /** The column of the first response. With it the view says whether that was in time. */
  readonly responded?: string | null;
  /** The column of the repair. With it the view says whether that was in time. */
  readonly repaired?: string | null;
  /** Other columns between which the view gives the support time, in milliseconds. */
  readonly supportTime?: readonly SupportTimeColumn[] | null;
  /** The first and the last year whose instants the tables know; what lies outside is flagged. */
  readonly years: Years;
  /** CloudCTI's standing agreement by default. */
  readonly agreement?: AgreementTerms | null;
  /** What the columns of instants hold: the engine's own instants, in UTC (the default), or whole epoch milliseconds. */
  readonly instants?: 'timestamp' | 'epoch-ms' | null;
  /** What the names of the tables and of the view begin with; `sla_` by default. */
  readonly prefix?: string | null;
  /** The schema in which the tables and the view are made, written as that of `table`; the session's own by default. */
  readonly schema?: string | readonly string[] | null;
  /** Whether tables and a view of these names, which may be there, are dropped first; `false` by default. */
  readonly replace?: boolean | null;
}

/** Support time from one column of instants to another. */
export interface SupportTimeColumn {
  /** The column of instants that it is counted from. */
  readonly from: string;
  /** The column that it is counted to; less than none where that is the earlier one. */
  readonly to: string;
  /** What the view calls it. */
  readonly as: string;
}
