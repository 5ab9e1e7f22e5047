import type { Borders, Fill, Row, Style } from 'exceljs';
import type { Language } from '../../vocabulary/index.js';

/** How dates are shown, in the workbook's language wherever it is opened: the weekday is what people check first. */
export const DATES: Readonly<Record<Language, { readonly date: string; readonly dateTime: string }>> = {
  en: { date: '[$-409]ddd yyyy-mm-dd', dateTime: '[$-409]ddd yyyy-mm-dd hh:mm' },
  nl: { date: '[$-413]ddd dd-mm-yyyy', dateTime: '[$-413]ddd dd-mm-yyyy hh:mm' },
};

const solid = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb }, bgColor: { argb } });
const LINE = { style: 'thin', color: { argb: 'FFB8C4CE' } } as const;
const BORDER: Partial<Borders> = { top: LINE, bottom: LINE, left: LINE, right: LINE };

/** Named in every cell: without a name, some programs take another one. */
export const FONT = { name: 'Calibri', size: 11 } as const;

export const LEFT = { alignment: { horizontal: 'left' } } as const;

/** Cells that a user fills in or may change. */
export const INPUT: Partial<Style> = { fill: solid('FFFFF9E5'), border: BORDER, font: FONT, protection: { locked: false } };
/** Cells that the workbook computes. */
export const COMPUTED: Partial<Style> = { fill: solid('FFF3F6F8'), border: BORDER, font: FONT };
/** Cells of a column to fill in: also below the last row with formulas, where it is told that they are not answered. */
export const FILLED_IN: Partial<Style> = { font: FONT, protection: { locked: false } };

/** How rows with formulas look, by a rule for them all: a style in each cell would make programs print the empty rows too. */
export const ROW_STYLES = {
  input: { fill: INPUT.fill as Fill, border: BORDER },
  computed: { fill: COMPUTED.fill as Fill, border: BORDER },
} as const;

/** Colours of a status; the word stands in the cell too, and the contrast of each is above 7:1. */
export const STATUS_STYLES = {
  missed: { fill: solid('FFFADBD8'), font: { bold: true, color: { argb: 'FF7B1008' } } },
  atRisk: { fill: solid('FFFDEBC8'), font: { bold: true, color: { argb: 'FF6B3F00' } } },
  met: { fill: solid('FFDDF0E0'), font: { color: { argb: 'FF0B4A1D' } } },
} as const;

/** A row of headings. */
export function headingRow(row: Row): void {
  row.height = 32;
  row.eachCell((cell) => {
    cell.fill = solid('FF1F3A4D');
    cell.font = { ...FONT, bold: true, color: { argb: 'FFFFFFFF' } };
    cell.alignment = { vertical: 'middle', wrapText: true };
    cell.border = BORDER;
  });
}

/** A line that says what a sheet, or a part of it, is. */
export const TITLE: Partial<Style> = { font: { ...FONT, bold: true, size: 13, color: { argb: 'FF1F3A4D' } } };
