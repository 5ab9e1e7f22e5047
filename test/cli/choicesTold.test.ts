import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { cli } from '../support/cli.js';
import { workbookFile } from '../support/workbookFile.js';

const folder = mkdtempSync(join(tmpdir(), 'sla-choices-'));
afterAll(() => rmSync(folder, { recursive: true }));

const HEAD = 'id,priority,reported,responded,repaired';
const GOOD = '2,2026-05-04T09:00+02:00,2026-05-04T10:00+02:00,2026-05-04T16:00+02:00';

/** What page and JSON of a report say of how it was measured. */
async function measured(file: string | Uint8Array, ...options: readonly string[]) {
  const [html, json] = [join(folder, 'page.html'), join(folder, 'report.json')];
  const args = ['report', '-', '--at', '2026-06-01T00:00+02:00', '--html', html, '--json-file', json, ...options];
  const { status, error } = await cli(args, file);
  if (status > 1) throw new Error(error);
  const page = readFileSync(html, 'utf8');
  const part = page.slice(page.indexOf('class="measured"'), page.indexOf('class="sign-off"'));
  return { status, notes: part.replace(/<\/?bdi>/g, ''), choices: JSON.parse(readFileSync(json, 'utf8')).choices };
}

const history = (states: string) =>
  `${HEAD},status_history,reopened_count\nA,2,2026-05-04T09:00+02:00,2026-05-04T10:00+02:00,,${states},\n`;
const PARKED = history('2026-05-04T09:00+02:00=New;2026-05-04T12:00+02:00=Parked;2026-05-28T12:00+02:00=Resolved');
const REOPENED = `${HEAD},reopened_count\nA,${GOOD},3\nB,${GOOD},0\nC,${GOOD},many\n`;
const CLOSED = `${HEAD},closed\nA,${GOOD},2026-05-06T09:00+02:00\nB,2,2026-05-04T09:00+02:00,2026-05-04T10:00+02:00,,2026-05-06T09:00+02:00\n`;
const LOG = `id,priority,timestamp,state\nA,2,2026-05-04T09:00+02:00,New\nA,2,2026-05-04T10:00+02:00,Called\nA,2,2026-05-04T11:00+02:00,Mailed\nA,2,2026-05-04T16:00+02:00,Resolved\n`;
const LINE = `${JSON.stringify({ id: 'A', priority: 2, reportedAt: '2026-05-04T09:00+02:00' })}\n`;

