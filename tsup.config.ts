import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { defineConfig, type Options } from 'tsup';
import { INNER_FIELDS, INNER_NAMES } from './src/build/innerFields.js';
import { recordBundled } from './src/build/notices/recordBundled.js';

/** The rooms of the core (docs/development.md has them drawn), by the file that ships them: what deadlines need, and what tells and judges. */
const DEADLINES = ['errors', 'vocabulary', 'time', 'calendar', 'timeline', 'clock', 'agreement', 'deadline'];
const CHAPTERS = ['explain', 'incident', 'procedure', 'assessment', 'compliance'];

/** The files for `require`: the chapters are opened when one of their functions is first asked for. */
const FOR_REQUIRE = { core: DEADLINES, chapters: CHAPTERS };

const ENTRIES = [
  ...[
    'src/index.ts',
    'src/date-holidays/index.ts',
    'src/spreadsheet/index.ts',
    'src/sql/index.ts',
    'src/testing/index.ts',
    'src/testing/matchers/index.ts',
  ],
  ...['src/testing/vitest/index.ts', 'src/testing/jest/index.ts', 'src/batch/index.ts'],
];

/** The command and its report page, which use the library's files beside them. */
const COMMAND = ['src/cli/main.ts', 'src/page/index.ts'];

/** What a bundler could shorten and may not: names of fields, and of what it cannot know to be constant. */
function shorten(options: BuildOptions): void {
  options.mangleProps = INNER_NAMES;
  options.mangleCache = { ...INNER_FIELDS };
  options.define = { ...options.define, 'Number.POSITIVE_INFINITY': 'Infinity' };
}

type Layout = Readonly<Record<string, readonly string[]>>;

const SHIPPED = 'shipped:';
const src = resolve('src');
const roomOf = (path: string) => relative(src, path).split('/')[0] ?? '';

/**
 * Ships rooms as files of their own, which the public entries share: one class of error and one memory of calendars, whichever entry a program uses.
 * Node pays for every file that it opens, and for every name that a file exports: there are as few as can be.
 */
function sharedFiles(layout: Layout, extension: string, entries = ENTRIES): Pick<Options, 'esbuildOptions' | 'esbuildPlugins'> {
  const asked = namesAsked(layout, entries);
  return {
    esbuildOptions: (options) => {
      const entries = options.entryPoints as Record<string, string>;
      shorten(options);
      // Maps name the sources, for a stack to name them; their text would be larger than the library.
      options.sourcesContent = false;
      options.entryPoints = { ...entries, ...Object.fromEntries(Object.keys(layout).map((file) => [file, SHIPPED + file])) };
    },
    esbuildPlugins: [
      {
        name: 'shared-files',
        setup: (build) => {
          build.onResolve({ filter: new RegExp(`^${SHIPPED}`) }, ({ path }) => ({ path: path.slice(SHIPPED.length), namespace: SHIPPED }));
          build.onLoad({ filter: /./, namespace: SHIPPED }, async ({ path }) => {
            const names = await asked;
            const lines = (layout[path] ?? []).map(
              (room) => `export { ${[...(names.get(room) ?? [])].join(', ')} } from './${room}/index.js';`,
            );
            return { contents: lines.join('\n'), resolveDir: src };
          });
        },
      },
      elsewhere(layout, (file) => `./${file}.${extension}`),
      versionOnly(),
      recordBundled(),
    ],
  };
}

/** Resolves a room that another file ships to what `nameOf` makes of it. */
function elsewhere(layout: Layout, nameOf: (file: string, room: string) => string): Plugin {
  const fileOf = (path: string) => Object.keys(layout).find((file) => layout[file]?.includes(roomOf(path)));
  return {
    name: 'elsewhere',
    setup: (build) => {
      build.onResolve({ filter: /^\.\.?\/.*index\.js$/, namespace: 'file' }, ({ path, importer, resolveDir }) => {
        const file = fileOf(resolve(resolveDir, path));
        if (file === undefined || file === fileOf(importer)) return undefined;
        return { path: nameOf(file, roomOf(resolve(resolveDir, path))), external: true, sideEffects: false };
      });
    },
  };
}

/** The matchers are one file of their own for `require` too: Vitest's and Jest's take it from beside them. */
function matchersBeside(): Plugin {
  return {
    name: 'matchers-beside',
    setup: (build) => {
      build.onResolve({ filter: /^\.\.\/matchers\/index\.js$/ }, () => ({ path: './testing-matchers.cjs', external: true }));
    },
  };
}

/** The names that a file asks of the rooms that another one ships, by room: esbuild says what is left of them when types are gone. */
async function namesAsked(layout: Layout, entries: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rooms = Object.values(layout).flat();
  const { outputFiles } = await build({
    entryPoints: [...entries, ...rooms.map((room) => `src/${room}/index.ts`)],
    outdir: 'dist',
    write: false,
    bundle: true,
    format: 'esm',
    packages: 'external',
    plugins: [elsewhere(layout, (_file, room) => SHIPPED + room)],
  });
  const asked = new Map(rooms.map((room) => [room, new Set<string>()]));
  for (const { text } of outputFiles) {
    for (const [, list = '', room = ''] of text.matchAll(new RegExp(`import \\{([^}]*)\\} from "${SHIPPED}([^"]*)"`, 'g'))) {
      for (const item of list.split(',')) asked.get(room)?.add(item.trim().split(' as ')[0] ?? '');
    }
  }
  return asked;
}

