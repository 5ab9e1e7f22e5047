import { Decoder } from './Decoder.js';
import { notText } from './messages/ofFiles.js';
import { WrongFile } from './Refusal.js';
import type { TicketSource } from './TicketSource.js';

/** The bytes of a file as they are when they are unpacked. */
export interface Unpacked extends Pick<TicketSource, 'name'> {
  readonly bytes: AsyncGenerator<Buffer, void>;
}

/**
 * Bytes to text, in pieces. UTF-8 unless an encoding is named or a byte order mark says UTF-16. Bytes that are no text are an error, met after
 * all the text that stands before them: where the pieces end makes no difference.
 */
export async function* decodeText({ name, bytes: pieces }: Unpacked, encoding: string | undefined): AsyncGenerator<string, void> {
  let decoder: Decoder | undefined;
  let line = 1;
  for await (const bytes of pieces) {
    decoder ??= new Decoder(encoding, bytes);
    const { text, isBroken } = decoder.decode(bytes);
    line += lineFeedsIn(text);
    if (text !== '') yield text;
    if (isBroken) throw new WrongFile(notText(name, decoder.encoding, line));
  }
  if (decoder?.endsBroken() === true) throw new WrongFile(notText(name, decoder.encoding, line));
}

function lineFeedsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
