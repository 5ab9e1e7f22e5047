import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const src = new URL('../../src/', import.meta.url);
const textOf = (file: string) => readFileSync(new URL(file, src), 'utf8');
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map(textOf)
  .join('\n');

/** The values that an entry exports by their names. */
function valuesOf(entry: string): readonly string[] {
  return [...textOf(entry).matchAll(/^export \{([^}]*)\}/gm)]
    .flatMap(([, names = '']) => names.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '));
}

/** The comment of a function, the last one before it. */
function commentOf(name: string): string | undefined {
  const before = new RegExp(`^export function ${name}\\b`, 'm').exec(sources);
  return before === null ? undefined : sources.slice(sources.lastIndexOf('/**', before.index), before.index);
}

describe.each(['index.ts', 'date-holidays/index.ts', 'spreadsheet/index.ts', 'sql/index.ts', 'batch/index.ts'])(
  'every function of %s says',
  (entry) => {
    // Those over cells are bounded by `spreadsheetFunctions`; their comments are shown by the programs that offer them.
    const functions = valuesOf(entry).filter((name) => commentOf(name) !== undefined && !name.startsWith('SLA_'));

    test('there are functions', () => expect(functions.length).toBeGreaterThan(0));

    test.each(functions)('what bounds the time and memory of %s', (name) => expect(commentOf(name)).toMatch(/^ \* Bound: \w.*\.$/m));
  },
);
