/** The little of Excel's scripting interface that the paste-in script uses; Excel itself declares all of it. */
declare namespace ExcelScript {
  interface Workbook {
    getActiveWorksheet(): Worksheet;
  }
  interface Worksheet {
    getUsedRange(valuesOnly?: boolean): Range | undefined;
    getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range;
  }
  interface Range {
    getValues(): (string | number | boolean)[][];
    setValues(values: (string | number | boolean)[][]): void;
    getRowIndex(): number;
    getColumnIndex(): number;
    setNumberFormat(format: string): void;
  }
}
