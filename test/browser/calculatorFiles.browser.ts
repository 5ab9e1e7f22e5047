import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasChromium } from '../support/chromium.js';
import { cli } from '../support/cli.js';
import { randomNumbers } from '../support/random.js';
import { OpenedCalculator } from './OpenedCalculator.js';

const TICKETS = 100_000;
const PATIENCE_MS = 200;

/** A file of tickets, whose times are of all years. */
function csvOf(tickets: number): string {
  const random = randomNumbers(18);
  const [from, span] = [Date.parse('2015-01-01T00:00Z'), 15 * 365 * 86_400_000];
  const lines = Array.from({ length: tickets }, (_, place) => {
    const reported = new Date(from + Math.floor((random() * span) / 60_000) * 60_000).toISOString();
    return `T${place + 1},${1 + Math.floor(random() * 4)},${reported},"a text, with ""quotes"" and more of it to be carried along"`;
  });
  return `id,priority,reported,subject\n${lines.join('\n')}\n`;
}

/** The table that the page saves. */
async function saved(page: Page): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Save the table' }).click()]);
  return readFileSync(await download.path(), 'utf8');
}

/** What the command makes of the same file. */
async function byCommand(text: string | Uint8Array): Promise<string> {
  return (await cli(['deadlines', '-', '--bom'], text)).out;
}

describe.runIf(hasChromium())('a file of tickets on the calculator', () => {
  const opened = new OpenedCalculator();
  beforeAll(() => opened.begin());
  afterAll(() => opened.end());

  test(`${TICKETS} tickets that are dropped come back as the command has them, and the page is never busy for ${PATIENCE_MS} ms`, async () => {
    const page = await opened.page();
    const text = csvOf(TICKETS);
    const longest = await page.evaluate(
      async ([content]) => {
        const data = new DataTransfer();
        data.items.add(new File([content as string], 'tickets.csv', { type: 'text/csv' }));
        let [last, gap] = [performance.now(), 0];
        const watch = setInterval(() => {
          gap = Math.max(gap, performance.now() - last);
          last = performance.now();
        }, 5);
        document.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
        let showed = 0;
        while (document.querySelector('.file a[download]') === null) {
          showed = Math.max(showed, Number(document.querySelector<HTMLProgressElement>('progress')?.value ?? 0));
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        clearInterval(watch);
        return { gap, showed };
      },
      [text],
    );
    process.stdout.write(`longest gap while ${TICKETS} tickets were read: ${longest.gap.toFixed(0)} ms\n`);
    expect(longest.gap).toBeLessThan(PATIENCE_MS);
    expect(longest.showed).toBeGreaterThan(0);
    expect(await page.locator('.file strong').textContent()).toBe('100,000 tickets with their deadlines, 0 rows refused.');
    expect(withoutZeros(await saved(page))).toBe(withoutZeros(await byCommand(text)));
    await page.context().close();
  });

  test('a workbook and a compressed file are read as the command reads them', async () => {
    const page = await opened.page();
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Tickets').addRows([
      ['id', 'priority', 'reported'],
      ['A1', 2, '2026-05-22T16:00+02:00'],
      ['A2', 3, '2026-11-20T20:00+01:00'],
    ]);
    const xlsx = new Uint8Array(await workbook.xlsx.writeBuffer());
    for (const [name, bytes] of [
      ['tickets.xlsx', xlsx],
      ['tickets.csv.gz', new Uint8Array(gzipSync(csvOf(500)))],
    ] as const) {
      const place = join(opened.folder, name);
      writeFileSync(place, bytes);
      await page.setInputFiles('input[type=file]', place);
      await expect.poll(() => page.locator('.file .told').first().textContent(), { timeout: 20_000 }).toContain('Read id = id');
      await expect.poll(async () => withoutZeros(await saved(page)), { timeout: 20_000 }).toBe(withoutZeros(await byCommand(bytes)));
    }
    await page.context().close();
  });

  test('rows that are pasted are computed, a refused one is told by its line, and times without a zone are asked about', async () => {
    const page = await opened.page();
    await page.getByLabel('Or paste rows').fill('id;priority;reported\nA1;2;2026-05-22 16:00\nA2;2;\n');
    await page.getByRole('button', { name: 'Compute' }).click();
    await expect
      .poll(() => page.locator('.file .wrong').textContent(), { timeout: 20_000 })
      .toContain('Times without an offset are on the clocks of');
    expect(await page.getByRole('textbox', { name: 'Times without an offset' }).isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Read again with' }).click();
    await expect.poll(() => page.locator('.file .refused').textContent(), { timeout: 20_000 }).toContain('line 3');
    expect(await page.locator('.file tbody').textContent()).toContain('2026-05-26T15:30+02:00');
    await page.context().close();
  });

  test('one priority of no scale that is known leaves all others to be computed by one press, and is told by its line', async () => {
    const page = await opened.page();
    const text = 'id,priority,reported\nA1,2,2026-05-22T16:00+02:00\nA2,5,2026-05-22T16:00+02:00\nA3,1,2026-05-22T16:00+02:00\n';
    await page.setInputFiles('input[type=file]', { name: 'tickets.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await page.getByRole('button', { name: 'Read again with “Its priorities”: 2=2,1=1' }).click({ timeout: 20_000 });
    await expect
      .poll(() => page.locator('.file strong').textContent(), { timeout: 20_000 })
      .toContain('2 tickets with their deadlines, 1 rows');
    expect(await page.locator('.file .refused').textContent()).toContain('line 3');
    await page.context().close();
  });

  test('a file that is no table is refused, and says why', async () => {
    const page = await opened.page('language=nl');
    await page.setInputFiles('input[type=file]', { name: 'brief.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') });
    await expect.poll(() => page.locator('.file .wrong').textContent(), { timeout: 20_000 }).toContain('Deze pagina kan het niet lezen');
    await page.context().close();
  });

  test('nothing was asked of anybody, and nothing went wrong', () => expect(opened.complaints).toEqual([]));
});

/** The command writes seconds and milliseconds always, the page where there are some. */
function withoutZeros(text: string): string {
  return text.replaceAll(/(T\d\d:\d\d):00(?:\.000)?(?=[+Z-])/g, '$1');
}
