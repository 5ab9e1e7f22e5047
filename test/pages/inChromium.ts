import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { AXE, hasChromium, launch } from '../support/chromium.js';

/** A machine without Chromium skips what it shows, and says so; in CI it has to be there. */
export const IS_SHOWN = hasChromium();

/** How a page is looked at. */
export interface Look {
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  readonly media?: 'screen' | 'print';
}

export const WIDTHS = [390, 768, 1400] as const;

/** Every width on a screen, light and dark, and paper. */
export const LOOKS: readonly Look[] = [
  ...WIDTHS.flatMap((width) => (['light', 'dark'] as const).map((scheme): Look => ({ width, scheme }))),
  { width: 794, scheme: 'light', media: 'print' },
];

/** What was seen of a page. */
export interface Seen {
  /** axe-core's violations: the rule, and what breaks it. */
  readonly violations: readonly string[];
  /** How much wider than the window the page is. */
  readonly overflow: number;
  /** Requests besides that for the page, and what the console says. */
  readonly noise: readonly string[];
}

/** One browser for the tests of a file. */
export function inChromium() {
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (IS_SHOWN) browser = await launch();
  });
  afterAll(() => browser?.close());

  /** Opens a page; what it asks for and says is kept in `noise`. */
  const open = async (file: string, noise: string[] = []): Promise<Page> => {
    const page = await (browser as Browser).newPage();
    page.on('request', (request) => {
      if (request.url() !== `file://${file}`) noise.push(`request: ${request.url()}`);
    });
    page.on('console', (message) => noise.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
    await page.goto(`file://${file}`);
    return page;
  };

  /** Looks at a page in each way, with everything in it unfolded. */
  const look = async (file: string, looks: readonly Look[] = LOOKS): Promise<readonly (Seen & { readonly look: Look })[]> => {
    const noise: string[] = [];
    const page = await open(file, noise);
    await page.evaluate(AXE);
    await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
    const seen: (Seen & { look: Look })[] = [];
    for (const each of looks) seen.push({ ...(await seenAs(page, each)), noise: [...noise], look: each });
    await page.close();
    return seen;
  };
  return { open, look };
}

async function seenAs(page: Page, { width, scheme, media = 'screen' }: Look): Promise<Omit<Seen, 'noise'>> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: scheme, media });
  const found = (await page.evaluate("axe.run({ resultTypes: ['violations'] })")) as Found;
  const overflow = (await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')) as number;
  const violations = found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  return { violations, overflow };
}

/** What axe says of a page. */
interface Found {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}
