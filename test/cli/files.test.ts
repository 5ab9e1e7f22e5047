import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { cli } from '../support/cli.js';

const folder = mkdtempSync(join(tmpdir(), 'cloudcti-sla-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

const AT = '2026-12-01T00:00+01:00';
const REPORTED = '2026-11-23T09:00+01:00';
const HEADER = 'id,priority,reported_at\n';
const GOOD = `A1,2,${REPORTED}\n`;

/** Both commands that read a file of tickets, and where each says of which priority its first ticket is. */
const COMMANDS = [
  ['deadlines', ['deadlines', '-', '--table'], /^A1 +2 /m],
  ['report', ['report', '-', '--at', AT], /│ 2 +│ 1 /],
] as const;

describe.each(COMMANDS)('%s of a file', (_name, command, priority2) => {
  const read = (input: string | Uint8Array, ...more: string[]) => cli([...command, ...more], input);
  const reading = () => ({ status: 0, error: '', out: expect.stringMatching(priority2) });

  test('knows the names of columns, in Dutch too', async () =>
    expect(await read(`Ticketnummer;Prioriteit;Aanmelddatum\nA1;2;${REPORTED}\n`)).toMatchObject(reading()));

  test('takes the columns that are named, though others would be recognised', async () => {
    const input = `id,priority,created,name,urgency,since\nB1,1,2020-01-01T00:00Z,A1,2,${REPORTED}\n`;
    const named = ['--id-column', 'name', '--priority-column', 'urgency', '--reported-column', 'since'];
    const { out } = await read(input, ...named);
    expect(out).toMatch(priority2);
    expect(out).not.toMatch(/B1|2020/);
  });

  test('takes a column by its place', async () =>
    expect(await read(`prio,prio,${HEADER}1,2,${GOOD}`, '--priority-column', '#2')).toMatchObject(reading()));

  test('prefers the name as it is written', async () =>
    expect(await read(`Urgency,urgency,id,created\n1,2,A1,${REPORTED}\n`, '--priority-column', 'urgency')).toMatchObject(reading()));

  test.each([
    ['prio,priority', 'one of these names, or a place such as', 'priority'],
    ['priority,priority', "pass --priority-column with a place such as '#3'", '#4'],
  ])('with the columns %s for one thing says what helps, and that does help', async (names, advice, way) => {
    const input = `id,created,${names}\nA1,${REPORTED},1,2\n`;
    expect(await read(input)).toMatchObject({ status: 2, out: '', error: expect.stringContaining('2 columns could be the priority') });
    expect((await read(input)).error).toContain(advice);
    expect(await read(input, '--priority-column', way)).toMatchObject(reading());
  });

  test.each([
    ['that is empty', '', 'standard input is empty; its first line must name the columns'],
    ['without rows', HEADER, 'standard input has a header on line 1 and no rows below it'],
    [
      'without a column for the priority',
      `id,reported_at\nA1,${REPORTED}\n`,
      'no column is recognised as the priority; pass --priority-column with its name. The header has 2 columns: "id", "reported_at"',
    ],
    [
      'whose header is broken',
      `id,"priority,reported_at\n${GOOD}`,
      'standard input, line 1: a quote is opened in this row and never closed; this row and all below it are refused',
    ],
  ])('%s is refused once, and nothing is written', async (_what, input, said) =>
    expect(await read(input)).toEqual({ status: 2, out: '', error: `cloudcti-sla: ${said}\n` }),
  );

  test('names a column that is not there, with those that are', async () =>
    expect((await read(HEADER + GOOD, '--id-column', '#4')).error).toBe(
      'cloudcti-sla: --id-column: there is no column "#4". The header has 3 columns: "id", "priority", "reported_at"\n',
    ));

  test('with a quote that is never closed keeps the rows above it', async () => {
    const { status, out, error } = await read(`${HEADER}${GOOD}A2,"2,${REPORTED}\n${GOOD}${GOOD}`);
    expect([status, error.split('\n')[0]]).toEqual([
      1,
      'line 3: a quote is opened in this row and never closed; this row and all below it are refused',
    ]);
    expect(out).toMatch(priority2);
  });

  test('with a row longer than 10 MB keeps the rows above it', async () => {
    const { status, out, error } = await read(`${HEADER}${GOOD}A2,"${'x'.repeat(10_000_001)}\n`);
    expect([status, error.split('\n')[0]]).toEqual([
      1,
      'line 3: the row is longer than 10 MB; close its quote. This row and all below it are refused',
    ]);
    expect(out).toMatch(priority2);
  });

  test('prints a line for each row that is refused, with all that is wrong with it', async () => {
    const { status, error } = await read(`${HEADER}${GOOD}A2,x,soon\n,2\nA4\n`);
    expect(status).toBe(1);
    expect(error.split('\n').slice(0, 3)).toEqual([
      `line 3, ticket "A2": column priority: "x" is no priority that is known; say which of 1 to 4 it is: --priorities 'x=N'; ` +
        'column reported_at: "soon" is in no form of times that is known; write it as 2026-05-22T16:00+02:00',
      'line 4: has 2 cells, the header has 3; the last cells are missing',
      'line 5, ticket "A4": has 1 cell, the header has 3; the last cells are missing',
    ]);
  });

  test('counts lines as an editor does, those within quotes too', async () =>
    expect((await read(`${HEADER}"A\r\n0",2,${REPORTED}\r\n\r\n"B\n0",2,${REPORTED}\nA4\n`)).error).toContain(
      'line 7, ticket "A4": has 1 cell',
    ));

  test('takes the delimiter that is named, though the header has more of another', async () => {
    const input = `id|priority|reported_at;a;b;c\nA1|2|${REPORTED}\n`;
    expect(await read(input, '--delimiter', 'pipe', '--reported-column', 'reported_at;a;b;c')).toMatchObject(reading());
    expect((await read(input)).status).toBe(2);
    for (const name of ['constructor', 'toString', '__proto__', ''])
      expect((await read(input, '--delimiter', name)).error).toContain('--delimiter: ');
    expect((await read(input, '--delimiter', 'dots')).error).toBe(
      'cloudcti-sla: --delimiter: "dots" is not a delimiter; pass one character, or comma, semicolon, tab or pipe\n',
    );
  });

  test.each([
    ['windows-1252', Buffer.from(`priorit\xe9,id,reported\n2,A1,${REPORTED}\n`, 'latin1'), ['--encoding', 'windows-1252']],
    ['UTF-16, by its mark', Buffer.from(`\uFEFFpriorité,id,reported\n2,A1,${REPORTED}\n`, 'utf16le'), []],
    ['UTF-16, big end first', Buffer.from(`\uFEFFpriorité,id,reported\n2,A1,${REPORTED}\n`, 'utf16le').swap16(), []],
  ])('reads %s', async (_encoding, input, more) =>
    expect(await read(input, '--priority-column', 'priorité', ...more)).toMatchObject(reading()),
  );

  test.each([
    ['utf-8', Buffer.concat([Buffer.from(HEADER + GOOD), Buffer.from('Caf\xe9,2,', 'latin1')]), 3],
    ['utf-8', Buffer.concat([Buffer.from(HEADER + GOOD), Buffer.from([0xc3])]), 3],
    ['utf-16le', Buffer.concat([Buffer.from(`\uFEFF${HEADER}${GOOD}\n`, 'utf16le'), Buffer.from([0x00, 0xd8, 0x41, 0x00])]), 4],
  ])('that is not %s is refused, with the line', async (encoding, input, line) =>
    expect(await read(input)).toMatchObject({
      status: 2,
      error: `cloudcti-sla: line ${line} of standard input is not ${encoding}; pass --encoding, such as --encoding windows-1252, or save it as UTF-8\n`,
    }),
  );

  test.each([
    [['--encoding', 'klingon'], '--encoding: "klingon" is not known; utf-8, utf-16le and windows-1252 are'],
    [['--zone', 'Mars/Olympus'], '--zone: "Mars/Olympus" is not '],
    [['--priorities', 'High'], '--priorities: "High" is not a pair of a name and a priority from 1 to 4'],
    [['--priorities', 'High=1,high=2'], '--priorities: "high" is given two priorities; give it one'],
    [['--date-format', 'D'], '--date-format: "D" has D, which stands for nothing; write for example dd-MM-yyyy HH:mm'],
    [
      ['--date-format', 'dd-MM-yyyy HH:mm z'],
      '--date-format: "dd-MM-yyyy HH:mm z" has z, for the name of a zone, which is named apart; write dd-MM-yyyy HH:mm',
    ],
    [
      ['--date-format', 'dd-MM HH:mm'],
      '--date-format: "dd-MM HH:mm" does not hold year, month and day; write for example dd-MM-yyyy HH:mm',
    ],
    [
      ['--date-format', 'dd-MM-yyyy HH'],
      '--date-format: "dd-MM-yyyy HH" does not hold hour and minute; write for example dd-MM-yyyy HH:mm',
    ],
    [['--date-format', 'dd-MM-yyyy h:mm'], '--date-format: "dd-MM-yyyy h:mm" does not say morning or afternoon once'],
  ])('with %j is wrong use, and the option is named', async (more, said) => {
    const { status, out, error } = await read(HEADER + GOOD, ...more);
    expect([status, out]).toEqual([2, '']);
    expect(error).toContain(said);
  });

  test('with times in a form of dates says of which form they must be', async () => {
    const more = ['--date-format', 'dd-MM-yyyy HH:mm', '--zone', 'Europe/Amsterdam'];
    expect((await read(`${HEADER}A1,2,11/23/2026 09:00\n`, ...more)).error).toContain(
      'line 2, ticket "A1": column reported_at: "11/23/2026 09:00" is not a date and time that exists; write it as dd-MM-yyyy HH:mm, or in ISO 8601\n',
    );
    expect((await read(HEADER + GOOD, ...more)).status).toBe(0);
  });

  test('that is not there, or is a folder, is wrong use', async () => {
    const [name = '', , ...more] = command;
    const none = join(folder, 'none.csv');
    expect((await cli([name, none, ...more])).error).toBe(`cloudcti-sla: cannot read ${none}: there is no such file\n`);
    expect((await cli([name, folder, ...more])).error).toBe(`cloudcti-sla: cannot read ${folder}: it is a folder; pass a file\n`);
  });
});

describe('deadlines', () => {
  test("npm start's table has the deadlines of the sample, by weekday and offset", async () => {
    const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    const [, args = ''] = /^tsx src\/cli\/main\.ts (.+)$/.exec(scripts.start) ?? [];
    expect(await cli(args.split(' '))).toEqual({ status: 0, error: '', out: SAMPLE });
  });

  test('count an update from the last contact', async () => {
    const report = ['deadlines', '--priority', '1', '--reported', '2026-11-23T09:00+01:00'];
    expect((await cli(report)).out).toMatch(/Update \(TTTU\) .* Mon 2026-11-23 13:00 \+01:00/);
    const { out } = await cli([...report, '--last-contact', '2026-11-23T12:00+01:00']);
    expect(out).toMatch(/Update \(TTTU\) .* Mon 2026-11-23 16:00 \+01:00/);
    expect(out).toMatch(/Response .* Mon 2026-11-23 13:00 \+01:00/);
    expect((await cli([...report, '--last-contact', '2026-11-20T12:00+01:00'])).error).toMatch(/^cloudcti-sla: --last-contact: /);
  });

  test('that would be added to a file that has such a column are wrong use', async () =>
    expect(await cli(['deadlines', '-'], `id,priority,reported_at,MTTR_due\nA1,2,${REPORTED},x\n`)).toMatchObject({
      ...{ status: 2, out: '', error: expect.stringContaining('the file has a column "MTTR_due" already') },
    }));

  test.each([
    [['--output', 'x.csv'], '--output is for files'],
    [['--id-column', 'id'], '--id-column is for files'],
    [['tickets.csv'], 'leave them out for the file tickets.csv'],
  ])('of one report with %j are wrong use', async (more, said) =>
    expect((await cli(['deadlines', '-p', '1', '-r', REPORTED, ...more])).error).toContain(said),
  );
});

test('an empty file of JSON lines is refused', async () =>
  expect(await cli(['report', '-', '--at', AT, '--json-lines'], '\n')).toEqual({
    ...{ status: 2, out: '', error: 'cloudcti-sla: standard input is empty; each line must be a history as JSON\n' },
  }));

test('the reading of tickets knows settings, and no option of a command line', () => {
  const room = new URL('../../src/tickets/', import.meta.url);
  const names = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const files = names.map((name) => [name, readFileSync(new URL(name, room), 'utf8')] as const);
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter(([, text]) => /--[a-z]/.test(text)).map(([name]) => name)).toEqual([]);
});

const SAMPLE = `\
Ticket    P  Reported        Response due    Update due      MTTR due
───────────────────────────────────────────────────────────────────────────
CTI-1001  1  Fri 2026-11-20  Mon 2026-11-23  Mon 2026-11-23  to be
             16:00 +01:00    11:30 +01:00    11:30 +01:00    determined
CTI-1002  2  Fri 2026-05-22  Tue 2026-05-26  Tue 2026-05-26  Wed 2026-05-27
             16:00 +02:00    15:30 +02:00    15:30 +02:00    17:00 +02:00
CTI-1003  2  Fri 2026-11-27  Mon 2026-11-30  Mon 2026-11-30  Tue 2026-12-01
             22:15 +01:00    16:30 +01:00    16:30 +01:00    17:00 +01:00
CTI-1004  2  Thu 2026-04-02  Fri 2026-04-03  Fri 2026-04-03  Tue 2026-04-07
             12:00 +02:00    11:30 +02:00    11:30 +02:00    17:00 +02:00
CTI-1005  3  Mon 2026-11-23  Tue 2026-11-24  best effort     best effort
             10:00 +01:00    10:00 +01:00
CTI-1006  3  Fri 2026-11-20  Mon 2026-11-23  best effort     best effort
             20:00 +01:00    17:00 +01:00
CTI-1007  4  Thu 2026-12-24  Mon 2026-12-28  best effort     best effort
             17:00 +01:00    17:00 +01:00
CTI-1008  1  Fri 2026-03-27  Mon 2026-03-30  Mon 2026-03-30  to be
             15:00 +01:00    10:30 +02:00    10:30 +02:00    determined
CTI-1009  1  Fri 2026-10-23  Mon 2026-10-26  Mon 2026-10-26  to be
             15:00 +02:00    10:30 +01:00    10:30 +01:00    determined
`;

test('a line of JSON longer than 10 MB is refused, and those around it are read', async () => {
  const history = (id: string) => JSON.stringify({ id, priority: 2, reportedAt: '2026-11-23T09:00+01:00' });
  const input = `${history('A1')}\n${history('x'.repeat(10_000_000))}\n${history('A3')}\n`;
  for (const surroundings of [{}, { chunk: 4_000_000 }]) {
    const { status, out, error } = await cli(['report', '-', '--at', AT, '--json-lines', '--json'], input, surroundings);
    expect([status, JSON.parse(out).total.incidents]).toEqual([1, 2]);
    expect(error).toContain('line 2: is longer than 10 MB; write one history on each line');
  }
});

test('columns of one name are told apart in JSON, however many there are', async () => {
  const names = Array.from({ length: 20_000 }, () => 'Comment');
  const input = `id,priority,reported_at,Comment 3,${names.join(',')}\nA1,2,${'2026-11-23T09:00+01:00'},x,${names.map((_, place) => place).join(',')}\n`;
  const start = performance.now();
  const [row] = JSON.parse((await cli(['deadlines', '-', '--json'], input)).out);
  expect(performance.now() - start).toBeLessThan(5_000);
  expect(Object.keys(row)).toHaveLength(4 + 20_000 + 3);
  expect([row['Comment'], row['Comment 2'], row['Comment 3'], row['Comment 4']]).toEqual(['0', '1', 'x', '2']);
});

describe.each(COMMANDS)('%s of a compressed file', (_name, command, priority2) => {
  const packed = gzipSync(HEADER + GOOD);

  test('reads it, however its bytes come, and all of its parts', async () => {
    const whole = await cli(command, packed);
    expect(whole).toMatchObject({ status: 0, out: expect.stringMatching(priority2) });
    for (const chunk of [1, 7]) expect(await cli(command, packed, { chunk })).toEqual(whole);
    const parts = Buffer.concat([packed, gzipSync(GOOD.replace('A1', 'A3'))]);
    expect(await cli(command, parts)).toEqual(await cli(command, HEADER + GOOD + GOOD.replace('A1', 'A3')));
  });

  test.each([
    [
      'holds a piece of a workbook',
      gzipSync(Buffer.from('PK\x03\x04\x14', 'latin1')),
      'is a damaged workbook: it is not whole; open it in a spreadsheet program and save it anew',
    ],
    ['is compressed twice', gzipSync(packed), 'is compressed twice; unpack it once'],
    ['is not whole', packed.subarray(0, packed.length - 12), 'ends within its compressed bytes; fetch it once more'],
    [
      'is damaged',
      Buffer.concat([packed.subarray(0, packed.length - 8), Buffer.alloc(8, 0xff)]),
      'cannot be unpacked: its compressed bytes are damaged',
    ],
  ])('says where it %s', async (_what, input, said) =>
    expect(await cli(command, input, { chunk: 3 })).toEqual({ status: 2, out: '', error: `cloudcti-sla: standard input ${said}\n` }),
  );
});

test('a column may begin with a bracket', async () =>
  expect((await cli(['deadlines', '-'], `[CHART] Date,priority,reported_at\n,2,${REPORTED}\n`)).status).toBe(0));

test('a JSON list for lines of JSON is named as such', async () =>
  expect((await cli(['report', '-', '--at', AT, '--json-lines'], '[{"id":"A1"}]')).error).toBe(
    'cloudcti-sla: standard input is a JSON list; write each history on a line of its own\n',
  ));
