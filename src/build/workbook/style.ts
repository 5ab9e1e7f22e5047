import type { Borders, Fill, Row, Style } from 'exceljs';

/** How a date and time is shown: its weekday is what people check first. */
export const DATE_TIME = 'ddd yyyy-mm-dd hh:mm';
export const DATE = 'ddd yyyy-mm-dd';

const solid = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb }, bgColor: { argb } });
const LINE = { style: 'thin', color: { argb: 'FFB8C4CE' } } as const;
const BORDER: Partial<Borders> = { top: LINE, bottom: LINE, left: LINE, right: LINE };

/** Named in every cell: without a name, some programs take another one. */
const FONT = { name: 'Calibri', size: 11 } as const;

/** Cells that a user fills in or may change. */
export const INPUT: Partial<Style> = { fill: solid('FFFFF9E5'), border: BORDER, font: FONT };
/** Cells that the workbook computes. */
export const COMPUTED: Partial<Style> = { fill: solid('FFF3F6F8'), border: BORDER, font: FONT };

/** Colours of a status; the word stands in the cell too, and the contrast of each is above 7:1. */
export const STATUS_STYLES = {
  missed: { fill: solid('FFFADBD8'), font: { bold: true, color: { argb: 'FF7B1008' } } },
  atRisk: { fill: solid('FFFDEBC8'), font: { bold: true, color: { argb: 'FF6B3F00' } } },
  met: { fill: solid('FFDDF0E0'), font: { color: { argb: 'FF0B4A1D' } } },
} as const;

/** The first row of a sheet. */
export function headingRow(row: Row): void {
  row.height = 32;
  row.eachCell((cell) => {
    cell.fill = solid('FF1F3A4D');
    cell.font = { ...FONT, bold: true, color: { argb: 'FFFFFFFF' } };
    cell.alignment = { vertical: 'middle', wrapText: true };
    cell.border = BORDER;
  });
}
