import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { cli } from '../support/cli.js';

const REPORTED = '2026-05-22T16:00+02:00';
const RESPONSE = '2026-05-26T15:30:00.000+02:00';
const LINE_ENDS = ['\n', '\r\n', '\r'];
const DELIMITERS = [',', ';', '\t'];

/** What another program reads in an answer. */
function rowsIn(text: string, delimiter: string, lineEnd: string): string[][] {
  return parse(text, { delimiter, record_delimiter: lineEnd });
}

const forms = LINE_ENDS.flatMap((lineEnd) => DELIMITERS.map((delimiter) => [lineEnd, delimiter] as const));

describe.each(forms)('rows that end in %j and are separated by %j', (lineEnd, delimiter) => {
  const row = (...cells: string[]) => cells.join(delimiter) + lineEnd;
  const header = row('id', 'priority', 'reported_at', 'note');

  test.each(['one\ntwo', 'one\r\ntwo', 'one\rtwo', 'one, two; three\tfour', 'a "quoted" word', '', ' spaces '])(
    'keep the cell %j (O1)',
    async (note) => {
      const { status, out } = await cli(['deadlines', '-'], header + row('A1', '2', REPORTED, `"${note.replaceAll('"', '""')}"`));
      expect(status).toBe(0);
      expect(rowsIn(out, delimiter, lineEnd)[1]?.slice(0, 5)).toEqual(['A1', '2', REPORTED, note, RESPONSE]);
    },
  );

  test('keep their cells with explanations of several lines (O2)', async () => {
    const { out } = await cli(['deadlines', '-', '--explain'], header + row('A1', '2', REPORTED, 'x'));
    const [first, second, ...more] = rowsIn(out, delimiter, lineEnd);
    expect([first?.length, second?.length, more]).toEqual([10, 10, []]);
    expect(second?.at(-3)).toContain('\n1. Friday 22 May');
  });
});

describe('lines that end in CR CR LF, as Python writes them on Windows (S7),', () => {
  const input = `id,priority,reported_at\r\r\n1,2,${REPORTED}\r\r\n2,x,${REPORTED}\r\r\n`;

  test('are lines, counted once', async () => {
    const { status, out, error } = await cli(['deadlines', '-', '--json'], input);
    expect([status, JSON.parse(out)[0].id]).toEqual([1, '1']);
    expect(error).toContain('line 3, ticket "2"');
  });

  test('are written as CR LF', async () =>
    expect((await cli(['deadlines', '-'], input)).out).toBe(
      'id,priority,reported_at,response_due,update_due,mttr_due\r\n' +
        `1,2,${REPORTED},${RESPONSE},${RESPONSE},2026-05-27T17:00:00.000+02:00\r\n`,
    ));
});

describe('a first line that names the delimiter for Excel (X8)', () => {
  test.each(['sep=|', '"sep=|"', 'SEP=|'])('such as %s is read past, and written again', async (line) => {
    const { status, out, error } = await cli(['deadlines', '-'], `${line}\r\nid|priority|reported_at\r\nA1|2|${REPORTED}\r\nA2|x|x\r\n`);
    expect([status, error.split(':')[0]]).toEqual([1, 'line 4, ticket "A2"']);
    expect(out.split('\r\n').slice(0, 2)).toEqual(['sep=|', 'id|priority|reported_at|response_due|update_due|mttr_due']);
  });

  test('does not stand above a delimiter that is passed', async () =>
    expect((await cli(['deadlines', '-', '--delimiter', ';'], `sep=,\nid;priority;reported_at\nA1;2;${REPORTED}\n`)).status).toBe(0));
});

