import type { CsvLineForm } from '../csv/index.js';
import { notADelimiter } from './messages/ofFiles.js';
import { WrongSetting } from './Refusal.js';

/** How a file of separated values is written: what its output is written like too. */
export interface Dialect extends CsvLineForm {
  /** Whether it begins with a byte order mark, by which Excel knows UTF-8; one of another encoding is written with it. */
  readonly byteOrderMark: boolean;
  /** Whether a line `sep=;` stands first, by which Excel knows the delimiter. */
  readonly separatorLine: boolean;
}

/** A text whose dialect is known. */
export interface RecognisedText {
  readonly dialect: Dialect;
  /** It from its header on. */
  readonly text: AsyncGenerator<string, void>;
  readonly firstLine: number;
}

const BYTE_ORDER_MARK = '\uFEFF';
/** A byte order mark, and a first line that names the delimiter. */
const SEPARATOR_LINE = /^\uFEFF?(?:"?sep=([^"\r\n])"?(?:\r*\n|\r(?=[^\r\n])))?/i;
const DELIMITERS = [',', ';', '\t'] as const;
const NAMED: Readonly<Record<string, string>> = { comma: ',', semicolon: ';', tab: '\t', '\\t': '\t', pipe: '|' };

/** A title does not stand lower than this. */
const TITLE_LINES = 10;
// A header this long is no header: the delimiter is taken from its beginning.
const LONGEST_HEADER = 1_000_000;

/** The delimiter that a setting names: one character, or its name. */
export function delimiterIn(setting: string): string {
  const name = setting.toLowerCase();
  const delimiter = Object.hasOwn(NAMED, name) ? (NAMED[name] as string) : setting;
  if (delimiter.length === 1 && !'"\r\n'.includes(delimiter)) return delimiter;
  throw new WrongSetting('delimiter', notADelimiter(setting));
}

/** Recognises how a text is written from its header line, and gives the text from that line on, without what stands before it for Excel's sake. */
export async function recogniseDialect(text: AsyncGenerator<string, void>, delimiter: string | undefined): Promise<RecognisedText> {
  let head = '';
  let beginning = readBeginning(head);
  while (!beginning.complete && head.length < LONGEST_HEADER) {
    const { value, done } = await text.next();
    if (done === true || value === undefined) break;
    head += value;
    beginning = readBeginning(head.slice(0, LONGEST_HEADER));
  }
  const { start, separator, newline } = beginning;
  return {
    dialect: {
      delimiter: delimiter ?? separator ?? beginning.delimiter,
      newline,
      byteOrderMark: head.startsWith(BYTE_ORDER_MARK),
      separatorLine: separator !== undefined,
    },
    text: chain(head.slice(start), text),
    firstLine: separator === undefined ? 1 : 2,
  };
}

interface Beginning {
  /** Where the header begins. */
  readonly start: number;
  /** The delimiter that a line `sep=;` before it names. */
  readonly separator: string | undefined;
  /** The delimiter that the header has most of. */
  readonly delimiter: string;
  readonly newline: Dialect['newline'];
  /** Whether the line's end has been seen, and what follows it. */
  readonly complete: boolean;
}

/** Reads the first line that is not empty up to its end, quotes respected; where it has no delimiter it may be a title, and a line below it says more. */
function readBeginning(head: string): Beginning {
  const [mark = '', separator] = SEPARATOR_LINE.exec(head) ?? [];
  const start = mark.length;
  const first = readLine(head, start);
  let line = first;
  for (let titles = 0; line.delimiter === undefined && line.complete && titles < TITLE_LINES; titles += 1) line = readLine(head, line.end);
  return { start, separator, delimiter: line.delimiter ?? ',', newline: first.newline, complete: line.complete };
}

/** The first line from a place on that is not empty. */
function readLine(
  head: string,
  start: number,
): Pick<Beginning, 'newline' | 'complete'> & { readonly delimiter: string | undefined; readonly end: number } {
  const end = endOfLine(head, start);
  const outsideQuotes = head.slice(start, end).replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => outsideQuotes.split(delimiter).length;
  const most = DELIMITERS.reduce((one, other) => (count(other) > count(one) ? other : one));
  const [returns = ''] = /^\r*/.exec(head.slice(end)) ?? [];
  const behind = end + returns.length;
  const newline = returns === '' ? '\n' : head.startsWith('\n', behind) ? '\r\n' : '\r';
  // One character more, to tell a carriage return from half a line end.
  const complete = behind + (returns === '' ? 1 : 0) < head.length;
  return { delimiter: count(most) > 1 ? most : undefined, end, newline, complete };
}

function endOfLine(head: string, start: number): number {
  let quoted = false;
  let at = start + head.slice(start).search(/[^\r\n]/);
  if (at < start) return head.length;
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
