import type { Browser, Page } from 'playwright-core';
import { AXE, hasChromium, launch } from '../support/chromium.js';

/** Pages of each kind. WCAG 2.2 AA is asked of them, but of the theme's search button, whose name leaves out the keys that it shows. */
const LOOKED_AT = ['/', '/first-deadline.html', '/rulings.html', '/api/index.html', '/nl/', '/nl/eerste-deadline.html'];

/** Ways from the front page: what is clicked, one after another, and what then stands on the page. */
const WAYS: readonly (readonly [what: string, clicks: readonly string[], found: RegExp])[] = [
  ['a first deadline', ['a:has-text("First deadline")'], /2026-05-26T15:30/],
  ['a failing test explained', ['a:has-text("A failing test explained")'], /toBeDueAt/],
  ['the SQL for one’s warehouse', ['a:has-text("SQL for one’s warehouse")'], /--dialect/],
  [
    'another reading of a ruling, and the deadline that it moves',
    ['.VPFeatures a:has-text("Rulings")', 'a:has-text("Choose")', 'li:has-text("a working day ends at closing") a[href*=try]'],
    /to the end of the next working day[\s\S]*By the standing agreement: Tuesday 24 November 2026 at 10:00/,
  ],
  ['a ruling by its number', ['.VPNavBarMenu a:has-text("Calculator")', '.vp-doc a:text-is("R18")'], /R18 Evidence/],
  ['the calculator', ['a:has-text("Open the calculator")'], /Reported \(Amsterdam time\)/],
  ['the calculator by its picture, and back', ['a.try', 'a:has-text("Documentation")'], /One incident/],
  [
    'de SLA-calculator, in het Nederlands',
    ['a:has-text("In het Nederlands")', 'a:has-text("De SLA-calculator openen")'],
    /Gemeld \(Nederlandse tijd\)/,
  ],
  ['de eerste deadline', ['a:has-text("In het Nederlands")', 'a:has-text("De eerste deadline")'], /Tweede Pinksterdag/],
];

/** Walks the site as its readers do; what is wrong with it, or `undefined` where there is no browser to walk it with. */
export async function walk(address: string, print: (line: string) => void): Promise<readonly string[] | undefined> {
  if (!hasChromium()) return undefined;
  const browser = await launch();
  try {
    const wrong: string[] = [];
    wrong.push(...(await looks(browser, address)));
    wrong.push(...(await ways(browser, address, print)));
    return wrong;
  } finally {
    await browser.close();
  }
}

async function opened(browser: Browser, address: string, wrong: string[], options = {}): Promise<Page> {
  const page = await browser.newPage(options);
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('data:') && !request.url().startsWith('blob:'))
      wrong.push(`asked ${request.url()}`);
  });
  page.on('pageerror', (error) => wrong.push(`${page.url()}: ${error.message}`));
  return page;
}

async function looks(browser: Browser, address: string): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [390, 1400]) {
      const page = await opened(browser, address, wrong, { colorScheme, viewport: { width, height: 900 } });
      for (const path of LOOKED_AT) {
        await page.goto(address + path, { waitUntil: 'networkidle' });
        // The switch of light and dark has its name when the page has come to life, which on a busy machine is later than its last file.
        await page.waitForFunction("[...document.querySelectorAll('.VPSwitchAppearance')].every(({ title }) => title !== '')");
        const wide = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
        if (wide > 0) wrong.push(`${path} is ${wide} px wider than a screen of ${width}`);
        await page.evaluate(AXE);
        const found = (await page.evaluate(
          "axe.run({ exclude: ['.DocSearch-Button'] }, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html.slice(0, 120)).join(' | ')))",
        )) as readonly string[];
        wrong.push(...found.map((each) => `${path} at ${width} px, ${colorScheme}: ${each}`));
      }
      await page.close();
    }
  }
  return wrong;
}

async function ways(browser: Browser, address: string, print: (line: string) => void): Promise<readonly string[]> {
  const wrong: string[] = [];
  const page = await opened(browser, address, wrong, { viewport: { width: 1400, height: 900 } });
  for (const [what, clicks, found] of WAYS) {
    await page.goto(address, { waitUntil: 'networkidle' });
    for (const click of clicks) await page.locator(click).first().click();
    const isThere = await page
      .waitForFunction(`${found}.test(document.body.innerText)`, undefined, { timeout: 10_000 })
      .catch(() => undefined);
    if (isThere === undefined) wrong.push(`${what}: ${page.url()} does not say ${found.source}`);
    else print(`${clicks.length} ${clicks.length === 1 ? 'click' : 'clicks'} to ${what}`);
  }
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('.DocSearch-Button').first().click();
  await page.locator('#localsearch-input').fill('Whit Monday');
  const result = await page
    .locator('#localsearch-list .result')
    .first()
    .waitFor({ timeout: 10_000 })
    .then(() => true)
    .catch(() => false);
  if (!result) wrong.push('the search finds nothing about Whit Monday');
  await page.close();
  return wrong;
}
