import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { noticeOf, packageFolderOf } from '../../src/build/notices/noticeOf.js';
import { thirdParty } from '../../src/build/notices/thirdParty.js';

const folder = mkdtempSync(join(tmpdir(), 'cloudcti-sla-notices-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function installed(name: string, files: Readonly<Record<string, string>>): string {
  const place = join(folder, 'node_modules', name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(place, file, '..'), { recursive: true });
    writeFileSync(join(place, file), text);
  }
  return place;
}

const manifest = (license?: string) => JSON.stringify({ name: 'drawing', version: '1.2.3', license });

describe('notices of what is bundled', () => {
  test('a package brings its licence, its notice and those of its parts, word by word', () => {
    const place = installed('drawing', {
      'package.json': manifest('MIT'),
      LICENSE: 'Copyright one\r\n',
      NOTICE: 'By two\n',
      'licenses/LICENSE-part': 'Copyright three',
      'index.js': 'nothing of it',
    });
    expect(noticeOf(place)).toEqual({
      name: 'drawing',
      version: '1.2.3',
      license: 'MIT',
      texts: ['Copyright one', 'By two', 'Copyright three'],
    });
  });

  test('a package without the text of a licence stops the build', () =>
    expect(() => noticeOf(installed('bare', { 'package.json': manifest('MIT') }))).toThrow('no licence that can be passed on'));

  test('a package that names no licence stops the build', () =>
    expect(() => noticeOf(installed('unsaid', { 'package.json': manifest(), LICENSE: 'Copyright' }))).toThrow('no licence'));

  test('a bundled file belongs to the innermost package, with its scope, and one of ours to none', () => {
    const scoped = installed('@of/one', { 'package.json': manifest('MIT'), 'lib/deep/index.js': '' });
    const inner = installed('@of/one/node_modules/two', { 'package.json': manifest('MIT'), 'index.js': '' });
    expect(packageFolderOf(join(scoped, 'lib/deep/index.js'))).toBe(scoped);
    expect(packageFolderOf(join(inner, 'index.js'))).toBe(inner);
    expect(packageFolderOf('src/cli/main.ts')).toBeUndefined();
  });

  test('the page names each package once, with every file that it is in', () => {
    const notice = { name: 'drawing', version: '1.2.3', license: 'MIT', texts: ['Copyright one'] };
    const page = thirdParty(
      new Map([
        ['page.cjs', [notice, notice]],
        ['cli.cjs', [notice]],
      ]),
    );
    expect(page.match(/^## drawing 1\.2\.3$/gm)).toHaveLength(1);
    expect(page).toContain('Licence: MIT. In cli.cjs, page.cjs.\n\n```text\nCopyright one\n```');
    expect(page).toContain('CC-BY-3.0');
  });
});
