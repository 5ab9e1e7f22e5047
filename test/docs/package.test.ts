import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { INNER_FIELDS } from '../../src/build/innerFields.js';

const root = new URL('../../', import.meta.url).pathname;
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const within = (folder: string) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));

/** What npm packs of the tree besides `files`. */
const ALWAYS_PACKED = ['package.json', 'README.md', 'LICENSE'];
const { files: packed } = JSON.parse(read('package.json')) as { readonly files: readonly string[] };
const pages = ['README.md', ...within('docs').filter((file) => file.endsWith('.md') && !file.startsWith('docs/site/'))];

function isPacked(file: string): boolean {
  const isIn = (name: string) => file === name || file.startsWith(`${name}/`);
  const isLeftOut = packed.some((name) => name.startsWith('!') && isIn(name.slice(1)));
  return ALWAYS_PACKED.includes(file) || (packed.some(isIn) && !isLeftOut);
}

/** The files that a page links to, from the root of the package: addresses elsewhere and places on the page itself are left out. */
function linkedFrom(page: string): string[] {
  const links = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link.split('#')[0] ?? '');
  return links.filter((link) => link !== '' && !/^\w+:/.test(link)).map((link) => relative(root, join(root, dirname(page), link)));
}

describe('the package', () => {
  test('no caller sees a field whose name its files have shorter', () => {
    const seen = (name: string) =>
      within('test/approved/api').filter((file) => new RegExp(`(?:^|[\\s{(,;])${name}\\??[:(]`, 'm').test(read(file)));
    expect(seen('priority')).toContain('test/approved/api/index.api.md');
    const shown = Object.keys(INNER_FIELDS).flatMap((name) => seen(name).map((file) => `${name} in ${file}`));
    expect(shown).toEqual([]);
    expect(new Set(Object.values(INNER_FIELDS)).size).toBe(Object.keys(INNER_FIELDS).length);
  });

  test('and none is asked for by its name as a text, which no build would know', () => {
    const names = Object.keys(INNER_FIELDS).join('|');
    const asText = new RegExp(`\\[['"\`](?:${names})['"\`]\\]|['"](?:${names})['"] in `);
    const sources = within('src').filter((file) => file.endsWith('.ts'));
    expect(sources.filter((file) => asText.test(read(file)))).toEqual([]);
  });

  test.each(['package-lock.json', 'test/runtimes/package-lock.json', 'test/sql/engines/package-lock.json'])(
    'every package locked in %s has the digest of its content',
    (lock) => {
      const { packages } = JSON.parse(read(lock)) as { readonly packages: Readonly<Record<string, { integrity?: string }>> };
      const bare = Object.entries(packages).filter(([path, { integrity = '' }]) => path !== '' && !integrity.startsWith('sha512-'));
      expect(bare.map(([path]) => path)).toEqual([]);
    },
  );

  test('npx is told no name but ours: any other is a package that anybody may register', () => {
    const sources = [...pages, ...within('src').filter((file) => file.endsWith('.ts'))];
    const named = sources.flatMap((file) => [...read(file).matchAll(/\bnpx (?:-\S+ )*([@\w./-]+)/g)].map(([, name]) => `${file}: ${name}`));
    expect(named.filter((line) => line.endsWith(': @cloudcti/sla')).length).toBeGreaterThan(5);
    expect(named.filter((line) => !line.endsWith(': @cloudcti/sla'))).toEqual([]);
  });

  const forGitHub = within('.github').filter((file) => file.endsWith('.md'));
  test.each(forGitHub)('every link of %s is a file of the tree', (page) => {
    expect(linkedFrom(page).filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  test.each(pages)('every link and picture of %s is a file of the package', (page) => {
    expect(linkedFrom(page).filter((file) => !isPacked(file) || !existsSync(join(root, file)))).toEqual([]);
  });
});
