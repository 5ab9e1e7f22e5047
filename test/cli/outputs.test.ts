import { type StdioOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  linkSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { cli } from '../support/cli.js';
import { program } from '../support/program.js';

const REPORTED = '2026-11-23T09:00+01:00';
const TICKETS = `id,priority,reported_at\nA1,2,${REPORTED}\n`;
const AT = ['--at', '2026-12-01T00:00+01:00'];
const OLD = 'precious\n';

const whole = mkdtempSync(join(tmpdir(), 'cloudcti-sla-outputs-'));
afterAll(() => rmSync(whole, { recursive: true }));

let folder = whole;
let input = '';
let output = '';
beforeEach(() => {
  folder = mkdtempSync(join(whole, 'x'));
  input = join(folder, 'in.csv');
  output = join(folder, 'out.csv');
  writeFileSync(input, TICKETS);
  writeFileSync(output, OLD);
});

const broken = Buffer.concat([Buffer.from(TICKETS), Buffer.from([0xff, 0xff])]);

describe('a file that is written', () => {
  test('is what it was where reading ends in an error, and nothing is left beside it', async () => {
    writeFileSync(input, broken);
    for (const form of [[], ['--json'], ['--table']]) {
      expect((await cli(['deadlines', input, '--output', output, ...form])).status).toBe(2);
      expect(readFileSync(output, 'utf8')).toBe(OLD);
    }
    expect((await cli(['report', input, ...AT, '--html', output])).status).toBe(2);
    expect(readFileSync(output, 'utf8')).toBe(OLD);
    expect(readdirSync(folder).sort()).toEqual(['in.csv', 'out.csv']);
  });

  test('is whole where some rows were refused', async () => {
    writeFileSync(input, `${TICKETS}A2,2,\n`);
    expect((await cli(['deadlines', input, '--output', output])).status).toBe(1);
    expect(readFileSync(output, 'utf8')).toContain('A1,2,');
    expect(readdirSync(folder).sort()).toEqual(['in.csv', 'out.csv']);
  });

  test('keeps the permissions that it had', async () => {
    chmodSync(output, 0o640);
    expect((await cli(['deadlines', input, '--output', output])).status).toBe(0);
    expect(statSync(output).mode & 0o777).toBe(0o640);
  });

  test('stays where a link points to', async () => {
    const link = join(folder, 'link.csv');
    symlinkSync(output, link);
    expect((await cli(['deadlines', input, '--output', link])).status).toBe(0);
    expect(readFileSync(output, 'utf8')).toContain('A1,2,');
    expect(statSync(link).ino).toBe(statSync(output).ino);
  });

  test.each([
    ['in a folder that is not there', () => join(folder, 'no', 'out.csv'), () => `there is no folder ${join(folder, 'no')}`],
    ['where a folder is', () => folder, () => 'it is a folder; pass a file'],
    ['below a file', () => join(output, 'out.csv'), () => 'a folder of its path is a file'],
  ])('%s is a sentence, before anything is read', async (_where, path, said) => {
    const commands = [
      ['deadlines', input, '--output', path()],
      ['report', input, ...AT, '--html', path()],
      ['calendar', '2026', '-o', path()],
    ];
    for (const args of commands)
      expect(await cli(args)).toEqual({ status: 2, out: '', error: `cloudcti-sla: cannot write ${path()}: ${said()}\n` });
  });

  test('on a disk that is full is a sentence', async () =>
    expect((await cli(['deadlines', input, '--output', '/dev/full'])).error).toBe(
      'cloudcti-sla: cannot write /dev/full: the disk is full\n',
    ));

  test('may be a device', async () => expect((await cli(['deadlines', input, '--output', '/dev/null'])).status).toBe(0));
});

describe('a file that is read is never written over:', () => {
  const refused = async (args: readonly string[], option: string) => {
    const { status, error } = await cli(args);
    expect([status, error]).toEqual([2, expect.stringContaining(`${option}: `)]);
    expect(error).toContain('is a file that is read; name another one');
    expect(readFileSync(input, 'utf8')).toBe(TICKETS);
  };

  test('not by its own name', () => refused(['deadlines', input, '--output', join(folder, '.', 'in.csv')], '--output'));

  test('not as a page', () => refused(['report', input, ...AT, '--html', input], '--html'));

  test.each([
    ['symbolic', symlinkSync],
    ['hard', linkSync],
  ])('not through a %s link', async (_kind, link) => {
    const other = join(folder, 'other.csv');
    link(input, other);
    await refused(['deadlines', input, '--output', other], '--output');
    await refused(['deadlines', other, '--output', input], '--output');
  });

  test('not an agreement', async () => {
    const agreement = join(folder, 'ours.json');
    writeFileSync(agreement, '{}');
    await refused(['report', input, ...AT, '--agreement', agreement, '--html', agreement], '--html');
    expect(readFileSync(agreement, 'utf8')).toBe('{}');
  });
});

const { path: MAIN } = program();
const start = (args: readonly string[], stdio: StdioOptions) => spawn(process.execPath, [MAIN, ...args], { stdio });

describe('the program', () => {
  test('does not write over what standard input comes from', async () => {
    const child = start(['deadlines', '-', '--output', input], [openSync(input, 'r'), 'ignore', 'pipe']);
    const [said, [status]] = await Promise.all([textOf(child.stderr as Readable), once(child, 'exit')]);
    expect([status, said]).toEqual([2, `cloudcti-sla: --output: ${input} is a file that is read; name another one\n`]);
    expect(readFileSync(input, 'utf8')).toBe(TICKETS);
  });

  test('does not read what it writes to standard output', async () => {
    const child = start(['deadlines', input], ['ignore', openSync(input, 'a'), 'pipe']);
    const [said, [status]] = await Promise.all([textOf(child.stderr as Readable), once(child, 'exit')]);
    expect([status, said]).toEqual([2, 'cloudcti-sla: standard output goes to a file that is read; name another one\n']);
    expect(readFileSync(input, 'utf8')).toBe(TICKETS);
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('ends by %s and leaves the old file, with nothing beside it', async (signal) => {
    const child = start(['deadlines', '-', '--output', output], ['pipe', 'ignore', 'ignore']);
    child.stdin?.write(TICKETS.repeat(2_000));
    while (readdirSync(folder).length < 3) await new Promise((done) => setTimeout(done, 20));
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([null, signal]);
    expect(readdirSync(folder).sort()).toEqual(['in.csv', 'out.csv']);
    expect(readFileSync(output, 'utf8')).toBe(OLD);
  });

  test('says nothing where whoever reads its help has gone', async () => {
    const piped = `"$0" "$1" --help | true; exit \${PIPESTATUS[0]}`;
    // A locale that the machine lacks (`npm run zones` sets one) makes bash itself speak.
    const env = { ...process.env, LC_ALL: 'C' };
    const child = spawn('bash', ['-c', piped, process.execPath, MAIN], { stdio: ['ignore', 'ignore', 'pipe'], env });
    const [said, [status]] = await Promise.all([textOf(child.stderr), once(child, 'exit')]);
    expect([status, said]).toEqual([0, '']);
  });
});

describe('a reader of standard error that has gone', () => {
  const gone = () => new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })) });

  test('takes no row with it: all is written, and the status says that some were refused', async () => {
    writeFileSync(
      input,
      `id,priority,reported_at\n${Array.from({ length: 500 }, (_, row) => `A${row},2,\nB${row},2,${REPORTED}\n`).join('')}`,
    );
    const streams = (stdout: Writable) => ({ stdin: Readable.from([]) as never, stdout, stderr: gone(), now: Date.now });
    const stdout = new PassThrough();
    const out = textOf(stdout);
    expect(await run(['deadlines', input, '--json'], streams(stdout))).toBe(1);
    stdout.end();
    expect(JSON.parse(await out)).toHaveLength(500);
    expect(await run(['deadlines', input, '--output', output], streams(new PassThrough()))).toBe(1);
    expect(readFileSync(output, 'utf8').split('\n')).toHaveLength(502);
    expect(await run(['report', input, ...AT, '--html', output], streams(new PassThrough()))).toBe(1);
    expect(readFileSync(output, 'utf8')).toContain('</html>');
  });
});

test('an answer that cannot be written says why', async () => {
  const full = new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error('full'), { code: 'ENOSPC' })) });
  const stderr = new PassThrough();
  expect(await run(['agreement'], { stdin: Readable.from([]) as never, stdout: full, stderr, now: Date.now })).toBe(2);
  stderr.end();
  expect(await textOf(stderr)).toBe('cloudcti-sla: cannot write standard output: the disk is full\n');
});
