const FIRST_SLOTS = 1 << 12;
const FIRST_BYTES = 1 << 16;
/** A slot: where the id begins, and the line on which it stood first; no line is 0. */
const SLOT = 2;
/** Stands behind each id, and in none. */
const END = 0xff;
/** Stands before a letter that takes more than a byte: three of seven bits each. */
const WIDE = 0xfe;
const MOST_BYTES = 4;

/**
 * The ids of a file, each with the line on which it stood first. A million of them take some 40 MB: their letters are kept one after another, since a
 * text cut out of a file would hold on to the whole piece that it was read from.
 */
export class IdTable {
  #slots = new Uint32Array(FIRST_SLOTS * SLOT);
  #bytes = new Uint8Array(FIRST_BYTES);
  #end = 0;
  #count = 0;

  /** How many different ids are known. */
  get count(): number {
    return this.#count;
  }

  /** The line on which an id stood before; `undefined` where this is the first, and now is known. */
  lineBefore(id: string, line: number): number | undefined {
    const at = this.#end;
    const end = this.#append(id);
    const slot = this.#slotOf(at);
    const before = this.#slots[slot + 1] as number;
    if (before !== 0) return before;
    this.#slots[slot] = at;
    this.#slots[slot + 1] = line;
    this.#end = end;
    this.#count += 1;
    if (this.#count * 2 * SLOT > this.#slots.length) this.#grow();
    return undefined;
  }

  /** Writes an id behind the others, where it stays if it is new; where it ends. */
  #append(id: string): number {
    let end = this.#end;
    this.#makeRoom(end + id.length * MOST_BYTES + 1);
    const bytes = this.#bytes;
    for (let index = 0; index < id.length; index += 1) {
      const unit = id.charCodeAt(index);
      if (unit < WIDE) {
        bytes[end++] = unit;
      } else {
        bytes[end++] = WIDE;
        bytes[end++] = unit >> 14;
        bytes[end++] = (unit >> 7) & 0x7f;
        bytes[end++] = unit & 0x7f;
      }
    }
    bytes[end++] = END;
    return end;
  }

  #makeRoom(needed: number): void {
    const { length } = this.#bytes;
    if (needed <= length) return;
    // By a half: twice as much would be far more than is needed, for the time that it is copied too.
    const more = new Uint8Array(Math.max(length + (length >> 1), needed));
    more.set(this.#bytes);
    this.#bytes = more;
  }

  /** FNV-1a over the bytes of the id at a place, 32 bits. */
  #hashOf(at: number): number {
    const bytes = this.#bytes;
    let hash = 0x811c9dc5;
    for (let index = at; bytes[index] !== END; index += 1) hash = Math.imul(hash ^ (bytes[index] as number), 0x01000193);
    return hash >>> 0;
  }

  /** The slot of the id at a place: that of an equal one, else the empty one where it goes. */
  #slotOf(at: number): number {
    const slots = this.#slots;
    const count = slots.length / SLOT;
    for (let index = this.#hashOf(at) % count; ; index = (index + 1) % count) {
      const slot = index * SLOT;
      if (slots[slot + 1] === 0 || this.#isEqual(slots[slot] as number, at)) return slot;
    }
  }

  #isEqual(one: number, other: number): boolean {
    const bytes = this.#bytes;
    let index = 0;
    while (bytes[one + index] === bytes[other + index]) if (bytes[one + index++] === END) return true;
    return false;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(old.length * 2);
    for (let slot = 0; slot < old.length; slot += SLOT) {
      const [at, line] = [old[slot], old[slot + 1]] as [number, number];
      if (line !== 0) this.#slots.set([at, line], this.#slotOf(at));
    }
  }
}
