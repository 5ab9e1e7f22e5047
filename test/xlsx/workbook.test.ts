import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RUNS } from '../support/cases.js';
import { cli } from '../support/cli.js';
import { type SheetCell, type WorkbookParts, workbookFile, workbookParts, zipOf } from '../support/workbookFile.js';

const AMSTERDAM = ['--zone', 'Europe/Amsterdam'];
const FRIDAY = { response_due: '2026-05-26T15:30:00.000+02:00', mttr_due: '2026-05-27T17:00:00.000+02:00' };
/** Friday 22 May 2026 at 16:00, as a number of days. */
const FRIDAY_DAYS = 46_164 + 16 / 24;
const date = (days: number, style = 1): SheetCell => ({ style, xml: `<v>${days}</v>` });
/** Any cell; XML has no place for halves of characters. */
const ANY_CELL = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }).map((text) => text.replace(/[\ud800-\udfff\ufffe\uffff]/g, '')),
  fc.constantFrom('_x0041_', 'a\r\nb', ' x ', '<&>"'),
  fc.integer(),
);
const HEADER = ['Nummer', 'Prioriteit', 'Aangemeld', 'Opgelost'];
const FORMATS = ['dd-mm-yyyy hh:mm'];
const TICKET: readonly SheetCell[] = ['A1', 2, date(FRIDAY_DAYS)];

const tickets = async (parts: Partial<WorkbookParts>, rows: readonly (readonly SheetCell[])[] = [HEADER, TICKET]) =>
  workbookFile({ sheets: [{ name: 'Tickets', rows }], formats: FORMATS, ...parts });

async function deadlines(file: Uint8Array, ...more: readonly string[]) {
  const { status, out, error, read } = await cli(['deadlines', '-', '--json', ...AMSTERDAM, ...more], file);
  return { status, error, read, rows: out === '' ? [] : (JSON.parse(out) as Record<string, string>[]) };
}

/** The cells of a sheet below a header of letters, as they come out. */
async function cellsOf(cells: readonly SheetCell[], parts: Partial<WorkbookParts> = {}) {
  const header = ['id', 'priority', 'reported_at', ...cells.map((_, place) => `c${place}`)];
  const { rows } = await deadlines(await tickets(parts, [header, ['A1', 2, '2026-05-22T16:00+02:00', ...cells]]));
  return cells.map((_, place) => rows[0]?.[`c${place}`]);
}

