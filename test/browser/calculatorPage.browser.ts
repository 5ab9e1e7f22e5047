import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AXE, hasChromium } from '../support/chromium.js';
import { OpenedCalculator } from './OpenedCalculator.js';

const PLAIN = 'priority=2&reported=2026-05-22T16:00&at=2026-05-22T17:00';
const MUCH =
  'priority=2&reported=2026-11-20T16:00&act=responded@2026-11-23T09:30&act=paused@2026-11-23T11:00&act=resumed@2026-11-23T15:00&at=2026-11-24T12:00' +
  '&explained=mttr&goodFriday=closed&p2-mttr=working-days:3&end-customers=3';
const ASKED = 'priority=1&reported=2026-10-25T02:30&at=2026-10-26T12:00';
const UNREAD = 'priority=5&reported=soon&colour=red';
const WRONG = 'priority=2&reported=2026-11-23T09:00&act=repaired@2026-11-20T09:00&at=2026-11-24T12:00';

const SCREENS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['a wide screen, light', { viewport: { width: 1400, height: 900 }, colorScheme: 'light' }],
  ['a wide screen, dark', { viewport: { width: 1400, height: 900 }, colorScheme: 'dark' }],
  ['a tablet, light', { viewport: { width: 768, height: 1024 }, colorScheme: 'light' }],
  ['a phone, light', { viewport: { width: 390, height: 844 }, colorScheme: 'light' }],
  ['a phone, dark', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }],
];

