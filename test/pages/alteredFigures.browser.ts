import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cli } from '../support/cli.js';
import { expectFiguresOf } from '../support/pageFigures.js';
import { REPORT_FILES } from '../support/reportFiles.js';

/** What is no figure of the data: the agreement itself, explanations, drawings of time, and places in drawings. */
const NO_FIGURES = [
  /<style>[\s\S]*?<\/style>/g,
  /<details open>[\s\S]*?<\/details>/g,
  /<svg (?!class="chart")[\s\S]*?<\/svg>/g,
  /<dl class="facts">[\s\S]*?<\/dl>/g,
  /<h3>How the file was read[\s\S]*?<\/table>/g,
  /<h3>What the words mean<\/h3>[\s\S]*?<\/ul>/g,
  /@cloudcti\/sla [\d.]+|the line at 100%|a working day is 8\sh\s30\smin|90% within/g,
];

/** A page with another figure or sign each time: one digit of each number is one more, each ✓ a ✗ and the other way round. */
function* altered(page: string): Generator<readonly [string, number]> {
  const blank = (text: string) => ' '.repeat(text.length);
  const shown = NO_FIGURES.reduce((text, part) => text.replace(part, blank), page).replace(/<[^>]*>|&#\d+;/g, blank);
  for (const { 0: found, index } of shown.matchAll(/\d+|[✓✗]/g)) {
    const at = index + (index % found.length);
    const other = { '✓': '✗', '✗': '✓' }[found] ?? String((Number(page[at]) + 1) % 10);
    yield [`${page.slice(0, at)}${other}${page.slice(at + 1)}`, at];
  }
}

test('whatever figure or sign of the page is another, it is found', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sla-altered-'));
  try {
    const [, file = '', ...options] = REPORT_FILES.find(([name]) => name === 'ordinary') ?? [];
    const args = ['report', '-', '--at', '2026-12-15T00:00+01:00', ...options, '--group-by', 'priority,month,customer'];
    const path = join(folder, 'page.html');
    await cli([...args, '--html', path], file);
    const page = readFileSync(path, 'utf8');
    const json = JSON.parse((await cli([...args, '--json', '--worst', '100000'], file)).out);
    expectFiguresOf(page, json);
    let count = 0;
    for (const [other, at] of altered(page)) {
      count += 1;
      expect(() => expectFiguresOf(other, json), page.slice(at - 60, at + 20)).toThrow();
    }
    process.stdout.write(`${count} figures and signs, each altered\n`);
    expect(count).toBeGreaterThan(300);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
