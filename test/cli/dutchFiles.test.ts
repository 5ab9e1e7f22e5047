import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { PRESETS } from '../../src/tickets/index.js';
import { cli } from '../support/cli.js';

const folder = mkdtempSync(join(tmpdir(), 'cloudcti-sla-dutch-'));
afterAll(() => rmSync(folder, { recursive: true }));

const AT = ['--at', '2026-12-01T00:00+01:00'];
const HEADER = 'id;priority;reported_at;first_response_at;resolved_at;closed_at';
const GOOD = 'A1;2;2026-11-23T09:00+01:00;2026-11-23T10:00+01:00;2026-11-24T10:00+01:00;';
const file = (...rows: string[]) => `${[HEADER, GOOD, ...rows].join('\n')}\n`;

/** Words of English that no Dutch sentence has; names of options, columns and forms stand apart from them. */
const ENGLISH =
  /\b(the|this|that|and|or|not|no|with|which|row|rows|column|columns|line|lines|file|read|written|write|pass|such|from|to|before|after|beside|more|than|one|cannot|has|have|says|stands|report|repair|refused|recorded|missing|nothing|text|first|it|its|be|time|times|clock|clocks|priorities|offset|exists?|left|out)\b/i;

/** What is no sentence of ours: what stands in quotes or behind a dash, a name of a file or a column. */
function sentences(text: string): string {
  return (
    text
      .replace(/"[^"]*"|“[^”]*”|'[^']*'/g, '')
      .replace(/--[\w-]+(?:[ =]\S+)?/g, '')
      .replace(/\b(?:response|update|repair|report|comma|tab|pipe)\b(?=, | of )/g, '')
      .replace(/\w+_\w+|\w+\.(csv|html)|@cloudcti\S+|Service Level Agreement for Providers of the CloudCTI service/g, '')
      .replace(/\w+\[\d+\]\.\w+/g, '')
      // What the engine says of JSON is its own.
      .replace(/(geen JSON): .*/g, '$1')
      .replace(/\b(?:reported|responded|repaired|closed)At\b/g, '')
  );
}

