import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { cli } from '../support/cli.js';

const folder = mkdtempSync(join(tmpdir(), 'cloudcti-sla-'));
afterAll(() => rmSync(folder, { recursive: true }));

const DUE = '2026-05-26T15:30:00.000+02:00';
const ROW = 'id,priority,reported_at\nA1,2,2026-05-22T16:00+02:00\n';

describe('one report', () => {
  const report = ['deadlines', '--priority', '2', '--reported', '2026-05-22T16:00+02:00'];

  test('is shown as a table with weekdays', async () => {
    const { status, out } = await cli(report);
    expect(status).toBe(0);
    expect(out).toContain('Tue 2026-05-26 15:30 +02:00');
    expect(out).toContain('Wed 2026-05-27 17:00 +02:00');
  });

  test('is JSON for a script', async () =>
    expect(JSON.parse((await cli([...report, '--json'])).out)).toMatchObject({ response: { kind: 'due' }, mttr: { kind: 'due' } }));

  test('outside the years of the agreement is shown as it was written', async () => {
    const early = '1980-01-01T10:00+01:00';
    const { error } = await cli(['deadlines', '--priority', '2', '--reported', early]);
    expect(error).toContain(`--reported: "${early}" is outside the years`);
    const { error: ofRow } = await cli(['deadlines', '-'], `id,priority,reported_at\nA1,2,${early}\n`);
    expect(ofRow).toContain(`"${early}" is outside the years`);
    const { error: ofContact } = await cli([...report, '--last-contact', early]);
    expect(ofContact).toContain(`"${early}" is outside the years`);
  });

  test('without offset is refused, and taken with a zone', async () => {
    const local = ['deadlines', '--priority', '2', '--reported', '2026-05-22T16:00'];
    expect(await cli(local)).toMatchObject({ status: 2, error: expect.stringContaining('--zone') });
    expect((await cli([...local, '--zone', 'Europe/Amsterdam'])).out).toContain('Tue 2026-05-26 15:30 +02:00');
  });

  test.each(['2026-05-22T16:00+02:00[Europe/Amsterdam]', '2026-05-22T16:00[Europe/Amsterdam]', '2026-05-22T10:00-04:00[America/New_York]'])(
    'that names its zone is taken as it stands, whatever --zone says: %s',
    async (reported) => {
      const named = ['deadlines', '--priority', '2', '--reported', reported];
      for (const args of [named, [...named, '--zone', 'Asia/Tokyo']])
        expect((await cli(args)).out).toContain('Tue 2026-05-26 15:30 +02:00');
      expect((await cli(['deadlines', '-'], `id,priority,reported_at\nA1,2,${reported}\n`)).out).toContain(DUE);
    },
  );

  test.each([
    [
      '2026-05-22T16:00+01:00[Europe/Amsterdam]',
      '--reported: "2026-05-22T16:00+01:00[Europe/Amsterdam]" is not an instant; its offset is not that of its zone: write 2026-05-22T16:00+02:00',
    ],
    ['2026-05-22T16:00[Mars/Base]', '--reported: "Mars/Base" is not a time zone; pass an IANA name'],
    ['2026-10-25T02:30[Europe/Amsterdam]', 'has no UTC offset; write 2026-10-25T02:30+02:00 or 2026-10-25T02:30+01:00'],
  ])('that names its zone wrongly is refused: %s', async (reported, said) => {
    const { status, error } = await cli(['deadlines', '--priority', '2', '--reported', reported]);
    expect(status).toBe(2);
    expect(error).toContain(said);
  });

  test.each([
    ['2026-10-25T02:30', 'exists twice', '2026-10-25T02:30+02:00 or 2026-10-25T02:30+01:00'],
    ['2026-03-29T02:30', 'does not exist', '2026-03-29T01:30+01:00 or 2026-03-29T03:30+02:00'],
  ])('at %s %s, and both readings are named', async (reported, problem, readings) => {
    const { status, error } = await cli(['deadlines', '--priority', '2', '--reported', reported, '--zone', 'Europe/Amsterdam']);
    expect(status).toBe(2);
    expect(error).toContain(problem);
    expect(error).toContain(readings);
  });
});

