import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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

/** Files of real incidents, when they are judged, and options besides. */
const FILES: readonly (readonly [file: string, at: string, ...options: string[]])[] = [
  ['uci_servicenow.csv', '2017-04-01T00:00+02:00', '--pause-states', 'Awaiting User Info,Awaiting Vendor'],
  ['github_status.csv', '2026-11-01T00:00+01:00'],
  ['rabobank_with_activity.csv', '2014-06-01T00:00+02:00'],
];

describe('real incidents', () => {
  test.runIf(present).each(FILES)(
    'every figure of the page of %s is that of its JSON, and its verdict that of the data',
    async (file, at, ...options) => {
      const args = ['report', join(data, file), '--at', at, ...options];
      const path = join(folder, `${file}.html`);
      expect((await cli([...args, '--html', path])).status).toBeLessThan(2);
      const { out } = await cli([...args, '--json', '--worst', '1000000']);
      expectFiguresOf(readFileSync(path, 'utf8'), JSON.parse(out));
    },
  );
});
