import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasChromium } from '../support/chromium.js';
import { WORKED_EXAMPLES } from '../support/workedExamples.js';
import { OpenedCalculator } from './OpenedCalculator.js';
import { type AskedHistory, askedExample, askedHistories } from './typedHistories.js';
import { typeHistories } from './typeHistories.js';

const HISTORIES = Number(process.env['CALCULATOR_HISTORIES'] ?? 1_000);
const AT_ONCE = 50;
const PATIENCE_MS = 100;

describe.runIf(hasChromium())('the calculator answers in Chromium what the library answers', () => {
  const opened = new OpenedCalculator();
  beforeAll(() => opened.begin());
  afterAll(() => opened.end());

  /** Types histories into a page and compares; how long each took at most. */
  async function compare(asked: readonly AskedHistory[], timezoneId: string): Promise<readonly number[]> {
    const page = await opened.page('', { timezoneId });
    const slowest: number[] = [];
    for (let from = 0; from < asked.length; from += AT_ONCE) {
      const some = asked.slice(from, from + AT_ONCE);
      const shown = await page.evaluate(
        typeHistories,
        some.map(({ typed }) => typed),
      );
      for (const [place, { promises, slowestMs }] of shown.entries()) {
        expect(promises, JSON.stringify(some[place]?.typed)).toEqual(some[place]?.expected);
        slowest.push(slowestMs);
      }
    }
    await page.context().close();
    return slowest;
  }

  test.each(['Europe/Amsterdam', 'Pacific/Auckland', 'America/St_Johns'])(
    'on a computer in %s the worked examples of the rulings, typed, are due as they say',
    async (zone) => {
      expect(await compare(WORKED_EXAMPLES.map(askedExample), zone)).toHaveLength(WORKED_EXAMPLES.length);
    },
  );

  test(`${HISTORIES} random histories, typed, stand as the library says, each field answered within ${PATIENCE_MS} ms`, async () => {
    const seed = fc.readConfigureGlobal()?.seed;
    const asked = fc.sample(askedHistories, { numRuns: HISTORIES, ...(seed === undefined ? {} : { seed }) });
    const slowest = [...(await compare(asked, 'America/St_Johns'))].sort((one, other) => one - other);
    const [median, late] = [slowest[Math.floor(HISTORIES / 2)], slowest[Math.floor(HISTORIES * 0.99)]];
    process.stdout.write(`slowest field of a history: median ${median?.toFixed(1)} ms, 99% within ${late?.toFixed(1)} ms\n`);
    expect(late).toBeLessThan(PATIENCE_MS);
  });

  test(`a page that is just opened answers the first that is typed within ${PATIENCE_MS} ms`, async () => {
    const firsts: number[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      const page = await opened.page();
      const example = askedExample(WORKED_EXAMPLES[2] as (typeof WORKED_EXAMPLES)[number]);
      const [shown] = await page.evaluate(typeHistories, [example.typed]);
      firsts.push(shown?.slowestMs ?? Number.NaN);
      await page.context().close();
    }
    process.stdout.write(`first answers: ${firsts.map((ms) => ms.toFixed(1)).join(', ')} ms\n`);
    // A machine that does other things may be slow now and then.
    expect(Math.min(...firsts)).toBeLessThan(PATIENCE_MS);
  });

  test('nothing was asked of anybody, and nothing went wrong', () => expect(opened.complaints).toEqual([]));
});
