import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { cli } from '../support/cli.js';
import { expectFiguresOf } from '../support/pageFigures.js';

const data = new URL('../../../shared/data/', import.meta.url).pathname;
const present = existsSync(data);
if (!present) process.stderr.write('skipped: the real incidents of ../shared/data are not on this machine\n');

const folder = mkdtempSync(join(tmpdir(), 'sla-real-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Files of real incidents, when they are judged, a working day on which some of them were reported, and options besides. */
const FILES: readonly (readonly [file: string, at: string, day: string, ...options: string[]])[] = [
  ['uci_servicenow.csv', '2017-04-01T00:00+02:00', '2016-11-23', '--pause-states', 'Awaiting User Info,Awaiting Vendor'],
  ['github_status.csv', '2026-11-01T00:00+01:00', '2025-11-26'],
  ['rabobank_with_activity.csv', '2014-06-01T00:00+02:00', '2013-11-20'],
];

/** The page and the JSON of one run each: in JSON all misses are explained. */
async function bothOf(file: string, at: string, options: readonly string[]) {
  const args = ['report', file, '--at', at, ...options];
  const path = join(folder, 'page.html');
  expect((await cli([...args, '--html', path])).status).toBeLessThan(2);
  return { page: readFileSync(path, 'utf8'), json: JSON.parse((await cli([...args, '--json', '--worst', '1000000'])).out) };
}

/** How many more incidents turn a share of so many: in time where it was not kept, late where it was (more than 90%, R11). */
function turning(met: number, judged: number): { readonly more: number; readonly isKept: boolean } {
  const isKept = met * 10 > judged * 9;
  for (let more = 1; ; more++) if ((isKept ? met : met + more) * 10 > (judged + more) * 9 !== isKept) return { more, isKept };
}

describe('real incidents', () => {
  test.runIf(present).each(FILES)(
    'every figure of the page of %s is that of its JSON, and its verdict that of the data',
    async (file, at, _day, ...options) => {
      const { page, json } = await bothOf(join(data, file), at, options);
      expectFiguresOf(page, json);
    },
  );

  test.runIf(present).each(FILES)(
    'one incident turns the verdict on responses of %s, and the one before does not',
    async (file, at, day, ...options) => {
      const text = readFileSync(join(data, file), 'utf8').trimEnd();
      const { json } = await bothOf(join(data, file), at, options);
      const { counts, judged } = json.rows[1].kpis.response;
      const { more, isKept } = turning(counts.met, judged);
      const answered = `${day}T${isKept ? '17:30' : '10:00'}+01:00`;
      const others = Array.from({ length: more }, (_, n) => `more-${n},2,${day}T09:00+01:00,${answered},,${day}T18:00+01:00,,,,,,`);
      for (const count of [more - 1, more]) {
        const path = join(folder, file);
        writeFileSync(path, [text, ...others.slice(0, count), ''].join('\n'));
        const both = await bothOf(path, at, options);
        expectFiguresOf(both.page, both.json);
        const card = /<h3>Response <span[\s\S]*?<p class="judged">(.*?)<\/p>/.exec(both.page)?.[1];
        expect(card).toBe((count === more) === isKept ? '✗ Not kept' : '✓ Kept');
      }
    },
  );
});
