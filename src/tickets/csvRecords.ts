import { type CsvForm, type CsvRecord, CsvScanner } from '../csv/index.js';
import { openQuote, rowTooLong } from './messages/ofFiles.js';
import { plainText, type Sentence } from './Sentence.js';

export type { CsvRecord } from '../csv/index.js';

/** A record that cannot be told from those after it: reading ends there. */
export class BrokenRecord extends Error {
  override readonly name = 'BrokenRecord';
  constructor(
    readonly line: number,
    readonly sentence: Sentence,
  ) {
    super(plainText(sentence));
  }
}

/**
 * The records of a text, a batch for each piece of it; the header is a record like any other, blank lines are none.
 *
 * @throws {BrokenRecord} after the last good record, where a quote is never closed
 */
export async function* csvRecords(text: AsyncIterable<string>, form: CsvForm): AsyncGenerator<readonly CsvRecord[], void> {
  const scanner = new CsvScanner(form);
  for await (const piece of text) {
    yield scanner.add(piece);
    refuseTooLong(scanner);
  }
  if (scanner.isOpen) {
    throw new BrokenRecord(scanner.line, openQuote());
  }
  yield scanner.end();
  refuseTooLong(scanner);
}

function refuseTooLong({ isTooLong, line }: CsvScanner): void {
  if (!isTooLong) return;
  throw new BrokenRecord(line, rowTooLong());
}
