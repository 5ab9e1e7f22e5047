import { readFileSync, writeFileSync } from 'node:fs';

/** A page of the documentation of which commands write parts. */
type Page = 'trust.md' | 'benchmarks.md' | 'sql.md';

const fileOf = (page: Page) => new URL(`../../docs/${page}`, import.meta.url);
const placeOf = (name: string) => new RegExp(`(<!-- ${name} -->\\n)([\\s\\S]*?)(<!-- end of ${name} -->)`);

/** A part as a page has it: what stands between two comments with its name. */
export function writtenPart(page: Page, name: string): string {
  const [, , part] = placeOf(name).exec(readFileSync(fileOf(page), 'utf8')) ?? [];
  if (part === undefined) throw new Error(`docs/${page} has no place for ${name}`);
  return part;
}

/** Puts a part into its place in a page. */
export function writePart(page: Page, name: string, part: string): void {
  writtenPart(page, name);
  const text = readFileSync(fileOf(page), 'utf8');
  writeFileSync(
    fileOf(page),
    text.replace(placeOf(name), (_all, begin: string, _old: string, end: string) => `${begin}\n${part}\n${end}`),
  );
}
