import fc from 'fast-check';
import { expect, test } from 'vitest';
import { IdTable } from '../../src/tickets/index.js';
import { law } from '../support/cases.js';

test('an id is known with the line on which it stood first, as a map knows it', () =>
  law(
    [
      fc.array(
        fc.oneof(
          fc.constantFrom('A', 'a', 'A1', '😀', 'é', '\u00FE', '\u00FF', '\u00FF\u00FF', '\uFFFFa', '\uFFFFb', '\uD800', '\uD801'),
          fc.string({ unit: 'binary', minLength: 1 }),
        ),
        { maxLength: 200 },
      ),
    ],
    (ids) => {
      const [table, map] = [new IdTable(), new Map<string, number>()];
      for (const [index, id] of ids.entries()) {
        expect(table.lineBefore(id, index + 2)).toBe(map.get(id));
        if (!map.has(id)) map.set(id, index + 2);
      }
    },
  ));

test('twenty thousand ids are told apart, also one as long as a page', () => {
  const table = new IdTable();
  const ids = Array.from({ length: 20_000 }, (_, index) => (index === 9_000 ? 'x'.repeat(100_000) : `INC${index}`));
  expect(ids.every((id, index) => table.lineBefore(id, index + 1) === undefined)).toBe(true);
  expect(ids.every((id, index) => table.lineBefore(id, 99_999) === index + 1)).toBe(true);
});
