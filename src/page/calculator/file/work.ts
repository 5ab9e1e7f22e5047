import { cloudctiSla, defineAgreement } from '../../../agreement/index.js';
import { type RefusedRow, type Sentence, type TicketSource, WrongFile, WrongSetting, words } from '../../../tickets/index.js';
import { Buffer } from '../browser/buffer.js';
import { deadlineTable } from './deadlineTable.js';
import type { FileNews, FileTask, RefusedLine } from './FileTask.js';

const REFUSED_TOLD = 100;
const ROWS_SHOWN = 8;

/** Makes the table that a task asks for, and tells how far it is. */
export async function work(task: FileTask, tell: (news: FileNews) => void): Promise<void> {
  try {
    await made(task, tell);
  } catch (error) {
    if (error instanceof WrongSetting) tell({ kind: 'refused', sentence: error.sentence, setting: error.setting });
    else if (error instanceof WrongFile) tell({ kind: 'refused', sentence: error.sentence });
    else tell({ kind: 'refused', sentence: words({ en: String(error), nl: String(error) }) });
  }
}

async function made({ file, name, form, changes, language }: FileTask, tell: (news: FileNews) => void): Promise<void> {
  const agreement = changes === undefined ? cloudctiSla : defineAgreement(changes);
  let bytes = 0;
  const chunks = chunksOf(file, (size) => {
    bytes += size;
  });
  // The page's `Buffer` has what the readers ask of Node's, and no more.
  const table = await deadlineTable({ name, chunks: chunks as unknown as TicketSource['chunks'] }, settingsOf(form), agreement, language);
  if (table.taken !== undefined) throw new WrongFile(hasColumn(table.taken));
  const texts: string[] = [];
  const refused: RefusedLine[] = [];
  const first: (readonly string[])[] = [];
  let [rows, refusedRows] = [0, 0];
  for await (const part of table.parts) {
    texts.push(part.text);
    rows += part.rows.length;
    refusedRows += part.refused.length;
    refused.push(...part.refused.slice(0, REFUSED_TOLD - refused.length).map(refusedLine));
    first.push(...part.rows.slice(0, ROWS_SHOWN - first.length));
    tell({ kind: 'progress', bytes, size: file.size, rows });
  }
  const { head, facts } = table;
  tell({ kind: 'done', name, table: new Blob(texts, { type: 'text/csv;charset=utf-8' }), rows, refusedRows, refused, head, first, facts });
}

/** What is left empty in the form is not said. */
function settingsOf(form: FileTask['form']): Partial<FileTask['form']> {
  return Object.fromEntries(Object.entries(form).filter(([, text]) => text.trim() !== ''));
}

function refusedLine({ place, reasons }: RefusedRow): RefusedLine {
  return { place, reasons: reasons.map(({ sentence }) => sentence) };
}

function hasColumn(name: string): Sentence {
  return words({
    en: `the file has a column ${JSON.stringify(name)} already; rename it, or take the file as it was`,
    nl: `het bestand heeft al een kolom ${JSON.stringify(name)}; geef die een andere naam, of neem het bestand zoals het was`,
  });
}

async function* chunksOf(file: Blob, read: (bytes: number) => void): AsyncGenerator<Buffer, void> {
  const reader = file.stream().getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      yield Buffer.over(next.value);
      read(next.value.length);
    }
  } finally {
    await reader.cancel();
  }
}
