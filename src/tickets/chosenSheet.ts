import type { Sheet, SheetRow, Workbook } from '../xlsx/index.js';
import { noSheetWithTable, noSuchSheet, sheetsListed } from './messages/ofWorkbooks.js';
import { WrongFile, WrongSetting } from './Refusal.js';

/** The sheet of a workbook that is named, by its name or its place; else the first that is seen and has a header with a row below it. */
export async function chosenSheet(file: string, workbook: Workbook, setting: string | undefined): Promise<Sheet> {
  if (setting !== undefined) return sheetNamed(workbook.sheets, setting);
  for (const sheet of workbook.sheets) if (!sheet.isHidden && (await hasTable(workbook.rows(sheet)))) return sheet;
  throw new WrongFile(noSheetWithTable(file, sheetsListed(workbook.sheets)));
}

function sheetNamed(sheets: readonly Sheet[], setting: string): Sheet {
  const plain = (text: string) => text.trim().toLowerCase();
  const [, place] = /^#(\d+)$/.exec(setting) ?? [];
  const found =
    sheets.find(({ name }) => name === setting) ??
    sheets.find(({ name }) => plain(name) === plain(setting)) ??
    (place === undefined ? undefined : sheets[Number(place) - 1]);
  if (found === undefined) throw new WrongSetting('sheet', noSuchSheet(setting, sheetsListed(sheets)));
  return found;
}

/** Whether a row of several cells stands above another row. */
async function hasTable(batches: AsyncGenerator<readonly SheetRow[], void>): Promise<boolean> {
  let hasHeader = false;
  for await (const rows of batches) {
    for (const { cells } of rows) {
      if (hasHeader) return true;
      hasHeader = cells.filter((cell) => cell !== '').length > 1;
    }
  }
  return false;
}
