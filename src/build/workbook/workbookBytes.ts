import type { Workbook } from 'exceljs';
import JSZip from 'jszip';

/** The day that every file in a workbook is of: the same workbook has the same bytes, whenever it is built. */
const DAY = new Date(Date.UTC(2000, 0, 1));

const SHEETS = 'xl/worksheets/';
/** Hints of a row to programs that read it, which none needs. */
const HINTS = / (?:spans|x14ac:dyDescent)="[^"]*"/g;

/** The theme that exceljs writes: every cell names its own font and colours. */
const THEME = 'xl/theme/';
const OF_THEME = /<(?:Override|Relationship) [^>]*theme1?\.xml[^>]*\/>/g;

/** Where the names begin; and the pages of the tickets, by a formula, which exceljs does not write: Excel prints the rows that are filled in, and Check where it says something. */
const NAMES = '<definedNames>';
const CHECKS = 'INDEX(Tickets!$M:$M,3):INDEX(Tickets!$M:$M,SLA_Last_row)';
const FILLED_IN = `OFFSET(Tickets!$A$1,0,0,SLA_Last_row,IF(COUNTIF(${CHECKS},"?*")=0,12,13))`;
const PRINTED = `<definedName name="_xlnm.Print_Area" localSheetId="1">${FILLED_IN}</definedName>`;

/** A workbook as the bytes of its file, as small as they get. */
export async function workbookBytes(workbook: Workbook): Promise<Uint8Array> {
  const written = await JSZip.loadAsync(await workbook.xlsx.writeBuffer());
  const packed = new JSZip();
  for (const file of Object.values(written.files)) {
    if (file.dir || file.name.startsWith(THEME)) continue;
    const text = await file.async('text');
    const content = text.replace(file.name.startsWith(SHEETS) ? HINTS : OF_THEME, '').replace(NAMES, () => NAMES + PRINTED);
    packed.file(file.name, content, { date: DAY, createFolders: false });
  }
  return packed.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 9 } });
}