describe('a workbook of tickets', () => {
  test('gives its rows as separated values, in the form that a spreadsheet opens', async () => {
    const { status, out, read } = await cli(['deadlines', '-', ...AMSTERDAM], await tickets({}));
    expect([status, out.split('\r\n')]).toEqual([
      0,
      [
        '\uFEFFNummer,Prioriteit,Aangemeld,Opgelost,response_due,update_due,mttr_due',
        `A1,2,2026-05-22T16:00:00,,${FRIDAY.response_due},${FRIDAY.response_due},${FRIDAY.mttr_due}`,
        '',
      ],
    ]);
    expect(read).toContain(
      'sheet     "Tickets"\n  id        "Nummer"\n  priority  "Prioriteit": "2" is 2\n  reported  "Aangemeld", as dates of the workbook or ISO 8601, on the clocks of Europe/Amsterdam',
    );
  });

  test('is separated as --delimiter says', async () =>
    expect((await cli(['deadlines', '-', ...AMSTERDAM, '--delimiter', ';'], await tickets({}))).out).toContain(
      '\r\nA1;2;2026-05-22T16:00:00;;',
    ));

  test('is judged by the report, which has its sheet in the JSON', async () => {
    const file = await tickets({}, [HEADER, [...TICKET, date(46_169 + 17 / 24)]]);
    const { out } = await cli(['report', '-', '--json', '--at', '2026-12-31T00:00+01:00', ...AMSTERDAM], file);
    const { total, reading } = JSON.parse(out);
    expect([total.kpis.mttr.counts.met, reading.sheet]).toEqual([1, { name: 'Tickets', others: [] }]);
  });

  test('asks whose clocks its dates are of', async () =>
    expect(await cli(['deadlines', '-'], await tickets({}))).toMatchObject({
      status: 2,
      error: expect.stringContaining('--zone Europe/Amsterdam'),
    }));

  test('is read however its bytes come, and compressed', async () => {
    const file = await tickets({});
    const whole = await cli(['deadlines', '-', ...AMSTERDAM], file);
    for (const input of [file, gzipSync(file)]) expect(await cli(['deadlines', '-', ...AMSTERDAM], input, { chunk: 7 })).toEqual(whole);
  });

  test('may have titles and empty rows above and among its tickets; lines are those of the sheet', async () => {
    const { rows, read, error } = await deadlines(
      await tickets({}, [['Incidenten in mei'], [], HEADER, TICKET, [], ['A2', 2, 'gisteren']]),
    );
    expect(rows).toMatchObject([FRIDAY]);
    expect(read).toContain('below a title');
    expect(error).toContain('line 6, ticket "A2": column Aangemeld: "gisteren" is in no form');
  });

  test('may have names with a prefix, as .NET writes them', async () => {
    const rows = [HEADER, ['A1', 2, { style: 1, xml: `<x:v>${FRIDAY_DAYS}</x:v>` }]];
    expect((await deadlines(await tickets({ prefix: 'x' }, rows))).rows).toMatchObject([FRIDAY]);
  });

  test('may leave out where rows and cells stand', async () => {
    const cells = (texts: readonly string[]) => `<row>${texts.map((text) => `<c t="str"><v>${text}</v></c>`).join('')}</row>`;
    const xml = `<worksheet><sheetData>${cells(HEADER)}${cells(['A1', '2', '2026-05-22T16:00', ''])}</sheetData></worksheet>`;
    expect((await deadlines(await tickets({ sheets: [{ name: 'T', rows: [], xml }] }))).rows).toMatchObject([FRIDAY]);
  });

  test('may have a comment that ends like a tag, wherever its text is cut', async () => {
    const plain = workbookParts({
      sheets: [{ name: 'T', rows: [HEADER, ...Array.from({ length: 3_000 }, (_, index) => [`A${index}`, 2, '2026-05-22T16:00'])] }],
    });
    const sheet = (plain['xl/worksheets/sheet1.xml'] ?? '').replaceAll('</row>', '</row><!-- > -->');
    expect((await deadlines(await zipOf({ ...plain, 'xl/worksheets/sheet1.xml': sheet }))).rows).toHaveLength(3_000);
  });

  test('with cells behind its last column says so in its own words', async () =>
    expect(
      (
        await deadlines(
          await tickets({}, [HEADER, ...Array(3_000).fill(['', 2, '2026-05-22T16:00']), ['B', 2, '2026-05-22T16:00', '', '', 'stray']]),
        )
      ).error,
    ).toContain('has 6 cells, the header has 4; name the columns of the others, or empty them'));
});

describe('the sheet that is read', () => {
  const sheets = [
    { name: 'Voorblad', rows: [['Incidenten'], ['van mei']] },
    { name: 'Oud', state: 'hidden', rows: [HEADER, ['OLD', 1, date(FRIDAY_DAYS)]] },
    { name: 'Lijst', rows: [HEADER, TICKET] },
    {
      name: 'Tabel',
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
    },
  ];

  test('is the first that can be seen and has a header with a row below it, which is told', async () => {
    const { rows, read } = await deadlines(await tickets({ sheets }));
    expect(rows).toMatchObject([{ Nummer: 'A1' }]);
    expect(read).toContain('sheet     "Lijst"; not "Voorblad", "Oud", "Tabel": those are chosen by --sheet');
  });

  test.each(['Oud', 'oud', '#2'])('is the one that is named %s', async (name) =>
    expect((await deadlines(await tickets({ sheets }), '--sheet', name)).rows).toMatchObject([{ Nummer: 'OLD' }]),
  );

  test('must be there', async () =>
    expect(await deadlines(await tickets({ sheets }), '--sheet', 'Mei')).toMatchObject({
      status: 2,
      error: expect.stringContaining(
        '--sheet: there is no sheet "Mei". The workbook has 4 sheets: "Voorblad", "Oud" (hidden), "Lijst", "Tabel"',
      ),
    }));

  test('without the columns that are needed is named, with the way to another', async () =>
    expect((await deadlines(await tickets({ sheets }), '--sheet', 'Tabel')).error).toContain(
      'of sheet "Tabel"; another is chosen by --sheet',
    ));

  test('is not asked for where there is no workbook, nor an encoding where there is one', async () => {
    expect((await deadlines(Buffer.from('id,priority,reported_at\nA,2,2026-05-22T16:00\n'), '--sheet', 'x')).error).toContain(
      '--sheet: standard input is no workbook',
    );
    expect((await deadlines(await tickets({}), '--encoding', 'windows-1252')).error).toContain('--encoding: standard input is a workbook');
  });
});

