import { type IncidentInput, incident } from '../incident/index.js';
import { decodeText } from './decodeText.js';
import { isZip } from './foreignFile.js';
import type { ReadHistory } from './history.js';
import { IdTable } from './IdTable.js';
import { isEmptyJson, isJsonList, lineTooLong, notJson, oneHistoryALine, placeOf } from './messages/ofFiles.js';
import { idOnTwoLines, secondId } from './messages/ofRows.js';
import { notLinesOfJson } from './messages/ofWorkbooks.js';
import { WrongFile } from './Refusal.js';
import { isRefused, type Reason, type RefusedRow } from './Row.js';
import { reasonsOf } from './reasonsOf.js';
import { joined } from './Sentence.js';
import type { FileSettings } from './Settings.js';
import type { TicketSource } from './TicketSource.js';
import { unpacked } from './unpacked.js';

/** Reads a file that has a history as JSON on each line, what `incident` of the library takes; a batch for each piece that is read. */
export async function* jsonHistories(
  source: TicketSource,
  { encoding }: Pick<FileSettings, 'encoding'>,
): AsyncGenerator<readonly (ReadHistory | RefusedRow)[], void> {
  const ids = new IdTable();
  let line = 0;
  let isEmpty = true;
  for await (const lines of linesOf(decodeText({ name: source.name, bytes: textOf(source) }, encoding))) {
    const read = lines.flatMap((text) => {
      line += 1;
      if (text === TOO_LONG) return [tooLong(line)];
      // trim() takes a byte order mark for a space too.
      const json = text.trim();
      if (line === 1 && json.startsWith('[')) throw new WrongFile(isJsonList(source.name));
      return json === '' ? [] : [onlyOne(lineRead(json, line), ids)];
    });
    isEmpty &&= read.length === 0;
    yield read;
  }
  if (isEmpty) throw new WrongFile(isEmptyJson(source.name));
}

async function* textOf(source: TicketSource): AsyncGenerator<Buffer, void> {
  let isFirst = true;
  for await (const bytes of unpacked(source)) {
    if (isFirst && isZip(bytes)) throw new WrongFile(notLinesOfJson(source.name));
    isFirst = false;
    yield bytes;
  }
}

const LONGEST_LINE = 10_000_000;
/** Stands for a line that is longer, of which no more than that is kept in memory. */
const TOO_LONG = Symbol('too long');

/** The lines of a text, those that each piece completes. */
async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<readonly (string | typeof TOO_LONG)[], void> {
  let rest = '';
  const whole = (line: string) => (line.length > LONGEST_LINE ? TOO_LONG : line);
  for await (const piece of text) {
    const [first = '', ...lines] = piece.split('\n');
    if (rest.length <= LONGEST_LINE) rest += first;
    const last = lines.pop();
    if (last === undefined) continue;
    yield [rest, ...lines].map(whole);
    rest = last;
  }
  yield [whole(rest)];
}

/** R20. One incident is one id: a second line with it is refused. A history without an id stands for itself. */
function onlyOne(read: ReadHistory | RefusedRow, ids: IdTable): ReadHistory | RefusedRow {
  if (isRefused(read) || read.incident.id === '') return read;
  const before = ids.lineBefore(read.incident.id, read.line);
  if (before === undefined) return read;
  const { line } = read;
  return { line, place: placeOf(line, ''), reasons: [{ kind: secondId(), sentence: idOnTwoLines(read.incident.id, before) }] };
}

function lineRead(json: string, line: number): ReadHistory | RefusedRow {
  const place = placeOf(line, '');
  try {
    return { line, place: () => place, incident: incident(JSON.parse(json) as IncidentInput) };
  } catch (error) {
    return { line, place, reasons: reasonsIn(error) };
  }
}

function tooLong(line: number): RefusedRow {
  const kind = lineTooLong();
  return { line, place: placeOf(line, ''), reasons: [{ kind, sentence: joined(kind, '; ', oneHistoryALine()) }] };
}

function reasonsIn(error: unknown): readonly Reason[] {
  return error instanceof SyntaxError ? [{ kind: notJson(), sentence: joined(notJson(), `: ${error.message}`) }] : reasonsOf(error);
}
