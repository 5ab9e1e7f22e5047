import { type Given, jsonEnds, jsonTwice, notJson, tooDeep } from '../errors/index.js';

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// From the space on, but for " and \: line ends and tabs are written \n and \t.
const TEXT = /"[ -!#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ -!#-[\]-\uffff]*)*"/y;
const WORD = /true|false|null/y;
const SPACE = /[ \t\r\n]*/y;

const VALUE = 'write a value there: { }, [ ], a text in double quotes, a number, true, false or null';
const NAME = 'write a name in double quotes there, such as "hours"';
const TRAILING = 'leave out the comma before it';
const COMMENT = 'leave it out: JSON has no comments';
const UNCLOSED = 'close the text with a double quote on its own line, and write \\" and \\\\ for " and \\ within it';

// Far more than an agreement has, and far less than a call stack holds.
export const DEEPEST = 50;

/** The value that a JSON text writes. What breaks the rules of JSON is refused with its line and column, and so is a name that stands twice in an object. */
export function jsonIn(given: Given): unknown {
  const text = (given.received as string).replace(/^\uFEFF/, '');
  const reader = new JsonReader(text);
  const mistake = reader.mistake();
  if (mistake !== undefined) {
    const { at, expected } = mistake;
    const [line, column] = placeOf(text, at);
    const [rest = ''] = text.slice(at).split(/\r?\n/, 1);
    if (rest === '') given.holding(undefined).reject(jsonEnds(line, column, expected));
    given.holding(rest).reject(notJson(line, column, expected));
  }
  let [line, begins, seen] = [1, 0, 0];
  for (const { at, name } of reader.twice) {
    // From where the last one stood: a text may have many.
    for (; seen < at; seen++) if (text[seen] === '\n') [line, begins] = [line + 1, seen + 1];
    given.holding(name).refuse(jsonTwice(line, at - begins + 1));
  }
  return JSON.parse(text);
}

/** Line and column of a character, counted from 1. */
function placeOf(text: string, at: number): [line: number, column: number] {
  const lines = text.slice(0, at).split('\n');
  return [lines.length, (lines.at(-1) as string).length + 1];
}

interface JsonMistake {
  readonly at: number;
  readonly expected: string;
}

/** Finds what is wrong with a JSON text: engines say it in words of their own, and some of them not where. */
class JsonReader {
  readonly twice: { readonly at: number; readonly name: string }[] = [];
  readonly #text: string;
  #at = 0;
  #mistake: JsonMistake | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  mistake(): JsonMistake | undefined {
    if (this.#value(0) && this.#next() !== '') this.#fail('leave out all that follows the end of the value');
    return this.#mistake;
  }

  #value(depth: number): boolean {
    const next = this.#next();
    if (depth > DEEPEST) return this.#fail(tooDeep().expected);
    if (next === '[') return this.#members(']', () => this.#value(depth + 1));
    if (next === '{') {
      const names = new Set<string>();
      return this.#members('}', () => this.#member(names, depth + 1));
    }
    if (next === '"') return this.#take(TEXT) || this.#fail(UNCLOSED);
    return this.#take(NUMBER) || this.#take(WORD) || this.#fail(VALUE);
  }

  #members(close: string, member: () => boolean): boolean {
    this.#at++;
    if (this.#next() === close) return this.#pass();
    while (member()) {
      const next = this.#next();
      if (next === close) return this.#pass();
      if (next !== ',') return this.#fail(`write , or ${close} there`);
      this.#at++;
      if (this.#next() === close) return this.#fail(TRAILING);
    }
    return false;
  }

  #member(names: Set<string>, depth: number): boolean {
    const isText = this.#next() === '"';
    const at = this.#at;
    if (!isText) return this.#fail(NAME);
    if (!this.#take(TEXT)) return this.#fail(UNCLOSED);
    const name = JSON.parse(this.#text.slice(at, this.#at)) as string;
    if (names.has(name)) this.twice.push({ at, name });
    names.add(name);
    if (this.#next() !== ':') return this.#fail('write : between a name and its value');
    this.#at++;
    return this.#value(depth);
  }

  /** The next character that is no space; none at the end. */
  #next(): string {
    this.#take(SPACE);
    return this.#text.charAt(this.#at);
  }

  #pass(): true {
    this.#at++;
    return true;
  }

  #take(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    const taken = pattern.test(this.#text);
    if (taken) this.#at = pattern.lastIndex;
    return taken;
  }

  #fail(expected: string): false {
    const isComment = /^\/[/*]/.test(this.#text.slice(this.#at, this.#at + 2));
    this.#mistake = { at: this.#at, expected: isComment ? COMMENT : expected };
    return false;
  }
}