/** Files with which something is wrong, each with the command that meets it. */
const WRONG: readonly (readonly [what: string, args: readonly string[], input: string | Uint8Array])[] = [
  [
    'rows that are refused',
    ['report', '-', ...AT],
    file('A1;2;2026-11-23T09:00+01:00;;;', 'A3;x;2026-11-23;;;', 'A4;2;', 'A5;;;;;', 'A6;2;2026-13-23T09:00+01:00;yesterday;;;1'),
  ],
  [
    'histories that cannot be',
    ['report', '-', ...AT],
    file(
      'A2;2;2026-11-23T09:00+01:00;2026-11-22T09:00+01:00;;',
      'A3;2;2026-11-23T09:00+01:00;;;2026-11-24T09:00+01:00',
      'A4;2;2226-11-23T09:00+01:00;;;',
    ),
  ],
  [
    'times that clocks skip or show twice',
    ['report', '-', ...AT, '--zone', 'Europe/Amsterdam'],
    file('A2;2;2026-03-29T02:30;;;', 'A3;2;2026-10-25T02:30;;;', 'A4;2;2026-11-23T09:00+02:00[Europe/Amsterdam];;;'),
  ],
  ['times without an offset', ['deadlines', '-'], file('A2;2;2026-11-23T09:00;;;', 'A3;2;23-11-2026 9:00 EDT;;;')],
  ['a column without a zone', ['deadlines', '-'], 'id,priority,created\n1,2,2026-11-23 09:00\n'],
  ['a day that could be a month', ['deadlines', '-', '--zone', 'Europe/Amsterdam'], 'id,priority,created\n1,2,03/04/2026 09:00\n'],
  [
    'two forms in a column',
    ['deadlines', '-', '--zone', 'Europe/Amsterdam'],
    'id,priority,created\n1,2,13/04/2026 09:00\n1,2,04/13/2026 09:00\n',
  ],
  ['a wrong form', ['deadlines', '-', '--date-format', 'yyyy-mm-dd HH:mm'], file()],
  ['a wrong zone', ['deadlines', '-', '--zone', 'Amsterdam'], file()],
  ['a form without an offset', ['deadlines', '-p', '2', '-r', '1-2-2026 9:00', '--date-format', 'd-M-yyyy H:mm'], ''],
  ['no column for the report', ['deadlines', '-'], 'id,priority,x\n1,2,3\n'],
  ['no header', ['deadlines', '-'], '1,2,2026-11-23T09:00+01:00\n'],
  ['two columns of a name', ['deadlines', '-'], 'id,priority,created,created\n1,2,2026-11-23T09:00+01:00,2026-11-23T09:00+01:00\n'],
  ['a column that is not there', ['deadlines', '-', '--id-column', 'nummer'], file()],
  ['a scale of its own', ['deadlines', '-'], 'id,priority,created\n1,0,2026-11-23T09:00+01:00\n'],
  ['numbers of Freshdesk', ['deadlines', '-'], 'Ticket ID,Created time,Priority\n1,2026-11-23T09:00+01:00,4\n'],
  ['a wrong map', ['deadlines', '-', '--priorities', 'x'], file()],
  ['two priorities for a name', ['deadlines', '-', '--priorities', 'x=1,x=2'], file()],
  ['a zone for no column', ['deadlines', '-', '--zone-of', 'x=UTC'], file()],
  ['an act that is none', ['report', '-', ...AT, '--recorded', 'x'], file()],
  ['pause states without states', ['report', '-', ...AT, '--pause-states', 'x'], file()],
  ['a group that is no column', ['report', '-', ...AT, '--group-by', 'x'], file()],
  ['a delimiter that is none', ['deadlines', '-', '--delimiter', 'xx'], file()],
  ['an encoding that is none', ['deadlines', '-', '--encoding', 'x'], file()],
  ['bytes that are no text', ['deadlines', '-'], Uint8Array.from([0x69, 0x64, 0xff, 0x0a])],
  ['an empty file', ['deadlines', '-'], ''],
  ['a header alone', ['deadlines', '-'], `${HEADER}\n`],
  ['a quote that stays open', ['deadlines', '-'], file('"A2;2')],
  ['JSON', ['deadlines', '-'], '[{"a":1}]'],
  ['markup', ['deadlines', '-'], '<!doctype html>'],
  ['a PDF', ['deadlines', '-'], '%PDF-1.4'],
  ['a damaged archive', ['deadlines', '-'], gzipSync('abc').subarray(0, 15)],
  ['a file twice compressed', ['deadlines', '-'], gzipSync(gzipSync(file()))],
  [
    'a column that would be added',
    ['deadlines', '-', '--language', 'nl'],
    'id,priority,created,reactie_uiterlijk\n1,2,2026-11-23T09:00+01:00,\n',
  ],
  ['nothing but rows that are refused', ['deadlines', '-'], file().replace(/;2;/, ';?;') + 'B;x;2026-11-23T09:00+01:00;;;\n'.repeat(1_100)],
  [
    'histories as JSON',
    ['report', '-', '--json-lines', ...AT],
    '{"a":1}\nx\n{"priority":9,"reportedAt":"x"}\n{"id":"1","priority":2,"reportedAt":"2026-11-23T09:00+01:00","respondedAt":"2026-11-22T09:00+01:00"}\n{"id":"1","priority":2,"reportedAt":"2026-11-23T09:00","pauses":[{"from":"2026-11-23T10:00+01:00","to":"2026-11-23T09:30+01:00"}]}\n',
  ],
  [
    'a log cut off',
    ['report', '-', '--log', ...AT, '--responded-states', 'Called'],
    'id,priority,time,state\n1,2,2026-11-23T09:00+01:00,Resolved\n1,2,2026-11-23T10:00+01:00,New\n,2,2026-11-23T10:00+01:00,New\n',
  ],
  ['a log out of order', ['deadlines', '-', '--log'], 'id,priority,time\n1,2,2026-11-23T09:00+01:00\n1,2,2026-11-22T09:00+01:00\n'],
  ['a missing file', ['deadlines', join(folder, 'none.csv')], ''],
  ['a folder', ['deadlines', folder], ''],
  ['an output in no folder', ['deadlines', '-', '--output', join(folder, 'x', 'x.csv')], file()],
];

