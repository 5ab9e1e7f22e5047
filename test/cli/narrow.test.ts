import { describe, expect, test } from 'vitest';
import { cli } from '../support/cli.js';

const ROWS = [
  'A1,2,2026-11-23T09:00+01:00,2026-11-23T10:00+01:00,2026-11-23T12:00+01:00,Acme,2026-11-30T09:00+01:00',
  'A2,1,2026-11-24T09:00+01:00,,,Acme,',
  'A3,3,2026-11-24T09:00+01:00,2026-11-24T10:00+01:00,,Beta,2026-11-24T11:00+01:00',
  'A4,x,2026-11-24T09:00+01:00,,,Beta,',
];
const FILE = `id,priority,reported_at,first_response_at,updates,customer,resolved_at\n${ROWS.join('\n')}\n`;

const COMMANDS: readonly (readonly [string, readonly string[]])[] = [
  ['a table of deadlines', ['deadlines', '-', '--table', '--quiet']],
  ['the deadlines of one report', ['deadlines', '-p', '2', '-r', '2026-05-22T16:00+02:00']],
  ['a report', ['report', '-', '--quiet', '--at', '2026-12-01T00:00+01:00', '--group-by', 'priority,month,customer']],
  ['whom to call', ['contact', '--at', '2026-11-23T18:00+01:00', '-p', '1', '--end-customers', '3']],
  ['a window', ['maintenance', '--from', '2026-11-23T16:30+01:00', '--to', '2026-11-23T20:00+01:00']],
  ['the calendar', ['calendar', '2026']],
  ['the agreement', ['agreement']],
];

/** The lines that have columns: those of a frame, a rule or a block of a row. */
const tableLines = (text: string) => text.split('\n').filter((line) => /[│─┌├└]| {2,}\S/.test(line));
/** What stands in cells, without spaces: wherever a line is broken. */
const plain = (text: string) => text.replace(/[\s│─┌├└┬┼┴┐┤┘:]+/g, '');

describe.each([40, 60, 80, 120, 200])('in a terminal of %i columns', (columns) => {
  const terminal = (args: readonly string[]) => cli(args, FILE, { terminals: ['stdout', 'stderr'], columns });

  test.each(
    COMMANDS.flatMap(([what, args]) => [
      [what, args],
      [`${what} in Dutch`, [...args, '--language', 'nl']],
    ]) as [string, string[]][],
  )('no line of the table of %s is wider', async (_what, args) => {
    const { out } = await terminal(args);
    expect(tableLines(out).filter((line) => line.length > columns)).toEqual([]);
  });

  test.each(COMMANDS)('nothing of %s is lost', async (_what, args) => {
    const [wide, narrow] = [await cli(args, FILE), await terminal(args)];
    for (const cell of new Set(wide.out.match(/\d+:\d\d h|\d\d:\d\d|\d{4}-\d\d-\d\d|[\d.]+%|A\d|\b\d\d \d\d\b/g)))
      expect(plain(narrow.out)).toContain(plain(cell));
  });
});

test.each(['', 'deadlines', 'explain', 'report', 'contact', 'maintenance', 'calendar', 'agreement'])(
  'the help of %j fits into 60 columns, and into 80',
  async (command) => {
    for (const columns of [60, 80]) {
      const { out } = await cli([...(command === '' ? [] : [command]), '--help'], '', { terminals: ['stdout'], columns });
      expect(out.split('\n').filter((line) => line.length > columns)).toEqual([]);
      expect(out).toContain('Examples:');
    }
  },
);

test('a table that goes to a file or a program is as wide as it needs to be', async () => {
  const { out } = await cli(['report', '-', '--quiet', '--at', '2026-12-01T00:00+01:00'], FILE, { columns: 40 });
  expect(out).toMatch(/│ KPI +│ Met │ Missed │/);
});

test('in 60 columns a report gives each row as a block: its name, and a line for each column', async () => {
  const { out } = await cli(['report', '-', '--quiet', '--at', '2026-12-01T00:00+01:00'], FILE, { terminals: ['stdout'], columns: 60 });
  expect(out).toContain(
    'KPI: Response\n  Met             2\n  Missed          1\n  Attainment      66.7%\n  Target          none\n  With 1 refused  50.0-75.0%\n',
  );
});
