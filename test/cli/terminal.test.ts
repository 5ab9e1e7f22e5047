import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { afterAll, describe, expect, test } from 'vitest';
import { progressBar } from '../../src/cli/progressBar.js';
import { run } from '../../src/cli/run.js';
import { cli } from '../support/cli.js';

const folder = mkdtempSync(join(tmpdir(), 'cloudcti-sla-terminal-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = join(folder, 'tickets.csv');
writeFileSync(file, 'id,priority,reported_at\nA1,2,2026-11-23T09:00+01:00\nA2,x,2026-11-23T09:00+01:00\n');

const out = join(folder, 'out.csv');
const AT = ['--at', '2026-12-01T00:00+01:00'];

describe('the progress of reading a file', () => {
  /** A terminal, and a clock that a test moves. */
  function terminal(columns = 80) {
    const written: string[] = [];
    const stream = Object.assign(
      new Writable({
        write: (text, _encoding, done) => {
          written.push(String(text));
          done();
        },
      }),
      {
        isTTY: true,
        columns,
      },
    );
    const clock = { nowMs: 0 };
    return { written, clock, bar: progressBar(stream, 1_000, 'en', () => clock.nowMs) };
  }

  test('is not shown in its first second, and then ten times a second at most', () => {
    const { written, clock, bar } = terminal();
    for (; clock.nowMs < 2_000; clock.nowMs += 10) bar.advance(5);
    expect(written).toHaveLength(10);
    expect(written[0]).toBe('\r\u001B[Kreading [===============---------------] 50%');
  });

  test('is cleared before lines are written where it stands, once, and when it stops', () => {
    const { written, clock, bar } = terminal();
    bar.clear();
    clock.nowMs = 1_000;
    bar.advance(1_000);
    bar.clear();
    bar.clear();
    expect(written).toEqual([expect.stringContaining('] 100%'), '\r\u001B[K']);
    clock.nowMs = 1_100;
    bar.advance(0);
    bar.stop();
    expect(written.at(-1)).toBe('\r\u001B[K');
  });

  test('fits into a narrow terminal', () => {
    const { written, clock, bar } = terminal(40);
    clock.nowMs = 1_000;
    bar.advance(420);
    expect(written).toEqual(['\r\u001B[K42%']);
  });

  test.each([
    ['deadlines', ['deadlines', file, '--output', out]],
    ['report', ['report', file, ...AT]],
  ])('of %s that is over at once leaves nothing on a terminal', async (_name, args) => {
    const { error } = await cli(args, '', { terminals: ['stderr', 'stdout'] });
    expect(error).toContain('line 3, ticket "A2"');
    expect(error).not.toContain('\u001B');
  });
});

describe('control characters of a file', () => {
  const evil = '\u001B]0;owned\u0007\u009B2J\u202Eevil';
  const shown = '\\u001b]0;owned\\u0007\\u009b2J\\u202eevil';
  const SHOWN = /\\u(009b|\{9b\})2J/;
  const CONTROL = /(?![\n\t])[\p{Cc}\u202E]/u;
  const input = `id,priority,reported_at,customer\n${evil},2,2026-11-23T09:00+01:00,${evil}\nA2,${evil},x,\n`;

  test.each([
    ['a table of deadlines', ['deadlines', '-', '--table']],
    ['a report', ['report', '-', ...AT, '--group-by', 'customer']],
  ])('are shown and not obeyed in %s, also in one that goes to a file', async (_what, args) => {
    const { out, error } = await cli(args, input);
    expect(out.replace(/\s+/g, '')).toContain('\\u{1b}]0;');
    expect(out + error).not.toMatch(CONTROL);
    expect(error).toMatch(SHOWN);
  });

  test.each([
    ['rows', ['deadlines', '-']],
    ['JSON', ['deadlines', '-', '--json']],
  ])('come back as they were in %s, but for a terminal', async (_what, args) => {
    expect((await cli(args, input)).out).toMatch(CONTROL);
    const { out } = await cli(args, input, { terminals: ['stdout'] });
    expect(out).not.toMatch(CONTROL);
    expect(out).toContain(shown);
  });

  test.each([
    ['an unknown column', ['report', '-', ...AT, '--id-column', evil]],
    ['an unknown option', ['report', '-', ...AT, `--${evil}`]],
  ])('are shown and not obeyed in what is said of %s', async (_what, args) => {
    const { error } = await cli(args, input);
    expect(error).toMatch(SHOWN);
    expect(error).not.toMatch(CONTROL);
  });

  test('of JSON lines are shown and not obeyed', async () => {
    const { error } = await cli(['report', '-', ...AT, '--json-lines'], `{"${JSON.stringify(evil).slice(1, -1)}":1}\nx${evil}\n`);
    expect(error).toMatch(SHOWN);
    expect(error).not.toMatch(CONTROL);
  });
});

test.each([
  ['an id of 5,000 characters in a table of deadlines', ['deadlines', '-', '--table']],
  ['a group of 5,000 characters in a report', ['report', '-', ...AT, '--group-by', 'id']],
])('%s is shown by its beginning, at once', async (_what, args) => {
  for (const id of ['x'.repeat(5_000), `a${' '.repeat(200_000)}b`]) {
    const start = performance.now();
    const { out } = await cli(args, `id,priority,reported_at\n${id},2,2026-11-23T09:00+01:00\n`);
    expect(performance.now() - start).toBeLessThan(3_000);
    expect(out.length).toBeLessThan(5_000);
  }
});

describe('a reader that has gone, as head does when it has enough,', () => {
  const gone = () => new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })) });

  test.each([[['deadlines', file]], [['report', file, ...AT]], [['agreement']], [['--help']]])('of %j is no error', async (args) => {
    const stderr = new PassThrough();
    const status = await run(args, { stdin: Readable.from([]) as never, stdout: gone(), stderr, now: Date.now });
    stderr.end();
    expect(status).toBe(0);
    expect(await textOf(stderr)).not.toMatch(/EPIPE|should not happen/);
  });
});
