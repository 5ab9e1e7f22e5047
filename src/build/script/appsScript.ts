import type { CellDoc } from './cellDocs.js';
import { LICENCE, TITLE } from './title.js';

/** Apps Script's words for what a parameter takes: a cell or a range of them. */
const APPS_SCRIPT_TYPES: Readonly<Record<string, string>> = {
  priority: 'number|Array<Array<number>>',
  n: 'number|Array<Array<number>>',
  kpi: 'string|Array<Array<string>>',
};

/** Zones whose clocks show what Amsterdam's do in all years of the calendar. */
export const AMSTERDAM_CLOCKS = [
  ...['Europe/Amsterdam', 'Europe/Berlin', 'Europe/Brussels', 'Europe/Budapest', 'Europe/Copenhagen', 'Europe/Luxembourg', 'Europe/Madrid'],
  ...['Europe/Oslo', 'Europe/Paris', 'Europe/Prague', 'Europe/Rome', 'Europe/Stockholm', 'Europe/Vienna', 'Europe/Warsaw', 'Europe/Zurich'],
];

/** What its first comment says of its size, in kB; a test holds the file against it. */
export const SIZES = { plain: 105, gzipped: 30, minified: 15 } as const;

/** `Sla.gs`, for Google Apps Script: literal functions, documented as Google Sheets shows them, and below them all that they do. */
export function appsScript(docs: readonly CellDoc[], readable: string): string {
  return `/**
 * ${TITLE}
 * Paste this file into Extensions > Apps Script; set File > Settings > Time zone of the sheet to Amsterdam.
 *
 * First come the functions for cells, then the agreement with its calendar, then how deadlines are found in them. The file uses the language alone,
 * and asks Google one thing: the time zone of the sheet.
 *
 * Nothing is minified, so that you can review it: names, comments and dates are those of the sources. That makes it some ${SIZES.plain} kB, ${SIZES.gzipped} kB
 * gzipped; functions.js and cloudcti-sla.js, which do the same and are not for reading, are some ${SIZES.minified} kB gzipped.
 * ${LICENCE}
 */

/** The language of words in cells: 'en' or 'nl'. */
var SLA_LANGUAGE = 'en';

${docs.map(appsScriptFunction).join('\n')}
var slaMade_;

/** The functions, made when the first is used. */
function sla_() {
  slaMade_ = slaMade_ || slaInZone_(CloudctiSla_.functions({ language: SLA_LANGUAGE }));
  return slaMade_;
}

/** What it is given, where the sheet's cells show Amsterdam's clocks: in another time zone every deadline would be wrong. */
function slaInZone_(sla) {
  // Outside Google there is no sheet, and dates are instants.
  if (typeof SpreadsheetApp === 'undefined') return sla;
  var sheet = SpreadsheetApp.getActive();
  if (!sheet) {
    throw new Error(
      SLA_LANGUAGE === 'nl'
        ? 'Bij dit script hoort geen blad, dus is niet te zeggen op welke klok de tijden staan. Gebruik in een los script cloudcti-sla.js.'
        : 'This script belongs to no sheet, so that nobody can say on whose clocks its times are. In a script of its own, use cloudcti-sla.js.'
    );
  }
  var zone = sheet.getSpreadsheetTimeZone();
  if (SLA_ZONES_.indexOf(zone) >= 0) return sla;
  throw new Error(
    SLA_LANGUAGE === 'nl'
      ? 'Dit blad staat in de tijdzone ' + zone + ': elke deadline zou fout zijn. Kies Bestand > Instellingen > Tijdzone: Amsterdam.'
      : 'This sheet is in the time zone ' + zone + ': every deadline would be wrong. Choose File > Settings > Time zone: Amsterdam.'
  );
}

/** Time zones whose clocks show what Amsterdam's do. */
var SLA_ZONES_ = [
${AMSTERDAM_CLOCKS.map((zone) => `  '${zone}',\n`).join('')}];

${readable}
`;
}

function appsScriptFunction({ name, description, parameters, result, examples }: CellDoc): string {
  const names = parameters.map((parameter) => parameter.name);
  const lines = parameters.map((parameter) => {
    const type = APPS_SCRIPT_TYPES[parameter.name] ?? 'Date|Array<Array<Date>>';
    return ` * @param {${type}} ${parameter.isOptional ? `[${parameter.name}]` : parameter.name} ${parameter.description}.`;
  });
  const shown = examples.map(({ formula, gives }) => ` * @example ${formula} gives ${gives}\n`);
  return `/**
 * ${description}
 *
${lines.join('\n')}
 * @return ${result}.
${shown.join('')} * @customfunction
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
