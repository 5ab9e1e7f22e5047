import { TextDecoder } from 'node:util';
import { unknownEncoding } from './messages/ofFiles.js';
import { WrongSetting } from './Refusal.js';

/** What bytes are as text, up to the first that are none. */
export interface DecodedPiece {
  readonly text: string;
  readonly isBroken: boolean;
}

/** No encoding that is read makes a character of more bytes. */
const LONGEST_CHARACTER = 4;

/** Makes text of bytes that come in pieces; a character may lie in two of them. */
export class Decoder {
  private readonly decoder: TextDecoder;
  private bytesRead = 0;
  private last: Buffer = Buffer.alloc(0);

  constructor(encoding: string | undefined, [first, second]: Buffer) {
    const marked = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
    try {
      this.decoder = strictly(encoding ?? marked);
    } catch {
      throw new WrongSetting('encoding', unknownEncoding(encoding ?? marked));
    }
  }

  get encoding(): string {
    return this.decoder.encoding;
  }

  decode(bytes: Buffer): DecodedPiece {
    try {
      const text = this.decoder.decode(bytes, { stream: true });
      this.bytesRead += bytes.length;
      this.last = bytes.length < LONGEST_CHARACTER ? Buffer.concat([this.last, bytes]) : bytes;
      this.last = this.last.subarray(-LONGEST_CHARACTER);
      return { text, isBroken: false };
    } catch {
      return { text: this.textBefore(bytes), isBroken: true };
    }
  }

  /** Whether the bytes end within a character. */
  endsBroken(): boolean {
    try {
      this.decoder.decode();
      return false;
    } catch {
      return true;
    }
  }

  /** The text of a broken piece before its first bytes that are none, byte by byte: a decoder that throws keeps what it had read. */
  private textBefore(bytes: Buffer): string {
    const decoder = strictly(this.encoding);
    let text = '';
    try {
      for (const byte of Buffer.concat([this.unfinished(), bytes])) text += decoder.decode(Uint8Array.of(byte), { stream: true });
    } catch {}
    return text;
  }

  /** The bytes read that make no character yet. */
  private unfinished(): Buffer {
    for (let length = Math.min(this.last.length, LONGEST_CHARACTER - 1); length > 0; length -= 1) {
      const bytes = this.last.subarray(-length);
      // Units of UTF-16 begin on even bytes.
      const begins = !this.encoding.startsWith('utf-16') || (this.bytesRead - length) % 2 === 0;
      if (begins && isUnfinished(bytes, this.encoding)) return bytes;
    }
    return Buffer.alloc(0);
  }
}

function strictly(encoding: string): TextDecoder {
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
}

function isUnfinished(bytes: Buffer, encoding: string): boolean {
  try {
    return strictly(encoding).decode(bytes, { stream: true }) === '';
  } catch {
    return false;
  }
}
