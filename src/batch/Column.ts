/** Numbers side by side in memory. Whole numbers of 64 bits are read as numbers: instants and lengths are far below what those hold. */
export type NumberArray = Float64Array | Int32Array | Uint32Array | Int16Array | Uint16Array | Int8Array | Uint8Array | BigInt64Array;

/** A column as Apache Arrow lays out a chunk of one (its `Data`), and as one may write it by hand: values, and a bit for each that is there. */
export interface ColumnChunk {
  /** The values; where a bit says that one is not there, what stands in its place is not read. */
  readonly values: NumberArray;
  /** How many rows it has; as many as there are values by default. */
  readonly length?: number;
  /** A bit by row, the lowest bit of a byte first: 1 where the value is there. All are, without it. */
  readonly nullBitmap?: Uint8Array | null;
  /** The bit of the first row. */
  readonly offset?: number;
}

/** A column as Apache Arrow's `Vector` has it, of one chunk. */
export interface ChunkedColumn {
  /** One chunk: of several, pass one after the other. */
  readonly data: readonly ColumnChunk[];
}

/** A column of a chunk of DuckDB's (`@duckdb/node-api`), told by its shape: integers or doubles. */
export interface DuckDbColumn {
  /** How many rows it has. */
  readonly itemCount: number;
  /** What makes it one; it is not called: the memory behind it is read. */
  getItem(index: number): unknown;
}

/**
 * A column of numbers, read where it stands and never copied whole: a typed array, or what holds one. A value that is not there is NaN in a
 * `Float64Array`, and a bit of the others.
 */
export type Column = NumberArray | ColumnChunk | ChunkedColumn | DuckDbColumn;
