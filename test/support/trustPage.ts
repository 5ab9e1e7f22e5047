import { writePart, writtenPart } from './writtenPart.js';

/** The tables of docs/trust.md that commands write, each between two comments with its name. */
type Table = 'runtimes' | 'mutation' | 'bounds';

/** A table as docs/trust.md has it. */
export function tableInTrust(name: Table): string {
  return writtenPart('trust.md', name);
}

/** Puts a table into its place in docs/trust.md. */
export function writeInTrust(name: Table, table: string): void {
  writePart('trust.md', name, table);
}
