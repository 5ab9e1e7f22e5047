import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const [, table = ''] = read('docs/errors.md').split('## The codes');
const rows = table.split('\n').filter((line) => line.startsWith('| `'));

/** The codes of the type, in its order; the compiler leaves nothing of them when the code runs. */
const [, union = ''] = /type InputErrorCode =([^;]*);/.exec(read('src/errors/InputIssue.ts')) ?? [];
const codes = [...union.matchAll(/'([\w-]+)'/g)].map(([, code]) => code);

describe('docs/errors.md', () => {
  test('has a row for every code, in the order of the type', () => {
    expect(codes.length).toBeGreaterThan(20);
    expect(rows.map((row) => /`([\w-]+)`/.exec(row)?.[1])).toEqual(codes);
  });

  test('says of every code when it comes and what to do', () => {
    const cells = rows.map((row) => row.split('|').map((cell) => cell.trim()));
    expect(cells.filter(([, , when = '', whatToDo = '']) => when.length < 10 || whatToDo.length < 10)).toEqual([]);
  });
});
