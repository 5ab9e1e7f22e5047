import { Decoder } from './Decoder.js';
import { refuseNoText } from './foreignFile.js';
import { WrongFile } from './Refusal.js';
import { mention } from './Sentence.js';
import type { TicketSource } from './TicketSource.js';

/**
 * Bytes to text, in pieces. UTF-8 unless an encoding is named or a byte order mark says UTF-16. Bytes that are no text are an error, met after
 * all the text that stands before them: where the pieces end makes no difference.
 */
export async function* decodeText({ name, chunks }: TicketSource, encoding: string | undefined): AsyncGenerator<string, void> {
  let decoder: Decoder | undefined;
  let line = 1;
  for await (const bytes of fromMark(chunks)) {
    if (decoder === undefined) refuseNoText(name, bytes);
    decoder ??= new Decoder(encoding, bytes);
    const { text, isBroken } = decoder.decode(bytes);
    line += lineFeedsIn(text);
    if (text !== '') yield text;
    if (isBroken) throw notText(name, decoder.encoding, line);
  }
  if (decoder?.endsBroken() === true) throw notText(name, decoder.encoding, line);
}

/** The bytes in pieces, the first of them long enough for a byte order mark, and for what says that a file is no text. */
async function* fromMark(chunks: TicketSource['chunks']): AsyncGenerator<Buffer, void> {
  let head: Buffer | undefined = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes: Buffer = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    if (head === undefined) {
      yield bytes;
      continue;
    }
    head = Buffer.concat([head, bytes]);
    if (head.length < 4) continue;
    yield head;
    head = undefined;
  }
  if (head !== undefined && head.length > 0) yield head;
}

function notText(name: string, encoding: string, line: number): WrongFile {
  const windows = mention('encoding', 'windows-1252');
  return new WrongFile(
    `line ${line} of ${name} is not ${encoding}; pass `,
    mention('encoding'),
    ', such as ',
    windows,
    ', or save it as UTF-8',
  );
}

function lineFeedsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
