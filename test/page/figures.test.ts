import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { cli } from '../support/cli.js';
import { expectFiguresOf } from '../support/pageFigures.js';
import { REPORT_FILES } from '../support/reportFiles.js';

const folder = mkdtempSync(join(tmpdir(), 'sla-figures-'));
afterAll(() => rmSync(folder, { recursive: true }));
const AT = ['--at', '2026-12-15T00:00+01:00'];

/** The page and the JSON of one run each: in JSON all misses are explained. */
async function bothOf(file: string, options: readonly string[]) {
  const path = join(folder, 'page.html');
  await cli(['report', '-', ...AT, ...options, '--html', path], file);
  const { out } = await cli(['report', '-', ...AT, ...options, '--json', '--worst', '100000'], file);
  return { page: readFileSync(path, 'utf8'), json: JSON.parse(out) };
}

describe('every figure of the page is that of the JSON', () => {
  test.each(['ordinary', 'empty period', 'one incident', 'all refused'])('of the file "%s"', async (name) => {
    const [, file = '', ...options] = REPORT_FILES.find(([each]) => each === name) ?? [];
    const { page, json } = await bothOf(file, options);
    expectFiguresOf(page, json);
  });

  /** Eleven incidents of priority 2, of which so many were repaired in time. */
  const eleven = (inTime: number) =>
    [
      'id,priority,reported,responded,repaired',
      ...Array.from(
        { length: 11 },
        (_, id) => `${id},2,2026-11-23T09:00+01:00,2026-11-23T10:00+01:00,2026-11-${id < inTime ? 24 : 30}T10:00+01:00`,
      ),
    ].join('\n');

  test('and one incident turns the verdict: 10 of 11 are more than 90%, 9 of 11 are not', async () => {
    const [kept, not] = [await bothOf(eleven(10), []), await bothOf(eleven(9), [])];
    expectFiguresOf(kept.page, kept.json);
    expectFiguresOf(not.page, not.json);
    expect(kept.page).toContain('</span> Kept: 2 of 3 promises with a target; 1 without a verdict</h2>');
    expect(not.page).toContain('</span> Kept: 1 of 3 promises with a target; 1 without a verdict</h2>');
    expect(not.page).toContain(
      '<li>Repair (MTTR), priority 2: 81.8%. 1 more incident in time would have made it more than 90%. <a href="#misses">Which ones?</a></li>',
    );
  });

  test('a test of figures can fail: a figure that is altered on the page is found', async () => {
    const { page, json } = await bothOf(eleven(10), []);
    expect(() => expectFiguresOf(page.replace('90.9% of', '91.9% of'), json)).toThrow();
    expect(() => expectFiguresOf(page.replace('10 of 11 in time', '9 of 11 in time'), json)).toThrow();
  });
});
