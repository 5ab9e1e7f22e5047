export type { CellRange, Cells, CellValue } from './Cells.js';
export {
  SLA_EXPLAIN,
  SLA_IS_WORKING_DAY,
  SLA_MTTR_DUE,
  SLA_NEXT_WORKING_DAY,
  SLA_RESPONSE_DUE,
  SLA_STATUS,
  SLA_SUPPORT_HOURS,
  SLA_UPDATE_DUE,
} from './cellFunctions.js';
export { fromSerial } from './fromSerial.js';
export type { SlaFunctions } from './SlaFunctions.js';
export { type SpreadsheetOptions, spreadsheetFunctions } from './spreadsheetFunctions.js';
export { type SerialOptions, toSerial } from './toSerial.js';