describe('a file of tickets', () => {
  test.each([
    ['commas', ROW],
    ['semicolons', ROW.replaceAll(',', ';')],
    ['tabs', ROW.replaceAll(',', '\t')],
    ['a byte order mark', `\uFEFF${ROW}`],
    ['CRLF', ROW.replaceAll('\n', '\r\n')],
  ])('with %s gets its deadlines', async (_name, input) => {
    const { status, out } = await cli(['deadlines', '-'], input);
    expect(status).toBe(0);
    expect(out).toContain(DUE);
    expect(out.trim().split(/\r?\n/)).toHaveLength(2);
  });

  test('with a byte order mark and CRLF is written so too, the mark once', async () => {
    const { out } = await cli(['deadlines', '-'], `\uFEFF${ROW.replaceAll('\n', '\r\n')}`);
    expect(out).toMatch(/^\uFEFFid,priority,reported_at,response_due,update_due,mttr_due\r\nA1,.*\r\n$/);
  });

  test('keeps quoted newlines and repeated columns', async () => {
    const input = 'id,priority,reported_at,Comment,Comment\nA1,2,2026-05-22T16:00+02:00,"one\ntwo",three\n';
    const { out } = await cli(['deadlines', '-'], input);
    expect(out).toContain('Comment,Comment,response_due,update_due,mttr_due');
    expect(out).toContain('"one\ntwo",three');
    const [row] = JSON.parse((await cli(['deadlines', '-', '--json'], input)).out);
    expect(Object.values(row)).toEqual(expect.arrayContaining(['one\ntwo', 'three', DUE]));
  });

  test('of 20,000 columns of one name are written under 20,000 names, each once', async () => {
    const count = 20_000;
    const input = `id,priority,reported_at${',Comment'.repeat(count)}\nA1,2,2026-05-22T16:00+02:00${',x'.repeat(count)}\n`;
    const [row] = JSON.parse((await cli(['deadlines', '-', '--json'], input)).out);
    expect(Object.keys(row).filter((name) => name.startsWith('Comment'))).toHaveLength(count);
    expect(row['Comment 20000']).toBe('x');
    expect(row.response_due).toBe(DUE);
  });

  test('with bad rows writes the good ones, names the bad by line and column, and says so in its status', async () => {
    const input = `${ROW}A2,x,2026-05-22T16:00+02:00\nA3,1,2026-05-22T16:00\nA4,1,2026-02-30T16:00Z\nA5,3,2026-11-23T10:00+01:00\n`;
    const { status, out, error } = await cli(['deadlines', '-'], input);
    expect(status).toBe(1);
    expect(out.trim().split('\n')).toHaveLength(3);
    expect(error).toMatch(/line 3.*column priority.*"x"/);
    expect(error).toMatch(/line 4.*column reported_at.*"2026-05-22T16:00"/);
    expect(error).toMatch(/line 5.*column reported_at.*"2026-02-30T16:00Z"/);
    expect(error).toContain('2 rows written, 3 refused');
  });

  test.each([
    ['25/Feb/26 10:17 PM', 'dd/MMM/yy h:mm a', '2026-02-26'],
    ['29/2/2016 01:16', 'd/M/yyyy HH:mm', '2016-02-29'],
    ['22-05-2026 16:00', 'dd-MM-yyyy HH:mm', '2026-05-26'],
  ])('with times written %s is read by %s', async (time, format, date) => {
    const args = ['deadlines', '-', '--date-format', format, '--zone', 'Europe/Amsterdam'];
    const { status, out } = await cli(args, `Incidentnummer;Prioriteit;Datum Aangemeld\nI1;1;${time}\n`);
    expect(status).toBe(0);
    expect(out).toContain(date);
  });

  test('with ISO times without offset is read in the zone', async () =>
    expect(
      (await cli(['deadlines', '-', '--zone', 'Europe/Amsterdam'], 'Ticket ID,Priority,Created time\n1,P2,2026-05-22 16:00:00\n')).out,
    ).toContain(DUE));

  test('with priorities by a name that is not known needs a map of them', async () => {
    const input = ROW.replace(',2,', ',Gold,');
    expect((await cli(['deadlines', '-'], input)).error).toContain('--priorities');
    expect((await cli(['deadlines', '-', '--priorities', 'Gold=2,Low=4'], input)).out).toContain(DUE);
  });

  test('without a column for the priority, or a file that is not there, is wrong use', async () => {
    expect(await cli(['deadlines', '-'], 'id,reported_at\nA1,2026-05-22T16:00Z\n')).toMatchObject({
      status: 2,
      error: expect.stringContaining('priority'),
    });
    expect((await cli(['deadlines', join(folder, 'none.csv')])).status).toBe(2);
    expect((await cli(['deadlines', '-'])).status).toBe(2);
  });

  test('is written to a file where one is named', async () => {
    writeFileSync(join(folder, 'in.csv'), ROW);
    expect((await cli(['deadlines', join(folder, 'in.csv'), '--output', join(folder, 'out.csv')])).status).toBe(0);
    expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toContain(DUE);
  });
});

describe('the agreement and the help', () => {
  test('the table of targets has all that §5 says', async () => {
    const { status, out } = await cli(['agreement']);
    expect(status).toBe(0);
    for (const word of ['Critical', 'best', '> 90%', '08:30 - 17:00', 'support@cloudcti.nl', '+31 (0) 35 699 02 44'])
      expect(out).toContain(word);
  });

  test.each([[['--help']], [['deadlines', '--help']], [['agreement', '--help']]])(
    '%j shows how it is used, within 80 columns',
    async (args) => {
      const { status, out } = await cli(args);
      expect(status).toBe(0);
      expect(out).toContain('Usage: cloudcti-sla');
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    },
  );

  test('an unknown option is wrong use', async () => expect((await cli(['deadlines', '--prioritie', '1'])).status).toBe(2));
});

const data = new URL('../../../shared/data/', import.meta.url).pathname;
const present = existsSync(data);
if (!present) process.stderr.write('skipped: the real incidents of ../shared/data are not on this machine\n');

describe('real incidents', () => {
  test.runIf(present).each([
    ['uci_servicenow.csv', 4990],
    ['github_status.csv', 248],
    ['rabobank_with_activity.csv', 754],
  ])('of %s all %i get deadlines', async (file, rows) => {
    const { status, out, error } = await cli(['deadlines', join(data, file), '--json']);
    expect([status, error]).toEqual([0, '']);
    expect(JSON.parse(out)).toHaveLength(rows);
  });
});