describe('cells', () => {
  test('are texts as a person sees them', async () => {
    const cells: readonly SheetCell[] = [
      { kind: 's', xml: '<v>0</v>' },
      { kind: 's', xml: '<v>1</v>' },
      { kind: 'inlineStr', xml: '<is><r><t>een </t></r><r><t>twee</t></r></is>' },
      { kind: 'b', xml: '<v>1</v>' },
      { kind: 'b', xml: '<v>0</v>' },
      { kind: 'e', xml: '<v>#N/A</v>' },
      { kind: 'str', xml: '<f>A1&amp;"x"</f><v>ax</v>' },
      { kind: 'd', xml: '<v>2026-05-22T16:00:00</v>' },
      { kind: 'str', xml: '<f>""</f><v></v>' },
    ];
    const strings = [
      '<t>a_x000D_b &lt;c&gt; &#233;</t>',
      '<r><t xml:space="preserve">東 </t></r><r><t>京</t></r><rPh sb="0" eb="1"><t>トウ</t></rPh>',
    ];
    expect(await cellsOf(cells, { strings })).toEqual([
      'a\rb <c> é',
      '東 京',
      'een twee',
      'TRUE',
      'FALSE',
      '#N/A',
      'ax',
      '2026-05-22T16:00:00',
      '',
    ]);
  });

  test.each([
    ['dd-mm-yyyy hh:mm', FRIDAY_DAYS, '2026-05-22T16:00:00'],
    ['[$-413]d mmm yyyy', 46_164, '2026-05-22'],
    ['d/m/yyyy', FRIDAY_DAYS, '2026-05-22T16:00:00'],
    ['d/m/yyyy h:mm', 46_164, '2026-05-22T00:00:00'],
    ['yyyy\\-mm\\-dd\\Thh:mm:ss.000', 46_164.666_679_34, '2026-05-22T16:00:01.095'],
    ['m/d/yy h:mm AM/PM', 46_164.666_666_666_6, '2026-05-22T16:00:00'],
    ['hh:mm', 16 / 24, '16:00:00'],
    ['[h]:mm:ss', 1.5, '1.5'],
    ['0.00', 46_164.5, '46164.5'],
    ['00000', 123, '00123'],
    ['"dag" 0', 123, '123'],
    ['General', 0.1 + 0.2, '0.3'],
    ['dd-mm-yyyy', 12, '12'],
    ['0.00E+00', 1.5e15, '1500000000000000'],
    ['dd-mm-yyyy;@', 46_164, '2026-05-22'],
    ['[Red]0" dagen"', 7, '7'],
  ])('a number shown as %s: %d is %s', async (format, value, text) =>
    expect(await cellsOf([date(value)], { formats: [format] })).toEqual([text]),
  );

  test.each([14, 22, 27, 57])('the built-in format %d is of a date', async (id) => {
    const parts = workbookParts({ sheets: [{ name: 'T', rows: [HEADER, TICKET] }] });
    const styles = `<styleSheet><cellXfs><xf/><xf numFmtId="${id}"/></cellXfs></styleSheet>`;
    expect((await deadlines(await zipOf({ ...parts, 'xl/styles.xml': styles }))).rows).toMatchObject([FRIDAY]);
  });

  test('days that count from 1904 are the days that they show', async () =>
    expect((await deadlines(await tickets({ days1904: true }, [HEADER, ['A1', 2, date(FRIDAY_DAYS - 1_462)]]))).rows).toMatchObject([
      FRIDAY,
    ]));

  test('plain numbers of days are read as such, unless they count from 1904: then they are to be shown as dates', async () => {
    const rows = [HEADER, ['A1', 2, FRIDAY_DAYS]];
    const { rows: read, read: said } = await deadlines(await tickets({}, rows));
    expect([read, said]).toEqual([[expect.objectContaining(FRIDAY)], expect.stringContaining('as excel, on the clocks of')]);
    expect((await deadlines(await tickets({ days1904: true }, rows))).error).toContain(
      'column Aangemeld holds plain numbers, in a workbook whose days count from 1904',
    );
  });

  test('a date and a time in two columns are one time', async () => {
    const rows = [
      ['Nummer', 'Prioriteit', 'Datum', 'Tijd'],
      ['A1', 2, date(46_164, 1), date(16 / 24, 2)],
    ];
    expect(
      (await deadlines(await tickets({ formats: ['dd-mm-yyyy', 'hh:mm'] }, rows), '--reported-column', 'Datum+Tijd')).rows,
    ).toMatchObject([FRIDAY]);
  });

  test('a formula without its result, and an error, refuse their row with what to do', async () => {
    const repaired = (cell: SheetCell) => [...TICKET, cell];
    const rows = [HEADER, repaired(date(46_168)), repaired({ xml: '<f>C2+1</f>' }), repaired({ kind: 'e', xml: '<v>#REF!</v>' })].map(
      (row, index) => (index === 0 ? row : [`A${index}`, ...row.slice(1)]),
    );
    const { error } = await cli(['report', '-', '--at', '2026-12-31T00:00+01:00', ...AMSTERDAM], await tickets({}, rows));
    expect(error).toContain(
      'line 3, ticket "A2": column Opgelost: "=" is a formula without its result; open the file in a spreadsheet and save it',
    );
    expect(error).toContain('line 4, ticket "A3": column Opgelost: "#REF!" is an error of the spreadsheet; mend it there');
  });

  test('formulas that are filled down make no rows of tickets', async () => {
    const rows = [HEADER, [...TICKET, { xml: '<f>C2+1</f>' }], ['', '', '', { xml: '<f t="shared" si="0"/>' }]];
    const { status, rows: read } = await deadlines(await tickets({}, rows));
    expect([status, read]).toEqual([0, [expect.objectContaining(FRIDAY)]]);
  });

  test('dates among texts of days and months are doubted: the program that made them may have exchanged the two', async () => {
    const rows = [HEADER, ['A1', 2, '22/05/2026 16:00'], ['A2', 2, date(46_034)]];
    const { status, error } = await deadlines(await tickets({}, rows));
    expect([status, error]).toEqual([
      2,
      expect.stringContaining('line 3, column Aangemeld: "2026-01-12T00:00:00" is a date of the workbook, and others'),
    ]);
    const [, form = ''] = /--date-format '(.*)'/.exec(error) ?? [];
    expect((await deadlines(await tickets({}, rows), '--date-format', form)).rows).toMatchObject([
      FRIDAY,
      { Aangemeld: '2026-01-12T00:00:00' },
    ]);
  });

  test('come back as they were written, in whatever number and place', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.array(ANY_CELL, { minLength: 1, maxLength: 6 }), { maxLength: 40 }), async (rows) => {
        const header = ['id', 'priority', 'reported_at', 'c0', 'c1', 'c2', 'c3', 'c4', 'c5'];
        const written = rows.map((row, index) => [`A${index}`, 2, '2026-05-22T16:00', ...row]);
        const { rows: read } = await deadlines(await tickets({}, [header, ['A', 2, '2026-05-22T16:00'], ...written]));
        expect(read.slice(1).map((row) => header.slice(3).map((name) => row[name]))).toEqual(
          rows.map((row) => Array.from({ length: 6 }, (_, place) => String(row[place] ?? ''))),
        );
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    ));
});