// The library: one entry for each public address, luxon and date-holidays left to the user's own copies. src/build/readable.ts then writes it shorter.
const library: Options = {
  target: 'es2022',
  // Vectors are read from beside the file that runs them, by `require` too.
  shims: true,
  treeshake: true,
  sourcemap: true,
};

/** Of package.json its version only. */
function versionOnly(): Plugin {
  return {
    name: 'version-only',
    setup: (build) => {
      build.onLoad({ filter: /\/package\.json$/ }, ({ path }) => {
        if (path !== resolve('package.json')) return undefined;
        return { contents: JSON.stringify({ version: JSON.parse(readFileSync(path, 'utf8')).version }), loader: 'json' };
      });
    },
  };
}

/** What the command bundles of others and has no use for: colours for its tables, which have none, and a list of emoji. */
function leaveOut(): Plugin {
  const unused = 'unused';
  return {
    name: 'leave-out',
    setup: (build) => {
      build.onResolve({ filter: /^@colors\/colors/ }, ({ path }) => ({ path, namespace: unused }));
      build.onLoad({ filter: /./, namespace: unused }, () => ({ contents: '' }));
      // Ten kilobytes of ranges, which Node 20 knows itself.
      build.onResolve({ filter: /^emoji-regex$/ }, ({ path }) => ({ path, namespace: 'emoji' }));
      build.onLoad({ filter: /./, namespace: 'emoji' }, () => ({
        contents: 'module.exports = () => new RegExp("\\\\p{RGI_Emoji}", "gv")',
      }));
    },
  };
}

/** Node prints the line of an error that nobody caught: let it be no whole file. */
function breakLines(options: BuildOptions): void {
  options.lineLimit = 200;
  shorten(options);
  // Names of months and Dutch words stand as they are: escapes are twice as long.
  options.charset = 'utf8';
}

const forRequire = sharedFiles(FOR_REQUIRE, 'cjs', [...ENTRIES, ...COMMAND]);

// Knip reads the entries: they stand here in full.
export default defineConfig([
  {
    ...library,
    entry: {
      index: 'src/index.ts',
      'date-holidays': 'src/date-holidays/index.ts',
      spreadsheet: 'src/spreadsheet/index.ts',
      sql: 'src/sql/index.ts',
      testing: 'src/testing/index.ts',
      'testing-matchers': 'src/testing/matchers/index.ts',
      'testing-vitest': 'src/testing/vitest/index.ts',
      'testing-jest': 'src/testing/jest/index.ts',
      batch: 'src/batch/index.ts',
    },
    format: ['esm'],
    ...sharedFiles({ core: [...DEADLINES, ...CHAPTERS] }, 'js'),
  },
  {
    // For `require`, src/build/commonJsIndex.ts writes the index: it opens the chapters when one of their functions is first asked for.
    ...library,
    entry: {
      'date-holidays': 'src/date-holidays/index.ts',
      spreadsheet: 'src/spreadsheet/index.ts',
      sql: 'src/sql/index.ts',
      testing: 'src/testing/index.ts',
      'testing-matchers': 'src/testing/matchers/index.ts',
      'testing-vitest': 'src/testing/vitest/index.ts',
      'testing-jest': 'src/testing/jest/index.ts',
      batch: 'src/batch/index.ts',
    },
    format: ['cjs'],
    splitting: false,
    ...forRequire,
    esbuildPlugins: [matchersBeside(), ...(forRequire.esbuildPlugins ?? [])],
  },
  {
    entry: {
      index: 'src/index.ts',
      'date-holidays': 'src/date-holidays/index.ts',
      spreadsheet: 'src/spreadsheet/index.ts',
      sql: 'src/sql/index.ts',
      testing: 'src/testing/index.ts',
      'testing-matchers': 'src/testing/matchers/index.ts',
      'testing-vitest': 'src/testing/vitest/index.ts',
      'testing-jest': 'src/testing/jest/index.ts',
      batch: 'src/batch/index.ts',
    },
    format: ['esm', 'cjs'],
    // The kit for tests reads its vectors with Node.
    tsconfig: 'src/testing/tsconfig.json',
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
    esbuildOptions: breakLines,
    dts: false,
    esbuildPlugins: [
      recordBundled(),
      versionOnly(),
      leaveOut(),
      elsewhere(FOR_REQUIRE, (file) => `./${file}.cjs`),
      {
        name: 'report-page-apart',
        setup: (build) => {
          build.onResolve({ filter: /\/page\/index\.js$/ }, () => ({ path: './report-page.cjs', external: true }));
        },
      },
    ],
  },
  {
    // Its report page and drawings: a file of their own, loaded by who asks for one.
    entry: { 'report-page': 'src/page/index.ts' },
    format: ['cjs'],
    target: 'node20',
    platform: 'node',
    noExternal: [/^(?!luxon$)/],
    minify: true,
    esbuildOptions: breakLines,
    esbuildPlugins: [recordBundled(), elsewhere(FOR_REQUIRE, (file) => `./${file}.cjs`)],
    dts: false,
  },
]);
