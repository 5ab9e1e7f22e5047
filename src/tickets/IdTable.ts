const FIRST_SLOTS = 1 << 12;
const FIRST_UNITS = 1 << 16;
/** A slot: where the id begins, its length, and the line on which it stood first; no line is 0. */
const SLOT = 3;

/**
 * The ids of a file, each with the line on which it stood first. A million of them take some 50 MB: their letters are kept one after another, since a
 * text cut out of a file would hold on to the whole piece that it was read from.
 */
export class IdTable {
  #slots = new Uint32Array(FIRST_SLOTS * SLOT);
  #units = new Uint16Array(FIRST_UNITS);
  #end = 0;
  #count = 0;

  /** How many different ids are known. */
  get count(): number {
    return this.#count;
  }

  /** The line on which an id stood before; `undefined` where this is the first, and now is known. */
  lineBefore(id: string, line: number): number | undefined {
    const at = this.#end;
    const slot = this.#slotOf(this.#append(id), at, id.length);
    const slots = this.#slots;
    const before = slots[slot + 2] as number;
    if (before !== 0) return before;
    slots[slot] = at;
    slots[slot + 1] = id.length;
    slots[slot + 2] = line;
    this.#end += id.length;
    this.#count += 1;
    if (this.#count * 2 * SLOT > slots.length) this.#grow();
    return undefined;
  }

  /** Writes an id behind the others, where it stays if it is new; its hash. */
  #append(id: string): number {
    if (this.#end + id.length > this.#units.length) {
      const more = new Uint16Array(Math.max(this.#units.length * 2, this.#end + id.length));
      more.set(this.#units);
      this.#units = more;
    }
    for (let index = 0; index < id.length; index += 1) this.#units[this.#end + index] = id.charCodeAt(index);
    return this.#hashOf(this.#end, id.length);
  }

  /** FNV-1a over the letters, 32 bits. */
  #hashOf(at: number, length: number): number {
    let hash = 0x811c9dc5;
    for (let index = at; index < at + length; index += 1) hash = Math.imul(hash ^ (this.#units[index] as number), 0x01000193);
    return hash >>> 0;
  }

  /** The slot of the letters at a place: that of an equal id, else the empty one where it goes. */
  #slotOf(hash: number, at: number, length: number): number {
    const slots = this.#slots;
    const count = slots.length / SLOT;
    for (let index = hash % count; ; index = (index + 1) % count) {
      const slot = index * SLOT;
      if (slots[slot + 2] === 0) return slot;
      if (slots[slot + 1] === length && this.#isEqual(slots[slot] as number, at, length)) return slot;
    }
  }

  #isEqual(one: number, other: number, length: number): boolean {
    for (let index = 0; index < length; index += 1) if (this.#units[one + index] !== this.#units[other + index]) return false;
    return true;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(old.length * 2);
    for (let slot = 0; slot < old.length; slot += SLOT) {
      const [at, length, line] = [old[slot], old[slot + 1], old[slot + 2]] as [number, number, number];
      if (line !== 0) this.#slots.set([at, length, line], this.#slotOf(this.#hashOf(at, length), at, length));
    }
  }
}
