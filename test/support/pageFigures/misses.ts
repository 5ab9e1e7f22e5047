import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import type { ListedJson, ReportJson } from './ReportJson.js';
import { sectionOf, tablesOf, textOf } from './tablesOf.js';
import { elapsed, instant, promiseName, shortInstant, support, thousands } from './told.js';

/** Holds the worst misses and the annex against the JSON: of each the promise, when it was due and done, and how late that was. */
export function expectMisses(page: string, json: ReportJson): void {
  const { count, listed } = json.misses;
  const whole = count === 1 ? 'the one miss' : `all ${thousands(count)} misses`;
  const caption = `Annex: ${listed.length < count ? `${thousands(listed.length)} of ${thousands(count)} misses` : whole}`;
  expect(/<h2>(Annex[^<]*)</.exec(page)?.[1]).toBe(count === 0 ? undefined : caption);
  expect([...page.matchAll(/Annex: [^<]*/g)].every(([told]) => told === caption)).toBe(true);
  // Those of priority 2, the one row with a target, stand first.
  expectList(
    page,
    'Of promises with a target',
    listed.filter(({ priority }) => priority === 2),
  );
  expectList(
    page,
    'Of promises without a target',
    listed.filter(({ priority }) => priority !== 2),
  );
  const incidents = new Set(listed.map(({ id }) => id)).size;
  if (count > 0 && listed.length === count && listed.every(({ id }) => id !== ''))
    expect(page).toContain(
      `${thousands(count)} promise${count === 1 ? '' : 's'} of ${thousands(incidents)} incident${incidents === 1 ? '' : 's'} were missed.`,
    );
  expect(page.includes(`${thousands(listed.length)} of ${thousands(count)} stand here`)).toBe(listed.length < count);
  const articles = [...sectionOf(page, 'The worst misses').matchAll(/<article class="miss">\n<h3>(.*?)<\/h3>\n<dl>(.*?)<\/dl>/g)];
  // The JSON has more of them explained than the page.
  expect(articles.length).toBe(Math.min(json.worst.length, articles.length));
  if (articles.length > 0)
    expect(page).toContain(`The ${thousands(articles.length)} longest overdue of ${thousands(count)}, in support time.`);
  for (const [place, [, name = '', told = '']] of articles.entries()) {
    const { deadline, ...worst } = json.worst[place] as ReportJson['worst'][number];
    const explained = { ...worst, deadlineMs: deadline.epochMs };
    const miss = listed.find((each) => isDeepStrictEqual(bareOf(each), bareOf(explained))) as ListedJson;
    expect(textOf(name)).toBe(`${miss.id} ${promiseName(miss.kpi, miss.priority)}`);
    expect([...told.matchAll(/<dd>(.*?)<\/dd>/g)].map(([, value = '']) => textOf(value))).toEqual([
      ...[instant(miss.deadlineMs), miss.doneMs === undefined ? 'not yet' : instant(miss.doneMs)],
      `${support(miss.lateSupportMs)} of support time, ${elapsed(miss.lateElapsedMs)} on the clock`,
      ...(miss.cause === undefined ? [] : [miss.cause]),
    ]);
  }
}

function expectList(page: string, title: string, misses: readonly ListedJson[]): void {
  const hasCauses = misses.some(({ cause }) => cause !== undefined);
  const rows = misses.map((miss) => [...annexRow(miss), ...(hasCauses ? [miss.cause ?? 'none given'] : [])]);
  expect(tablesOf(page).get(title) ?? []).toEqual(rows);
  expect(page.includes(`<h3>${title} (${thousands(misses.length)})</h3>`)).toBe(misses.length > 0);
}

function annexRow({ id, kpi, priority, deadlineMs, doneMs, lateSupportMs, lateElapsedMs }: ListedJson): readonly string[] {
  const done = doneMs === undefined ? 'not yet' : shortInstant(doneMs);
  return [id, promiseName(kpi, priority), shortInstant(deadlineMs), done, support(lateSupportMs), elapsed(lateElapsedMs)];
}

function bareOf({ id, kpi, priority, deadlineMs, doneMs, lateSupportMs, lateElapsedMs }: ListedJson) {
  return { id, kpi, priority, deadlineMs, ...(doneMs === undefined ? {} : { doneMs }), lateSupportMs, lateElapsedMs };
}