describe('formulas in the cells of a file', () => {
  const written = async (cell: string) => {
    const { out } = await cli(['deadlines', '-'], `id,note,priority,reported_at\nA1,"${cell.replaceAll('"', '""')}",2,${REPORTED}\n`);
    return rowsIn(out, ',', '\n')[1]?.[1];
  };

  test.each([
    ['=1+1', "'=1+1"],
    ['+SUM(A1)', "'+SUM(A1)"],
    ['-1+1', "'-1+1"],
    ['@SUM(1)', "'@SUM(1)"],
    ['＝1+1', "'＝1+1"],
    ['+31 (0)35 699 02 30', "'+31 (0)35 699 02 30"],
    ['- the first point', "'- the first point"],
    // What a spreadsheet skips before a formula.
    [' =1+1', " '=1+1"],
    ['\u00A0=1+1', "\u00A0'=1+1"],
    ['\u200B=1+1', "\u200B'=1+1"],
    ['\uFEFF=1+1', "\uFEFF'=1+1"],
    ['\0=1+1', "\0'=1+1"],
    ['"=1+1', `"'=1+1`],
    // A cell to whoever opens the file with another delimiter, or finds a line's end in it.
    ['x;=1+1', "x;'=1+1"],
    ['x\t=1+1', "x\t'=1+1"],
    ['x, =1+1', "x, '=1+1"],
    ['x;"=1+1', `x;"'=1+1`],
    ['\n=1+1', "\n'=1+1"],
    ['\r=1+1', "\r'=1+1"],
    ['x\n=1+1\ny', "x\n'=1+1\ny"],
    ['x\n+1+1', "x\n'+1+1"],
    ["x;-cmd|'/C calc'!A0", "x;'-cmd|'/C calc'!A0"],
    ['x;@SUM(1)', "x;'@SUM(1)"],
    ['-1,HYPERLINK("x")', `'-1,HYPERLINK("x")`],
  ])('%j gets in as the text %j (B11)', async (cell, text) => expect(await written(cell)).toBe(text));

  test.each([
    ...['-32', '+31', '-1,5', '-1.234,56', '+31 35 699', '-5%', '1e-3', '-', '--', '=====', "'=1+1", 'a=b', 'x;-32', 'x,-1.5'],
    ...['Points:\n- the first one\n- the second, re-opened', 'thanks, @Jan', 'x\n-----\ny', '\tx', '<=>', ''],
  ])('%j is none, and stays as it is (M4)', async (cell) => expect(await written(cell)).toBe(cell));

  test('stay out of a report, too', async () => {
    const input = `id,priority,reported_at,customer\nA1,2,${REPORTED},"x;=1+1"\nA2,2,${REPORTED},"\n=1+1"\n`;
    const { out } = await cli(['report', '-', '--at', '2027-01-01T00:00+01:00', '--group-by', 'customer', '--csv'], input);
    expect(out).toContain(`customer,"x;'=1+1",`);
    expect(out).not.toMatch(/(^|[,;"\n])=/);
  });
});

describe('how the deadlines of a file are written', () => {
  const input = `id;priority;reported_at\nA1;2;${REPORTED}\nA2;1;2026-11-23T09:00:07+01:00\nA3;3;2026-10-23T15:00:00.250+02:00\n`;
  const rows = async (...args: string[]) =>
    rowsIn((await cli(['deadlines', '-', ...args], input)).out, ';', '\n').map((row) => row.slice(3));

  test('always has milliseconds, as the library’s JSON has, and the offset of the day', async () =>
    expect(await rows()).toEqual([
      ['response_due', 'update_due', 'mttr_due'],
      [RESPONSE, RESPONSE, '2026-05-27T17:00:00.000+02:00'],
      ['2026-11-23T13:00:07.000+01:00', '2026-11-23T13:00:07.000+01:00', 'to be determined'],
      ['2026-10-26T15:00:00.250+01:00', 'best effort', 'best effort'],
    ]));

  test('is as Dutch spreadsheets write dates with --dates nl, and in Dutch words with --language nl', async () =>
    expect(await rows('--dates', 'nl', '--language', 'nl')).toEqual([
      ['reactie_uiterlijk', 'update_uiterlijk', 'herstel_uiterlijk'],
      ['26-05-2026 15:30:00', '26-05-2026 15:30:00', '27-05-2026 17:00:00'],
      ['23-11-2026 13:00:07', '23-11-2026 13:00:07', 'nader te bepalen'],
      ['26-10-2026 15:00:00.250', 'naar beste vermogen', 'naar beste vermogen'],
    ]));

  test.each([
    [[], input, false],
    [['--bom'], input, true],
    [[], `\uFEFF${input}`, true],
    [['--encoding', 'utf-8'], input, false],
    [['--encoding', 'windows-1252'], Buffer.from(input.replace('A1', 'Caf\xe9'), 'latin1'), true],
  ] as const)('begins with a byte order mark or does not: %j (G13)', async (args, bytes, hasMark) => {
    const { status, out } = await cli(['deadlines', '-', ...args], bytes);
    expect([status, out.startsWith('\uFEFF')]).toEqual([0, hasMark]);
  });

  test.each(['--dates', '--bom'])('%s is for files', async (option) => {
    const report = ['deadlines', '-p', '1', '-r', REPORTED, option, ...(option === '--dates' ? ['nl'] : [])];
    expect((await cli(report)).error).toContain(`${option} is for files`);
  });
});
