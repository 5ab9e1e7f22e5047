import { readFileSync, writeFileSync } from 'node:fs';

const page = new URL('../../docs/trust.md', import.meta.url);

/** The tables of docs/trust.md that commands write, each between two comments with its name. */
type Table = 'runtimes' | 'mutation' | 'bounds';

function placeOf(name: Table): RegExp {
  return new RegExp(`(<!-- ${name} -->\\n)([\\s\\S]*?)(<!-- end of ${name} -->)`);
}

/** A table as docs/trust.md has it. */
export function tableInTrust(name: Table): string {
  const [, , table] = placeOf(name).exec(readFileSync(page, 'utf8')) ?? [];
  if (table === undefined) throw new Error(`docs/trust.md has no place for the table of ${name}`);
  return table;
}

/** Puts a table into its place in docs/trust.md. */
export function writeInTrust(name: Table, table: string): void {
  tableInTrust(name);
  const text = readFileSync(page, 'utf8');
  writeFileSync(
    page,
    text.replace(placeOf(name), (_all, begin: string, _old: string, end: string) => `${begin}\n${table}\n${end}`),
  );
}
