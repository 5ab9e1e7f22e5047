import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CsvForm, type CsvRecord, CsvScanner } from '../../src/csv/index.js';
import { withoutFormulas } from '../../src/csv/withoutFormulas.js';
import { cli } from '../support/cli.js';

/** What cells are made of: all that means something to some reader of a file, and a little that does not. */
const BITS = [',', ';', '\t', '|', '"', '""', '\r', '\n', '\r\n', ' ', "'", 'a', 'B2', '1,5', 'é', '😀', '\u2028', '\u00A0', '\0', '\\'];

const anyText = (bits: readonly string[], maxLength: number) =>
  fc.array(fc.constantFrom(...bits), { maxLength }).map((found) => found.join(''));

const anyDelimiter = fc.constantFrom(',', ';', '\t', '|');
const anyCuts = fc.array(fc.nat(1_000), { maxLength: 8 });

function scan(text: string, form: CsvForm, cuts: readonly number[]): readonly CsvRecord[] {
  const scanner = new CsvScanner(form);
  const places = [...cuts.map((cut) => cut % (text.length + 1)), text.length].sort((one, other) => one - other);
  const records = places.flatMap((end, index) => scanner.add(text.slice(places[index - 1] ?? 0, end)));
  return scanner.isOpen ? records : [...records, ...scanner.end()];
}

describe('a table', () => {
  interface Table {
    readonly rows: readonly (readonly (readonly [cell: string, isQuoted: boolean])[])[];
    readonly delimiter: string;
    readonly lineEnd: string;
    readonly endsWithLine: boolean;
  }

  const anyTable: fc.Arbitrary<Table> = fc.record({
    rows: fc.integer({ min: 2, max: 5 }).chain((width) =>
      fc.array(fc.array(fc.tuple(anyText(BITS, 5), fc.boolean()), { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 6,
      }),
    ),
    delimiter: anyDelimiter,
    lineEnd: fc.constantFrom('\n', '\r\n', '\r\r\n', '\r'),
    endsWithLine: fc.boolean(),
  });

  /** A writer of our own for this: quotes where it must, and where it likes. */
  function write({ rows, delimiter, lineEnd, endsWithLine }: Table): string {
    const cellText = ([cell, isQuoted]: readonly [string, boolean]) =>
      isQuoted || ['"', '\r', '\n', delimiter].some((char) => cell.includes(char)) ? `"${cell.replaceAll('"', '""')}"` : cell;
    return rows.map((row) => row.map(cellText).join(delimiter)).join(lineEnd) + (endsWithLine ? lineEnd : '');
  }

  const lineBreaks = (text: string) => text.split(/\r*\n|\r/).length - 1;

  test('is read as it was written, with the line of each row, whatever its dialect and quoting and wherever its pieces end', () =>
    fc.assert(
      fc.property(anyTable, anyCuts, (table, cuts) => {
        const { rows, delimiter, lineEnd } = table;
        let line = 1;
        const expected = rows.map((row) => {
          const cells = row.map(([cell]) => cell);
          const record = { line, cells };
          line += 1 + cells.reduce((sum, cell) => sum + lineBreaks(cell), 0);
          return record;
        });
        const form: CsvForm = { delimiter, lineEnd: lineEnd === '\r' ? '\r' : '\n', firstLine: 1 };
        expect(scan(write(table), form, cuts)).toEqual(expected);
      }),
      { numRuns: 300 },
    ));

  test('comes back from deadlines with its cells unchanged, as another reader finds them', () =>
    fc.assert(
      fc.asyncProperty(anyTable, async (table) => {
        const { delimiter, lineEnd, rows } = table;
        const plain = (cells: readonly (string | number)[]) => cells.map((cell) => [String(cell), false] as const);
        const header = plain(['id', 'priority', 'reported_at', ...(rows[0] ?? []).keys()]);
        const ticket = (index: number) => plain([`A${index}`, 2, '2026-05-22T16:00+02:00']);
        const input = write({ ...table, rows: [header, ...rows.map((row, index) => [...ticket(index), ...row])] });
        const { status, out } = await cli(['deadlines', '-', '--delimiter', delimiter], input);
        expect(status).toBe(0);
        const read: string[][] = parse(out, { delimiter, record_delimiter: lineEnd === '\r\r\n' ? '\r\n' : lineEnd });
        expect(read.slice(1).map((cells) => cells.slice(3, -3))).toEqual(rows.map((row) => row.map(([cell]) => cell)));
      }),
      { numRuns: 60 },
    ));
});

// csv-parse takes a quote before a NUL for the end of a cell.
const BITS_OF_PEERS = BITS.filter((bit) => bit !== '\0');

test('any text is read as csv-parse reads it, wherever its pieces end', () =>
  fc.assert(
    fc.property(anyText(BITS_OF_PEERS, 30), anyDelimiter, fc.boolean(), anyCuts, (bits, delimiter, isOldMac, cuts) => {
      // A line's end, so that no carriage return stands at the end of the text: ours takes it for the beginning of one.
      const lineEnd = isOldMac ? '\r' : '\n';
      const text = bits + lineEnd;
      const ours = scan(text, { delimiter, lineEnd, firstLine: 1 }, cuts).map(({ cells }) => cells);
      expect(ours).toEqual(readByCsvParse(text, delimiter, isOldMac ? ['\r'] : [4, 3, 2, 1, 0].map((count) => `${'\r'.repeat(count)}\n`)));
    }),
    { numRuns: 1_000 },
  ));

/** The records before the first that is broken. */
function readByCsvParse(text: string, delimiter: string, lineEnds: readonly string[]): string[][] {
  const records: string[][] = [];
  try {
    parse(text, {
      ...{ delimiter, record_delimiter: [...lineEnds], relax_quotes: true, relax_column_count: true },
      on_record: (record: string[]) => {
        records.push(record);
        return record;
      },
    });
  } catch (error) {
    expect(error).toMatchObject({ code: 'CSV_QUOTE_NOT_CLOSED' });
  }
  return records.filter((cells) => cells.length > 1 || cells[0] !== '');
}

test('no formula gets in, whichever of the usual ways tells cells apart, and nothing else is changed', () =>
  fc.assert(
    fc.property(anyText([...BITS.filter((bit) => bit !== "'"), '=', '=1+1', '-1+1', '+', '@SUM(1)', '\uFEFF', '\u200B'], 12), (cell) => {
      const text = withoutFormulas(cell);
      expect(text.replaceAll("'", '')).toBe(cell);
      for (const part of text.split(/[,;\t\r\n]/)) expect(part).not.toMatch(/^[\s\0"\uFEFF\u200B]*(=+[^=+@\s]|-1\+1|@SUM)/);
    }),
    { numRuns: 500 },
  ));
