import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { cli } from '../support/cli.js';
import { HOSTILE_CUSTOMERS, REPORT_FILES } from '../support/reportFiles.js';
import { IS_SHOWN, inChromium } from './inChromium.js';

const folder = mkdtempSync(join(tmpdir(), 'sla-browser-'));
afterAll(() => rmSync(folder, { recursive: true }));
const { look, open } = inChromium();

/** The page that the command makes of a file. */
async function pageOf(name: string, language: string): Promise<string> {
  const [, file = '', ...options] = REPORT_FILES.find(([each]) => each === name) ?? [];
  const path = join(folder, `${name.replaceAll(' ', '-')}-${language}.html`);
  const groups = options.includes('--group-by') ? [] : ['--group-by', 'priority,month,customer'];
  await cli(['report', '-', '--at', '2026-12-15T00:00+01:00', ...groups, '--html', path, '--language', language, ...options], file);
  return path;
}

/** The overview that the command makes of a file that it splits by customer. */
async function overviewOf(file: string, language: string): Promise<string> {
  const place = join(folder, `split-${language}`);
  await cli(['report', '-', '--at', '2026-12-15T00:00+01:00', '--split', 'customer', '--html', place, '--language', language], file);
  return join(place, 'index.html');
}

/** The texts of drawings that stand partly outside their drawing, by half a pixel or more. */
const CUT_TEXTS = `[...document.querySelectorAll('svg text')].filter((text) => {
  const [inner, outer] = [text.getBoundingClientRect(), text.ownerSVGElement.getBoundingClientRect()];
  return inner.left < outer.left - 0.5 || inner.right > outer.right + 0.5;
}).map((text) => text.textContent)`;

describe.skipIf(!IS_SHOWN)('the page of a report in Chromium', () => {
  describe.each(REPORT_FILES.map(([name]) => name))('%s', (name) => {
    test.each(['en', 'nl'])(
      'axe finds nothing in any width and scheme nor on paper, and no page is wider than its window (%s)',
      async (language) => {
        const path = await pageOf(name, language);
        for (const { look: as, violations, overflow, noise } of await look(path)) {
          expect({ as, violations, noise }).toEqual({ as, violations: [], noise: [] });
          if (as.media !== 'print') expect({ as, overflow }).toEqual({ as, overflow: 0 });
        }
        expect(readFileSync(path, 'utf8')).not.toContain('<script');
      },
    );
  });

  test.each(['en', 'nl'])(
    'axe finds nothing on the overview of a report that was split, which leads to pages that are there, and no width is too small for it (%s)',
    async (language) => {
      const path = await overviewOf(HOSTILE_CUSTOMERS, language);
      for (const { look: as, violations, overflow, noise } of await look(path)) {
        expect({ as, violations, noise }).toEqual({ as, violations: [], noise: [] });
        if (as.media !== 'print') expect({ as, overflow }).toEqual({ as, overflow: 0 });
      }
      const page = await open(path);
      await page.locator('tbody a').first().click();
      expect(await page.locator('h2.verdict').count()).toBe(1);
      await page.close();
    },
  );

  test.each(['en', 'nl'])('no text of a drawing is cut off at its edge, the widest share at the last step too (%s)', async (language) => {
    const kept = join(folder, `kept-${language}.html`);
    const rows = ['2026-07-01', '2026-09-30'].map((day) => `${day},2,${day}T09:00+02:00,${day}T10:00+02:00,,${day}T11:00+02:00,,`);
    const file = ['id,priority,reported_at,first_response_at,update_instants,resolved_at,customer,cause', ...rows].join('\n');
    await cli(['report', '-', '--at', '2026-12-15T00:00+01:00', '--html', kept, '--language', language], file);
    for (const path of [kept, await pageOf('ordinary', language)]) {
      const page = await open(path);
      await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
      expect(await page.locator('svg text').count()).toBeGreaterThan(8);
      for (const width of [390, 820, 1400]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(CUT_TEXTS)).toEqual([]);
      }
      await page.close();
    }
  });

  test('the way from the verdict to the misses opens their list, without script', async () => {
    const page = await open(await pageOf('ordinary', 'en'));
    expect(await page.locator('#misses table').first().isVisible()).toBe(false);
    await page.locator('.short a').first().click();
    expect(await page.locator('#misses table').first().isVisible()).toBe(true);
    await page.close();
  });

  test('on a phone a wide table scrolls by itself, and says so', async () => {
    const page = await open(await pageOf('ordinary', 'en'));
    await page.setViewportSize({ width: 390, height: 800 });
    const hints = await page.locator('.hint:visible').count();
    expect(hints).toBeGreaterThan(2);
    await page.setViewportSize({ width: 1400, height: 800 });
    expect(await page.locator('.hint:visible').count()).toBe(0);
    await page.close();
  });

  test('the answer stands on the first screen of a laptop, and its line on that of a phone', async () => {
    const page = await open(await pageOf('ordinary', 'nl'));
    const bottomOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => element.getBoundingClientRect().bottom);
    await page.setViewportSize({ width: 1400, height: 900 });
    expect(await bottomOf('.cards')).toBeLessThan(900);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await bottomOf('.verdict')).toBeLessThan(844);
    await page.close();
  });

  test('on A4 the pages are numbered, the annex is unfolded and begins the last of them, and no miss is cut in two', async () => {
    const page = await open(await pageOf('ordinary', 'en'));
    await page.emulateMedia({ media: 'print' });
    const rows = await page.locator('.annex tbody tr').count();
    expect(rows).toBeGreaterThan(5);
    expect(
      await page
        .locator('.annex tbody tr')
        .last()
        .evaluate((element) => element.getBoundingClientRect().height),
    ).toBeGreaterThan(5);
    const styleOf = (selector: string) =>
      page.evaluate(
        `(({ breakBefore, breakInside }) => [breakBefore, breakInside])(getComputedStyle(document.querySelector('${selector}')))`,
      );
    const breaks = [await styleOf('.annex'), await styleOf('.miss')];
    expect(breaks).toEqual([
      ['page', 'auto'],
      ['auto', 'avoid'],
    ]);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await page.close();
  });
});
