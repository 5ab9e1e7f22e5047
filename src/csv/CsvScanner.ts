/** A record of a file of separated values, with the line on which it begins. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** How a text is to be split. */
export interface CsvForm {
  readonly delimiter: string;
  /** What ends a line: a carriage return, or a line feed with any carriage returns before it. */
  readonly lineEnd: '\n' | '\r';
  readonly firstLine: number;
}

const QUOTE = 0x22;
const CARRIAGE_RETURN = 0x0d;
const LARGEST_RECORD = 10_000_000;

/** Where a scanner stands: before a cell, in one, in a quoted one, or behind a quote in that. */
type Place = 'before' | 'plain' | 'quoted' | 'behind';

/**
 * Splits a text that comes in pieces into records as RFC 4180 has them, wherever the pieces end. A quote inside a cell stands for itself: `19" screen`.
 *
 * Our own, because no library that we know does all of it: uDSV 0.7 reads a row that is shorter than the header together with the next one; Papa Parse
 * 5.5 begins a row anew with each piece and knows no lines and no longest row; csv-parse 7 does it, at a tenth of the speed, and is what
 * the tests hold this against.
 */
export class CsvScanner {
  readonly #delimiter: number;
  readonly #lineEnd: number;
  #place: Place = 'before';
  #cells: string[] = [];
  /** What earlier pieces hold of the cell that is read. */
  #held = '';
  /** Carriage returns behind a quote, which may belong to a line's end. */
  #returns = 0;
  #line: number;
  #breaks = 0;
  /** Where the piece and the record begin, in characters. */
  #offset = 0;
  #recordStart = 0;
  #isTooLong = false;
  #records: CsvRecord[] = [];

  constructor({ delimiter, lineEnd, firstLine }: CsvForm) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#lineEnd = lineEnd.charCodeAt(0);
    this.#line = firstLine;
  }

  /** The line on which the record begins that is being read. */
  get line(): number {
    return this.#line;
  }

  /** Whether the record that is being read is longer than any that makes sense: reading ends there. */
  get isTooLong(): boolean {
    return this.#isTooLong;
  }

  /** Whether the text so far ends within a quoted cell. */
  get isOpen(): boolean {
    return this.#place === 'quoted';
  }

  /** The records that a piece completes; blank lines are none. */
  add(piece: string): readonly CsvRecord[] {
    for (let at = 0; at < piece.length && !this.#isTooLong; ) at = this.#step(piece, at);
    this.#offset += piece.length;
    this.#isTooLong ||= this.#offset - this.#recordStart > LARGEST_RECORD;
    return this.#taken();
  }

  /** The record that the end of the text completes. */
  end(): readonly CsvRecord[] {
    const isBlank = this.#place === 'before' && this.#cells.length === 0;
    if (!isBlank) this.#endLine(this.#cell(''), this.#offset + 1);
    return this.#taken();
  }

  #taken(): readonly CsvRecord[] {
    const records = this.#records;
    this.#records = [];
    return records;
  }

  #step(piece: string, at: number): number {
    switch (this.#place) {
      case 'before':
        if (piece.charCodeAt(at) !== QUOTE) return this.#plain(piece, at);
        this.#place = 'quoted';
        return at + 1;
      case 'plain':
        return this.#plain(piece, at);
      case 'quoted':
        return this.#quoted(piece, at);
      case 'behind':
        return this.#behind(piece, at);
    }
  }

  #plain(piece: string, from: number): number {
    const delimiter = this.#delimiter;
    const lineEnd = this.#lineEnd;
    let at = from;
    let code = -1;
    for (; at < piece.length; at += 1) {
      code = piece.charCodeAt(at);
      if (code === delimiter || code === lineEnd) break;
    }
    if (at === piece.length) {
      this.#place = 'plain';
      this.#held += piece.slice(from);
      return at;
    }
    const cell = this.#cell(piece.slice(from, at));
    if (code === lineEnd) this.#endLine(cell, this.#offset + at + 1);
    else this.#endCell(cell);
    return at + 1;
  }

  #quoted(piece: string, from: number): number {
    const quote = piece.indexOf('"', from);
    this.#held += quote < 0 ? piece.slice(from) : piece.slice(from, quote);
    if (quote < 0) return piece.length;
    this.#place = 'behind';
    return quote + 1;
  }

  /** Reads one character behind a quote: what is neither another one nor the cell's end makes a cell of it that only begins with a quote. */
  #behind(piece: string, at: number): number {
    const code = piece.charCodeAt(at);
    if (code === this.#lineEnd) {
      this.#endQuoted((cell) => this.#endRecord(cell, this.#offset + at + 1));
    } else if (code === CARRIAGE_RETURN) {
      this.#returns += 1;
    } else if (this.#returns === 0 && code === QUOTE) {
      this.#held += '"';
      this.#place = 'quoted';
    } else if (this.#returns === 0 && code === this.#delimiter) {
      this.#endQuoted((cell) => this.#endCell(cell));
    } else {
      this.#held = `"${this.#held}"${'\r'.repeat(this.#returns)}`;
      this.#returns = 0;
      this.#place = 'plain';
      return at;
    }
    return at + 1;
  }

  #endQuoted(end: (cell: string) => void): void {
    const cell = this.#cell('');
    this.#returns = 0;
    this.#breaks += lineBreaksIn(cell);
    end(cell);
  }

  #cell(rest: string): string {
    const held = this.#held;
    this.#held = '';
    return held === '' ? rest : held + rest;
  }

  #endCell(cell: string): void {
    this.#cells.push(cell);
    this.#place = 'before';
  }

  #endLine(cell: string, end: number): void {
    this.#endRecord(this.#lineEnd === CARRIAGE_RETURN || this.#place === 'behind' ? cell : withoutReturns(cell), end);
  }

  #endRecord(cell: string, end: number): void {
    // A line's end is no part of what is too long, as it may not have come yet when that is seen.
    this.#isTooLong = end - 1 - this.#recordStart > LARGEST_RECORD;
    if (this.#isTooLong) return;
    const line = this.#line;
    this.#endCell(cell);
    const cells = this.#cells;
    if (cells.length > 1 || cell !== '') this.#records.push({ line, cells });
    this.#line += 1 + this.#breaks;
    this.#breaks = 0;
    this.#cells = [];
    this.#recordStart = end;
  }
}

function withoutReturns(cell: string): string {
  let end = cell.length;
  while (end > 0 && cell.charCodeAt(end - 1) === CARRIAGE_RETURN) end -= 1;
  return end === cell.length ? cell : cell.slice(0, end);
}

function lineBreaksIn(cell: string): number {
  return cell.includes('\n') || cell.includes('\r') ? cell.split(/\r*\n|\r/).length - 1 : 0;
}