const CASES: readonly (readonly [
  what: string,
  file: string,
  options: readonly string[],
  choice: object,
  english: string,
  dutch: string,
])[] = [
  [
    'which states are a repair',
    PARKED,
    ['--repaired-states', 'Parked,Resolved'],
    { option: '--repaired-states', values: ['Parked', 'Resolved'] },
    'In these states an incident stands repaired, and another state after one of them is a reopening (R18): “Parked”, “Resolved”.',
    'In deze statussen geldt een incident als hersteld; een andere status daarna is een heropening (R18): “Parked”, “Resolved”.',
  ],
  [
    'which states are a repair where nobody chose',
    PARKED,
    [],
    { option: '--repaired-states', values: ['Resolved', 'Solved', 'Closed'] },
    'is a reopening (R18): “Resolved”, “Solved”, “Closed”.',
    'is een heropening (R18): “Resolved”, “Solved”, “Closed”.',
  ],
  [
    'that reopenings were left out of account, and of how many',
    REOPENED,
    ['--last-repair-counts'],
    { option: '--last-repair-counts', values: [], count: 2 },
    'Reopenings of which only the number is known were left out of account: the repair that stands there counts as the only one (R18): 2 incidents.',
    'Heropeningen waarvan alleen het aantal bekend is, zijn buiten beschouwing gelaten: het herstel dat er staat, geldt als het enige (R18): 2 incidenten.',
  ],
  [
    'what was read as nothing',
    REOPENED,
    ['--nothing', '3,many'],
    { option: '--nothing', values: ['3', 'many'] },
    'Cells with these texts were read as empty, as chosen: “3”, “many”.',
    'Cellen met deze teksten gelden als leeg (zo gekozen): “3”, “many”.',
  ],
  [
    'that the closing is the repair, and of how many',
    CLOSED,
    ['--closing-repairs'],
    { option: '--closing-repairs', values: [], count: 1 },
    'An incident that was closed without a repair counts as repaired at its closing (R18): 1 incident.',
    'Een incident dat zonder herstel is gesloten, geldt als hersteld bij de sluiting (R18): 1 incident.',
  ],
  [
    'what counts as recorded though no column has it',
    `id,priority,reported\nA,2,2026-05-04T09:00+02:00\n`,
    ['--recorded', 'response,updates'],
    { option: '--recorded', values: ['response', 'update'] },
    'Said to be recorded although no column has them, so that none was done (R20): responses, updates.',
    'Geldt als vastgelegd hoewel geen kolom het heeft, zodat er niets van is gedaan (R20): reacties, updates.',
  ],
  [
    'that no column is the id',
    `${HEAD}\nA,${GOOD}\nA,${GOOD}\n`,
    ['--id-column', ''],
    { option: '--id-column', values: [] },
    'No column was read as the id: an incident that stands on two rows counts twice (R20).',
    'Er is geen kolom met een nummer gelezen: een incident dat op twee rijen staat, telt twee keer (R20).',
  ],
  [
    'which columns were left unread',
    REOPENED,
    ['--reopened-column', ''],
    { option: '--reopened-column', values: [] },
    'Left unread, as chosen: count of reopenings.',
    'Niet gelezen (zo gekozen): aantal heropeningen.',
  ],
  [
    'the priority of all rows',
    `id,reported\nA,2026-05-04T09:00+02:00\n`,
    ['--priority', '2'],
    { option: '--priority', values: ['2'] },
    'Every incident was read as one of priority 2, as chosen.',
    'Elk incident is gelezen als een van prioriteit 2 (zo gekozen).',
  ],
  [
    'names of priorities that no row among the first has',
    `${HEAD}\nA,${GOOD}\n`,
    ['--priorities', 'Urgent=1,High=2'],
    { option: '--priorities', values: ['Urgent=1', 'High=2'] },
    'Names that stand for priorities, as chosen: “Urgent=1”, “High=2”.',
    'Namen die voor prioriteiten staan (zo gekozen): “Urgent=1”, “High=2”.',
  ],
  [
    'that the rows are events',
    LOG,
    ['--log'],
    { option: '--log', values: [] },
    'Each row is an event, and those with the same id are one incident.',
    'Elke rij is een gebeurtenis; rijen met hetzelfde nummer zijn één incident.',
  ],
  [
    'which states of a log are a response',
    LOG,
    ['--log', '--responded-states', 'Called'],
    { option: '--responded-states', values: ['Called'] },
    'These states are a response to the reporter: “Called”.',
    'Deze statussen zijn een reactie aan de melder: “Called”.',
  ],
  [
    'which states of a log are an update',
    LOG,
    ['--log', '--updated-states', 'Mailed'],
    { option: '--updated-states', values: ['Mailed'] },
    'These states are a contact with the reporter: “Mailed”.',
    'Deze statussen zijn een contact met de melder: “Mailed”.',
  ],
  [
    'in which letters the file was read',
    `${HEAD}\nA,${GOOD}\n`,
    ['--encoding', 'windows-1252'],
    { option: '--encoding', values: ['windows-1252'] },
    'The text was read as “windows-1252”, as chosen.',
    'De tekst is gelezen als “windows-1252” (zo gekozen).',
  ],
  [
    'at what columns are parted',
    `${HEAD}\nA,${GOOD}\n`.replaceAll(',', ';'),
    ['--delimiter', 'semicolon'],
    { option: '--delimiter', values: ['semicolon'] },
    'Columns were parted at “semicolon”, as chosen.',
    'Kolommen zijn gescheiden bij “semicolon” (zo gekozen).',
  ],
  [
    'that the lines are histories',
    LINE,
    ['--json-lines'],
    { option: '--json-lines', values: [] },
    'Each line of the file is the history of an incident as JSON.',
    'Elke regel van het bestand is de geschiedenis van een incident als JSON.',
  ],
];

