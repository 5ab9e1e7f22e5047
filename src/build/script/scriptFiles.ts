import { CALENDAR_YEARS } from '../calendarYears.js';
import type { CellDoc } from './cellDocs.js';

const TITLE = (version: string) =>
  `CloudCTI's service levels: @cloudcti/sla ${version}, calendar ${CALENDAR_YEARS.from} to ${CALENDAR_YEARS.to}.`;

const LICENCE = 'MIT licence. Names and dates of holidays: date-holidays, CC BY 3.0.';

/** Apps Script's words for what a parameter takes: a cell or a range of them. */
const APPS_SCRIPT_TYPES: Readonly<Record<string, string>> = {
  priority: 'number|Array<Array<number>>',
  n: 'number|Array<Array<number>>',
  kpi: 'string|Array<Array<string>>',
};

/** `Sla.gs`, for Google Apps Script: literal functions, documented as Google Sheets shows them. */
export function appsScript(docs: readonly CellDoc[], bundled: string, version: string): string {
  return `/**
 * ${TITLE(version)}
 * Paste this file into Extensions > Apps Script; set File > Settings > Time zone of the sheet to Amsterdam.
 * ${LICENCE}
 */

/** The language of words in cells: 'en' or 'nl'. */
var SLA_LANGUAGE = 'en';

${docs.map(appsScriptFunction).join('\n')}
var slaMade_;

/** The functions, made when the first is used. */
function sla_() {
  slaMade_ = slaMade_ || CloudctiSla_.functions({ language: SLA_LANGUAGE });
  return slaMade_;
}

${bundled}
`;
}

function appsScriptFunction({ name, description, parameters, result }: CellDoc): string {
  const names = parameters.map((parameter) => parameter.name);
  const lines = parameters.map((parameter) => {
    const type = APPS_SCRIPT_TYPES[parameter.name] ?? 'Date|Array<Array<Date>>';
    return ` * @param {${type}} ${parameter.isOptional ? `[${parameter.name}]` : parameter.name} ${parameter.description}.`;
  });
  return `/**
 * ${description}
 *
${lines.join('\n')}
 * @return ${result}.
 * @customfunction
 */
function ${name}(${names.join(', ')}) {
  return sla_().${name}(${names.join(', ')});
}
`;
}

/** `appsscript.json`, the manifest beside `Sla.gs`. */
export function appsScriptManifest(zone: string): string {
  return `${JSON.stringify({ timeZone: zone, exceptionLogging: 'STACKDRIVER', runtimeVersion: 'V8' }, null, 2)}\n`;
}

/** `functions.js`, Excel's custom functions. */
export function excelFunctions(docs: readonly CellDoc[], bundled: string, version: string): string {
  return `/**
 * ${TITLE(version)} Excel custom functions; functions.json describes them.
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

/** `cloudcti-sla.js`, for a page or any other script: one global. */
export function plainScript(docs: readonly CellDoc[], bundled: string, version: string): string {
  return `/**
 * ${TITLE(version)} One global, CloudctiSla: functions({ language: 'en' }) gives
 * ${docs.map(({ name }) => name).join(', ')}.
 * ${LICENCE}
 */
${bundled}
`;
}
