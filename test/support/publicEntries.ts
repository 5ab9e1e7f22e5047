import { readFileSync } from 'node:fs';

interface Exports {
  readonly import?: { readonly types: string };
}

/** The entries of the package that have declarations, from package.json: `index` for the package itself. */
export function publicEntries(): readonly { readonly name: string; readonly declarations: string }[] {
  const { exports } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    readonly exports: Readonly<Record<string, Exports | string>>;
  };
  return Object.entries(exports).flatMap(([path, entry]) => {
    if (typeof entry === 'string' || entry.import === undefined) return [];
    return [{ name: path === '.' ? 'index' : path.slice(2).replaceAll('/', '-'), declarations: entry.import.types }];
  });
}
