/** Why a file cannot be read as a workbook. */
export type WorkbookFault =
  /** Another kind of file. */
  | 'open-document'
  | 'binary'
  | 'numbers'
  | 'document'
  | 'zip'
  /** A workbook that nobody can read as it is. */
  | 'password'
  | 'packing'
  | 'no-sheet'
  /** It ends too soon. */
  | 'cut'
  /** A part of it is missing, unpacks to far more than a sheet could, is damaged, is no whole XML, or has rows that do not follow one another. */
  | 'no-part'
  | 'too-large'
  | 'damaged'
  | 'no-xml'
  | 'disorder';

/** A file that cannot be read as a workbook: why, and in which of its parts. */
export class BrokenWorkbook extends Error {
  override readonly name = 'BrokenWorkbook';

  constructor(
    readonly fault: WorkbookFault,
    readonly part = '',
  ) {
    super(`${fault} ${part}`);
  }
}
