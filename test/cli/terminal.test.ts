import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { cli } from '../support/cli.js';

const folder = mkdtempSync(join(tmpdir(), 'cloudcti-sla-terminal-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = join(folder, 'tickets.csv');
writeFileSync(file, 'id,priority,reported_at\nA1,2,2026-11-23T09:00+01:00\nA2,x,2026-11-23T09:00+01:00\n');

const out = join(folder, 'out.csv');
const AT = ['--at', '2026-12-01T00:00+01:00'];

describe('the progress of reading a file', () => {
  test.each([
    ['deadlines', ['deadlines', file, '--output', out]],
    ['report', ['report', file, ...AT, '--html', join(folder, 'page.html')]],
  ])('of %s is drawn on a terminal from nothing to all, and cleared before a refused row is printed there', async (_name, args) => {
    const { error } = await cli(args, '', { terminals: ['stderr', 'stdout'] });
    expect(error).toMatch(/reading \[-+\] 0%/);
    expect(error).toMatch(/reading \[=+\] 100%/);
    expect(error).toContain('\r\u001B[Kline 3, ticket "A2": column priority');
  });

  test.each([
    ['standard error is no terminal', ['deadlines', file, '--output', out], []],
    ['the rows go to the same terminal', ['deadlines', file], ['stderr', 'stdout']],
    ['the report goes to the same terminal', ['report', file, ...AT], ['stderr', 'stdout']],
  ] as const)('is not drawn where %s', async (_where, args, terminals) => {
    const { error } = await cli(args, '', { terminals });
    expect(error).toContain('line 3, ticket "A2"');
    expect(error).not.toContain('reading');
    expect(error).not.toContain('\u001B');
  });
});

describe('a reader that has gone, as head does when it has enough,', () => {
  const gone = () => new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })) });

  test.each([[['deadlines', file]], [['report', file, ...AT]], [['agreement']], [['--help']]])('of %j is no error', async (args) => {
    const stderr = new PassThrough();
    const status = await run(args, { stdin: Readable.from([]) as never, stdout: gone(), stderr });
    stderr.end();
    expect(status).toBe(0);
    expect(await textOf(stderr)).not.toMatch(/EPIPE|should not happen/);
  });
});
