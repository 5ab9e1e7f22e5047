/** The little of Excel's scripting interface that the paste-in script uses; Excel itself declares all of it. */
declare namespace ExcelScript {
  interface Workbook {
    getActiveWorksheet(): Worksheet;
    getWorksheet(name: string): Worksheet | undefined;
    getNamedItem(name: string): NamedItem | undefined;
  }
  interface Worksheet {
    getUsedRange(valuesOnly?: boolean): Range | undefined;
    getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range;
  }
  interface NamedItem {
    getRange(): Range | undefined;
  }
  interface Range {
    getValue(): string | number | boolean;
    getValues(): (string | number | boolean)[][];
    getFormulas(): string[][];
    setValues(values: (string | number | boolean)[][]): void;
    getRowIndex(): number;
    getColumnIndex(): number;
    setNumberFormat(format: string): void;
  }
}
