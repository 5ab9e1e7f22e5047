import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cli } from '../support/cli.js';

const HEADER = 'id,priority,reported_at\n';
const MONDAY = '2026-11-23T09:00+01:00';
const AT = ['--at', '2026-12-31T00:00+01:00'];

describe('a row that was reported before the first version of the agreement (R17)', () => {
  const versions = join(mkdtempSync(join(tmpdir(), 'sla-')), 'versions.json');
  writeFileSync(versions, JSON.stringify({ versions: [{ from: '2026-01-01', agreement: {} }] }));
  const rows = `${HEADER}A1,2,2025-11-24T09:00+01:00\nA2,2,${MONDAY}\n`;

  test.each([
    ['en', 'line 2, ticket "A1": column reported_at: "2025-11-24T09:00+01:00" is before every version; the first version is of 2026-01-01'],
    ['nl', 'regel 2, ticket "A1": kolom reported_at: "2025-11-24T09:00+01:00" ligt vóór elke versie; de eerste versie is van 2026-01-01'],
  ])('is refused with that reason, in %s, and the others are written', async (language, said) => {
    const { status, out, error } = await cli(['deadlines', '-', '--agreement', versions, '--language', language], rows);
    expect([status, out.split('\n')[1]]).toEqual([1, expect.stringContaining(`A2,2,${MONDAY},2026-11-23T17:00:00.000+01:00`)]);
    expect(error).toContain(said);
  });
});

describe('how many ids a file has', () => {
  const rows = `${HEADER}A1,2,${MONDAY}\nA2,2,${MONDAY}\nA1,3,${MONDAY}\n,3,${MONDAY}\n`;

  test.each([[['deadlines', '-']], [['report', '-', ...AT]]])('is told by %j --check, with those that stand twice', async (command) => {
    const { status, out } = await cli([...command, '--check'], rows);
    expect([status, out]).toEqual([
      1,
      expect.stringContaining('\n4 rows of 2 different ids: 3 can be read, 1 is refused\n  1 row: its id stands on'),
    ]);
  });

  test('is not told where no column is the id', async () =>
    expect((await cli(['deadlines', '-', '--check'], rows.replace('id', 'x'))).out).toContain('\n4 rows: 4 can be read'));

  test('stands in the JSON of a report', async () =>
    expect(JSON.parse((await cli(['report', '-', ...AT, '--json'], rows)).out).reading).toMatchObject({ ids: 2 }));

  test('counts the events of a log apart from its tickets', async () => {
    const log = `id,priority,timestamp,state\nA1,2,${MONDAY},New\nA1,2,2026-11-23T10:00+01:00,Work\nA2,2,2026-11-23T11:00+01:00,New\n`;
    expect((await cli(['deadlines', '-', '--log', '--check'], log)).out).toContain('\n3 rows of 2 different ids: 3 can be read');
  });
});

test("that only a ticket's first event is read is told where its deadlines follow from that, and by the report it is not", async () => {
  const log = `id,priority,timestamp,state\nA1,2,${MONDAY},New\nA1,2,2026-11-23T10:00+01:00,Wait\nA1,2,2026-11-23T14:00+01:00,Work\n`;
  const said = "its first event only: changes of its priority and waits move deadlines where 'report --log' judges (R12)";
  expect((await cli(['deadlines', '-', '--log'], log)).read).toContain(`  a ticket  ${said}\n`);
  expect((await cli(['report', '-', '--log', ...AT, '--pause-states', 'Wait'], log)).read).not.toContain(said);
});

describe('a closing before the repair', () => {
  const rows = 'number,priority,opened_at,resolved_at,closed_at\nI1,2 - High,2026-11-23 16:30:00,2026-11-26 10:00:00,2026-11-25 16:30:00\n';
  const judged = (...more: readonly string[]) => cli(['report', '-', ...AT, '--zone', 'Europe/Amsterdam', ...more], rows);

  test('is told as such, and the advice leads to a report', async () => {
    const { status, error } = await judged();
    expect([status, error]).toEqual([
      1,
      expect.stringContaining(
        `column closed_at: "2026-11-25 16:30:00" is before the repair; correct one of the two, or pass --closed-column '' to leave it unread`,
      ),
    ]);
    expect(await judged('--closed-column', '')).toMatchObject({ status: 0, error: '' });
    expect((await judged('--language', 'nl')).error).toContain(
      "ligt vóór het herstel; verbeter een van de twee, of geef --closed-column '' op",
    );
  });
});

test.each(['CEST', 'GMT+2', '+02:00'])('an offset may stand in brackets: (%s)', async (offset) => {
  const { status, out } = await cli(['deadlines', '-', '--json'], `${HEADER}A1,2,2026-05-22 16:00 (${offset})\n`);
  expect([status, JSON.parse(out)]).toEqual([0, [expect.objectContaining({ response_due: '2026-05-26T15:30:00.000+02:00' })]]);
});
