import type { Dialect } from './Dialect.js';
import { TABLES, VIEW } from './madeNames.js';
import type { ReadOptions } from './readSqlOptions.js';
import type { SqlStatements } from './SqlStatements.js';
import type { CalendarTable, CalendarTables, TableCell } from './Tables.js';
import type { ViewParts } from './view/ViewParts.js';
import { viewSelect } from './view/viewSelect.js';

/** All statements of a dialect. */
export function statementsOf(dialect: Dialect, options: ReadOptions, tables: CalendarTables): SqlStatements {
  const names = namesOf(dialect, options);
  const select = viewSelect({ options, dialect, tables, names });
  const drops = [`DROP VIEW IF EXISTS ${names.view}`, ...TABLES.map((name) => `DROP TABLE IF EXISTS ${names[name]}`)];
  return Object.freeze({
    statements: Object.freeze([
      ...(options.isReplacing ? drops : []),
      ...TABLES.map((name) => creation(tables[name], names[name], dialect)),
      ...TABLES.flatMap((name) => insertions(tables[name], names[name], dialect)),
      ...TABLES.flatMap((name) => dialect.loaded?.(names[name]) ?? []),
      `CREATE VIEW ${names.view} AS\n${select}`,
    ]),
    separator: dialect.end,
    select,
  });
}

function namesOf(dialect: Dialect, { prefix, schema, table }: ReadOptions): ViewParts['names'] {
  const path = (parts: readonly string[]) => parts.map(dialect.quoted).join('.');
  const made = (name: string) => path([...schema, `${prefix}${name}`]);
  const own = Object.fromEntries(TABLES.map((name) => [name, made(name)])) as Record<CalendarTable['name'], string>;
  return { ...own, view: made(VIEW), tickets: path(table) };
}

function creation({ columns }: CalendarTable, name: string, dialect: Dialect): string {
  // The one row of the calendar needs no key.
  const isKeyed = columns[0]?.type === 'integer';
  const declared = columns.map((column, place) => dialect.column(column.name, dialect.types[column.type], isKeyed && place === 0));
  return `CREATE TABLE ${name} (${declared.join(', ')})${dialect.tableEnd(isKeyed ? (columns[0]?.name ?? '') : '')}`;
}

function insertions({ rows }: CalendarTable, name: string, dialect: Dialect): readonly string[] {
  const statements: string[] = [];
  for (let first = 0; first < rows.length; first += dialect.rowsAtOnce) {
    const values = rows.slice(first, first + dialect.rowsAtOnce).map((row) => `(${row.map((cell) => literal(cell, dialect)).join(', ')})`);
    statements.push(`INSERT INTO ${name} VALUES\n${values.join(',\n')}`);
  }
  return statements;
}

function literal(cell: TableCell, dialect: Dialect): string {
  if (cell === null) return 'NULL';
  return typeof cell === 'number' ? String(cell) : dialect.text(cell);
}