describe('what is no workbook, or not whole', () => {
  const bare = (...names: string[]) => zipOf(Object.fromEntries(names.map((name) => [name, 'x'])));
  test.each([
    [
      'an OpenDocument file',
      () => bare('mimetype', 'content.xml'),
      'is an OpenDocument file, such as an .ods; save the sheet as .xlsx or CSV',
    ],
    [
      'a binary workbook',
      () =>
        zipOf({ '_rels/.rels': '<R><Relationship Id="1" Type="x/officeDocument" Target="xl/workbook.bin"/></R>', 'xl/workbook.bin': 'x' }),
      'is a binary workbook (.xlsb)',
    ],
    [
      'a document',
      () =>
        zipOf({
          '_rels/.rels': '<R><Relationship Id="1" Type="x/officeDocument" Target="word/document.bin"/></R>',
          'word/document.bin': 'x',
        }),
      'is no workbook; export',
    ],
    ['a file of Numbers', () => bare('Index/Document.iwa'), 'is a file of Numbers or Pages'],
    ['another zip file', () => bare('tickets.csv'), 'is a zip file; unpack it'],
    [
      'an old workbook',
      async () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'is an old workbook (.xls), or one with a password; save it as .xlsx without a password',
    ],
    ['the beginning of one', async () => (await tickets({})).subarray(0, 900), 'is a damaged workbook: it is not whole'],
    ['a few bytes', async () => Buffer.from('PK\u0003\u0004'), 'is a damaged workbook'],
    [
      'one without a part',
      async () => zipOf({ ...workbookParts({ sheets: [{ name: 'T', rows: [] }] }), 'xl/styles.xml': '<a>' }),
      'is a damaged workbook: its part xl/styles.xml is no whole XML',
    ],
    [
      'one with entities of its own',
      () => zipOf({ ...workbookParts({ sheets: [{ name: 'T', rows: [] }] }), 'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }),
      'xl/workbook.xml is no whole XML',
    ],
    ['one without tickets', () => tickets({}, [['x']]), 'has no sheet with a header and rows below it'],
    [
      'one that would fill the memory',
      async () =>
        zipOf({
          ...workbookParts({ sheets: [{ name: 'T', rows: [] }], strings: [] }),
          'xl/worksheets/sheet1.xml': `<worksheet>${`<a/>${' '.repeat(5_000_000)}`.repeat(7)}</worksheet>`,
        }),
      'unpacks to over 250 times its size',
    ],
  ])('%s is named', async (_what, file, said) => {
    const { status, error } = await cli(['deadlines', '-', ...AMSTERDAM], await file());
    expect([status, error]).toEqual([2, expect.stringMatching(/^cloudcti-sla: standard input /)]);
    expect(error).toContain(said);
  });

  test('a byte that is another than was packed is found out', async () => {
    const file = await tickets({}, [HEADER, ...Array.from({ length: 50 }, (_, index) => [`A${index}`, 2, '2026-05-22T16:00'])]);
    const name = Buffer.from('xl/worksheets/sheet1.xml');
    const from = file.indexOf(name) + name.length;
    for (let at = from + 20; at < from + 200; at += 17) {
      const other = Buffer.from(file);
      other[at] = (other[at] as number) ^ 0x10;
      expect((await cli(['deadlines', '-', ...AMSTERDAM], other)).error).toMatch(
        /is a damaged workbook: .*; open it in a spreadsheet program/,
      );
    }
  });

  test('for lines of JSON says so', async () =>
    expect((await cli(['report', '-', '--json-lines', '--at', '2026-12-31T00:00+01:00'], await tickets({}))).error).toContain(
      'is a workbook or another zip file, and no lines of JSON',
    ));
});
