/** What the readers of files need of Node's `Buffer`, over the bytes of a browser. */
export class Buffer extends Uint8Array {
  static alloc(size: number): Buffer {
    return new Buffer(size);
  }

  static override from(source: string | Iterable<unknown> | ArrayLike<unknown>): Buffer {
    return typeof source === 'string' ? Buffer.over(new TextEncoder().encode(source)) : new Buffer(Array.from(source as Iterable<number>));
  }

  /** The same bytes, not copied. */
  static over(bytes: Uint8Array): Buffer {
    return new Buffer(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength);
  }

  static concat(parts: readonly Uint8Array[]): Buffer {
    const all = new Buffer(parts.reduce((size, part) => size + part.length, 0));
    let at = 0;
    for (const part of parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }

  readUInt16LE(at: number): number {
    return this.view.getUint16(at, true);
  }

  readUInt32LE(at: number): number {
    return this.view.getUint32(at, true);
  }

  readBigUInt64LE(at: number): bigint {
    return this.view.getBigUint64(at, true);
  }

  /** Its bytes as text; the encoding is UTF-8. */
  override toString(_encoding?: 'utf8', from?: number, to?: number): string {
    return new TextDecoder().decode(this.subarray(from, to));
  }

  private get view(): DataView {
    return new DataView(this.buffer, this.byteOffset, this.byteLength);
  }
}
