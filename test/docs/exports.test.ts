import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { PRESETS } from '../../src/tickets/presets.js';
import { RECOGNISED } from '../../src/tickets/recognisedNames.js';
import { cli } from '../support/cli.js';

const page = readFileSync(new URL('../../docs/exports.md', import.meta.url), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'cloudcti-sla-docs-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the page on exports lists every name that a column is recognised by', () => {
  const [, table = ''] = /## Columns[\s\S]*?\n(\| read for[\s\S]*?)\n\n/.exec(page) ?? [];
  const listed = table
    .split('\n')
    .slice(2)
    .map((line) => [...(line.split('|')[2] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  expect(listed).toEqual(Object.values(RECOGNISED));
});

test('and every system', () =>
  expect(
    [...(page.split('\n## ').find((part) => part.startsWith('Systems')) ?? '').matchAll(/^\| `(\w+)` /gm)].map(([, name]) => name).sort(),
  ).toEqual(Object.keys(PRESETS).sort()));

test('and says what --check prints', async () => {
  const file = join(folder, 'jira.csv');
  writeFileSync(file, 'Issue key,Priority,Created\nA-1,High,23/nov/26 9:00 AM\nA-2,Low,23/nov/26 5:30 PM\n');
  const { out } = await cli(['deadlines', file, '--zone', 'Europe/Amsterdam', '--check']);
  expect(page).toContain(out);
});

test('and speaks of options that there are', async () => {
  const help = (await cli(['deadlines', '--help'])).out + (await cli(['report', '--help'])).out;
  const options = [...new Set([...page.matchAll(/--[a-z][a-z-]+/g)].map(([option]) => option))];
  expect(options.length).toBeGreaterThan(15);
  expect(options.filter((option) => !help.includes(`${option} `))).toEqual([]);
});
