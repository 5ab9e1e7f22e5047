import { Decoder } from './Decoder.js';
import { WrongFile } from './Refusal.js';
import { mention } from './Sentence.js';
import type { TicketSource } from './TicketSource.js';
import { unpacked } from './unpacked.js';

/**
 * Bytes to text, in pieces. UTF-8 unless an encoding is named or a byte order mark says UTF-16. Bytes that are no text are an error, met after
 * all the text that stands before them: where the pieces end makes no difference.
 */
export async function* decodeText(source: TicketSource, encoding: string | undefined): AsyncGenerator<string, void> {
  let decoder: Decoder | undefined;
  let line = 1;
  for await (const bytes of unpacked(source)) {
    decoder ??= new Decoder(encoding, bytes);
    const { text, isBroken } = decoder.decode(bytes);
    line += lineFeedsIn(text);
    if (text !== '') yield text;
    if (isBroken) throw notText(source.name, decoder.encoding, line);
  }
  if (decoder?.endsBroken() === true) throw notText(source.name, decoder.encoding, line);
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
