import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { build, type Plugin } from 'esbuild';
import * as vitest from 'vitest';

/** The tests of a bundle that was loaded afresh: each file of them as a function that runs it. */
export type LoadedTests = Readonly<Record<string, () => unknown>>;

/**
 * Bundles test files with the code that they test, so that all of it can be loaded afresh in a few milliseconds: nothing that a mutant left in a
 * cache is there for the next one. Packages are loaded once and shared.
 *
 * @param root - The folder that the files are in, absolute
 * @param files - The test files, from that folder
 * @returns A function that loads the bundle afresh
 */
export async function bundleTests(root: string, files: readonly string[]): Promise<() => LoadedTests> {
  const entries = files.map((file) => `${JSON.stringify(file)}: () => require(${JSON.stringify(`./${file}`)}),`);
  const { outputFiles, metafile } = await build({
    stdin: { contents: `module.exports = {\n${entries.join('\n')}\n};`, resolveDir: root, loader: 'js' },
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
    plugins: [theLibrary(root), theirOwnUrl],
    logLevel: 'error',
  });
  const [output] = Object.values(metafile.outputs);
  const names = new Set(output?.imports.flatMap(({ path, external }) => (external ? [path] : [])));
  const installed = createRequire(join(root, 'package.json'));
  const packages = new Map([...names].map((name) => [name, name === 'vitest' ? vitest : installed(name)]));
  const source = `(function (module, require) {${outputFiles[0]?.text}\n})`;
  const load = new Script(source, { filename: join(root, 'tests.cjs') }).runInThisContext() as (module: object, require: unknown) => void;
  return () => {
    const module = { exports: {} };
    load(module, (name: string) => packages.get(name));
    return module.exports;
  };
}

/** The library by its name, as in test/vitest.config.ts. */
function theLibrary(root: string): Plugin {
  return {
    name: 'the library',
    setup: ({ onResolve }) =>
      onResolve({ filter: /^@cloudcti\/sla(\/|$)/ }, ({ path }) => ({
        path: join(root, 'src', path.slice('@cloudcti/sla'.length), 'index.ts'),
      })),
  };
}

/** Files that read others beside them find them from where they were, not from the bundle. */
const theirOwnUrl: Plugin = {
  name: 'their own url',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\/test\/.*\.ts$/ }, ({ path }) => {
      if (!isAbsolute(path)) return undefined;
      const contents = readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
      return { contents, loader: 'ts' };
    }),
};
