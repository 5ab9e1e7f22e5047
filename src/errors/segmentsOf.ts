const SEGMENT = /\.?([A-Za-z_$][\w$]*)|\[(\d+)\]|\['(.*?)'\](?=$|[.[])/sy;

/** The incident itself, of which paths name the fields: it has none that is called so. */
const WHOLE = /^incident(?:$|\.)/;

/** The keys of an issue's path, outermost first: `pauses[0].from` is `pauses`, 0 and `from`. What is no path in code is one key. */
export function segmentsOf(path: string): readonly (string | number)[] {
  const segments: (string | number)[] = [];
  SEGMENT.lastIndex = WHOLE.exec(path)?.[0].length ?? 0;
  for (let last = SEGMENT.lastIndex; last < path.length; last = SEGMENT.lastIndex) {
    const found = SEGMENT.exec(path);
    if (found === null) return [path];
    const [, name, index, key] = found;
    segments.push(index === undefined ? (name ?? key ?? '') : Number(index));
  }
  return segments;
}
