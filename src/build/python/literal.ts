/** A text as Python writes it. */
export function text(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** A tuple, with the comma that one of one needs. */
export function tuple(values: readonly string[]): string {
  return values.length === 1 ? `(${values[0]},)` : `(${values.join(', ')})`;
}

/** A dictionary, an entry a line. */
export function dict(entries: Iterable<readonly [key: string, value: string]>): string {
  return `{\n${[...entries].map(([key, value]) => `    ${key}: ${value},\n`).join('')}}`;
}
