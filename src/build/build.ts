/** Writes the files for spreadsheets into `dist/files`: the last step of `npm run build`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { version } from '../version.js';
import { spreadsheetFiles } from './script/spreadsheetFiles.js';
import { slaWorkbook } from './workbook/workbook.js';
import { workbookBytes } from './workbook/workbookBytes.js';

const folder = new URL('../../dist/files/', import.meta.url);

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(new URL(name, folder), content);
  process.stdout.write(`dist/files/${name} ${(content.length / 1000).toFixed(1)} kB\n`);
}

mkdirSync(folder, { recursive: true });

for (const [name, text] of await spreadsheetFiles()) write(name, text);

write('cloudcti-sla.xlsx', await workbookBytes(slaWorkbook(version)));
