import type { Language } from '../../../vocabulary/index.js';

/** What the Office Script says of a sheet and of a ticket, in a language. */
export interface OfficeWords {
  readonly noSheet: (name: string) => string;
  readonly emptySheet: string;
  readonly noHeadings: (missing: readonly string[]) => string;
  readonly twice: (headings: readonly string[]) => string;
  readonly wouldOverwrite: (headings: readonly string[]) => string;
  readonly beforeReport: (act: string, report: string) => string;
}

const quoted = (texts: readonly string[]) => texts.map((text) => `"${text}"`).join(', ');

export const OFFICE_WORDS: Readonly<Record<Language, OfficeWords>> = {
  en: {
    noSheet: (name) => `The workbook has no sheet "${name}": mend SHEET at the top of the script.`,
    emptySheet: 'The sheet is empty: it needs a row of headings, with Priority and Reported among them.',
    noHeadings: (missing) => `The first row has no heading ${missing.join(', and none ')}.`,
    twice: (headings) => `The first row names one thing twice, ${quoted(headings)}: rename the column that is not meant.`,
    wouldOverwrite: (headings) =>
      `Nothing was written: ${quoted(headings)} holds cells that this script did not write. Rename that column, or clear it.`,
    beforeReport: (act, report) => `${act} is before ${report} (R18); mend the ticket`,
  },
  nl: {
    noSheet: (name) => `Deze werkmap heeft geen blad "${name}": verbeter SHEET boven in het script.`,
    emptySheet: 'Het blad is leeg: het heeft een rij met koppen nodig, waaronder Prioriteit en Gemeld.',
    noHeadings: (missing) => `De eerste rij heeft geen kop ${missing.join(', en geen ')}.`,
    twice: (headings) => `De eerste rij noemt iets twee keer, ${quoted(headings)}: hernoem de kolom die niet bedoeld is.`,
    wouldOverwrite: (headings) =>
      `Er is niets geschreven: in ${quoted(headings)} staan cellen die dit script niet heeft geschreven. Hernoem die kolom, of maak hem leeg.`,
    beforeReport: (act, report) => `${act} ligt vóór ${report} (R18); verbeter het ticket`,
  },
};
