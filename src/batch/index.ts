export { type AddedColumns, addMsAll } from './addMsAll.js';
export type { ChunkedColumn, Column, ColumnChunk, DuckDbColumn, NumberArray } from './Column.js';
export { DEADLINE_KINDS, ROW_REASONS, type RowReason } from './codes.js';
export { deadlineColumns } from './deadlineColumns.js';
export type { DeadlineColumns, PausedColumns, ReportColumns } from './ReportColumns.js';
export { rowReasons } from './rowReasons.js';
export type { SupportTimeColumns } from './supportTimeAnswers.js';
export { supportTimeColumns } from './supportTimeColumns.js';
