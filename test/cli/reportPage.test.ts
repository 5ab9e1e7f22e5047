import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cli } from '../support/cli.js';

/** The page that `report --html` writes. */
async function pageOf(file: string, language: 'en' | 'nl'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sla-page-'));
  try {
    const path = join(folder, 'report.html');
    await cli(['report', '-', '--at', '2026-12-01T00:00+01:00', '--html', path, '--language', language], file);
    return await readFile(path, 'utf8');
  } finally {
    await rm(folder, { recursive: true });
  }
}

const AT_ONE = 'id,priority,reported_at,first_response_at\nA1,1,2026-11-23T13:00+01:00,2026-11-23T17:01+01:00\n';

describe('why a promise was missed, on the page', () => {
  test.each([
    [
      'en',
      'Monday 23 November, 13:00 to 17:00: 4 hours counted, nothing left: this is the deadline.',
      'The time is used up at 17:00 sharp',
    ],
    ['nl', 'Maandag 23 november, 13:00 tot 17:00: 4 uur geteld, niets meer over: dit is de deadline.', 'De tijd is precies om 17:00 op'],
  ] as const)('priority 1 reported at 13:00 has one numbered step, and a remark after it (%s)', async (language, step, remark) => {
    const article = /<article class="miss">\n<h3><bdi>A1<[^\n]*Re[\s\S]*?<\/article>/.exec(await pageOf(AT_ONE, language))?.[0] ?? '';
    expect(article.match(/<li>.*?<\/li>/g)).toEqual([`<li>${step}</li>`]);
    expect(article).toContain(`</ol><p>${remark}`);
  });
});

describe('what R11 and R12 add, on the page', () => {
  test('both counts of updates', async () => {
    const file = 'id,priority,reported,responded,updates\nA,2,2026-11-23T09:00+01:00,2026-11-23T10:00+01:00,2026-11-23T12:00+01:00\n';
    const page = await pageOf(file, 'en');
    expect(page).toContain('<p class="beside">each update: 66.7% of 3</p>');
    expect(await pageOf(file, 'nl')).toContain('<p class="beside">elke update: 66,7% van 3</p>');
  });

  test.each([
    ['en', 'Missed through the change of priority on Monday 23 November 2026 at 16:00: the deadline'],
    ['nl', 'Gemist door de wijziging van de prioriteit op maandag 23 november 2026 om 16:00: de deadline'],
  ] as const)('a miss through a change of priority says so (%s)', async (language, text) => {
    const history = {
      id: 'A',
      priority: 4,
      reportedAt: '2026-11-23T09:00+01:00',
      priorityChanges: [{ at: '2026-11-23T16:00+01:00', priority: 1 }],
    };
    const folder = await mkdtemp(join(tmpdir(), 'sla-page-'));
    try {
      const path = join(folder, 'report.html');
      await cli(
        ['report', '-', '--json-lines', '--at', '2026-12-01T00:00+01:00', '--html', path, '--language', language],
        `${JSON.stringify(history)}\n`,
      );
      expect(await readFile(path, 'utf8')).toContain(text);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

test('no control character and no mark of direction of a file reaches the page, wherever it stands: they are shown, as in a terminal', async () => {
  const evil = '\u0000\u0001\u001B[2J\u007F\u009B1m\u202Eevil\u2066\u200F';
  const column = `Klant${evil}`;
  const rows = [`${evil},2,2026-11-23T09:00+01:00,,${evil}`, `A2,${evil},2026-11-23T09:00+01:00,,${evil}`];
  const file = `id,priority,reported_at,first_response_at,${column}\n${rows.join('\n')}\n`;
  const folder = await mkdtemp(join(tmpdir(), 'sla-page-'));
  try {
    const path = join(folder, 'report.html');
    await cli(['report', '-', '--at', '2026-12-01T00:00+01:00', '--html', path, '--group-by', `priority,${column}`], file);
    const page = await readFile(path, 'utf8');
    expect(page.replace(/[\n\t]/g, '')).not.toMatch(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u);
    expect(page.split('\\u0000\\u0001\\u001b[2J').length).toBeGreaterThan(3);
  } finally {
    await rm(folder, { recursive: true });
  }
});
