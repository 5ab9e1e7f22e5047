import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cli } from '../support/cli.js';

/** The page that `report --html` writes. */
async function pageOf(file: string, language: 'en' | 'nl'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sla-page-'));
  try {
    const path = join(folder, 'report.html');
    await cli(['report', '-', '--at', '2026-12-01T00:00+01:00', '--html', path, '--language', language], file);
    return await readFile(path, 'utf8');
  } finally {
    await rm(folder, { recursive: true });
  }
}

const AT_ONE = 'id,priority,reported_at,first_response_at\nA1,1,2026-11-23T13:00+01:00,2026-11-23T17:01+01:00\n';

describe('why a promise was missed, on the page', () => {
  test.each([
    [
      'en',
      'Monday 23 November, 13:00 to 17:00: 4 hours counted, nothing left: this is the deadline.',
      'The time is used up at 17:00 sharp',
    ],
    ['nl', 'Maandag 23 november, 13:00 tot 17:00: 4 uur geteld, niets meer over: dit is de deadline.', 'De tijd is precies om 17:00 op'],
  ] as const)('priority 1 reported at 13:00 has one numbered step, and a remark after it (%s)', async (language, step, remark) => {
    const article = /<article>\n<h3>[^\n]*A1: Re[\s\S]*?<\/article>/.exec(await pageOf(AT_ONE, language))?.[0] ?? '';
    expect(article.match(/<li>.*?<\/li>/g)).toEqual([`<li>${step}</li>`]);
    expect(article).toContain(`</ol><p>${remark}`);
  });
});
