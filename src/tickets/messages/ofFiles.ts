import { describe } from '../../errors/index.js';
import { inEach, mention, parts, type Sentence, words } from '../Sentence.js';

// What is said of a file that cannot be read as it was said to be.

const NAMED = (name: string, en: string, nl: string): Sentence => words({ en: `${name} ${en}`, nl: `${name} ${nl}` });

export const unknownEncoding = (encoding: string) =>
  words({
    en: `${describe(encoding)} is not known; utf-8, utf-16le and windows-1252 are`,
    nl: `${describe(encoding)} is onbekend; utf-8, utf-16le en windows-1252 zijn bekend`,
  });

export const notText = (name: string, encoding: string, line: number): Sentence => {
  const [option, windows] = [mention('encoding'), mention('encoding', 'windows-1252')];
  return {
    en: parts`line ${line} of ${name} is not ${encoding}; pass ${option}, such as ${windows}, or save it as UTF-8`,
    nl: parts`regel ${line} van ${name} is geen ${encoding}; geef ${option} op, zoals ${windows}, of sla het op als UTF-8`,
  };
};

export const notADelimiter = (text: string) =>
  words({
    en: `${describe(text)} is not a delimiter; pass one character, or comma, semicolon, tab or pipe`,
    nl: `${describe(text)} is geen scheidingsteken; geef één teken, of comma, semicolon, tab of pipe`,
  });

export const isOldWorkbook = (name: string) =>
  NAMED(
    name,
    'is an old workbook (.xls), or one with a password; save it as .xlsx without a password, or the sheet as CSV',
    'is een oude werkmap (.xls), of een met een wachtwoord; sla hem op als .xlsx zonder wachtwoord, of het blad als CSV',
  );
export const isPdf = (name: string) => NAMED(name, 'is a PDF; export the tickets as CSV', 'is een pdf; exporteer de tickets als CSV');
export const isJson = (name: string) =>
  NAMED(
    name,
    'is JSON; save the tickets as CSV or .xlsx, or pass a report a history as JSON on each line',
    'is JSON; sla de tickets op als CSV of .xlsx, of geef een rapport op elke regel een verloop als JSON',
  );
export const isMarkup = (name: string) =>
  NAMED(
    name,
    'is a page of HTML or XML, whatever its name; save the tickets as CSV or .xlsx',
    'is een pagina in HTML of XML, hoe het ook heet; sla de tickets op als CSV of .xlsx',
  );

export const compressedTwice = (name: string) =>
  NAMED(name, 'is compressed twice; unpack it once', 'is twee keer ingepakt; pak het één keer uit');
export const endsCompressed = (name: string) =>
  NAMED(name, 'ends within its compressed bytes; fetch it once more', 'houdt midden in de ingepakte bytes op; haal het nog eens op');
export const damaged = (name: string) =>
  NAMED(name, 'cannot be unpacked: its compressed bytes are damaged', 'kan niet worden uitgepakt: de ingepakte bytes zijn beschadigd');

export const isEmptyFile = (name: string) =>
  NAMED(name, 'is empty; its first line must name the columns', 'is leeg; de eerste regel moet de kolommen noemen');
export const hasNoRows = (name: string, line: number) =>
  NAMED(name, `has a header on line ${line} and no rows below it`, `heeft koppen op regel ${line} en geen rijen daaronder`);
export const isEmptyJson = (name: string) =>
  NAMED(name, 'is empty; each line must be a history as JSON', 'is leeg; elke regel moet een verloop als JSON zijn');
export const isJsonList = (name: string) =>
  NAMED(name, 'is a JSON list; write each history on a line of its own', 'is een lijst in JSON; zet elk verloop op een eigen regel');

export const brokenIn = (name: string, line: number, broken: Sentence): Sentence => ({
  en: parts`${name}, line ${line}: ${broken.en}`,
  nl: parts`${name}, regel ${line}: ${broken.nl}`,
});
export const openQuote = () =>
  words({
    en: 'a quote is opened in this row and never closed; this row and all below it are refused',
    nl: 'in deze rij begint een aanhalingsteken dat nergens sluit; deze rij en alle rijen eronder worden geweigerd',
  });
export const rowTooLong = () =>
  words({
    en: 'the row is longer than 10 MB; close its quote. This row and all below it are refused',
    nl: 'de rij is langer dan 10 MB; sluit het aanhalingsteken. Deze rij en alle rijen eronder worden geweigerd',
  });

export const lineTooLong = () => words({ en: 'is longer than 10 MB', nl: 'is langer dan 10 MB' });
export const oneHistoryALine = () => words({ en: 'write one history on each line', nl: 'zet op elke regel één verloop' });
export const notJson = () => words({ en: 'is not JSON', nl: 'is geen JSON' });

/** `line 3`, and the ticket where the row says which. */
export const placeOf = (line: number, id: string): Sentence =>
  inEach((language) => `${language === 'nl' ? 'regel' : 'line'} ${line}${id === '' ? '' : `, ticket ${describe(id)}`}`);
