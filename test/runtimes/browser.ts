import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import type { Answers, Runtime } from './Runtime.js';
import type { Surroundings } from './surroundings.js';

const run = promisify(execFile);
const EXECUTABLE = 'chromium';
const MEGABYTES_8 = 8_000_000;

const BEFORE: Readonly<Record<Surroundings['spoiled'], string>> = {
  nothing: '',
  luxon: "import { Settings } from 'luxon';\nimport { spoil } from './spoiledLuxon.mjs';\nspoil(Settings);\n",
  globals: "import './spoiledGlobals.mjs';\n",
  'without-intl': '',
};
/** Scripts of the page run, and nothing that is made of a text. */
const NO_EVAL = `<meta http-equiv="Content-Security-Policy" content="script-src 'unsafe-inline'">`;

/** Headless Chromium, where it is installed. The library is bundled into a page as esbuild bundles it for users. */
export async function browserRuntime(project: string): Promise<Runtime | undefined> {
  const version = await run(EXECUTABLE, ['--version']).then(
    ({ stdout }) => /[\d.]+/.exec(stdout)?.[0],
    () => undefined,
  );
  if (version === undefined) return undefined;
  const pages = new Map<string, Promise<string>>();
  return {
    name: `Chromium ${version.split('.')[0]}`,
    forms: ['esm'],
    flags: [NO_EVAL],
    answers: async ({ spoiled, zone, flag = '' }) => {
      const key = `${spoiled}${flag}`;
      const page = pages.get(key) ?? pageOf(project, spoiled, flag, `page-${pages.size}.html`);
      pages.set(key, page);
      return show(await page, project, zone);
    },
  };
}

/** Writes a page with the library, the questions and what is spoiled before them. */
async function pageOf(project: string, spoiled: Surroundings['spoiled'], head: string, name: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `${BEFORE[spoiled]}import './page.mjs';`, resolveDir: project },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const script = outputFiles[0]?.text.replaceAll('</script', '<\\/script') ?? '';
  const before = spoiled === 'without-intl' ? '<script>delete globalThis.Intl;</script>' : '';
  const file = join(project, name);
  writeFileSync(file, `<!doctype html><meta charset="utf-8">${head}${before}<body>not answered<script type="module">${script}</script>`);
  return file;
}

async function show(page: string, project: string, zone: string | undefined): Promise<Answers> {
  const profile = mkdtempSync(join(project, 'profile-'));
  try {
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', `--user-data-dir=${profile}`, '--dump-dom'];
    const { stdout } = await run(EXECUTABLE, [...flags, `file://${page}`], {
      env: { ...process.env, ...(zone === undefined ? {} : { TZ: zone }) },
      maxBuffer: MEGABYTES_8,
    });
    const text = /answers:(.*?):end/s.exec(stdout)?.[1];
    if (text === undefined) return { right: 0, of: 1, wrong: ['the page did not answer'] };
    return JSON.parse(text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')) as Answers;
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
