import type { Dialect } from '../Dialect.js';
import type { ReadOptions } from '../readSqlOptions.js';
import type { CalendarTable, CalendarTables } from '../Tables.js';

/** What a view is written from. */
export interface ViewParts {
  readonly options: ReadOptions;
  readonly dialect: Dialect;
  readonly tables: CalendarTables;
  /** What the tables, the view and the tickets are called in statements. */
  readonly names: Readonly<Record<CalendarTable['name'] | 'view' | 'tickets', string>>;
}
