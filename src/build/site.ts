/**
 * The documentation as a site: `npm run site`, after `npm run build`. The pages of docs/, those that only the site has (docs/site), the changelog and the
 * reference made of the doc comments are put side by side in `.site/`, from which VitePress makes `.site/.vitepress/dist`.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculatorOnSite, namedAsImported, onSite, withReadings } from './site/onSite.js';

const root = new URL('../../', import.meta.url).pathname;
const site = join(root, '.site');
const calculator = join(root, 'dist/files/calculator.html');
/** Each public entry has a page of the reference. */
const ENTRIES = [
  'index',
  'batch/index',
  'sql/index',
  'spreadsheet/index',
  'testing/index',
  'testing/matchers/index',
  'date-holidays/index',
];

if (!existsSync(calculator)) throw new Error(`${calculator} is not there: npm run build makes it`);
rmSync(site, { recursive: true, force: true });
mkdirSync(site);
const pages = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
for (const page of pages) writeFileSync(join(site, page), onSite(readFileSync(join(root, 'docs', page), 'utf8')));
writeFileSync(join(site, 'rulings.md'), withReadings(readFileSync(join(site, 'rulings.md'), 'utf8')));
const OPEN = '\n\n<p><a href="./try/calculator.html#language=en" target="_self">Open the calculator</a></p>\n';
writeFileSync(join(site, 'calculator.md'), readFileSync(join(site, 'calculator.md'), 'utf8').replace('\n', OPEN));
writeFileSync(join(site, 'changelog.md'), onSite(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')));
cpSync(join(root, 'docs/pictures'), join(site, 'pictures'), { recursive: true });
// Shown by pages, and linked to.
cpSync(join(root, 'docs/pictures'), join(site, 'public/pictures'), { recursive: true });
cpSync(join(root, 'docs/site'), site, { recursive: true });
mkdirSync(join(site, 'public/try'));
writeFileSync(join(site, 'public/try/calculator.html'), calculatorOnSite(readFileSync(calculator, 'utf8')));
const run = (command: string, ...args: string[]) =>
  execFileSync(join(root, 'node_modules/.bin', command), args, { cwd: root, stdio: 'inherit' });
run(
  'typedoc',
  ...ENTRIES.flatMap((entry) => ['--entryPoints', `src/${entry}.ts`]),
  ...[
    '--tsconfig',
    'src/build/site/tsconfig.json',
    '--skipErrorChecking',
    '--plugin',
    'typedoc-plugin-markdown',
    '--out',
    join(site, 'api'),
  ],
  ...[
    '--readme',
    'none',
    '--name',
    'API reference',
    '--hidePageHeader',
    '--hideBreadcrumbs',
    '--disableSources',
    '--excludePrivate',
    '--excludeInternal',
  ],
  ...['--outputFileStrategy', 'modules', '--entryFileName', 'entries', '--logLevel', 'Error', '--githubPages', 'false'],
);
for (const file of readdirSync(join(site, 'api'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))) {
  const path = join(site, 'api', file);
  writeFileSync(path, namedAsImported(readFileSync(path, 'utf8')));
}
run('vitepress', 'build', site);
