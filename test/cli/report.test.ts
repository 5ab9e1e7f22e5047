import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { PRESETS } from '../../src/cli/report/presets.js';
import { cli } from '../support/cli.js';

const folder = mkdtempSync(join(tmpdir(), 'cloudcti-sla-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

const AT = ['--at', '2026-12-01T00:00+01:00'];
const FILE = `ticket_id,priority,reported_at,first_response_at,update_instants,resolved_at,status_history,customer
A1,2,2026-11-23T09:00+01:00,2026-11-23T10:00+01:00,2026-11-23T12:00+01:00;2026-11-23T15:00+01:00,2026-11-24T09:00+01:00,,Acme
A2,2,2026-11-23T09:00+01:00,2026-11-24T10:00+01:00,,2026-11-24T11:00+01:00,,Bolt
A3,4,2026-10-05T09:00+02:00,2026-10-05T10:00+02:00,,,,Acme
`;

describe('report', () => {
  test('is a table in a terminal', async () => {
    const { status, out } = await cli(['report', '-', ...AT], FILE);
    expect(status).toBe(0);
    expect(out).toMatch(/^3 incidents of standard input, judged at Tue 2026-12-01 00:00 \+01:00\n/);
    expect(out).toMatch(/│ Response +│ 2 +│ 1 +│ 66\.6% +│ none/);
    expect(out).toMatch(/│ MTTR +│ 2 +│ 0 +│ 100\.0% +│ > 90%: yes/);
    expect(out).toContain('│ 2026-10 │');
  });

  test('is JSON for a script, grouped by a column', async () => {
    const { out } = await cli(['report', '-', ...AT, '--json', '--group-by', 'customer,quarter'], FILE);
    const report = JSON.parse(out);
    expect(report.groupings[0].groups.map(({ key, incidents }: { key: string; incidents: number }) => [key, incidents])).toEqual([
      ['Acme', 2],
      ['Bolt', 1],
    ]);
    expect(report.worst[0]).toMatchObject({ id: 'A2', kpi: 'response', trail: { kind: 'due' } });
  });

  test('is rows for a spreadsheet', async () => {
    const { out } = await cli(['report', '-', ...AT, '--csv'], FILE);
    expect(out.split('\n')[0]).toMatch(/^group_by,group,incidents,kpi,met,missed/);
    expect(out).toMatch(/\n,all,3,mttr,2,0,0,0,1,0,0,1,more than 90%,attained,/);
  });

  test('counts the period only, and what it left out', async () => {
    const { out } = await cli(['report', '-', ...AT, '--period', '2026-11-01/2026-11-30'], FILE);
    expect(out).toContain('2 incidents');
    expect(out).toContain('Left out: 1 outside the period');
  });

  test('takes the waits of a status history out', async () => {
    const history = '2026-11-23T09:30+01:00=Awaiting customer;2026-11-24T08:30+01:00=Active';
    const file = FILE.replace(',2026-11-24T11:00+01:00,,Bolt', `,2026-11-24T11:00+01:00,${history},Bolt`);
    const { out } = await cli(['report', '-', ...AT, '--json', '--pause-states', 'awaiting customer'], file);
    expect(JSON.parse(out).total.kpis.response.counts).toMatchObject({ met: 3, missed: 0 });
  });

  test('tells what cannot be right by line, and counts the others', async () => {
    const bad = 'A4,2,2026-11-23T09:00+01:00,2026-11-22T09:00+01:00,,,,Acme\nA5,7,soon,,,,,Acme\nA6,2\n';
    const { status, out, error } = await cli(['report', '-', ...AT], FILE + bad);
    expect(status).toBe(1);
    expect(out).toContain('Left out: 3 refused');
    expect(error).toContain('line 5, ticket "A4": respondedAt');
    expect(error).toMatch(/line 6, ticket "A5": column priority: .*; column reported_at: /);
    expect(error).toContain('line 7, ticket "A6": has 2 cells');
  });

  test('takes histories as JSON lines', async () => {
    const lines = [
      { id: 'B1', priority: 2, reportedAt: '2026-11-23T09:00+01:00', respondedAt: '2026-11-23T10:00+01:00' },
      { id: 'B2', events: [{ kind: 'reported', at: '2026-11-23T09:00+01:00', priority: 1 }] },
    ].map((line) => JSON.stringify(line));
    const { status, out, error } = await cli(['report', '-', '--json-lines', ...AT, '--json'], [...lines, 'nonsense', '{}'].join('\n'));
    expect(status).toBe(1);
    expect(JSON.parse(out).total.incidents).toBe(2);
    expect(error).toContain('line 3: is not JSON');
    expect(error).toContain('line 4: ');
  });

  test.each([
    ['jira', ['--zone', 'Europe/Amsterdam'], 'Issue key,Priority,Created,Resolved\nX-1,High,23/Nov/26 9:00 AM,24/Nov/26 5:00 PM\n'],
    ['servicenow', [], 'number,priority,opened_at,resolved_at\nINC1,2 - High,2026-11-23 08:00:00,2026-11-24 08:00:00\n'],
    ['zendesk', [], 'Id,Priority,Created at,Solved at\n7,High,2026-11-23T08:00:00Z,2026-11-24T08:00:00Z\n'],
    [
      'freshdesk',
      ['--zone', 'Europe/Amsterdam'],
      'Ticket ID,Priority,Created time,Initial response time,Resolved time\n7,High,2026-11-23 09:00:00,,2026-11-24 09:00:00\n',
    ],
    [
      'topdesk',
      [],
      'number,priority,creationDate,responseDate,completedDate\nI 1,P2,2026-11-23T08:00:00.000+0000,,2026-11-24T08:00:00.000+0000\n',
    ],
    ['cloudcti', [], FILE],
  ])('knows the export of %s', async (preset, more, file) => {
    const { status, out, error } = await cli(['report', '-', ...AT, '--json', '--preset', preset, ...more], file);
    expect(error).toBe('');
    expect(status).toBe(0);
    expect(JSON.parse(out).total.kpis.mttr.counts.met).toBeGreaterThan(0);
  });

  test('has a test for each of its presets', () =>
    expect(Object.keys(PRESETS)).toEqual(['cloudcti', 'jira', 'servicenow', 'zendesk', 'freshdesk', 'topdesk']));

  test.each([
    ['no instant to judge at', ['report', '-'], '--at'],
    ['a time without its zone', ['report', '-', '--at', '2026-12-01T00:00'], '--at'],
    ['a period that is none', ['report', '-', ...AT, '--period', '2026'], '--period'],
    ['a count that is none', ['report', '-', ...AT, '--worst', 'some'], '--worst'],
    ['a column that is not there', ['report', '-', ...AT, '--group-by', 'vendor'], 'vendor'],
    ['another preset', ['report', '-', ...AT, '--preset', 'remedy'], 'jira'],
    ['a page that cannot be written', ['report', '-', ...AT, '--html', '/nowhere/report.html'], 'cannot write'],
  ])('with %s is wrong use', async (_name, args, said) => {
    expect(await cli(args, FILE)).toMatchObject({ status: 2, error: expect.stringContaining(said) });
  });
});

describe('report --html', () => {
  test.each([
    ['en', 'Why then?', 'Worst misses', '1 reported outside the period', '.0%'],
    ['nl', 'Waarom toen?', 'Grootste overschrijdingen', '1 gemeld buiten de periode', ',0%'],
  ])('is one page in %s, with nothing from outside', async (language, ...texts) => {
    const file = join(folder, `${language}.html`);
    const smuggled = FILE.replaceAll('A2', '<script>alert(1)</script>');
    await cli(['report', '-', ...AT, '--period', '2026-11-01/2026-11-30', '--html', file, '--language', language], smuggled);
    const page = readFileSync(file, 'utf8');
    for (const text of texts) expect(page).toContain(text);
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).not.toMatch(/<script|<link|<img|@import|url\((?!#)|src=|href=/);
    expect(page.replaceAll('http://www.w3.org/', '')).not.toMatch(/https?:/);
    expect(page.match(/<svg/g)).toHaveLength(2);
    expect(page).not.toMatch(/undefined|NaN|\[object/);
  });

  test('is not written where the file is refused', async () => {
    const file = join(folder, 'none.html');
    expect(await cli(['report', '-', ...AT, '--html', file], '')).toMatchObject({ status: 2 });
    expect(existsSync(file)).toBe(false);
  });
});
