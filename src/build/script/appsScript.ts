import type { CellDoc } from './cellDocs.js';
import { LICENCE, TITLE } from './title.js';

/** Apps Script's words for what a parameter takes: a cell or a range of them. */
const APPS_SCRIPT_TYPES: Readonly<Record<string, string>> = {
  priority: 'number|Array<Array<number>>',
  n: 'number|Array<Array<number>>',
  kpi: 'string|Array<Array<string>>',
};

/** `Sla.gs`, for Google Apps Script: literal functions, documented as Google Sheets shows them. */
export function appsScript(docs: readonly CellDoc[], bundled: string): string {
  return `/**
 * ${TITLE}
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