/** What axe finds wrong with a page, each with the elements that it is wrong with. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
}

const cards = (page: Page) => page.locator('.cards').innerText();

describe.runIf(hasChromium())('the calculator in Chromium', () => {
  const opened = new OpenedCalculator();
  beforeAll(() => opened.begin());
  afterAll(() => opened.end());

  describe.each(SCREENS)('on %s', (_name, screen) => {
    test.each([PLAIN, MUCH, ASKED, WRONG, UNREAD])('axe finds nothing wrong, and nothing is wider than the screen: %s', async (link) => {
      const page = await opened.page(link, screen);
      expect(await violations(page)).toEqual([]);
      await page.click('.tools button:first-child');
      await page.click('.tools button:last-child');
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      await page.context().close();
    });
  });

  test('on paper all three promises are explained, nothing is left to click, and axe finds nothing wrong', async () => {
    const page = await opened.page(MUCH, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    await page.waitForFunction(() => document.querySelectorAll('.explained svg').length === 3);
    expect(await page.locator('button:visible').count()).toBe(0);
    expect(await page.locator('p.changed').textContent()).toContain('Good Friday: closed');
    expect(await violations(page)).toEqual([]);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(5);
    await page.context().close();
  });

  test('what a screen reader is told: names of fields, and the answer with its state', async () => {
    const page = await opened.page(PLAIN);
    const told = await page.locator('body').ariaSnapshot();
    for (const name of ['radio "2 High" [checked]', 'textbox "Reported (Amsterdam time)"', 'button "Reported now"', 'article "Response"']) {
      expect(told).toContain(name);
    }
    expect(told).toContain('button "Response: Why?" [pressed]');
    expect(told).toContain('img "Response to an incident of priority 2: due on Tuesday 26 May 2026 at 15:30.');
    await page.context().close();
  });

  test('by the keyboard alone an incident is typed, answered, explained and changed', async () => {
    const page = await opened.page('', { locale: 'en-US' });
    await page.locator('[name=priority]:checked').focus();
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('[name=priority]:checked').getAttribute('value')).toBe('1');
    await page.keyboard.press('Tab');
    await page.keyboard.type('052220260400PM');
    await expect.poll(() => page.locator('[data-kpi=response] time').getAttribute('datetime')).toBe('2026-05-26T11:30+02:00');
    await page.getByRole('button', { name: '+ Wait begins' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('act-0');
    await page.getByRole('button', { name: 'Remove: 1. Wait begins' }).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('acts-heading');
    await page.getByRole('button', { name: 'Change the agreement' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('agreement-heading');
    await page.context().close();
  });

  test('the Tab key reaches all that can be used, and each shows that it is reached', async () => {
    const page = await opened.page(PLAIN);
    const usable = await page
      .locator('button:visible:not(:disabled), a[href]:visible, select:visible, textarea:visible, summary:visible, .steps li')
      .count();
    const reached = new Set<string>();
    for (let presses = 0; presses < 90; presses += 1) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate(() => {
        const at = document.activeElement;
        if (at === null || at === document.body) return undefined;
        const all = [...document.querySelectorAll('*')];
        // Of a date and time the browser itself shows which part, or its calendar, is reached.
        const shows = getComputedStyle(at).outlineStyle !== 'none' || at.matches('input.unseen, .priorities input, [type=datetime-local]');
        return { key: `${all.indexOf(at)}`, isUsable: at.matches('button, a, select, textarea, summary, .steps li'), shows };
      });
      if (found === undefined) break;
      expect(found.shows, found.key).toBe(true);
      if (found.isUsable) reached.add(found.key);
    }
    expect(reached.size).toBe(usable);
    await page.context().close();
  });

  test.each([
    ['nl-NL', 'SLA-calculator', 'dinsdag'],
    ['nl-BE', 'SLA-calculator', 'dinsdag'],
    ['en-US', 'SLA calculator', 'Tuesday'],
    ['de-DE', 'SLA calculator', 'Tuesday'],
  ])('in a browser of %s it is called %s', async (locale, title, weekday) => {
    const page = await opened.page(PLAIN, { locale });
    expect(await page.locator('h1').textContent()).toBe(title);
    expect((await cards(page)).toLowerCase()).toContain(weekday.toLowerCase());
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale.startsWith('nl') ? 'nl' : 'en');
    await page.click('.tools button:last-child');
    // The page draws itself anew after the click, and not within it.
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(locale.startsWith('nl') ? 'en' : 'nl');
    await page.context().close();
  });

  test('the link restores all that was typed, on a computer in another zone too', async () => {
    const page = await opened.page(MUCH, { timezoneId: 'Pacific/Auckland' });
    await page.getByRole('button', { name: 'Link' }).click();
    await expect.poll(() => page.locator('.share textarea').inputValue()).toContain('#language=en&priority=2');
    const link = (await page.locator('.share textarea').inputValue()).split('#')[1];
    const other = await opened.page(link, { timezoneId: 'America/St_Johns', locale: 'nl-NL' });
    expect(await cards(other)).toBe(await cards(page));
    await other.evaluate((fragment) => {
      location.hash = fragment;
    }, PLAIN);
    await expect.poll(() => other.locator('[data-kpi=response] time').getAttribute('datetime')).toBe('2026-05-26T15:30+02:00');
    for (const each of [page, other]) await each.context().close();
  });

  test('what a link says unreadably stays in the address and is told, until its user goes on or types it', async () => {
    const page = await opened.page('priority=5&reported=2026-05-22T16:00&at=2026-05-22T17:00');
    expect(await page.locator('.blank').textContent()).toContain('priority=5');
    expect(await page.locator('.cards').count()).toBe(0);
    await page.waitForTimeout(400);
    expect(page.url()).toContain('priority=5');
    await page.getByRole('radio', { name: '1 Critical' }).check({ force: true });
    await expect.poll(() => page.locator('[data-kpi=response] time').getAttribute('datetime')).toBe('2026-05-26T11:30+02:00');
    await expect.poll(() => page.url()).toContain('priority=1');
    await page.context().close();
  });

  test('what is late outside support hours says so, and not that it is late by nothing', async () => {
    const page = await opened.page(
      'priority=2&reported=2026-11-23T08:30&act=repaired@2026-11-25T18:30&act=responded@2026-11-23T09:00&at=2026-11-26T12:00',
    );
    expect(await page.locator('[data-kpi=mttr] .state').textContent()).toContain('1:30 h late, outside support hours, done');
    await page.context().close();
  });

  test('on a phone the answers stay in sight while the agreement is changed', async () => {
    const page = await opened.page(PLAIN, { viewport: { width: 390, height: 844 } });
    await page.click('.tools button:first-child');
    // The page scrolls to the answers after it has drawn the panel.
    const between = async () => {
      const [card, panel] = await Promise.all(['[data-kpi=response]', '.agreement'].map((part) => page.locator(part).boundingBox()));
      return (panel?.y ?? 0) - (card?.y ?? 0) - (card?.height ?? 0);
    };
    await expect.poll(between, { timeout: 10_000 }).toBeGreaterThanOrEqual(0);
    await page.context().close();
  });

  test('the hour that comes twice is asked about, and answered by the one that is chosen', async () => {
    const page = await opened.page(ASKED);
    expect(await page.locator('.cards').count()).toBe(0);
    await page.getByLabel('the second, winter time').check();
    expect(await page.locator('[data-kpi=response] time').getAttribute('datetime')).toBe('2026-10-26T12:30+01:00');
    await page.context().close();
  });

  test('a step of the explanation that is reached is lit in the drawing, and a stretch that is pointed at is told', async () => {
    const page = await opened.page(PLAIN);
    await page.locator('.steps li').first().focus();
    expect(await page.locator('.explained .lit').count()).toBeGreaterThan(0);
    await page.locator('.explained .tl-counted[data-from]').first().hover();
    await expect.poll(() => page.locator('.explained figcaption').textContent()).toContain('1 hour counted');
    await page.context().close();
  });

  test('nothing was asked of anybody, and nothing went wrong', () => expect(opened.complaints).toEqual([]));
});