/** Commands that are wrong in themselves. */
const WRONG_USE: readonly (readonly string[])[] = [
  ['deadlines', '-r', '2026-11-23T09:00+01:00'],
  ['deadlines', '-p', '2', '--last-contact', '2026-11-23T09:00+01:00'],
  ['deadlines', 'x.csv', '-p', '2', '-r', '2026-11-23T09:00+01:00'],
  ['deadlines', '-p', '2', '-r', '2026-11-23T09:00+01:00', '--bom'],
  ['deadlines', '-p', '7', '-r', '2026-11-23T09:00+01:00'],
  ['deadlines', '-p', '2', '-r', '1650-11-23T09:00+01:00'],
  ['deadlines', '-p', '2', '-r', '2026-11-23T09:00+01:00', '--last-contact', '2026-11-22T09:00+01:00'],
  ['deadlines', 'x.csv', '--table', '--explain'],
  ['explain', '-r', '2026-11-23T09:00+01:00'],
  ['explain', '--kpi', 'third-line', '-p', '2', '-r', '2026-11-23T09:00+01:00'],
  ['explain', '-p', '2', '-r', '2026-11-23T09:00+01:00', '--pause', 'x'],
  ['explain', '-p', '2', '-r', '2026-11-23T09:00+01:00', '--pause', '2026-11-24T09:00+01:00/2026-11-23T09:00+01:00'],
  ['explain', '-p', '2', '-r', '2026-11-23T09:00+01:00', '--p1-mttr', 'soon'],
  ['report', 'x.csv', '--at', 'soon'],
  ['report', 'x.csv', ...AT, '--period', 'soon'],
  ['report', 'x.csv', ...AT, '--period', '2026-02-30/2026-03-01'],
  ['report', 'x.csv', ...AT, '--worst', 'x'],
  ['report', 'x.csv', ...AT, '--target', 'x'],
  ['contact', '--at', '2026-11-23T18:00'],
  ['contact', '--at', '2026-11-23T18:00+01:00', '--end-customers', 'x'],
  ['maintenance'],
  ['maintenance', '--from', '2026-11-23T18:00+01:00', '--after', '2026-11-23T18:00+01:00'],
  ['maintenance', '--from', '2026-11-23T18:00+01:00', '--to', '2026-11-23T18:00+01:00'],
  ['maintenance', '--after', '2026-11-23T18:00+01:00', '--duration', 'x'],
  ['maintenance', '--after', '2026-11-23T18:00+01:00', '--duration', '0h'],
  ['maintenance', '--after', '2026-11-23T18:00+01:00', '--duration', '9000h'],
  ['calendar', '1492'],
  ['calendar', '2026', '--csv', '--ical'],
];

describe('--language nl says in Dutch, and with no word of English,', () => {
  test.each(WRONG)('what is wrong with %s', async (_what, args, input) => {
    const { error, read, status } = await cli([...args, '--language', 'nl'], input);
    expect(status).toBeGreaterThan(0);
    expect(error).not.toBe('');
    expect(sentences(error + read)).not.toMatch(ENGLISH);
  });

  test.each(WRONG_USE.map((args) => [args.join(' '), args] as const))('what is wrong with %s', async (_what, args) => {
    const { error, status } = await cli([...args, '--language', 'nl']);
    expect(status).toBe(2);
    expect(sentences(error)).not.toMatch(ENGLISH);
  });

  test('how a file is read, and its first rows with --check, whichever system wrote it', async () => {
    for (const [name, { marks }] of Object.entries(PRESETS)) {
      const header = ['Extra', ...(marks[0] as string[])];
      const rows = `Titel\n${header.join(';')};Gesloten op\n${header.map(() => '2026-11-23T09:00+01:00').join(';')};\n`;
      const { out, error } = await cli(['report', '-', ...AT, '--check', '--priority', '2', '--preset', name, '--language', 'nl'], rows);
      expect(sentences(out + error)).not.toMatch(ENGLISH);
      expect(out + error).toMatch(/gelezen|herkend|kolommen/);
    }
  });

  test('what a page has of refused rows, and of columns that were not read', async () => {
    const page = join(folder, 'page.html');
    const input = file('A2;x;2026-11-23T09:00+01:00;;;')
      .replace('closed_at', 'Target date')
      .replace(';\nA2', ';2026-11-23T09:00+01:00\nA2');
    await cli(['report', '-', ...AT, '--html', page, '--language', 'nl'], input);
    const text = readFileSync(page, 'utf8')
      .replace(/<style[\s\S]*?<\/style>/, '')
      .replace(/<\/?bdi>/g, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/&#34;.*?&#34;/g, '');
    expect(text).toContain('geen prioriteit die bekend is');
    expect(text).toContain('Kolommen met datums die voor de cijfers niet zijn gebruikt: “Target date”');
    expect(sentences(text)).not.toMatch(ENGLISH);
  });

  test('and its JSON has the names that programs know, with the reasons in Dutch', async () => {
    const json = JSON.parse((await cli(['deadlines', '-', '--json', '--explain', '--language', 'nl'], file())).out);
    expect(Object.keys(json[0]).slice(6)).toEqual(
      ['due', 'explained'].flatMap((what) => ['response', 'update', 'mttr'].map((kpi) => `${kpi}_${what}`)),
    );
    const report = JSON.parse(
      (await cli(['report', '-', ...AT, '--json', '--language', 'nl'], file('A2;x;2026-11-23T09:00+01:00;;;'))).out,
    );
    expect(report.refused.reasons).toEqual([{ reason: 'kolom priority: "x" is geen prioriteit die bekend is', count: 1, lines: [3] }]);
  });
});

test('what is said in English and in Dutch names the same options and the same texts of the user', async () => {
  const asked = (text: string) => [...text.matchAll(/--[a-z][\w-]*|"[^"]*"/g)].map(([found]) => found).sort();
  for (const [, args, input] of WRONG) {
    const [english, dutch] = [await cli(args, input), await cli([...args, '--language', 'nl'], input)];
    expect(asked(dutch.error)).toEqual(asked(english.error));
    expect(dutch.status).toBe(english.status);
  }
});
