import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/development.md', root), 'utf8');
const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

describe('docs/development.md', () => {
  test('names only files and folders that are there', () => {
    const named = [...page.matchAll(/`((?:src|test|docs|\.ci)\/[\w/.-]+)`/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  });

  test('has a row for every room of src', () => {
    const rooms = readdirSync(new URL('src', root), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const rows = [...page.matchAll(/^\| `([\w-]+)\/` *\|/gm)].map(([, room]) => room);
    expect(rows.sort()).toEqual(rooms.map(({ name }) => name).sort());
  });

  test('has every command but what others start, and no other', () => {
    const named = new Set([...page.matchAll(/`npm (?:run )?([\w:-]+)`/g)].map(([, name]) => name));
    const started = new Set(['start', 'prepack']);
    expect([...named].sort()).toEqual(
      Object.keys(scripts)
        .filter((name) => !started.has(name))
        .sort(),
    );
  });
});
