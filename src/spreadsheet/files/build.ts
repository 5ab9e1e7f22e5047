/** Writes the files for spreadsheets into `dist/files`: the last step of `npm run build`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { spreadsheetFiles } from './spreadsheetFiles.js';

const folder = new URL('../../../dist/files/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, text] of await spreadsheetFiles()) {
  writeFileSync(new URL(name, folder), text);
  process.stdout.write(`dist/files/${name} ${(text.length / 1000).toFixed(1)} kB\n`);
}
