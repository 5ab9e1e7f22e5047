import type { CellDoc } from './cellDocs.js';
import { LICENCE, TITLE } from './title.js';

/** `functions.js`, Excel's custom functions. */
export function excelFunctions(docs: readonly CellDoc[], bundled: string): string {
  return `/**
 * ${TITLE} Excel custom functions; functions.json describes them.
 * ${LICENCE}
 */

/** The language of words in cells: 'en' or 'nl'. */
var SLA_LANGUAGE = 'en';

${bundled}

var sla = CloudctiSla.functions({
  language: SLA_LANGUAGE,
  // Excel shows a cell's mistake as #VALUE!, and what it is beside the cell.
  errorCell: function (message) {
    return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);
  },
});

${docs.map(({ name }) => `CustomFunctions.associate('${name}', sla.${name});`).join('\n')}
`;
}

/** `functions.json`, what Excel knows of them. Every parameter and result is a range: one cell is a range of one. */
export function excelMetadata(docs: readonly CellDoc[]): string {
  const functions = docs.map(({ metadata }) => metadata);
  return `${JSON.stringify({ allowCustomDataForDataTypeAny: true, functions }, null, 2)}\n`;
}
