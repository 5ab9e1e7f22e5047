import { describe } from '../../errors/index.js';
import type { Language } from '../../vocabulary/index.js';
import type { WorkbookFault } from '../../xlsx/index.js';
import { inEach, joined, mention, parts, type Sentence, words } from '../Sentence.js';

// What is said of workbooks that cannot be read, and of their sheets and cells.

type Texts = Readonly<Record<Language, string>>;

const DAMAGED: Texts = { en: 'is a damaged workbook', nl: 'is een beschadigde werkmap' };
const SAVE_ANEW: Texts = {
  en: 'open it in a spreadsheet program and save it anew',
  nl: 'open hem in een rekenprogramma en sla hem opnieuw op',
};
const damagedAs = (en: string, nl: string): Texts => ({
  en: `${DAMAGED.en}: ${en}; ${SAVE_ANEW.en}`,
  nl: `${DAMAGED.nl}: ${nl}; ${SAVE_ANEW.nl}`,
});

const FAULTS: Readonly<Record<WorkbookFault, (part: string) => Texts>> = {
  'open-document': () => ({
    en: 'is an OpenDocument file, such as an .ods; save the sheet as .xlsx or CSV',
    nl: 'is een OpenDocument-bestand, zoals een .ods; sla het blad op als .xlsx of CSV',
  }),
  binary: () => ({
    en: 'is a binary workbook (.xlsb); save it as .xlsx or CSV',
    nl: 'is een binaire werkmap (.xlsb); sla hem op als .xlsx of CSV',
  }),
  numbers: () => ({
    en: 'is a file of Numbers or Pages; export the sheet as .xlsx or CSV',
    nl: 'is een bestand van Numbers of Pages; exporteer het blad als .xlsx of CSV',
  }),
  document: () => ({
    en: 'is no workbook; export the tickets as .xlsx or CSV',
    nl: 'is geen werkmap; exporteer de tickets als .xlsx of CSV',
  }),
  zip: () => ({
    en: 'is a zip file; unpack it, and pass the file of tickets that is in it',
    nl: 'is een zipbestand; pak het uit en geef het bestand met tickets dat erin zit',
  }),
  password: () => ({ en: 'has a password; save it without one', nl: 'heeft een wachtwoord; sla het zonder op' }),
  packing: (part) =>
    damagedAs(`its part ${part} is packed in a way that workbooks are not`, `onderdeel ${part} is anders ingepakt dan in werkmappen`),
  'no-sheet': () => ({ en: 'is a workbook without a sheet of cells', nl: 'is een werkmap zonder blad met cellen' }),
  cut: () => damagedAs('it is not whole', 'hij is niet heel'),
  'no-part': (part) => damagedAs(`it lacks its part ${part}`, `onderdeel ${part} ontbreekt`),
  'too-large': (part) => ({
    en: `is no workbook of tickets: its part ${part} unpacks to over 250 times its size`,
    nl: `is geen werkmap met tickets: onderdeel ${part} wordt uitgepakt meer dan 250 keer zo groot`,
  }),
  damaged: (part) => damagedAs(`its part ${part} is not what was packed`, `onderdeel ${part} is niet wat er is ingepakt`),
  'no-xml': (part) => damagedAs(`its part ${part} is no whole XML`, `onderdeel ${part} is geen hele XML`),
  disorder: (part) =>
    damagedAs(`rows or cells of its part ${part} do not follow one another`, `rijen of cellen van onderdeel ${part} volgen niet op elkaar`),
};

export const brokenWorkbook = (name: string, fault: WorkbookFault, part: string): Sentence =>
  inEach((language) => `${name} ${FAULTS[fault](part)[language]}`);

export const workbookTooLarge = (name: string) =>
  words({
    en: `${name} is a workbook of more than a gigabyte; save the sheet as CSV`,
    nl: `${name} is een werkmap van meer dan een gigabyte; sla het blad op als CSV`,
  });
