import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { EDITION } from '../../src/build/edition.js';
import { cellDocs } from '../../src/build/script/cellDocs.js';
import { spreadsheetFiles } from '../../src/build/script/spreadsheetFiles.js';
import { slaWorkbook, WORKBOOKS } from '../../src/build/workbook/slaWorkbook.js';
import { workbookBytes } from '../../src/build/workbook/workbookBytes.js';

/**
 * Writes the files for spreadsheets into a folder, as the build makes them from the sources, and the Office Script as Excel compiles it, and what the
 * sources say of the functions.
 */
export async function makeShippedFiles(folder: string): Promise<void> {
  for (const [name, text] of await spreadsheetFiles()) {
    writeFileSync(join(folder, name), text);
    if (name === 'office-script.ts' && typeof text === 'string') writeFileSync(join(folder, 'office-script.js'), compiled(text));
  }
  writeFileSync(join(folder, 'cellDocs.json'), JSON.stringify(cellDocs()));
  for (const [name, language] of WORKBOOKS) {
    writeFileSync(join(folder, name), await workbookBytes(slaWorkbook({ version: EDITION.version, language })));
  }
}

function compiled(text: string): string {
  const compilerOptions = { target: ts.ScriptTarget.ES2019, module: ts.ModuleKind.None };
  return ts.transpileModule(text, { compilerOptions }).outputText;
}
