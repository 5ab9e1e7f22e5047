import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonPieces } from '../../src/cli/report/jsonPieces.js';
import { law } from '../support/cases.js';

test('the pieces of a report together are its JSON, whatever stands in it', () =>
  law(
    [
      fc.object({
        maxDepth: 7,
        withDate: true,
        values: [fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.constant(undefined)],
      }),
    ],
    (value) => expect([...jsonPieces(value)].join('')).toBe(JSON.stringify(value, null, 2)),
  ));

test('a report of many groups comes in pieces, each far shorter than a text can be', () => {
  const groups = Array.from({ length: 3_000 }, (_, index) => ({ key: `Customer ${index}`, kpis: { response: { met: index } } }));
  const value = { atMs: 1, groupings: [{ by: 'customer', groups }] };
  const pieces = [...jsonPieces(value)];
  expect(pieces.join('')).toBe(JSON.stringify(value, null, 2));
  expect(pieces.length).toBeGreaterThan(4);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(100_000);
});
