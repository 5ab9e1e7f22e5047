import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const PAGE = fileURLToPath(new URL('../../page/calculator/', import.meta.url));
const LUXON = join(dirname(createRequire(import.meta.url).resolve('luxon/package.json')), 'src');

/** What the readers of files take from Node, and the page has of its own. */
const OF_NODE = /^(?:node:)?(buffer|stream|zlib|path|util|events)$/;

/** Puts the page's own in the place of what only Node has, and of luxon what the page needs: its zones. */
const forBrowsers: Plugin = {
  name: 'for-browsers',
  setup: (on) => {
    on.onResolve({ filter: OF_NODE }, ({ path }) => ({ path: join(PAGE, 'browser', `${OF_NODE.exec(path)?.[1]}.ts`), sideEffects: false }));
    on.onResolve({ filter: /^luxon$/ }, () => ({ path: 'luxon', namespace: 'slim', sideEffects: false }));
    // Its settings are of dates, which nobody asks it for here; behind them stands all the rest.
    on.onResolve({ filter: /settings\.js$/ }, ({ importer }) =>
      importer.startsWith(LUXON) ? { path: 'settings', namespace: 'slim', sideEffects: false } : undefined,
    );
    on.onLoad({ filter: /^settings$/, namespace: 'slim' }, () => ({ contents: 'export default {};' }));
    on.onLoad({ filter: /^luxon$/, namespace: 'slim' }, () => ({
      contents: `export { default as IANAZone } from ${JSON.stringify(join(LUXON, 'zones/IANAZone.js'))};
export { DateTime } from ${JSON.stringify(join(PAGE, 'browser/DateTime.ts'))};`,
      resolveDir: PAGE,
    }));
  },
};

/** The script of the page, which is the script of its worker too. */
export async function calculatorScript(plugins: readonly Plugin[]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(PAGE, 'main.tsx')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    inject: [join(PAGE, 'browser/buffer.ts')],
    // The name by which what is bundled is recorded.
    outfile: 'dist/calculator.html',
    plugins: [forBrowsers, ...plugins],
    // Within a page, these would end the script.
    supported: { 'inline-script': false },
  });
  return outputFiles[0]?.text.trim() ?? '';
}
