import { readFileSync } from 'node:fs';

const root = new URL('../../../', import.meta.url);

/** An entry of the package: the file whose exports it has, and those. */
export interface Entry {
  /** As a user names it after the package: `testing/matchers`, and nothing for the package itself. */
  readonly path: string;
  readonly file: string;
  readonly exported: Readonly<Record<string, unknown>>;
}

/** All entries of the package that are code, loaded. */
export async function entries(): Promise<readonly Entry[]> {
  const { exports } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { readonly exports: object };
  const paths = Object.entries(exports).flatMap(([path, entry]) => (typeof entry === 'string' ? [] : [path.slice(2)]));
  return Promise.all(
    paths.map(async (path) => {
      const file = new URL(`src/${path === '' ? '' : `${path}/`}index.ts`, root).pathname;
      return { path, file, exported: (await import(/* @vite-ignore */ file)) as Entry['exported'] };
    }),
  );
}
