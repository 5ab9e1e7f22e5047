import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { calculatorPage } from '../../src/build/calculator/calculatorPage.js';
import { launch } from '../support/chromium.js';

/** The calculator, built, and opened from a disk with the network off; what goes wrong in it is kept. */
export class OpenedCalculator {
  readonly folder = mkdtempSync(join(tmpdir(), 'cloudcti-sla-calculator-'));
  /** Errors of pages, and all that they asked of anybody. */
  readonly complaints: string[] = [];
  #browser: Browser | undefined;

  async begin(): Promise<void> {
    writeFileSync(join(this.folder, 'calculator.html'), await calculatorPage('0.0.0'));
    this.#browser = await launch();
  }

  async end(): Promise<void> {
    await this.#browser?.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** A page of its own, as a browser with these settings shows it. */
  async page(link = '', settings: BrowserContextOptions = {}): Promise<Page> {
    if (this.#browser === undefined) throw new Error('the browser has not begun');
    const context = await this.#browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Amsterdam', offline: true, ...settings });
    const page = await context.newPage();
    const address = `file://${this.folder}/calculator.html`;
    page.on('pageerror', ({ message }) => this.complaints.push(message));
    page.on('console', (message) => this.complaints.push(`console: ${message.text()}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(address) && !request.url().startsWith('blob:')) this.complaints.push(`request: ${request.url()}`);
    });
    await page.goto(address + (link === '' ? '' : `#${link}`));
    await page.waitForSelector('h1');
    return page;
  }
}
