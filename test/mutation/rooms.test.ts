import { existsSync, readFileSync } from 'node:fs';
import type { MutantResult } from '@stryker-mutator/api/core';
import { describe, expect, test } from 'vitest';
import { ROOMS } from './rooms.js';
import { holds, verdictOf } from './verdict.js';

test.each(Object.entries(ROOMS))('the tests that mutants of %s are put to are there', (_room, files) => {
  expect(files.filter((file) => !existsSync(`test/${file}.test.ts`))).toEqual([]);
  expect(new Set(files).size).toBe(files.length);
});

describe('a room holds', () => {
  const mutant = (status: MutantResult['status']): MutantResult => ({
    ...{ id: '1', fileName: 'src/timeline/Timeline.ts', mutatorName: 'any', replacement: 'none', status },
    location: { start: { line: 1, column: 1 }, end: { line: 1, column: 7 } },
  });
  const [firstLine = ''] = readFileSync('src/timeline/Timeline.ts', 'utf8').split('\n');
  const mutants = (killed: number, ...others: MutantResult['status'][]) =>
    [...Array.from({ length: killed }, () => 'Killed' as const), ...others].map(mutant);

  test('when all of its mutants are killed and none is named', () => {
    const verdict = verdictOf('timeline', mutants(20), []);
    expect(verdict).toMatchObject({ killed: 20, equivalent: 0, survivors: [], stale: [], score: 1 });
    expect(holds(verdict)).toBe(true);
  });

  test('not when one survives that nobody named, however high its score', () => {
    const verdict = verdictOf('timeline', mutants(999, 'Survived'), []);
    expect(verdict.survivors).toEqual([{ file: 'timeline/Timeline.ts', line: firstLine, becomes: `none${firstLine.slice(6)}` }]);
    expect(holds(verdict)).toBe(false);
  });

  test('not when no test reaches one', () => expect(holds(verdictOf('timeline', mutants(999, 'NoCoverage'), []))).toBe(false));

  test('not when one that was named is killed', () => {
    const verdict = verdictOf('timeline', mutants(20), [{ file: 'timeline/Timeline.ts', line: 'a', becomes: 'b' }]);
    expect([verdict.stale.length, holds(verdict)]).toEqual([1, false]);
  });

  test('not when fewer than 95 in 100 are killed, though all others are named', () => {
    const [{ file, line, becomes } = { file: '', line: '', becomes: '' }] = verdictOf('timeline', mutants(0, 'Survived'), []).survivors;
    const named = [{ file, line, becomes }];
    expect(holds(verdictOf('timeline', mutants(19, 'Survived'), named))).toBe(true);
    expect(holds(verdictOf('timeline', mutants(18, 'Survived'), named))).toBe(false);
  });
});
