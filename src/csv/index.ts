export { type CsvForm, type CsvRecord, CsvScanner } from './CsvScanner.js';
export { type CsvLineForm, csvLine } from './csvLine.js';
