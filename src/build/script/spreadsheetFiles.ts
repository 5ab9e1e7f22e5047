import { standingTerms } from '../../agreement/index.js';
import { EDITION } from '../edition.js';
import { appsScript, appsScriptManifest } from './appsScript.js';
import { bundle } from './bundle.js';
import { cellDocs } from './cellDocs.js';
import { EXAMPLE_ADDRESS, excelManifest, functionsPage, helpPage } from './excelAddIn.js';
import { excelFunctions, excelMetadata } from './excelFunctions.js';
import { icon } from './icon.js';
import { officeScript } from './officeScript.js';
import { pack } from './pack.js';
import { plainScript } from './plainScript.js';
import { readableScript } from './readableScript.js';

/** The script files for spreadsheets by their names, made from the sources. */
export async function spreadsheetFiles(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const packed = pack(standingTerms, EDITION.years);
  const docs = cellDocs();
  const bundled = await bundle(packed, 'CloudctiSla');
  return new Map<string, string | Uint8Array>([
    ['Sla.gs', appsScript(docs, readableScript(packed, 'CloudctiSla_'))],
    ['appsscript.json', appsScriptManifest(packed.zone)],
    ['functions.js', excelFunctions(docs, bundled)],
    ['functions.json', excelMetadata(docs)],
    ['functions.html', functionsPage()],
    ['functions-help.html', helpPage(docs)],
    ['functions-manifest.xml', excelManifest(EXAMPLE_ADDRESS)],
    ['functions-32.png', icon(32)],
    ['functions-64.png', icon(64)],
    ['cloudcti-sla.js', plainScript(docs, bundled)],
    ['office-script.ts', officeScript(packed)],
  ]);
}
