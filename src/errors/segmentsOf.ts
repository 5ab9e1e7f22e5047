import type { InputIssue } from './InputIssue.js';

const SEGMENT = /\.?([A-Za-z_$][\w$]*)|\[(\d+)\]|\['((?:\\.|[^'\\])*)'\]/sy;

/** What a function is about, of which paths name the fields. */
const WHOLE =
  /^(?:incident(?:$|\.)|(?:json|facts|need|planned|changes|definition|report|options|columns|assessment|region|implementation)$)/;

/** The keys of an issue's path, outermost first: `pauses[0].from` is `pauses`, 0 and `from`. What is no path in code is one key. */
export function segmentsOf({ path, code }: Pick<InputIssue, 'path' | 'code'>): readonly (string | number)[] {
  const segments: (string | number)[] = [];
  // A field that is not known or cannot be read may be called as the whole is.
  SEGMENT.lastIndex = code === 'unknown-field' || code === 'unreadable' ? 0 : (WHOLE.exec(path)?.[0].length ?? 0);
  for (let last = SEGMENT.lastIndex; last < path.length; last = SEGMENT.lastIndex) {
    const found = SEGMENT.exec(path);
    if (found === null) return [path];
    const [, name, index, key] = found;
    segments.push(index === undefined ? (name ?? key?.replace(/\\(['\\])/g, '$1') ?? '') : Number(index));
  }
  return segments;
}
