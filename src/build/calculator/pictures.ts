/** The pictures of the calculator in docs. Part of `npm run pictures`; needs chromium and pngquant. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContextOptions, chromium } from 'playwright-core';
import { calculatorPage } from './calculatorPage.js';

const docs = new URL('../../../docs/pictures/', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'cloudcti-sla-pictures-'));
const place = join(folder, 'calculator.html');
writeFileSync(place, await calculatorPage(''));

const LINK =
  'priority=2&reported=2026-11-20T16:00&act=responded@2026-11-23T09:30&act=paused@2026-11-23T11:00&act=resumed@2026-11-23T15:00&explained=mttr&at=2026-11-24T12:00';
type Picture = readonly [name: string, link: string, settings: BrowserContextOptions, media: 'screen' | 'print'];
const PICTURES: readonly Picture[] = [
  ['calculator-light', LINK, { viewport: { width: 1200, height: 1250 }, colorScheme: 'light' }, 'screen'],
  ['calculator-dark', `${LINK}&language=nl`, { viewport: { width: 1200, height: 1250 }, colorScheme: 'dark' }, 'screen'],
  ['calculator-phone', LINK, { viewport: { width: 390, height: 844 }, colorScheme: 'light', deviceScaleFactor: 2 }, 'screen'],
  ['calculator-print', LINK, { viewport: { width: 794, height: 1123 }, colorScheme: 'light' }, 'print'],
  ...(['en', 'nl'] as const).flatMap((language) =>
    (['light', 'dark'] as const).map(
      (colorScheme): Picture => [
        `try-${language}-${colorScheme}`,
        `priority=2&reported=2026-05-22T16:00&at=2026-05-22T16:30&language=${language}`,
        { viewport: { width: 1120, height: 600 }, colorScheme },
        'screen',
      ],
    ),
  ),
];

const executablePath = execFileSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' }).trim();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
for (const [name, link, settings, media] of PICTURES) {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Amsterdam', offline: true, ...settings });
  const page = await context.newPage();
  await page.goto(`file://${place}#${link}`);
  await page.emulateMedia({ media });
  await page.waitForSelector('.explained svg');
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(docs, `${name}.png`) });
  execFileSync('pngquant', ['--force', '--ext', '.png', '--skip-if-larger', '64', join(docs, `${name}.png`)]);
  await context.close();
}
await browser.close();
rmSync(folder, { recursive: true, force: true });
