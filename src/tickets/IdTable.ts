import { Buffer } from 'node:buffer';

const FIRST_SLOTS = 1 << 12;
const FIRST_BYTES = 1 << 16;
/** A slot: where the id begins, its length in bytes, and the line on which it stood first; no line is 0. */
const SLOT = 3;

/**
 * The ids of a file, each with the line on which it stood first. A million of them take some 40 MB: they are kept as bytes, one after another, since a
 * text cut out of a file would hold on to the whole piece that it was read from.
 */
export class IdTable {
  #slots = new Uint32Array(FIRST_SLOTS * SLOT);
  #bytes = Buffer.alloc(FIRST_BYTES);
  #end = 0;
  #count = 0;

  /** How many different ids were met. */
  get count(): number {
    return this.#count;
  }

  /** The line on which an id stood before; `undefined` where this is the first, and now is known. */
  lineBefore(id: string, line: number): number | undefined {
    const length = this.#append(id);
    const slot = this.#slotOf(this.#end, length);
    const before = this.#slots[slot + 2] as number;
    if (before !== 0) return before;
    this.#slots.set([this.#end, length, line], slot);
    this.#end += length;
    this.#count += 1;
    if (this.#count * 2 * SLOT > this.#slots.length) this.#grow();
    return undefined;
  }

  /** Writes an id behind the others, where it stays if it is new. */
  #append(id: string): number {
    if (this.#end + id.length * 3 > this.#bytes.length) {
      this.#bytes = Buffer.concat([this.#bytes], Math.max(this.#bytes.length * 2, this.#end + id.length * 3));
    }
    return this.#bytes.write(id, this.#end);
  }

  /** The slot of the bytes at a place: that of an equal id, else the empty one where it goes. */
  #slotOf(at: number, length: number): number {
    const slots = this.#slots.length / SLOT;
    for (let index = hashOf(this.#bytes, at, length) % slots; ; index = (index + 1) % slots) {
      const slot = index * SLOT;
      if (this.#slots[slot + 2] === 0) return slot;
      if (this.#slots[slot + 1] === length && this.#isEqual(this.#slots[slot] as number, at, length)) return slot;
    }
  }

  #isEqual(one: number, other: number, length: number): boolean {
    return this.#bytes.compare(this.#bytes, one, one + length, other, other + length) === 0;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(old.length * 2);
    for (let slot = 0; slot < old.length; slot += SLOT) {
      if (old[slot + 2] !== 0) this.#slots.set(old.subarray(slot, slot + SLOT), this.#slotOf(old[slot] as number, old[slot + 1] as number));
    }
  }
}

/** FNV-1a, 32 bits. */
function hashOf(bytes: Buffer, at: number, length: number): number {
  let hash = 0x811c9dc5;
  for (let index = at; index < at + length; index += 1) hash = Math.imul(hash ^ (bytes[index] as number), 0x01000193);
  return hash >>> 0;
}
