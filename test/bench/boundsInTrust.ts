import { readFileSync, writeFileSync } from 'node:fs';

const page = new URL('../../docs/trust.md', import.meta.url);

/** Puts the table of growth into its place in docs/trust.md. */
export function writeBounds(table: string): void {
  const text = readFileSync(page, 'utf8');
  const place = /(<!-- bounds -->\n)[\s\S]*?(<!-- end of bounds -->)/;
  if (!place.test(text)) throw new Error('docs/trust.md has no place for the table of growth');
  writeFileSync(
    page,
    text.replace(place, (_all, begin: string, end: string) => `${begin}\n${table}\n${end}`),
  );
}
