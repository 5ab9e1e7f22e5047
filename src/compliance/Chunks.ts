const FEW = 64;
const CHUNK = 4096;

type Numbers = Uint32Array | Float64Array;

/** A list of numbers of one kind that only grows; it takes what it needs and no more. */
export class Chunks {
  readonly #full: Numbers[] = [];
  /** There may be many of these with few numbers each: those stand in a plain list, which is shorter than one of a kind. */
  #last: Numbers | number[] = [];
  #used = 0;

  constructor(private readonly Kind: new (length: number) => Numbers) {}

  push(value: number): void {
    if (this.#used === Math.max(FEW, this.#last.length)) this.#grow();
    this.#last[this.#used++] = value;
  }

  get count(): number {
    return this.#full.length * CHUNK + this.#used;
  }

  /** The number at a place, which is below `count`. */
  at(place: number): number {
    const list = this.#full[Math.floor(place / CHUNK)] ?? this.#last;
    return list[place % CHUNK] as number;
  }

  /** The first list of a kind grows, and those after it are whole. */
  #grow(): void {
    const last = this.#last;
    if (last.length < CHUNK) {
      this.#last = new this.Kind(2 * last.length);
      this.#last.set(last);
    } else {
      this.#full.push(last as Numbers);
      this.#last = new this.Kind(CHUNK);
      this.#used = 0;
    }
  }
}
