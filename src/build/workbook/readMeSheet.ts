import type { Workbook } from 'exceljs';
import { READ_ME } from './readMeText.js';
import { printed, protect } from './sheets.js';
import { TITLE } from './style.js';
import type { Words } from './words.js';

const CHARACTERS = 115;

/** How the workbook is used. */
export function readMeSheet(workbook: Workbook, version: string, words: Words): void {
  const sheet = workbook.addWorksheet(words.plain('read_me'), {
    views: [{ showGridLines: false }],
    pageSetup: { ...printed(), fitToHeight: 1 },
  });
  sheet.getColumn(1).width = 120;
  for (const [heading, ...lines] of READ_ME[words.language](version)) {
    sheet.addRow([heading]).getCell(1).style = TITLE;
    for (const line of lines) {
      const row = sheet.addRow([line]);
      row.getCell(1).alignment = { wrapText: true, vertical: 'top' };
      row.height = 16 * Math.ceil(line.length / CHARACTERS);
    }
    sheet.addRow([]);
  }
  protect(sheet);
}
