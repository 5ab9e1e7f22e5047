import type { Workbook } from 'exceljs';
import { COMPUTED, headingRow, INPUT } from './style.js';
import { WORKBOOK_WORDS, type WordName, word } from './words.js';

/** What cells say, by language; the last column is the one in use. */
export function wordsSheet(workbook: Workbook): void {
  const sheet = workbook.addWorksheet('Words', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = [
    { header: 'Name', width: 18 },
    { header: 'English', width: 62 },
    { header: 'Nederlands', width: 62 },
    { header: 'In use', width: 62 },
  ];
  headingRow(sheet.getRow(1));
  for (const [name, [en, nl]] of Object.entries(WORKBOOK_WORDS)) {
    const row = sheet.addRow([name, en, nl]);
    row.getCell(2).style = INPUT;
    row.getCell(3).style = INPUT;
    row.getCell(4).value = { formula: `IF(SLA_Language="nl",C${row.number},B${row.number})` };
    row.getCell(4).style = COMPUTED;
    workbook.definedNames.add(`Words!$D$${row.number}`, word(name as WordName));
  }
}
