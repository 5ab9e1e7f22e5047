import type { CellDoc } from './cellDocs.js';
import { HELP } from './excelAddIn.js';
import { LICENCE, TITLE } from './title.js';

/** Functions that answer with a date and a time. */
const DATES = ['SLA_RESPONSE_DUE', 'SLA_UPDATE_DUE', 'SLA_MTTR_DUE'];

/** `functions.js`, Excel's custom functions. */
export function excelFunctions(docs: readonly CellDoc[], bundled: string): string {
  return `/**
 * ${TITLE} Excel custom functions; functions.json describes them.
 * ${LICENCE}
 */

/** The language of words in cells: 'en' or 'nl'. */
var SLA_LANGUAGE = 'en';
/** How deadlines are shown, such as 'ddd yyyy-mm-dd hh:mm', in an Excel that has formatted numbers; '' leaves it to the cell's format. */
var SLA_DATE_FORMAT = '';

${bundled}

/** A mistake, as Excel shows it: #VALUE!, and what it is beside the cell. */
function slaError(message) {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);
}

/** A cell as the functions read it: the number of a formatted one, the text of an error. */
function slaCell(cell) {
  if (cell === null || typeof cell !== 'object') return cell;
  var value = 'basicValue' in cell ? cell.basicValue : cell.code;
  return value === undefined ? String(cell.type) : value;
}

function slaFunction(answer, isDate) {
  var each = function (cells, change) {
    return Array.isArray(cells) ? cells.map(function (row) { return row.map(change); }) : change(cells);
  };
  return function () {
    try {
      var given = Array.prototype.slice.call(arguments, 0, answer.length);
      var answers = answer.apply(null, given.map(function (cells) { return each(cells, slaCell); }));
      if (!isDate || SLA_DATE_FORMAT === '') return answers;
      return each(answers, function (cell) {
        return typeof cell !== 'number' ? cell : { type: 'FormattedNumber', basicValue: cell, numberFormat: SLA_DATE_FORMAT };
      });
    } catch (error) {
      throw slaError(error.message);
    }
  };
}

var sla = CloudctiSla.functions({ language: SLA_LANGUAGE, errorCell: slaError });

${docs.map(({ name }) => `CustomFunctions.associate('${idOf(name)}', slaFunction(sla.${name}, ${DATES.includes(name)}));`).join('\n')}
`;
}

/** What Excel knows a function by: letters and periods, which all of its documentation allows. */
export function idOf(name: string): string {
  return name.replaceAll('_', '.');
}

/** `functions.json`, what Excel knows of them. Every parameter and result is a range: one cell is a range of one. A cell that holds an error is passed like any other, and answered in its place. */
export function excelMetadata(docs: readonly CellDoc[]): string {
  const functions = docs.map(({ name, metadata }) => ({ ...metadata, id: idOf(name), helpUrl: HELP }));
  return `${JSON.stringify({ allowCustomDataForDataTypeAny: true, allowErrorForDataTypeAny: true, functions }, null, 2)}\n`;
}
