import type { TableColumn } from './Tables.js';

/** Columns of whole numbers. */
export function integerColumns(...names: readonly string[]): readonly TableColumn[] {
  return names.map((name) => ({ name, type: 'integer' }));
}

/** Columns of texts. */
export function textColumns(...names: readonly string[]): readonly TableColumn[] {
  return names.map((name) => ({ name, type: 'text' }));
}
