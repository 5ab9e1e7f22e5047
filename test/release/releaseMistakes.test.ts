import { describe, expect, test } from 'vitest';
import { releaseMistakes } from './releaseMistakes.js';

const RELEASED = '# Changelog\n\n## 1.2.3 - 2026-11-26\n\n### Added\n\n## 1.2.2 - 2026-10-01\n';
const UNRELEASED = '# Changelog\n\n## Unreleased\n\n### Added\n\n## 1.2.2 - 2026-10-01\n';
const version = '1.2.3';

describe('a release', () => {
  test('is right where tag, version and heading say the same', () =>
    expect(releaseMistakes({ version, changelog: RELEASED, tag: 'v1.2.3' })).toEqual([]));

  test('is right between two releases, where nothing is tagged', () =>
    expect(releaseMistakes({ version, changelog: UNRELEASED, tag: undefined })).toEqual([]));

  test.each([
    ['a tag of another version', version, RELEASED, 'v1.2.4', 'the tag v1.2.4 is not that of 1.2.3, v1.2.3'],
    ['a tag without its v', version, RELEASED, '1.2.3', 'the tag 1.2.3 is not that of 1.2.3, v1.2.3'],
    [
      'a version without a heading',
      version,
      UNRELEASED,
      'v1.2.3',
      'CHANGELOG.md: write "## 1.2.3 - " and the day in the place of "## Unreleased"',
    ],
    ['a heading without a day', version, RELEASED.replace(' - 2026-11-26', ''), 'v1.2.3', 'CHANGELOG.md: the heading "1.2.3" has no day'],
    ['changes above the release', version, `## Unreleased\n${RELEASED}`, 'v1.2.3', 'CHANGELOG.md: something is still unreleased'],
    ['an old changelog', '1.2.4', RELEASED, undefined, 'CHANGELOG.md: neither "Unreleased" nor a heading of 1.2.4 stands first'],
    ['no version', '1.2', UNRELEASED, undefined, 'package.json: 1.2 is no version'],
  ])('is stopped by %s', (_what, released, changelog, tag, said) =>
    expect(releaseMistakes({ version: released, changelog, tag })).toEqual([said]),
  );
});
