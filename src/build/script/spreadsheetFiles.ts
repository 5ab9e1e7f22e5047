import { standingTerms } from '../../agreement/index.js';
import { EDITION } from '../edition.js';
import { appsScript, appsScriptManifest } from './appsScript.js';
import { bundle } from './bundle.js';
import { cellDocs } from './cellDocs.js';
import { excelFunctions, excelMetadata } from './excelFunctions.js';
import { officeScript } from './officeScript.js';
import { pack } from './pack.js';
import { plainScript } from './plainScript.js';
import { readableScript } from './readableScript.js';

/** The script files for spreadsheets by their names, made from the sources. */
export async function spreadsheetFiles(): Promise<ReadonlyMap<string, string>> {
  const packed = pack(standingTerms, EDITION.years);
  const docs = cellDocs();
  const bundled = await bundle(packed, 'CloudctiSla');
  return new Map([
    ['Sla.gs', appsScript(docs, readableScript(packed, 'CloudctiSla_'))],
    ['appsscript.json', appsScriptManifest(packed.zone)],
    ['functions.js', excelFunctions(docs, bundled)],
    ['functions.json', excelMetadata(docs)],
    ['cloudcti-sla.js', plainScript(docs, bundled)],
    ['office-script.ts', officeScript(packed)],
  ]);
}
