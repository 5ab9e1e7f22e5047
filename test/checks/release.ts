/**
 * Whether what stands here can be published: `npm run release:check`. The version and the changelog agree, the tree is what is committed, two builds in other surroundings give
 * the same bytes, the public face is the approved one, and the package works. `-- --tag v1.2.3` asks besides for the release of that version to be written.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { releaseMistakes } from '../release/releaseMistakes.js';
import { tarballDigest } from '../release/tarballDigest.js';

const root = new URL('../../', import.meta.url).pathname;
const read = (file: string) => readFileSync(`${root}${file}`, 'utf8');
const print = (line: string) => process.stdout.write(`${line}\n`);
const npm = (...args: readonly string[]) => execFileSync('npm', ['run', '--silent', ...args], { cwd: root, stdio: 'inherit' });

const asked = process.argv.indexOf('--tag');
const tag = asked < 0 ? undefined : (process.argv[asked + 1] ?? '');
const { version } = JSON.parse(read('package.json')) as { readonly version: string };
const mistakes = releaseMistakes({ version, changelog: read('CHANGELOG.md'), tag });
const changed = execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });
if (changed !== '') mistakes.push(`the tree is not what is committed:\n${changed}`);
if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
print(`${version}: version and changelog agree, the tree is what is committed`);

const digests = [
  tarballDigest(root, 'a', { TZ: 'UTC', LC_ALL: 'C', LANG: 'C' }),
  tarballDigest(root, 'another-folder/further-down', { TZ: 'Pacific/Apia', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }),
];
if (digests[0] !== digests[1]) throw new Error(`two builds of one commit differ: ${digests.join(' and ')}`);
print(`Built twice, in two folders, zones and locales: one tarball, sha256 ${digests[0]}`);

npm('build');
npm('size');
npm('api');
npm('package');
print(`${version} can be published`);
