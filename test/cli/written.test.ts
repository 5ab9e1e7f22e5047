import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { cli } from '../support/cli.js';

const REPORTED = '2026-05-22T16:00+02:00';
const RESPONSE = '2026-05-26T15:30:00+02:00';
const LINE_ENDS = ['\n', '\r\n', '\r'];
const DELIMITERS = [',', ';', '\t'];

/** What another program reads in an answer. */
function rowsIn(text: string, delimiter = ','): string[][] {
  return parse(text, { delimiter, bom: true, record_delimiter: text.includes('\n') ? ['\r\n', '\n'] : ['\r'] });
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
      expect(rowsIn(out, delimiter)[1]?.slice(0, 5)).toEqual(['A1', '2', REPORTED, note, RESPONSE]);
    },
  );

  test('keep their cells with explanations of several lines (O2)', async () => {
    const { out } = await cli(['deadlines', '-', '--explain'], header + row('A1', '2', REPORTED, 'x'));
    const [first, second, ...more] = rowsIn(out, delimiter);
    expect([first?.length, second?.length, more]).toEqual([10, 10, []]);
    expect(second?.at(-3)).toContain('\n1. Friday 22 May');
  });
});

describe('lines that end in CR CR LF, as Python writes them on Windows (S7),', () => {
  const input = `id,priority,reported_at\r\r\n1,2,${REPORTED}\r\r\n2,9,${REPORTED}\r\r\n`;

  test('are lines, counted once', async () => {
    const { status, out, error } = await cli(['deadlines', '-', '--json'], input);
    expect([status, JSON.parse(out)[0].id]).toEqual([1, '1']);
    expect(error).toContain('line 3, ticket "2"');
  });

  test('are written as CR LF', async () =>
    expect((await cli(['deadlines', '-'], input)).out).toBe(
      'id,priority,reported_at,response_due,update_due,mttr_due\r\n' +
        `1,2,${REPORTED},${RESPONSE},${RESPONSE},2026-05-27T17:00:00+02:00\r\n`,
    ));
});

describe('a first line that names the delimiter for Excel (X8)', () => {
  test.each(['sep=|', '"sep=|"', 'SEP=|'])('such as %s is read past, and written again', async (line) => {
    const { status, out, error } = await cli(['deadlines', '-'], `${line}\r\nid|priority|reported_at\r\nA1|2|${REPORTED}\r\nA2|9|x\r\n`);
    expect([status, error.split(':')[0]]).toEqual([1, 'line 4, ticket "A2"']);
    expect(out.split('\r\n').slice(0, 2)).toEqual(['sep=|', 'id|priority|reported_at|response_due|update_due|mttr_due']);
  });

  test('does not stand above a delimiter that is passed', async () =>
    expect((await cli(['deadlines', '-', '--delimiter', ';'], `sep=,\nid;priority;reported_at\nA1;2;${REPORTED}\n`)).status).toBe(0));
});
