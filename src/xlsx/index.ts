export { BrokenWorkbook, type WorkbookFault } from './BrokenWorkbook.js';
export type { SheetRow } from './sheetRows.js';
export { openWorkbook, type Sheet, type Workbook } from './Workbook.js';
