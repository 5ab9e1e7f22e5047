import { describe } from '../errors/index.js';
import { WrongSetting } from './Refusal.js';

/** How a file of separated values is written: what its output is written like too. */
export interface Dialect {
  readonly delimiter: string;
  readonly newline: '\n' | '\r\n' | '\r';
  /** Whether it begins with a byte order mark, by which Excel knows UTF-8. */
  readonly byteOrderMark: boolean;
}

const BYTE_ORDER_MARK = '\uFEFF';
const DELIMITERS = [',', ';', '\t'] as const;
const NAMED: Readonly<Record<string, string>> = { comma: ',', semicolon: ';', tab: '\t', '\\t': '\t', pipe: '|' };

// A header this long is no header: the delimiter is taken from its beginning.
const LONGEST_HEADER = 1_000_000;

/** The delimiter that a setting names: one character, or its name. */
export function delimiterIn(setting: string): string {
  const delimiter = NAMED[setting.toLowerCase()] ?? setting;
  if (delimiter.length === 1 && !'"\r\n'.includes(delimiter)) return delimiter;
  throw new WrongSetting('delimiter', `${describe(setting)} is not a delimiter; pass one character, or comma, semicolon, tab or pipe`);
}

/** Recognises how a text is written from its header line, and gives the text from that line on, without a byte order mark. */
export async function recogniseDialect(
  text: AsyncGenerator<string, void>,
  delimiter: string | undefined,
): Promise<{ readonly dialect: Dialect; readonly text: AsyncGenerator<string, void> }> {
  let head = '';
  let header = readHeader(head);
  while (!header.complete && head.length < LONGEST_HEADER) {
    const { value, done } = await text.next();
    if (done === true || value === undefined) break;
    head += value;
    header = readHeader(head.slice(0, LONGEST_HEADER));
  }
  const byteOrderMark = head.startsWith(BYTE_ORDER_MARK);
  return {
    dialect: { delimiter: delimiter ?? header.delimiter, newline: header.newline, byteOrderMark },
    text: chain(byteOrderMark ? head.slice(1) : head, text),
  };
}

interface Header {
  readonly delimiter: string;
  readonly newline: Dialect['newline'];
  /** Whether the line's end has been seen, and what follows it. */
  readonly complete: boolean;
}

/** Reads the first line that is not empty up to its end, quotes respected: the delimiter is the one that it has most of. */
function readHeader(head: string): Header {
  const end = endOfHeader(head);
  const outsideQuotes = head.slice(0, end).replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => outsideQuotes.split(delimiter).length;
  const delimiter = DELIMITERS.reduce((most, each) => (count(each) > count(most) ? each : most));
  const newline = head.startsWith('\r\n', end) ? '\r\n' : head.startsWith('\r', end) ? '\r' : '\n';
  // One character more, to tell a carriage return from half a line end.
  return { delimiter, newline, complete: end + 1 < head.length };
}

function endOfHeader(head: string): number {
  let quoted = false;
  let at = head.search(/[^\uFEFF\r\n]/);
  if (at < 0) return head.length;
  for (; at < head.length; at += 1) {
    const char = head.charAt(at);
    if (char === '"') quoted = !quoted;
    else if (!quoted && (char === '\n' || char === '\r')) break;
  }
  return at;
}

async function* chain(first: string, rest: AsyncGenerator<string, void>): AsyncGenerator<string, void> {
  try {
    if (first !== '') yield first;
    yield* rest;
  } finally {
    await rest.return();
  }
}
