import Sax from 'ltx/src/parsers/ltx.js';
import { BrokenWorkbook } from './BrokenWorkbook.js';

/** What is done with a text of XML as it is read. Names are without their prefix: writers differ in it. */
export interface XmlReader {
  readonly begin: (name: string, attributes: XmlAttributes) => void;
  readonly end: (name: string) => void;
  readonly text: (text: string) => void;
}

export type XmlAttributes = Readonly<Record<string, string>>;

/**
 * Reads a part of a workbook that comes in pieces; yields after each piece, when its reader has heard all of it.
 *
 * @throws {BrokenWorkbook} where its elements do not close
 */
export async function* readXml(part: string, pieces: AsyncIterable<string>, reader: XmlReader): AsyncGenerator<void, void> {
  const open: string[] = [];
  const sax = new Sax();
  sax.on('startElement', (name, attributes) => {
    open.push(name);
    reader.begin(localName(name), attributes);
  });
  sax.on('endElement', (name) => {
    if (open.pop() !== name) throw broken(part);
    reader.end(localName(name));
  });
  sax.on('text', reader.text);
  let held = '';
  for await (const piece of pieces) {
    // A comment that ends in the next piece would not be seen to end: whole tags only.
    const whole = piece.lastIndexOf('>') + 1;
    if (whole > 0) {
      writeTo(sax, held + piece.slice(0, whole), part);
      held = '';
    }
    held += piece.slice(whole);
    if (held.length > LONGEST_TEXT) throw broken(part);
    yield;
  }
  if (open.length > 0 || held.trim() !== '') throw broken(part);
}

/** The whole of a small part. */
export async function readWhole(part: string, pieces: AsyncIterable<string>, reader: XmlReader): Promise<void> {
  for await (const _ of readXml(part, pieces, reader));
}

/** Cells hold 32,767 characters at most. */
const LONGEST_TEXT = 10_000_000;

function writeTo(sax: Sax, text: string, part: string): void {
  // Entities of a document's own are how small files grow: no workbook has any.
  if (text.includes('<!DOCTYPE')) throw broken(part);
  try {
    sax.write(text);
  } catch (error) {
    throw error instanceof BrokenWorkbook ? error : broken(part);
  }
}

function broken(part: string): BrokenWorkbook {
  return new BrokenWorkbook('no-xml', part);
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
