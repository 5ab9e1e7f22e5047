import type { DataValidation, PageSetup, Worksheet, WorksheetProtection } from 'exceljs';

/** A4, landscape, as wide as the sheet; the headings on each page. */
export function printed(titleRows?: string): Partial<PageSetup> {
  return {
    ...{ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    margins: { left: 0.25, right: 0.25, top: 0.4, bottom: 0.4, header: 0.2, footer: 0.2 },
    ...(titleRows === undefined ? {} : { printTitlesRow: titleRows }),
  };
}

const ALLOWED: Partial<WorksheetProtection> = {
  ...{ selectLockedCells: true, selectUnlockedCells: true, formatCells: true, formatColumns: true, formatRows: true },
  ...{ sort: true, autoFilter: true },
};

/** Locks what is computed, without a password: it keeps from accidents, and who means it takes it off. */
export function protect(sheet: Worksheet): void {
  // What exceljs awaits is the hash of a password, and there is none.
  void sheet.protect('', ALLOWED);
}

/** By the range: exceljs joins the validations of single cells to ranges that overlap. Its types do not know this way. */
export function validate(sheet: Worksheet, range: string, validation: DataValidation): void {
  const { dataValidations } = sheet as unknown as { readonly dataValidations: { add(range: string, validation: DataValidation): void } };
  dataValidations.add(range, { allowBlank: true, showErrorMessage: true, ...validation });
}
