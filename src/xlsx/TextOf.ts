/** Gathers the text of a cell: that of its runs, without the readings that Japanese texts have beside them. */
export class TextOf {
  #all = '';
  #isIn = false;
  #isReading = false;

  clear(): void {
    this.#all = '';
  }

  begin(name: string): void {
    if (name === 'rPh') this.#isReading = true;
    this.#isIn = name === 't' && !this.#isReading;
  }

  end(name: string): void {
    if (name === 'rPh') this.#isReading = false;
    this.#isIn = false;
  }

  add(piece: string): void {
    if (this.#isIn) this.#all += piece;
  }

  /** Characters that XML does not take stand as `_x000D_`. */
  get all(): string {
    return unescaped(this.#all);
  }
}

/** A text in which `_x000D_` is the character of that number. */
export function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}
