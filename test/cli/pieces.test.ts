import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cli } from '../support/cli.js';

const AT = ['--at', '2026-12-01T00:00+01:00', '--group-by', 'priority,customer'];

const HEADER = '\uFEFFid,priority,reported_at,first_response_at,resolved_at,customer\r\n';

const ROWS = [
  'A1,2,2026-11-23T09:00+01:00,2026-11-23T10:00+01:00,2026-11-24T09:00+01:00,Café\r\n',
  '"A""2",2,2026-11-23T09:00+01:00,2026-11-24T10:00+01:00,,"Bolt, 😀\r\nand\nSons"\r\n',
  'A3,x,soon,,,Acme\r\n',
  '\r\nA4,4,2026-10-05T09:00+02:00,,,\r\n',
  'A5,1\r\nA6,1,2026-11-23T09:00+01:00,,2026-11-23T10:00+01:00,"""19"" screen"',
];

const CSV = HEADER + ROWS.join('');

const LINES = [
  '\uFEFF{"id":"é1","priority":2,"reportedAt":"2026-11-23T09:00+01:00","labels":{"customer":"Café 😀"}}\r\n',
  '\n{"id":"B2","priority":9,"reportedAt":"2026-11-23T09:00+01:00"}\nnonsense\n',
  '{"id":"B3","events":[{"kind":"reported","at":"2026-11-23T09:00+01:00","priority":1}],"labels":{"customer":""}}',
].join('');

/** What may stand in a file, and bytes that no text has. */
const BITS = [
  ',',
  ';',
  '"',
  '""',
  '\r\n',
  '\n',
  '\r',
  'é',
  '😀',
  '\u2028',
  ' ',
  'A7',
  '2',
  '2026-11-23T09:00+01:00',
  '"x\r\ny"',
  '\xC3',
  '\xFF',
];

const anyRest = fc
  .array(fc.constantFrom(...BITS), { maxLength: 24 })
  .map((bits) => Buffer.concat(bits.map((bit) => Buffer.from(bit, /[\xC3\xD8\xFF]/.test(bit) ? 'latin1' : 'utf8'))));

const anyCuts = (length: number) => fc.uniqueArray(fc.nat(length), { maxLength: 12 });

const FORMS: readonly (readonly [form: string, args: readonly string[], input: string | Uint8Array])[] = [
  ['deadlines as CSV', ['deadlines', '-'], CSV],
  ['deadlines as JSON', ['deadlines', '-', '--json'], CSV],
  ['deadlines as a table', ['deadlines', '-', '--table'], CSV],
  ['deadlines with reasons', ['deadlines', '-', '--explain'], CSV],
  ['deadlines of UTF-16', ['deadlines', '-'], Buffer.from(CSV, 'utf16le')],
  ['deadlines of windows-1252', ['deadlines', '-', '--encoding', 'windows-1252'], Buffer.from(CSV.slice(1), 'latin1')],
  ['deadlines of carriage returns', ['deadlines', '-'], CSV.replaceAll('\r\n', '\r')],
  ['a report as a table', ['report', '-', ...AT], CSV],
  ['a report as JSON', ['report', '-', ...AT, '--json'], CSV],
  ['a report as CSV', ['report', '-', ...AT, '--csv'], CSV],
  ['a report of JSON lines', ['report', '-', ...AT, '--json-lines', '--json'], LINES],
];

describe('however the bytes of the input are split, also within a character, a line end or a quote, the answer is the same', () => {
  test.each(FORMS)('%s', async (_form, args, input) => {
    const whole = await cli(args, input);
    expect(whole.status).toBe(1);
    expect(whole.out).not.toBe('');
    for (const chunk of [1, 2, 3, 7]) expect(await cli(args, input, { chunk })).toEqual(whole);
    await fc.assert(
      fc.asyncProperty(anyCuts(Buffer.from(input).length), async (cuts) => {
        expect(await cli(args, input, { cuts })).toEqual(whole);
      }),
      { numRuns: 8 },
    );
  });

  test.each([
    ['deadlines', ['deadlines', '-'], HEADER + ROWS[0]],
    ['deadlines of UTF-16', ['deadlines', '-'], Buffer.from(HEADER + ROWS[0], 'utf16le')],
    ['a report', ['report', '-', ...AT, '--csv'], HEADER + ROWS[0]],
    ['a report of JSON lines', ['report', '-', ...AT, '--json-lines', '--csv'], LINES],
  ] as const)('%s of a file with anything below its first rows', async (_form, args, beginning) => {
    const anyInput = anyRest.map((rest) => Buffer.concat([Buffer.from(beginning), rest]));
    await fc.assert(
      fc.asyncProperty(anyInput, fc.array(fc.nat(400), { maxLength: 6 }), fc.boolean(), async (input, places, byteByByte) => {
        const whole = await cli(args, input);
        const cuts = places.map((place) => place % (input.length + 1));
        expect(await cli(args, input, byteByByte ? { chunk: 1 } : { cuts })).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });

  test('a header longer than a million characters: its beginning says the delimiter', async () => {
    const input = `id;priority;reported_at;${'x'.repeat(1_500_000)},,,,,,,,\nA1;2;2026-11-23T09:00+01:00;\n`;
    const whole = await cli(['deadlines', '-', '--table'], input);
    expect(whole.out).toContain('Mon 2026-11-23');
    expect(await cli(['deadlines', '-', '--table'], input, { chunk: 500_000 })).toEqual(whole);
  });

  test('a file that is nothing but anything', async () => {
    await fc.assert(
      fc.asyncProperty(anyRest, async (input) => {
        for (const args of [
          ['deadlines', '-'],
          ['report', '-', ...AT],
        ])
          expect(await cli(args, input, { chunk: 1 })).toEqual(await cli(args, input));
      }),
      { numRuns: 30 },
    );
  });
});
