import { textPieces } from './textPieces.js';

/** What lies deeper is a piece as a whole: a report has its groups, of which there may be a hundred thousand, in a list of a list. */
const DEEPEST = 4;

/** What `JSON.stringify(value, null, 2)` gives, in pieces. Anything that can be iterated is a list. */
export function jsonPieces(value: object): Iterable<string> {
  return textPieces(partsOf(value, '\n', DEEPEST));
}

/** `line` is a line's end with what stands before each line. */
function* partsOf(value: unknown, line: string, depth: number): Iterable<string> {
  if (typeof value !== 'object' || value === null || 'toJSON' in value || (depth === 0 && !isLazy(value))) {
    // A line's end within a text is written as `\n`: those that stand there are between values.
    yield JSON.stringify(value, null, 2).replaceAll('\n', line);
    return;
  }
  const isList = Symbol.iterator in value;
  const inner = `${line}  `;
  let before = isList ? '[' : '{';
  for (const [name, part] of isList ? unnamed(value as Iterable<unknown>) : Object.entries(value)) {
    if (!isList && part === undefined) continue;
    yield `${before}${inner}${name === undefined ? '' : `${JSON.stringify(name)}: `}`;
    yield* partsOf(part ?? null, inner, Math.max(0, depth - 1));
    before = ',';
  }
  const isEmpty = before !== ',';
  yield `${isEmpty ? before : line}${isList ? ']' : '}'}`;
}

/** What is made while it is written, which `JSON.stringify` knows nothing of. */
function isLazy(value: object): boolean {
  return Symbol.iterator in value && !Array.isArray(value);
}

function* unnamed(list: Iterable<unknown>): Iterable<readonly [undefined, unknown]> {
  for (const part of list) yield [undefined, part];
}
