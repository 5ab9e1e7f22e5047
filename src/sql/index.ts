export { calendarTables } from './calendarTables.js';
export type { DialectName } from './Dialect.js';
export { SQL_DIALECTS } from './dialects/index.js';
export type { SqlOptions, SupportTimeColumn } from './SqlOptions.js';
export type { SqlStatements } from './SqlStatements.js';
export { sqlFor } from './sqlFor.js';
export type { CalendarTable, CalendarTables, TableCell, TableColumn } from './Tables.js';
