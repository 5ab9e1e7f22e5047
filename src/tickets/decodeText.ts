import { TextDecoder } from 'node:util';
import { WrongUse } from '../cli/index.js';
import { describe } from '../errors/index.js';

/** Bytes to text, in pieces. UTF-8 unless an encoding is named or a byte order mark tells UTF-16; bytes that are not text are an error. */
export async function* decodeText(
  chunks: AsyncIterable<Buffer | string>,
  encoding: string | undefined,
  name: string,
): AsyncGenerator<string, void> {
  let decoder: TextDecoder | undefined;
  let lines = 1;
  const decode = (bytes?: Buffer) => {
    if (bytes !== undefined) decoder ??= decoderFor(bytes, encoding);
    try {
      return decoder?.decode(bytes, { stream: bytes !== undefined }) ?? '';
    } catch {
      throw new WrongUse(
        `${name} is not ${decoder?.encoding ?? 'text'} after line ${lines}; pass --encoding, such as --encoding windows-1252, or save it as UTF-8`,
      );
    }
  };
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    if (bytes.length === 0) continue;
    const text = decode(bytes);
    lines += newlinesIn(bytes);
    yield text;
  }
  const rest = decode();
  if (rest !== '') yield rest;
}

function decoderFor([first, second]: Buffer, encoding: string | undefined): TextDecoder {
  const marked = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding ?? marked, { fatal: true, ignoreBOM: true });
  } catch {
    throw new WrongUse(`--encoding ${describe(encoding)} is not known; utf-8, utf-16le and windows-1252 are`);
  }
}

function newlinesIn(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count += 1;
  return count;
}
