import { responseDeadline } from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';
import { SLA_RESPONSE_DUE } from '../../src/spreadsheet/index.js';
import { cli } from '../support/cli.js';

const FILE = `id,priority,reported_at
A,2,2025-12-31T23:00+01:00
B,2,2026-06-30T12:00+02:00
C,2,2026-07-01T12:00+02:00
D,2,2026-10-31T23:30+01:00
E,2,2026-11-01T00:00+01:00
F,2,2026-11-30T23:59+01:00
G,2,2026-12-31T23:59+01:00
`;
const AT = ['--at', '2027-02-01T00:00+01:00'];
const NOW = Date.parse('2026-11-24T12:00:00.250+01:00');

describe("--at now: the machine's clock, which the command alone reads", () => {
  test('a report is judged then, and says when that was, in every form', async () => {
    for (const form of [[], ['--json'], ['--csv']]) {
      const { status, out, error } = await cli(['report', '-', '--at', 'now', ...form], FILE, { now: NOW });
      expect(status).toBe(0);
      expect(error).toContain('--at now: 2026-11-24T12:00:00.250+01:00\n');
      expect(out).toBe((await cli(['report', '-', '--at', '2026-11-24T12:00:00.250+01:00', ...form], FILE)).out);
    }
  });

  test('a call is made then', async () => {
    const { out, error } = await cli(['contact', '--at', ' NOW '], '', { now: NOW });
    expect(out).toMatch(/^Tue 2026-11-24 12:00:00\.250 \+01:00, in/);
    expect(error).toBe('--at now: 2026-11-24T12:00:00.250+01:00\n');
  });
});

describe('--period: a year, a quarter or a month in one word (R11)', () => {
  const counted = async (period: string) => {
    const { out } = await cli(['report', '-', '--json', ...AT, '--period', period], FILE);
    const { total, period: dates } = JSON.parse(out);
    return [total.incidents, dates];
  };

  test.each([
    ['2026', 6, '2026-01-01', '2026-12-31'],
    ['2026-Q2', 1, '2026-04-01', '2026-06-30'],
    ['2026-q3', 1, '2026-07-01', '2026-09-30'],
    ['2026-11', 2, '2026-11-01', '2026-11-30'],
    ['2028-02', 0, '2028-02-01', '2028-02-29'],
  ])('%s has %d reports, from %s to %s', async (period, incidents, from, to) => {
    expect(await counted(period)).toEqual([incidents, { from, to }]);
    expect(await counted(`${from}/${to}`)).toEqual([incidents, { from, to }]);
  });

  test.each(['2026-13', '2026-00', '2026-Q5', '2026-Q0', '26', '2026-1', 'November', '', '/'])('%s is refused', async (period) => {
    const { status, error } = await cli(['report', '-', ...AT, '--period', period], FILE);
    expect([status, error]).toEqual([
      2,
      `cloudcti-sla: --period: ${JSON.stringify(period)} is no period; write 2026, 2026-Q3, 2026-11 or two dates such as 2026-01-01/2026-12-31\n`,
    ]);
  });
});

test('an instant is written in one form: in the columns of a file, in the JSON of a report, of the calendar and of the library, and in a cell', async () => {
  const [reported, due] = ['2026-11-23T09:00+01:00', '2026-11-23T17:00:00.000+01:00'];
  const [, row = ''] = (await cli(['deadlines', '-'], `id,priority,reported\n1,2,${reported}\n`)).out.split('\n');
  const [ticket] = JSON.parse((await cli(['deadlines', '-', '--json'], `id,priority,reported\n1,2,${reported}\n`)).out);
  const single = JSON.parse((await cli(['deadlines', '-p', '2', '-r', reported, '--json'])).out);
  const library = JSON.parse(JSON.stringify(responseDeadline({ priority: 2, reportedAt: reported })));
  expect([row.split(',')[3], ticket.response_due, single.response.at, library.at, SLA_RESPONSE_DUE(2, reported)]).toEqual(
    Array(5).fill(due),
  );
  expect((await cli(['calendar', '2026', '--csv'])).out).toContain('2026-11-23T08:30:00.000+01:00,2026-11-23T17:00:00.000+01:00');
});
