import { standingTerms } from '../../agreement/index.js';
import { timedAgreement } from '../../deadline/index.js';
import { version } from '../../version.js';
import { CALENDAR_YEARS } from '../calendarYears.js';
import { bundle } from './bundle.js';
import { cellDocs } from './cellDocs.js';
import { officeScript } from './officeScript.js';
import { pack } from './pack.js';
import { appsScript, appsScriptManifest, excelFunctions, excelMetadata, plainScript } from './scriptFiles.js';

/** The script files for spreadsheets by their names, made from the sources. */
export async function spreadsheetFiles(): Promise<ReadonlyMap<string, string>> {
  const timed = timedAgreement(standingTerms, 'spreadsheetFiles');
  const packed = pack(timed, CALENDAR_YEARS);
  const docs = cellDocs();
  const bundled = await bundle(packed, 'CloudctiSla');
  return new Map([
    ['Sla.gs', appsScript(docs, await bundle(packed, 'CloudctiSla_'), version)],
    ['appsscript.json', appsScriptManifest(timed.zone)],
    ['functions.js', excelFunctions(docs, bundled, version)],
    ['functions.json', excelMetadata(docs)],
    ['cloudcti-sla.js', plainScript(docs, bundled, version)],
    ['office-script.ts', officeScript(packed, version)],
  ]);
}
