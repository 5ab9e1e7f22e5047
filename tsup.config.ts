import { defineConfig } from 'tsup';

export default defineConfig([
  {
    // The library: one entry for each public address, luxon and date-holidays left to the user's own copies.
    entry: { index: 'src/index.ts', 'date-holidays': 'src/date-holidays/index.ts', spreadsheet: 'src/spreadsheet/index.ts' },
    format: ['esm', 'cjs'],
    target: 'es2022',
    dts: true,
    splitting: true,
    treeshake: true,
    sourcemap: false,
    // Names stay, for stack traces, and so do the marks by which bundlers leave out what is not used; spaces go, for the size of what users install.
    minify: 'terser',
    terserOptions: { compress: false, mangle: false, format: { preserve_annotations: true, comments: false } },
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
