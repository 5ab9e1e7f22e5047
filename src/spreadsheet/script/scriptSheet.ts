import { REPORT_WORDS } from '../../explain/index.js';
import type { Language } from '../../vocabulary/index.js';
import type { CellValue } from '../Cells.js';
import { errorText } from '../errorText.js';
import { CELL_MISTAKES } from '../mistakesByLanguage.js';
import type { Sheet } from '../Sheet.js';
import type { CarriedAgreement } from './CarriedAgreement.js';
import { unpack } from './unpack.js';

/** The agreement that the file carries; the build puts it here. */
declare const CARRIED_AGREEMENT: CarriedAgreement;

/** What a script chooses. */
export interface ScriptOptions {
  /** The language of words in cells, `'en'` (the default) or `'nl'`. */
  readonly language?: Language;
  /** Whether the workbook counts from 1904. */
  readonly date1904?: boolean;
  /** What a cell of a range shows where its input is wrong: a text that begins with `#SLA!` by default. */
  readonly errorCell?: (message: string) => CellValue;
}

/** The years that the file answers for, both included. */
export const years: { readonly from: number; readonly to: number } = { from: CARRIED_AGREEMENT.from, to: CARRIED_AGREEMENT.to };

/** A sheet that computes with the agreement that the file carries. */
export function scriptSheet({ language = 'en', date1904 = false, errorCell = errorText }: ScriptOptions): Sheet {
  if (language !== 'en' && language !== 'nl') throw new RangeError(`language "${String(language)}" is not spoken; write 'en' or 'nl'`);
  return {
    ...unpack(CARRIED_AGREEMENT),
    dates: date1904 ? 1904 : 1900,
    language,
    words: REPORT_WORDS,
    mistakes: CELL_MISTAKES[language],
    errorCell,
  };
}
