import { csvRecords } from './csvRecords.js';
import { decodeText, type Unpacked } from './decodeText.js';
import { delimiterIn, recogniseDialect } from './dialect.js';
import { hasNoSheets } from './messages/ofWorkbooks.js';
import type { OpenRecords } from './OpenRecords.js';
import { WrongSetting } from './Refusal.js';
import type { FileSettings } from './Settings.js';

/** The records of separated values. */
export async function textRecords(file: Unpacked, { encoding, delimiter, sheet }: FileSettings): Promise<OpenRecords> {
  if (sheet !== undefined) throw new WrongSetting('sheet', hasNoSheets(file.name));
  const named = delimiter === undefined ? undefined : delimiterIn(delimiter);
  const { dialect: found, text, firstLine } = await recogniseDialect(decodeText(file, encoding), named);
  // What is written is UTF-8; who names another encoding opens such files with a program that would not know that.
  const dialect = encoding === undefined || /^utf-?8$/i.test(encoding) ? found : { ...found, byteOrderMark: true };
  const { delimiter: by, newline } = dialect;
  return { dialect, records: csvRecords(text, { delimiter: by, lineEnd: newline === '\r' ? '\r' : '\n', firstLine }) };
}
