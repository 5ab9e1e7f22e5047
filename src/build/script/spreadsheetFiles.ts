import { standingTerms } from '../../agreement/index.js';
import { CALENDAR_YEARS } from '../calendarYears.js';
import { packageVersion } from '../packageVersion.js';
import { bundle } from './bundle.js';
import { cellDocs } from './cellDocs.js';
import { officeScript } from './officeScript.js';
import { pack } from './pack.js';
import { appsScript, appsScriptManifest, excelFunctions, excelMetadata, plainScript } from './scriptFiles.js';

/** The script files for spreadsheets by their names, made from the sources. */
export async function spreadsheetFiles(): Promise<ReadonlyMap<string, string>> {
  const packed = pack(standingTerms, CALENDAR_YEARS);
  const docs = cellDocs();
  const version = packageVersion();
  const bundled = await bundle(packed, 'CloudctiSla');
  return new Map([
    ['Sla.gs', appsScript(docs, await bundle(packed, 'CloudctiSla_'), version)],
    ['appsscript.json', appsScriptManifest(packed.zone)],
    ['functions.js', excelFunctions(docs, bundled, version)],
    ['functions.json', excelMetadata(docs)],
    ['cloudcti-sla.js', plainScript(docs, bundled, version)],
    ['office-script.ts', officeScript(packed, version)],
  ]);
}
