import { bareContext, spreadsheetFile } from './spreadsheetFiles.js';

export type OfficeCell = string | number;
export type OfficeRows = readonly (readonly OfficeCell[])[];

/** What a simulated workbook holds. A cell that begins with = is a formula, whose value is 0. */
export interface OfficeWorkbook {
  /** Sheets by their names, the first of them open; their used cells begin in the third row and the second column. */
  readonly sheets: Readonly<Record<string, OfficeRows>>;
  /** The cell of a name, by that name. */
  readonly named?: Readonly<Record<string, OfficeCell>>;
}

/** What the Office Script asks of Excel, on rows of cells; anything else is an error, as is writing a range that its values do not fill. */
const EXCEL = `function excel(sheets, named) {
  var sheetOf = function (name) {
    var rows = sheets[name];
    return rows === undefined ? undefined : {
      getUsedRange: function () {
        return rows.length === 0 ? undefined : {
          getValues: function () { return rows.map(function (row) { return row.map(function (cell) { return String(cell).charAt(0) === '=' ? 0 : cell; }); }); },
          getFormulas: function () { return rows.map(function (row) { return row.map(String); }); },
          getRowIndex: function () { return 2; }, getColumnIndex: function () { return 1; },
        };
      },
      getRangeByIndexes: function (row, column, height, width) {
        if (row !== 2 || column < 1 || height !== rows.length || width !== 1) throw new Error('written elsewhere');
        return {
          setNumberFormat: function (format) { formats[column - 1] = format; },
          setValues: function (values) {
            if (values.length !== height) throw new Error('the values do not fill the range');
            values.forEach(function (line, at) {
              if (line.length !== 1 || ['string', 'number', 'boolean'].indexOf(typeof line[0]) < 0) throw new Error('no value: ' + line);
              while (rows[at].length < column - 1) rows[at].push('');
              rows[at][column - 1] = line[0];
            });
          },
        };
      },
    };
  };
  return {
    getActiveWorksheet: function () { return sheetOf(Object.keys(sheets)[0]); },
    getWorksheet: sheetOf,
    getNamedItem: function (name) { return named[name] === undefined ? undefined : { getRange: function () { return { getValue: function () { return named[name]; } }; } }; },
  };
}
var formats = {};`;

/** The Office Script on a workbook, as code that gives the sheets after it has run. */
export function officeCode({ sheets, named = {} }: OfficeWorkbook): string {
  return `(function () { var sheets = ${JSON.stringify(sheets)}; main(excel(sheets, ${JSON.stringify(named)})); return JSON.stringify(sheets); })()`;
}

/** The Office Script as Excel compiles it, with the workbook that it asks; `change` is what a user changes at its top. */
export function officeProgram(change = (script: string) => script): string {
  const script = spreadsheetFile('office-script.js');
  const changed = change(script);
  return `${EXCEL}\n${changed}`;
}

/** The sheets of a workbook after the Office Script has run on it. */
export function afterOffice(workbook: OfficeWorkbook, change?: (script: string) => string): Record<string, OfficeRows> {
  const context = bareContext();
  context.run(officeProgram(change));
  return JSON.parse(String(context.run(officeCode(workbook)))) as Record<string, OfficeRows>;
}
