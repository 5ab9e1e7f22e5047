import type { Given } from '../errors/index.js';

/** Whose column it is: each numbers its types in its own way. */
export type ColumnSource = 'arrow' | 'duckdb';

/** Apache Arrow's `Date`, `Timestamp` and `Duration`, by `typeId`: the units that each numbers. */
const ARROW = /* @__PURE__ */ new Map<unknown, readonly string[]>([
  [8, ['days', 'milliseconds']],
  ...[10, 18].map((typeId) => [typeId, ['seconds', 'milliseconds', 'microseconds', 'nanoseconds']] as const),
]);

/** DuckDB's types of instants that hold no milliseconds, by `typeId`: `TIMESTAMP`, `DATE`, `TIMESTAMP_S`, `TIMESTAMP_NS`, `TIMESTAMPTZ`. */
const DUCKDB = /* @__PURE__ */ new Map<unknown, string>([
  ...([12, 31] as const).map((typeId) => [typeId, 'microseconds'] as const),
  ...([
    [13, 'days'],
    [20, 'seconds'],
    [22, 'nanoseconds'],
  ] as const),
]);

/** Apache Arrow's types of numbers, by `typeId`: `Int`, `Float`, and those above. What others have as values are bytes of texts, bits, or halves of numbers. */
const NUMBERS: ReadonlySet<unknown> = /* @__PURE__ */ new Set([2, 3, ...ARROW.keys()]);

/** Whether a chunk of Arrow's says itself that it holds something else than numbers, each as it stands in its values. */
export function holdsNoNumbers(given: Given, kind: string): boolean {
  const typeId = given.field('type').field('typeId').received;
  if (typeof typeId !== 'number') return false;
  return !NUMBERS.has(typeId) || (typeId === 3 && kind !== 'Float64Array');
}

/** The unit of a column of instants or lengths of time whose own type says that it is not milliseconds; `undefined` where it says nothing, or just that. */
export function otherUnit(given: Given, source: ColumnSource): string | undefined {
  const type = given.field('type');
  const typeId = type.field('typeId').received;
  if (source === 'duckdb') return DUCKDB.get(typeId);
  const unit = ARROW.get(typeId)?.[type.field('unit').received as number];
  return unit === 'milliseconds' ? undefined : unit;
}
