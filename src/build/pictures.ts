/** The pictures in docs: the workbook as LibreOffice shows it, the report's page as Chromium does. `npm run pictures`; needs soffice, chromium, pdftoppm and pngquant. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toSerial } from '../spreadsheet/toSerial.js';
import { reportPictures } from './pictures/reportPictures.js';
import { slaWorkbook } from './workbook/slaWorkbook.js';
import { workbookBytes } from './workbook/workbookBytes.js';

const ROWS = 9;
const folder = mkdtempSync(join(tmpdir(), 'cloudcti-sla-pictures-'));
const docs = new URL('../../docs/pictures/', import.meta.url).pathname;

// A small workbook, judged at a moment that stays; each sheet of it is as wide as a page.
const workbook = slaWorkbook({ version: '', language: 'en', rows: ROWS });
const now = workbook.getWorksheet('Agreement')?.getCell('C11');
if (now !== undefined) now.value = toSerial('2026-12-01T14:00+01:00');
for (const sheet of workbook.worksheets) {
  sheet.pageSetup = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, paperSize: 9 };
}
const place = join(folder, 'workbook.xlsx');
writeFileSync(place, await workbookBytes(workbook));
execFileSync(
  'soffice',
  [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, place],
  {
    stdio: 'ignore',
  },
);
mkdirSync(docs, { recursive: true });
// What stands on the page, without its margins: left, top, width and height in pixels.
const pictures = [
  ['workbook-tickets', 3, [40, 115, 1440, 170]],
  ['workbook-agreement', 5, [40, 55, 1440, 480]],
] as const;
for (const [name, page, [left, top, width, height]] of pictures) {
  const place = ['-x', left, '-y', top, '-W', width, '-H', height].map(String);
  execFileSync('pdftoppm', [
    '-png',
    '-singlefile',
    '-f',
    String(page),
    '-r',
    '130',
    ...place,
    join(folder, 'workbook.pdf'),
    join(docs, name),
  ]);
  shrink(name);
}
for (const name of await reportPictures(folder, docs)) shrink(name);
rmSync(folder, { recursive: true, force: true });

/** Sheets and pages have few colours. */
function shrink(name: string): void {
  execFileSync('pngquant', ['--force', '--ext', '.png', '--skip-if-larger', '64', join(docs, `${name}.png`)]);
}
