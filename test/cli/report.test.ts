import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { PRESETS } from '../../src/tickets/presets.js';
import { cli } from '../support/cli.js';

const folder = mkdtempSync(join(tmpdir(), 'cloudcti-sla-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

const AT = ['--at', '2026-12-01T00:00+01:00'];
const FILE = `ticket_id,priority,reported_at,first_response_at,update_instants,resolved_at,status_history,customer
A1,2,2026-11-23T09:00+01:00,2026-11-23T10:00+01:00,2026-11-23T12:00+01:00;2026-11-23T15:00+01:00,2026-11-24T09:00+01:00,,Acme
A2,2,2026-11-23T09:00+01:00,2026-11-24T10:00+01:00,,2026-11-24T11:00+01:00,,Bolt
A3,4,2026-10-05T09:00+02:00,2026-10-05T10:00+02:00,,,,Acme
`;

const AMSTERDAM = ['--zone', 'Europe/Amsterdam'];

/** A file as each system exports it, and what must be said besides. */
const EXPORTS: Readonly<Record<string, readonly [file: string, ...more: string[]]>> = {
  jira: ['Issue key,Priority,Created,Resolved\nX-1,High,23/Nov/26 9:00 AM,24/Nov/26 5:00 PM\n', ...AMSTERDAM],
  servicenow: ['number,priority,opened_at,resolved_at\nINC1,2,2026-11-23 08:00:00,2026-11-24 08:00:00\n'],
  zendesk: ['Id,Priority,Created at,Solved at\n7,High,2026-11-23T08:00:00Z,2026-11-24T08:00:00Z\n'],
  freshdesk: [
    'Ticket ID,Priority,Created time,Initial response time,Resolved time\n7,High,2026-11-23 09:00:00,,2026-11-24 09:00:00\n',
    ...AMSTERDAM,
  ],
  topdesk: ['number,priority,creationDate,responseDate,completedDate\nI 1,P2,2026-11-23T08:00:00.000+0000,,2026-11-24T08:00:00.000+0000\n'],
  cloudcti: [FILE],
  glpi: ['"ID";"Priority";"Opening date";"Resolution date"\n"1 234";"High";"2026-11-23 09:00";"2026-11-24 09:00"\n', ...AMSTERDAM],
  otrs: ['Ticket#,Priority,Created,Solution Time\n20261123,4 high,2026-11-23 09:00:00,2026-11-24 09:00:00\n', ...AMSTERDAM],
  zammad: [
    'Number,Title,Priority,Created at,First response at,Closed at\n61001,Storing,2 normal,2026-11-23T08:00:00Z,,2026-11-24T08:00:00Z\n',
    ...['--priorities', '3 high=1,2 normal=2,1 low=4', '--closing-repairs'],
  ],
  halo: [
    'Ticket ID,Priority,Date Reported,Response Date,Date Closed\n101,P2,23/11/2026 09:00,,24/11/2026 09:00\n',
    ...[...AMSTERDAM, '--closing-repairs'],
  ],
  pagerduty: [
    'id,incident_number,priority_name,created_on,first_acknowledged_on,resolved_on\nQ1,7,P2,2026-11-23T09:00:00+01:00,,2026-11-24T09:00:00+01:00\n',
  ],
};

describe('report', () => {
  test('is a table in a terminal', async () => {
    const { status, out } = await cli(['report', '-', ...AT], FILE);
    expect(status).toBe(0);
    expect(out).toMatch(/^3 incidents of standard input, judged at Tue 2026-12-01 00:00 \+01:00\n/);
    expect(out).toMatch(/│ Response +│ 2 +│ 1 +│ 66\.7% +│ none/);
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
    expect(out.split('\n')[0]).toMatch(/^group_by,group,incidents,kpi,counted,met,missed/);
    expect(out).toMatch(/\n,all,3,mttr,incident,2,0,0,0,1,0,0,0,0,1,more than 90%,attained,/);
  });

  test('counts updates by incident, and one by one beside it (R11)', async () => {
    const file = 'id,priority,reported,answer,updates\nA,2,2026-11-23T09:00+01:00,2026-11-23T10:00+01:00,2026-11-23T12:00+01:00\n';
    const { out } = await cli(['report', '-', ...AT], file);
    expect(out).toMatch(/│ Update \(TTTU\) +│ 0 +│ 1 +│ 0\.0%/);
    expect(out).toContain('Update counts incidents; updates one by one: 1 of 2 (50.0%).');
    const { out: rows } = await cli(['report', '-', ...AT, '--csv'], file);
    expect(rows).toMatch(
      /\n,all,1,update,incident,0,1,0,0,0,0,0,0,0,0,more than 90%,not-attained,,,,0,,,\n,all,1,update,update,1,1,0,0,0,0,0,0,0,0\.5,,,,,,0,,,\n/,
    );
  });

  describe('by an agreement of one’s own (R12, R17, R20)', () => {
    const written = (name: string, text: string) => {
      const file = join(folder, name);
      writeFileSync(file, text);
      return file;
    };

    test('counts updates one by one, and judges only what the source records', async () => {
      const file = written('ours.json', '{ "updateUnit": "update", "recorded": ["repair", "update"] }');
      const { out } = await cli(['report', '-', ...AT, '--json', '--agreement', file], FILE);
      const { updateUnit, total } = JSON.parse(out);
      expect([updateUnit, total.kpis.response.counts['not-recorded'], total.kpis.mttr.judged]).toEqual(['update', 3, 2]);
      expect((await cli(['report', '-', ...AT, '--agreement', file], FILE)).out).toMatch(/Not recorded[\s\S]*Update counts updates;/);
    });

    test('or by its versions', async () => {
      const versions =
        '{ "versions": [{ "from": "2026-01-01", "agreement": {} }, { "from": "2026-11-01", "agreement": { "recorded": ["repair"] } }] }';
      const { out } = await cli(['report', '-', ...AT, '--json', '--agreement', written('versions.json', versions)], FILE);
      expect(JSON.parse(out).total.kpis.response.counts).toMatchObject({ met: 1, 'not-recorded': 2 });
    });

    test('tells all that is wrong with it, and a file that is not there', async () => {
      const file = written('wrong.json', '{ "updateUnit": "updates", "recorded": ["repairs"] }');
      const { status, error } = await cli(['report', '-', ...AT, '--agreement', file], FILE);
      expect([status, error]).toEqual([
        2,
        expect.stringMatching(/--agreement: .*wrong\.json: updateUnit "updates"[\s\S]*recorded\[0\] "repairs"/),
      ]);
      expect((await cli(['report', '-', ...AT, '--agreement', 'none.json'], FILE)).error).toContain('cannot read none.json');
      const cut = await cli(['report', '-', ...AT, '--agreement', written('cut.json', '{ "name": ')], FILE);
      expect([cut.status, cut.error]).toEqual([2, expect.stringContaining('cut.json')]);
    });
  });

  test.each([
    ['2026-11-01/', 2],
    ['/2026-10-31', 1],
  ])('a period that is open at one end: %s', async (period, incidents) => {
    const { status, out } = await cli(['report', '-', ...AT, '--period', period], FILE);
    expect([status, out.slice(0, out.indexOf(' of '))]).toEqual([0, `${incidents} incident${incidents === 1 ? '' : 's'}`]);
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
    const bad = 'A4,2,2026-11-23T09:00+01:00,2026-11-22T09:00+01:00,,,,Acme\nA5,x,soon,,,,,Acme\nA6,2\n';
    const { status, out, error } = await cli(['report', '-', ...AT], FILE + bad);
    expect(status).toBe(1);
    expect(out).toContain('Left out: 3 refused');
    expect(error).toContain('line 5, ticket "A4": column first_response_at: "2026-11-22T09:00+01:00" is before the report');
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

  test.each(Object.keys(PRESETS))('knows the export of %s', async (preset) => {
    const [file, ...more] = EXPORTS[preset] ?? ['no example of this export'];
    const { status, out, error } = await cli(['report', '-', ...AT, '--json', '--preset', preset, ...more], file);
    expect(error).toBe('');
    expect(status).toBe(0);
    expect(JSON.parse(out).total.kpis.mttr.counts.met).toBeGreaterThan(0);
  });

  describe('of status histories', () => {
    const header = 'ticket_id,priority,reported_at,first_response_at,update_instants,resolved_at,reopened_count,closed_at,status_history';
    const reported = '2026-11-23T09:00+01:00';
    const states = [
      ...['2026-11-23T09:00+01:00=New', '2026-11-25T10:00+01:00=Resolved', '2026-11-26T09:00+01:00=Active'],
      ...['2026-11-26T09:30+01:00=Resolved', '2026-11-30T09:00+01:00=Closed'],
    ];
    const row = (cells: Record<string, string>) =>
      header
        .split(',')
        .map((name) => ({ ticket_id: 'R1', priority: '2', reported_at: reported, ...cells })[name] ?? '')
        .join(',');
    const judged = async (cells: Record<string, string>, ...more: string[]) => {
      const { status, out, error } = await cli(
        ['report', '-', ...AT, '--json', '--preset', 'cloudcti', ...more],
        `${header}\n${row(cells)}\n`,
      );
      return { status, error, report: JSON.parse(out) };
    };

    test('reopenings are read: the same as the history as JSON (R18)', async () => {
      const closed = '2026-11-30T09:00+01:00';
      const { error, report } = await judged({
        ...{ resolved_at: '2026-11-26T09:30+01:00', reopened_count: '1', closed_at: closed, status_history: states.join(';') },
      });
      const line = {
        ...{ id: 'R1', priority: 2, reportedAt: reported, repairedAt: '2026-11-25T10:00+01:00', closedAt: closed },
        reopenings: [{ at: '2026-11-26T09:00+01:00', repairedAt: '2026-11-26T09:30+01:00' }],
      };
      const asJson = JSON.parse((await cli(['report', '-', '--json-lines', ...AT, '--json'], JSON.stringify(line))).out);
      expect(error).toBe('');
      expect(report.total).toEqual(asJson.total);
      expect(report.total.kpis.mttr.counts).toMatchObject({ met: 1, missed: 0 });
    });

    test('the column for the repair stands for the last one, and may not be before a reopening', async () => {
      const history = { reopened_count: '1', status_history: states.slice(0, 4).join(';') };
      const later = await judged({ ...history, resolved_at: '2026-11-30T10:00+01:00' });
      expect(later.report.total.kpis.mttr.counts).toMatchObject({ met: 0, missed: 1 });
      const earlier = await judged({ ...history, resolved_at: '2026-11-25T11:00+01:00' });
      expect([earlier.status, earlier.error]).toEqual([
        1,
        expect.stringMatching(/line 2, ticket "R1": column resolved_at: .* reopening after it/),
      ]);
    });

    test('a repair of the history that is before the report is told of the history, once', async () => {
      const early = '2026-11-20T09:00+01:00=Resolved;2026-11-20T10:00+01:00=Active;2026-11-26T09:30+01:00=Resolved';
      const { error } = await judged({ resolved_at: '2026-11-26T09:30+01:00', status_history: early });
      expect(error.match(/is before the report/g)).toHaveLength(1);
      expect(error).toContain('ticket "R1": column status_history: "2026-11-20T09:00+01:00=Resolved;');
      const only = await judged({ resolved_at: '2026-11-20T09:00+01:00' });
      expect(only.error).toContain('ticket "R1": column resolved_at: "2026-11-20T09:00+01:00" is before the report');
    });

    test('the repair is read from the history where no column has it', async () => {
      const { report } = await judged({ closed_at: '2026-11-30T09:00+01:00', status_history: states.join(';') });
      expect(report.total.repairTime.support.count).toBe(1);
      const { error } = await judged({ closed_at: '2026-11-30T09:00+01:00' });
      expect(error).toContain(
        'line 2, ticket "R1": column closed_at: "2026-11-30T09:00+01:00" closes an incident that was not repaired; where the closing is all that is known of the repair, pass --closing-repairs',
      );
    });

    test('a reopening that is only counted is refused', async () => {
      const { status, error } = await judged({ resolved_at: '2026-11-25T10:00+01:00', reopened_count: '1' });
      expect([status, error]).toEqual([1, expect.stringContaining('column reopened_count: says 1, the status history has 0')]);
    });

    test('other states may be those of a repair', async () => {
      const cells = { status_history: `${reported}=New;2026-11-24T10:00+01:00=Opgelost` };
      expect((await judged(cells)).report.total.repairTime.support.count).toBe(0);
      expect((await judged(cells, '--repaired-states', 'opgelost')).report.total.repairTime.support.count).toBe(1);
    });

    test('an entry that has no state is refused', async () => {
      const { error } = await judged({ status_history: `${reported}=New;2026-11-24T10:00+01:00 Waiting` });
      expect(error).toMatch(/column status_history: "2026-11-24T10:00\+01:00 Waiting" is not an instant with a state/);
    });

    test('a state to pause in that no row has is told', async () => {
      const { status, error } = await judged({ status_history: states.join(';') }, '--pause-states', 'Awiting,Active');
      expect([status, error]).toEqual([0, expect.stringMatching(/warning: --pause-states: no row has the state "awiting".* "active"/)]);
    });
  });

  test('tells the first refused rows of each reason by their line, and how many there are; also one that the agreement does not reach', async () => {
    const many = Array.from({ length: 150 }, (_, index) => `X${index},x,2026-11-23T09:00+01:00,,,,,Acme\n`).join('');
    const { out, error } = await cli(['report', '-', ...AT, '--json'], `${FILE}${many},2,1980-01-01T09:00Z,,,,,Acme\n`);
    expect(error.match(/^line \d+/gm)).toHaveLength(4);
    expect(error).toMatch(/^line 155: /m);
    expect(error).toContain('150 rows: column priority: "x" is no priority that is known (lines 5, 6, 7, 8, 9 …)');
    expect(JSON.parse(out).refused).toMatchObject({ count: 151 });
  });

  test('an export of ServiceNow in the form of a user is on the clocks of a user, and its ? is no time', async () => {
    const file = 'number,priority,opened_at,resolved_at\nINC1,2 - High,23/11/2026 09:00,?\n';
    const ask = ['report', '-', ...AT, '--json', '--preset', 'servicenow', '--date-format', 'd/M/yyyy HH:mm'];
    expect(await cli(ask, file)).toMatchObject({ status: 2, error: expect.stringContaining('--zone') });
    const { error, out } = await cli([...ask, '--zone', 'Europe/Amsterdam'], file);
    expect(error).toBe('');
    expect(JSON.parse(out).total.repairTime.support.count).toBe(0);
  });

  test("Freshdesk's numbers are those of its API: 4 is urgent", async () => {
    const file = 'Ticket ID,Priority,Created time,Initial response time,Resolved time\n7,4,2026-11-23 09:00:00,,\n';
    const { out } = await cli(['report', '-', ...AT, '--json', '--preset', 'freshdesk', '--zone', 'Europe/Amsterdam'], file);
    expect(JSON.parse(out).groupings[0].groups[0].key).toBe('1');
  });

  test('a column that says when a row was changed is no contact with the reporter (R8)', async () => {
    const file = 'Id,Priority,Created at,Updated at,Solved at\n7,High,2026-11-23T08:00:00Z,2026-11-23T09:00:00Z,\n';
    const { out } = await cli(['report', '-', ...AT, '--json', '--preset', 'zendesk'], file);
    expect(JSON.parse(out).total.kpis.update.counts).toMatchObject({ met: 0, missed: 0, 'not-recorded': 1 });
  });

  test('JSON lines may begin with a byte order mark', async () => {
    const line = JSON.stringify({ priority: 2, reportedAt: '2026-11-23T09:00+01:00' });
    expect(await cli(['report', '-', '--json-lines', ...AT], `\ufeff${line}\r\n`)).toMatchObject({ status: 0, error: '' });
  });

  test('tells how late in elapsed time too: late outside support hours is late', async () => {
    const { out } = await cli(['report', '-', ...AT], FILE.replace('2026-11-24T10:00+01:00,,', '2026-11-23T17:00:20+01:00,,'));
    expect(out).toMatch(/A2 .*│ 0:00 h +│ < 0:01 h/);
  });

  test('with a column to group by that is there twice, or states to pause in and no history of states, is wrong use', async () => {
    const twice = 'id,priority,reported,Customer,customer\n1,2,2026-11-23T09:00+01:00,A,B\n';
    expect(await cli(['report', '-', ...AT, '--group-by', 'customer'], twice)).toMatchObject({
      ...{ status: 2, error: expect.stringContaining('more than one column is called "customer"') },
    });
    expect(await cli(['report', '-', ...AT, '--pause-states', 'x'], twice)).toMatchObject({
      ...{ status: 2, error: expect.stringContaining('--pause-states: no column is recognised') },
    });
  });

  test.each([
    ['no instant to judge at', ['report', '-'], '--at'],
    ['a time without its zone', ['report', '-', '--at', '2026-12-01T00:00'], '--at'],
    ['a period without dates', ['report', '-', ...AT, '--period', '/'], '--period'],
    ['a period that is none', ['report', '-', ...AT, '--period', '2026-W12'], '--period'],
    ['a count that is none', ['report', '-', ...AT, '--worst', 'some'], '--worst'],
    ['a count that is empty', ['report', '-', ...AT, '--worst', ''], '--worst'],
    ['a count as a program writes it', ['report', '-', ...AT, '--worst', '0x10'], '--worst'],
    ['a count in powers of ten', ['report', '-', ...AT, '--worst', '1e3'], '--worst'],
    ['a form of many letters', ['report', '-', ...AT, '--date-format', 'yyyy'.repeat(5_000)], '--date-format'],
    ['a column that is not there', ['report', '-', ...AT, '--group-by', 'vendor'], 'vendor'],
    ['JSON lines and what says how rows are written', ['report', '-', ...AT, '--json-lines', '--pause-states', 'x'], '--json-lines'],
    ['an instant outside the years', ['report', '-', '--at', '2200-01-01T00:00Z'], '--at'],
    ['states to pause in but no history', ['report', '-', ...AT, '--pause-states', 'x', '--history-column', 'status'], '--history-column'],
    ['another preset', ['report', '-', ...AT, '--preset', 'remedy'], 'jira'],
    ['a page that cannot be written', ['report', '-', ...AT, '--html', '/nowhere/report.html'], 'cannot write'],
  ])('with %s is wrong use', async (_name, args, said) => {
    expect(await cli(args, FILE)).toMatchObject({ status: 2, error: expect.stringContaining(said) });
  });
});

describe('report --html', () => {
  test.each([
    ['en', 'Why this deadline?', 'The worst misses', '1 reported outside the period', '.0%', 'How the file was read', 'first_response_at'],
    [
      'nl',
      'Waarom deze deadline?',
      'De grootste overschrijdingen',
      '1 gemeld buiten de periode',
      ',0%',
      'Hoe het bestand is gelezen',
      'statusverloop',
    ],
  ])('is one page in %s, with nothing from outside', async (language, ...texts) => {
    const file = join(folder, `${language}.html`);
    const smuggled = FILE.replaceAll('A2', '<script>alert(1)</script>');
    await cli(['report', '-', ...AT, '--period', '2026-11-01/2026-11-30', '--html', file, '--language', language], smuggled);
    const page = readFileSync(file, 'utf8');
    for (const text of texts) expect(page).toContain(text);
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).not.toMatch(/<script|<link|<img|@import|url\((?!#)|src=|href=(?!"#misses")/);
    expect(page.replaceAll('http://www.w3.org/', '')).not.toMatch(/https?:/);
    expect(page.match(/<svg/g)?.length).toBeGreaterThan(5);
    expect(page).not.toMatch(/undefined|NaN|\[object/);
  });

  test('names a column as it is called, whatever that is', async () => {
    const file = join(folder, 'odd.html');
    const odd = FILE.replace('customer', 'constructor').replaceAll('Acme', '2026-13');
    await cli(['report', '-', ...AT, '--group-by', 'constructor', '--html', file], odd);
    const page = readFileSync(file, 'utf8');
    expect(page).toContain('<h2>By <bdi>constructor</bdi></h2>');
    expect(page).toContain('<th scope="row"><bdi>2026-13</bdi></th>');
    expect(page).not.toMatch(/native code|undefined/);
  });

  test('is not written where the file is refused', async () => {
    const file = join(folder, 'none.html');
    expect(await cli(['report', '-', ...AT, '--html', file], '')).toMatchObject({ status: 2 });
    expect(existsSync(file)).toBe(false);
  });
});