export const notLinesOfJson = (name: string) =>
  words({
    en: `${name} is a workbook or another zip file, and no lines of JSON`,
    nl: `${name} is een werkmap of een ander zipbestand, en geen regels in JSON`,
  });
export const hasNoEncoding = (name: string) =>
  words({
    en: `${name} is a workbook, which has none to choose; leave it out`,
    nl: `${name} is een werkmap, waarin er niets te kiezen valt; laat het weg`,
  });
export const hasNoSheets = (name: string) =>
  words({
    en: `${name} is no workbook, and has no sheets; leave it out`,
    nl: `${name} is geen werkmap en heeft geen bladen; laat het weg`,
  });

/** A sheet as messages name it. */
export interface NamedSheet {
  readonly name: string;
  readonly isHidden: boolean;
}

export const sheetsListed = (sheets: readonly NamedSheet[]): Sentence =>
  inEach((language) => {
    const isDutch = language === 'nl';
    const hidden = isDutch ? ' (verborgen)' : ' (hidden)';
    const names = sheets.map(({ name, isHidden }) => `${describe(name)}${isHidden ? hidden : ''}`).join(', ');
    if (isDutch) return `De werkmap heeft ${sheets.length === 1 ? 'één blad' : `${sheets.length} bladen`}: ${names}`;
    return `The workbook has ${sheets.length === 1 ? 'one sheet' : `${sheets.length} sheets`}: ${names}`;
  });
export const noSuchSheet = (name: string, listed: Sentence) =>
  joined(words({ en: `there is no sheet ${describe(name)}. `, nl: `er is geen blad ${describe(name)}. ` }), listed);
export const noSheetWithTable = (file: string, listed: Sentence) =>
  joined(
    words({
      en: `${file} has no sheet with a header and rows below it that is not hidden. `,
      nl: `${file} heeft geen zichtbaar blad met koppen en rijen daaronder. `,
    }),
    listed,
  );
/** Behind a sentence on the columns of a sheet that has others beside it. */
export const ofSheet = (name: string): Sentence => {
  const option = mention('sheet');
  return {
    en: parts`, of sheet ${describe(name)}; another is chosen by ${option}`,
    nl: parts`, van blad ${describe(name)}; een ander kies je met ${option}`,
  };
};

export const nameOrEmpty = () =>
  words({ en: 'name the columns of the others, or empty them', nl: 'geef de kolommen van de andere een kop, of maak ze leeg' });
export const formulaOnly = () => words({ en: 'is a formula without its result', nl: 'is een formule zonder uitkomst' });
export const saveWithResults = () =>
  words({ en: 'open the file in a spreadsheet and save it', nl: 'open het bestand in een rekenprogramma en sla het op' });
export const sheetError = () => words({ en: 'is an error of the spreadsheet', nl: 'is een fout van het rekenblad' });
export const mendThere = () => words({ en: 'mend it there, or empty the cell', nl: 'herstel die daar, of maak de cel leeg' });
export const daysFrom1904 = (column: Sentence): Sentence => ({
  en: parts`column ${column.en} holds plain numbers, in a workbook whose days count from 1904; show them as dates there, and save it`,
  nl: parts`kolom ${column.nl} bevat gewone getallen, in een werkmap waarvan de dagen vanaf 1904 tellen; toon ze daar als datums en sla hem op`,
});
export const dateAmongTexts = (form: string) =>
  words({
    en: `is a date of the workbook, and others of its column are texts of the form ${form}: a spreadsheet that made dates of some may have taken the day for the month`,
    nl: `is een datum van de werkmap, en andere van de kolom zijn teksten zoals ${form}: een rekenprogramma dat van sommige datums maakte, kan dag en maand hebben verwisseld`,
  });
export const exportAnew = (form: string): Sentence => {
  const option = mention('dateFormat', form);
  return {
    en: parts`export the tickets anew; where the dates are right pass ${option}`,
    nl: parts`exporteer de tickets opnieuw; kloppen de datums, geef dan ${option} op`,
  };
};
