import { type NumberFormat, PLAIN } from './numberFormats.js';
import { numberText } from './numberText.js';
import type { XmlAttributes } from './readXml.js';
import { TextOf, unescaped } from './TextOf.js';

/** What the cells of a workbook have in common. */
export interface CellBook {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly days1904: boolean;
}

/** The text of a cell that holds a formula and no result. */
export const FORMULA_ONLY = '=';

/** Reads a cell of a sheet from its elements, to the text that a person would see. */
export class CellReader {
  readonly #book: CellBook;
  readonly #inline = new TextOf();
  #kind = '';
  #style = 0;
  #value = '';
  #isFormula = false;
  #in = '';

  constructor(book: CellBook) {
    this.#book = book;
  }

  /** Begins a cell. */
  begin(attributes: XmlAttributes): void {
    this.#kind = attributes['t'] ?? 'n';
    this.#style = Number(attributes['s'] ?? 0);
    this.#value = '';
    this.#isFormula = false;
    this.#in = '';
    this.#inline.clear();
  }

  /** Begins an element within it. */
  enter(name: string): void {
    this.#in = name;
    if (name === 'f') this.#isFormula = true;
    if (this.#kind === 'inlineStr') this.#inline.begin(name);
  }

  leave(name: string): void {
    this.#in = '';
    if (this.#kind === 'inlineStr') this.#inline.end(name);
  }

  add(text: string): void {
    if (this.#in === 'v') this.#value += text;
    else if (this.#kind === 'inlineStr') this.#inline.add(text);
  }

  /** The text of the cell once all of it was read. A formula of which the workbook holds no result is `=`: its cell is not empty. */
  text(): string {
    const { strings, formats, days1904 } = this.#book;
    if (this.#kind === 'inlineStr') return this.#inline.all;
    if (this.#value === '') return this.#isFormula && this.#kind !== 'str' ? FORMULA_ONLY : '';
    switch (this.#kind) {
      case 's':
        return strings[Number(this.#value)] ?? '';
      case 'b':
        return this.#value.trim() === '1' ? 'TRUE' : 'FALSE';
      case 'n':
        return numberText(this.#value, formats[this.#style] ?? PLAIN, days1904);
      default:
        return unescaped(this.#value);
    }
  }
}
