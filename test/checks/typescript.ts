/**
 * Every example of the documentation, as its readers compile it: from the packed tarball, in plain strict TypeScript, by each version of the compiler
 * that is in use, for Node and for bundlers: `npm run typescript`. A program of their own need not skip the checks of libraries. And the Office Script, by
 * the version that Excel's editor uses, which does not document how strictly.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { docExamples } from '../support/docExamples.js';
import { emptyProject, packInto } from '../support/packedLibrary.js';

const COMPILERS = ['5.0.4', '5.1.6', '5.2.2', '5.3.3', '5.4.5', '5.5.4', '5.6.3', '5.7.3', '5.8.3', '5.9.3', '6.0.3'];
/** Of Excel's editor. */
const OFFICE = '4.0.3';
const OFFICE_WAYS = {
  'as it comes': { noImplicitAny: true },
  'all but null': { strict: true, strictNullChecks: false, strictPropertyInitialization: false },
  strict: { strict: true },
};
const STRICT = {
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  noEmit: true,
  target: 'es2022',
  types: [],
};
const WAYS = {
  nodenext: { module: 'nodenext', moduleResolution: 'nodenext' },
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
};

const folder = mkdtempSync(join(tmpdir(), 'cloudcti-sla-'));

/** What a compiler says; empty where it has nothing to say. */
function compiled(compiler: string, way: string): string {
  try {
    const args = [`node_modules/typescript-${compiler}/bin/tsc`, '-p', `tsconfig.${way}.json`];
    return execFileSync('node', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  } catch (error) {
    return (error as { readonly stdout: string }).stdout;
  }
}

try {
  const compilers = [...COMPILERS, OFFICE].map((version) => `typescript-${version}@npm:typescript@${version}`);
  const others = ['date-holidays@3.37.0', 'fast-check@4.10.2', 'vitest@4.1.12'];
  emptyProject(folder, [packInto(folder).file, ...others, ...compilers], 'module');

  mkdirSync(join(folder, 'examples'));
  const examples = docExamples();
  const places = new Map<string, string>();
  examples.forEach(({ place, code }, index) => {
    const file = `examples/example${index}.ts`;
    places.set(file, place);
    writeFileSync(join(folder, file), `${code}\nexport {};\n`);
  });
  for (const [way, options] of Object.entries(WAYS)) {
    writeFileSync(
      join(folder, `tsconfig.${way}.json`),
      JSON.stringify({ compilerOptions: { ...STRICT, ...options }, include: ['examples'] }),
    );
  }

  let failed = false;
  for (const compiler of COMPILERS) {
    for (const way of Object.keys(WAYS)) {
      const said = compiled(compiler, way).replace(
        /(examples\/example\d+\.ts)\((\d+)/g,
        (_all, file: string, line) => `${places.get(file)} (line ${line} of the example`,
      );
      process.stdout.write(`TypeScript ${compiler}, ${way}: ${said === '' ? `${examples.length} examples compile` : `\n${said}`}\n`);
      failed ||= said !== '';
    }
  }

  const files = join(folder, 'node_modules/@cloudcti/sla/dist/files');
  copyFileSync(join(files, 'office-script.ts'), join(folder, 'office-script.ts'));
  copyFileSync('src/spreadsheet/script/office/ExcelScript.d.ts', join(folder, 'ExcelScript.d.ts'));
  for (const [way, options] of Object.entries(OFFICE_WAYS)) {
    const compilerOptions = { ...options, noEmit: true, target: 'es2019', lib: ['es2019'], types: [] };
    writeFileSync(
      join(folder, 'tsconfig.office.json'),
      JSON.stringify({ compilerOptions, files: ['office-script.ts', 'ExcelScript.d.ts'] }),
    );
    const said = compiled(OFFICE, 'office');
    process.stdout.write(`TypeScript ${OFFICE}, ${way}: ${said === '' ? 'the Office Script compiles' : `\n${said}`}\n`);
    failed ||= said !== '';
  }
  if (failed) throw new Error('an example, or the Office Script, does not compile');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
