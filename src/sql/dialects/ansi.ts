import type { Dialect } from '../Dialect.js';

/** A text in single quotes, those in it doubled. */
export const doubledText = (value: string) => `'${value.replaceAll("'", "''")}'`;

/** A text in single quotes where a backslash says that the next character is meant. */
export const escapedText = (value: string) => `'${value.replace(/[\\']/g, '\\$&')}'`;

/** A name between two signs, the second doubled where it stands in it. */
export const between =
  (open: string, close = open) =>
  (name: string) =>
    `${open}${name.replaceAll(close, close + close)}${close}`;

/** What most dialects share. */
export const ansi: Omit<Dialect, 'name' | 'toMs' | 'fromMs'> = {
  quoted: between('"'),
  names: { most: 128, unit: 'characters' },
  schemaNames: 2,
  text: doubledText,
  types: { integer: 'BIGINT', text: 'VARCHAR(1000)' },
  quotient: (dividend, divisor) => `(${dividend}) / ${divisor}`,
  tableEnd: () => '',
  column: (name, type, isKey) => `${name} ${type}${isKey ? ' NOT NULL PRIMARY KEY' : ''}`,
  end: ';\n',
  rowsAtOnce: 1_000,
};

/** A column that is no declared key: warehouses have none, or do not keep to them. */
export const withoutKey: Dialect['column'] = (name, type) => `${name} ${type}`;
