const FIRST = 4;
const CHUNK = 4096;

type Numbers = Uint32Array | Float64Array;

/** A list of numbers of one kind that only grows; it takes what it needs and no more. */
export class Chunks {
  private readonly full: Numbers[] = [];
  private last: Numbers;
  private used = 0;

  constructor(private readonly Kind: new (length: number) => Numbers) {
    this.last = new Kind(FIRST);
  }

  push(value: number): void {
    if (this.used === this.last.length) this.grow();
    this.last[this.used++] = value;
  }

  get count(): number {
    return this.full.length * CHUNK + this.used;
  }

  /** The numbers, in some lists. */
  get lists(): readonly Numbers[] {
    return [...this.full, this.last.subarray(0, this.used)];
  }

  /** There may be many of these with few numbers each: the first chunk grows, and those after it are whole. */
  private grow(): void {
    const { last, Kind } = this;
    if (last.length < CHUNK) {
      this.last = new Kind(2 * last.length);
      this.last.set(last);
    } else {
      this.full.push(last);
      this.last = new Kind(CHUNK);
      this.used = 0;
    }
  }
}
