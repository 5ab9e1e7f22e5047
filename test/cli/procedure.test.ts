import { describe, expect, test } from 'vitest';
import { cli as run } from '../support/cli.js';

const cli = (...args: string[]) => run(args);

describe('contact', () => {
  const evening = ['contact', '--at', '2026-11-23T18:00+01:00', '--priority', '1', '--end-customers', '3'];

  test('shows the channels in the order of use, with their numbers and why', async () => {
    const { status, out } = await cli(...evening);
    expect(status).toBe(0);
    expect(out).toMatch(
      /outside support hours[\s\S]*Contingency.*\+31 \(0\) 35 699 02 44.*now[\s\S]*E-mail.*now[\s\S]*Telephone.*from Tue 2026-11-24 08:30 \+01:00/,
    );
    expect(out).toContain('priority 1 strikes 3 end customers (SLA §4, R14)');
  });

  test('is JSON for a script', async () =>
    expect(JSON.parse((await cli(...evening, '--json')).out)).toMatchObject({
      supportHours: 'outside',
      channels: [{ channel: 'contingency', kind: 'open' }, { channel: 'e-mail' }, { kind: 'opens', at: '2026-11-24T08:30:00.000+01:00' }],
    }));

  test('takes an MTTR that has expired, on the clocks of a zone', async () => {
    const zone = ['--zone', 'Europe/Amsterdam', '--mttr-due', '2026-11-25 17:00'];
    expect((await cli('contact', '--at', '2026-11-25 17:30', ...zone)).out).toContain('the MTTR has expired');
    expect((await cli('contact', '--at', '2026-11-25 17:00', ...zone)).out).toContain('once the MTTR has expired');
    expect((await cli('contact', '--at', '2026-11-25 17:30', '--zone', 'Europe/Amsterdam')).out).toMatch(/Contingency.*no /);
  });

  test.each([
    [['contact'], '--at'],
    [['contact', '--at', '2026-11-23T18:00'], '--zone'],
    [['contact', '--at', '2101-06-01T18:00Z'], '--at: "2101-06-01T18:00Z" is outside the years'],
    [[...evening, '--priority', '9'], '--priority: "9" is not a priority; a priority is 1, 2, 3 or 4\n'],
    [[...evening, '--end-customers', 'many'], '--end-customers: "many" is not a count'],
    [['contact', '--at', '2026-11-23T18:00Z', '--mttr-due', '2101-06-01T18:00Z'], '--mttr-due: "2101-06-01T18:00Z" is outside the years'],
    [['contact', '--at', '2026-11-23T18:00Z', '--mttr-due', 'soon'], '--mttr-due: "soon" is in no form of times'],
  ])('%j is wrong use, and the option is named', async (args, message) => {
    const { status, error } = await cli(...args);
    expect(status).toBe(2);
    expect(error).toContain(message);
  });
});

describe('maintenance', () => {
  const window = (from: string, to: string, ...more: string[]) => cli('maintenance', '--from', from, '--to', to, ...more);

  test('shows the support hours that a window overlaps, and whether notice is owed', async () => {
    const { status, out } = await window('2026-11-23T16:30+01:00', '2026-11-23T20:00+01:00', '--noticeable');
    expect(status).toBe(0);
    expect(out).toContain('Not allowed');
    expect(out).toMatch(/Mon 2026-11-23 16:30 \+01:00.*Mon 2026-11-23 17:00 \+01:00/);
    expect(out).toContain('The Customer is to be informed in good time (SLA §2, R15).');
  });

  test('allows a night, without notice where nothing is felt', async () => {
    const { out } = await window('2026-11-23 17:00', '2026-11-24 08:30', '--zone', 'Europe/Amsterdam');
    expect(out).toContain('Allowed: it overlaps no support hours (SLA §2, R15).');
    expect(out).toContain('No notice is owed');
  });

  test.each([
    ['4h', '2026-11-23T21:00:00.000+01:00'],
    ['90m', '2026-11-23T18:30:00.000+01:00'],
    ['1h30m', '2026-11-23T18:30:00.000+01:00'],
    ['15h 30min', '2026-11-24T08:30:00.000+01:00'],
  ])('finds the next window of %s', async (duration, to) => {
    const line = ['maintenance', '--after', '2026-11-23T12:00+01:00', '--duration', duration];
    const from = '2026-11-23T17:00:00.000+01:00';
    expect(JSON.parse((await cli(...line, '--json')).out)).toEqual({ from, fromMs: Date.parse(from), to, toMs: Date.parse(to) });
    expect((await cli(...line)).out).toContain('Mon 2026-11-23 17:00 +01:00');
  });

  test('is JSON for a script', async () =>
    expect(JSON.parse((await window('2026-11-23T12:00+01:00', '2026-11-23T13:00+01:00', '--json')).out)).toMatchObject({
      kind: 'conflicts',
      overlapMs: 3_600_000,
      notice: 'not-owed',
    }));

  test.each([
    [['maintenance'], 'pass --from and --to'],
    [['maintenance', '--from', '2026-11-23T12:00Z'], 'pass --from and --to'],
    [['maintenance', '--after', '2026-11-23T12:00Z', '--duration', '4h', '--noticeable'], 'and not both'],
    [['maintenance', '--after', '2026-11-23T12:00Z', '--duration', '4'], '--duration: "4" is not a length'],
    [['maintenance', '--after', '2026-11-23T12:00Z', '--duration', '0h'], '--duration: "0h" is no time at all'],
    [['maintenance', '--after', '2026-11-23T12:00Z', '--duration', '400h'], '--duration: "400h" is longer than every gap'],
    [['maintenance', '--from', '2026-11-23T12:00Z', '--to', '2026-11-23T11:00Z'], '--to: "2026-11-23T11:00Z" is not after from'],
  ])('%j is wrong use', async (args, message) => {
    const { status, error } = await cli(...args);
    expect(status).toBe(2);
    expect(error).toContain(message);
  });
});

test.each(['contact', 'maintenance'])('%s --help shows how it is used, within 80 columns', async (command) => {
  const { status, out } = await cli(command, '--help');
  expect(status).toBe(0);
  expect(out).toContain('Examples:');
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});
