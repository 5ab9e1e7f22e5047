import { dirname, relative, resolve } from 'node:path';
import { defineConfig, type Options } from 'tsup';

/** The rooms of the core (docs/development.md has them drawn), by the file that ships them: what deadlines need, and what tells and judges. */
const DEADLINES = ['errors', 'vocabulary', 'time', 'calendar', 'timeline', 'clock', 'agreement', 'deadline'];
const CHAPTERS = ['explain', 'incident', 'procedure', 'assessment', 'compliance'];

type Layout = Readonly<Record<string, readonly string[]>>;

const SHIPPED = 'shipped:';

/**
 * Ships rooms as files of their own, which the public entries share: one class of error and one memory of calendars, whichever entry a program uses.
 * Node pays for every file that it opens, so there are as few as can be.
 */
function sharedFiles(layout: Layout, extension: string): Pick<Options, 'esbuildOptions' | 'esbuildPlugins'> {
  const src = resolve('src');
  const fileOf = (path: string) => {
    const [room = ''] = relative(src, path).split('/');
    return Object.keys(layout).find((file) => layout[file]?.includes(room));
  };
  return {
    esbuildOptions: (options) => {
      const entries = options.entryPoints as Record<string, string>;
      options.entryPoints = { ...entries, ...Object.fromEntries(Object.keys(layout).map((file) => [file, SHIPPED + file])) };
    },
    esbuildPlugins: [
      {
        name: 'shared-files',
        setup: (build) => {
          build.onResolve({ filter: new RegExp(`^${SHIPPED}`) }, ({ path }) => ({ path: path.slice(SHIPPED.length), namespace: SHIPPED }));
          build.onLoad({ filter: /./, namespace: SHIPPED }, ({ path }) => ({
            contents: (layout[path] ?? []).map((room) => `export * from './${room}/index.js';`).join('\n'),
            resolveDir: src,
          }));
          build.onResolve({ filter: /^\.\.?\/.*index\.js$/, namespace: 'file' }, ({ path, importer }) => {
            const file = fileOf(resolve(dirname(importer), path));
            if (file === undefined || file === fileOf(importer)) return undefined;
            return { path: `./${file}.${extension}`, external: true, sideEffects: false };
          });
        },
      },
    ],
  };
}

// The library: one entry for each public address, luxon and date-holidays left to the user's own copies.
const library: Options = {
  target: 'es2022',
  treeshake: true,
  sourcemap: false,
  // Functions and classes keep their names, for stack traces, and so do the marks by which bundlers leave out what is not used. All else that Node has
  // to read before it may run is short: reading is what an import costs.
  minify: 'terser',
  terserOptions: {
    compress: { passes: 2, keep_fnames: true, keep_classnames: true, hoist_funs: true, inline: false, reduce_funcs: false },
    mangle: { keep_fnames: true, keep_classnames: true },
    format: { preserve_annotations: true, comments: false, ascii_only: true },
  },
};

// Knip reads the entries: they stand here in full.
export default defineConfig([
  {
    ...library,
    entry: { index: 'src/index.ts', 'date-holidays': 'src/date-holidays/index.ts', spreadsheet: 'src/spreadsheet/index.ts' },
    format: ['esm'],
    ...sharedFiles({ core: [...DEADLINES, ...CHAPTERS] }, 'js'),
  },
  {
    // For `require`, src/build/commonJsIndex.ts writes the index: it opens the chapters when one of their functions is first asked for.
    ...library,
    entry: { 'date-holidays': 'src/date-holidays/index.ts', spreadsheet: 'src/spreadsheet/index.ts' },
    format: ['cjs'],
    splitting: false,
    ...sharedFiles({ core: DEADLINES, chapters: CHAPTERS }, 'cjs'),
  },
  {
    entry: { index: 'src/index.ts', 'date-holidays': 'src/date-holidays/index.ts', spreadsheet: 'src/spreadsheet/index.ts' },
    format: ['esm', 'cjs'],
    dts: { only: true },
  },
  {
    // The command line: one file with its libraries in it, so that whoever installs the library installs none of them.
    entry: { cli: 'src/cli/main.ts' },
    format: ['cjs'],
    target: 'node20',
    platform: 'node',
    noExternal: [/^(?!luxon$)/],
    minify: true,
    dts: false,
    esbuildPlugins: [
      {
        name: 'report-page-apart',
        setup: (build) => {
          build.onResolve({ filter: /\/page\/index\.js$/ }, () => ({ path: './report-page.cjs', external: true }));
        },
      },
    ],
  },
  {
    // Its report page: a file of its own, because the charts in it are a large library; minified for the same reason.
    entry: { 'report-page': 'src/page/index.ts' },
    format: ['cjs'],
    target: 'node20',
    platform: 'node',
    noExternal: [/^(?!luxon$)/],
    minify: true,
    dts: false,
  },
]);