describe('how it was measured says', () => {
  test.each(CASES)('%s', async (_, file, options, choice, english, dutch) => {
    const { notes, choices } = await measured(file, ...options);
    expect(choices).toContainEqual(choice);
    expect(notes).toContain(english);
    expect((await measured(file, ...options, '--language', 'nl')).notes).toContain(dutch);
  });

  test('of a plain file with all columns nothing of the kind', async () => {
    const { choices } = await measured(`${HEAD},status_history\nA,${GOOD},\n`, '--repaired-states', 'Resolved');
    expect(choices).toEqual([{ option: '--repaired-states', values: ['Resolved'] }]);
    expect((await measured(`${HEAD}\nA,${GOOD}\n`)).choices).toEqual([]);
  });

  test('nothing of acts that a column has, though they were said to be recorded', async () =>
    expect((await measured(`${HEAD}\nA,${GOOD}\n`, '--recorded', 'response,repair')).choices).toEqual([]));

  test('of a closing nothing where the history has the repair, whose instant stays', async () => {
    const states = '2026-05-04T09:00+02:00=New;2026-05-06T16:00+02:00=Resolved;2026-05-11T09:00+02:00=Closed';
    const file = `${HEAD},status_history,closed\nA,2,2026-05-04T09:00+02:00,2026-05-04T10:00+02:00,,${states},2026-05-11T09:00+02:00\n`;
    expect((await measured(file, '--closing-repairs')).choices).toContainEqual({ option: '--closing-repairs', values: [], count: 0 });
    const { out } = await cli(['report', '-', '--at', '2026-06-01T00:00+02:00', '--closing-repairs', '--json'], file);
    expect(JSON.parse(out).total.kpis.mttr.counts).toMatchObject({ met: 1, missed: 0 });
  });

  test('of a log how many of its closings stand for the repair', async () => {
    const file = `${LOG.replace('state', 'state,closed')
      .replaceAll(/(New|Called|Mailed)\n/g, '$1,\n')
      .replace('Resolved', 'Done,2026-05-04T16:00+02:00')}`;
    expect((await measured(file, '--log', '--closing-repairs')).choices).toContainEqual({
      ...{ option: '--closing-repairs', values: [], count: 1 },
    });
  });

  test('of a workbook which sheet was read and which were not', async () => {
    const rows = [HEAD.split(','), ['A', ...GOOD.split(',')]];
    const book = await workbookFile({
      sheets: [
        { name: 'May', rows },
        { name: 'April', rows },
      ],
    });
    expect((await measured(book)).notes).toContain('Sheet of the workbook: “May”; not read: “April”.');
    expect((await measured(book, '--sheet', 'April')).notes).toContain('Sheet of the workbook: “April”; not read: “May”.');
  });

  test('a text out of an option without markup, and cut where it is long', async () => {
    const { notes } = await measured(`${HEAD}\nA,${GOOD}\n`, '--nothing', `<b>,${'x'.repeat(500)}`);
    expect(notes).toContain('“&#60;b&#62;”');
    expect(notes).not.toContain('x'.repeat(200));
  });
});

test('states that are no log of responses do not make responses recorded (R20)', async () => {
  const file = 'id,priority,reported,status_history\nA,2,2026-05-04T09:00+02:00,2026-05-04T09:00+02:00=New\n';
  const { out } = await cli(['report', '-', '--at', '2026-06-01T00:00+02:00', '--responded-states', 'New', '--json'], file);
  expect(JSON.parse(out).reading.notRecorded).toContain('response');
});

test.each([
  ['en', 'line 2: its id "A" stands on line 1 too; one incident is one line'],
  ['nl', 'regel 2: het nummer "A" staat ook op regel 1; een incident is één regel'],
])('a second history with an id is refused, and histories without an id stand for themselves (R20), in %s', async (language, said) => {
  const bare = `${JSON.stringify({ priority: 2, reportedAt: '2026-05-04T09:00+02:00' })}\n`;
  const args = ['report', '-', '--at', '2026-06-01T00:00+02:00', '--json-lines', '--json', '--language', language];
  const { status, out, error } = await cli(args, `${LINE}${LINE}${bare}${bare}`);
  expect([status, error]).toEqual([1, expect.stringContaining(said)]);
  expect(JSON.parse(out)).toMatchObject({ refused: { count: 1 }, total: { incidents: 3 } });
});
