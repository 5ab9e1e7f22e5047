import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessForm, isDateOnly } from '../../src/forms/index.js';
import { law } from '../support/cases.js';

const formOfColumn = (...cells: string[]) => {
  const guess = guessForm(cells);
  return guess.kind === 'form' ? guess.form.text : guess.kind;
};

describe('the form of a column is found in its cells', () => {
  test.each([
    ['dd-MM-yyyy HH:mm', ['22-05-2026 16:10', '1-2-2026 9:05']],
    ['dd-MM-yyyy HH:mm[:ss]', ['22-05-2026 16:10', '01-02-2026 09:05:07']],
    ['dd/MM/yyyy HH:mm', ['02/03/2026 16:10', '13/03/2026 09:00']],
    ['MM/dd/yy h:mm a', ['2/25/26 10:17\u202fPM', '02/03/26 1:00 AM']],
    ['dd/MMM/yy h:mm a', ['25/Feb/26 10:17 PM', '2025-12-05 08:47:50.154', '']],
    ['ISO 8601', ['2026-11-23 16:30:00', '2026-11-23T16:30Z', '2026-11-23T09:00[Europe/Amsterdam]']],
    ['ISO 8601', ['2026-11-23 16:30:00', 'soon', '12345']],
    ['dd.MM.yyyy HH:mm', ['22.05.2026 16:00', 'soon', '-']],
    ['x', ['1779458400000', '1685582402110.0']],
    ['X', ['1779458400', '1685582402']],
    ['excel', ['46164.6666667', '46165,25']],
    ['json-date', ['/Date(1779458400000)/']],
    ['yyyyMMddHHmmss', ['20260522160000']],
    ['yyyy/MM/dd HH:mm:ss', ['2026/05/22 16:00:00']],
    ['EEE, dd MMM yyyy HH:mm:ss ZZ', ['Fri, 22 May 2026 16:00:00 +0200']],
    ["EEE dd MMM yyyy 'om' HH:mm", ['vrijdag 22 mei 2026 om 16:00']],
    ["dd 'de' MMM 'de' yyyy HH:mm", ['22 de mayo de 2026 16:00']],
    ['MMM dd, yyyy, h:mm a', ['May 22, 2026, 4:00 PM']],
    ['EEE MMM dd HH:mm:ss yyyy', ['Fri May 22 16:00:00 2026']],
    ['HH:mm dd-MM-yyyy', ['16:00 22-05-2026']],
    ['dd MMM yyyy, HH:mm', ['12 paź 2026, 16:00']],
    ['yyyy-MM-dd h:mm a', ['2026-05-22 04:00 p. m.']],
    ['dd/MM/yyyy HH.mm', ['22/05/2026 16.00']],
    ['dd.MM.yyyy HH.mm', ['22.05.2026 16.00', '1.2.2026 9.05']],
    ["dd-MM-yyyy HH'u'mm", ['22-05-2026 16u30']],
    ["dd/MM/yyyy HH'h'mm", ['22/05/2026 16h30']],
    ['dd.MM.yy HH:mm:ss.S', ['22.05.96 16:00:30,123']],
    ['yyyy-MM-dd HH:mm ZZ', ['2026-05-22 16:00 GMT+2']],
    ['yyyyMMddHHmm', ['202605221600']],
    ['X', ['2026052216', '1779458400']],
    ["dd.MM.yyyy HH:mm 'Uhr'", ['22.05.2026 16:00 Uhr']],
    ["dd-MM-yyyy HH:mm'u'", ['22-05-2026 16:00u']],
    ['yyyy-MM-dd HH:mm ZZ', ['2026-05-22 16:00 CEST', '2026-01-22 16:00 CET', '2026-01-22 16:00 UTC', '2026-01-22 16:00 +01:00']],
    ['EEE MMM dd HH:mm:ss ZZ yyyy', ['Fri May 22 16:00:00 EEST 2026']],
    [
      'EEE MMM dd yyyy HH:mm:ss ZZ',
      ['Fri May 22 2026 16:00:00 GMT+0200 (Central European Summer Time)', 'Thu Jan 22 2026 16:00:00 GMT+0100 (CET)'],
    ],
  ])('%s: %j', (text, cells) => expect(formOfColumn(...cells)).toBe(text));

  test.each([
    ['EST', '2026-05-22 16:00 EST'],
    ['PDT', 'Fri May 22 16:00:00 PDT 2026'],
    ['BST', '22-05-2026 16:00BST'],
    ['IST', '22-05-2026 16:00:05.250 IST'],
    ['PST', '22-05-2026 4:00 PM PST'],
    ['EST', '22 May 2026 EST 16:00'],
    ['EST', '22-05-2026 16:00 +01:00 EST'],
    ['Europe', '22-05-2026 16:00 Europe/Amsterdam'],
    ['ET', '22-05-2026 16:00 ET'],
    ['a', '22-05-2026 16:00 a'],
  ])('a word that might say whose clocks a time is of is never passed over: %s of %j', (word, cell) =>
    expect(guessForm([cell, 'soon', ''])).toEqual({ kind: 'strange', cell, word }),
  );

  test.each([
    [['02/03/2026 16:10', '05/05/2026 16:10'], '02/03/2026 16:10', ['dd/MM/yyyy HH:mm', 'MM/dd/yyyy HH:mm']],
    [['05/05/2026 16:10'], '05/05/2026 16:10', ['dd/MM/yyyy HH:mm', 'MM/dd/yyyy HH:mm']],
    [['2026052216'], '2026052216', ['X', 'yyyyMMddHH']],
    [['22-05-26 16:10'], '22-05-26 16:10', ['dd-MM-yy HH:mm', 'yy-MM-dd HH:mm']],
    [['01-02-03 16:10'], '01-02-03 16:10', ['dd-MM-yy HH:mm', 'MM-dd-yy HH:mm', 'yy-MM-dd HH:mm']],
  ])('where two readings fit all cells it is open: %j', (cells, cell, forms) => {
    const guess = guessForm(cells);
    expect(guess.kind === 'open' ? [guess.cell, guess.forms.map(({ text }) => text)] : guess.kind).toEqual([cell, forms]);
  });

  test('where cells are of several forms, each is named with a cell', () =>
    expect(guessForm(['22-05-2026 16:00', '22/05/2026 17:00'])).toMatchObject({
      kind: 'various',
      forms: [
        { form: { text: 'dd-MM-yyyy HH:mm' }, cell: '22-05-2026 16:00' },
        { form: { text: 'dd/MM/yyyy HH:mm' }, cell: '22/05/2026 17:00' },
      ],
    }));

  test('day first in one row and month first in another is no form', () =>
    expect(formOfColumn('13/05/2026 16:00', '05/13/2026 16:00')).toBe('various'));

  test.each([['2026-05-22', '22-05-2026'], ['soon'], [''], ['1234', '12:30'], []])(
    'cells without a date and time have none: %j',
    (...cells) => expect(formOfColumn(...(cells as string[]))).toBe('none'),
  );
});

test.each(['2026-05-22', '22-05-2026', '22 mei 2026', '5/22/26'])('%s is a date without a time of day', (text) =>
  expect(isDateOnly(text)).toBe(true),
);

test.each(['22-05-2026 16:00', 'soon', '', '12345'])('%j is no date without a time of day', (text) => expect(isDateOnly(text)).toBe(false));

describe('a column that is written in one form', () => {
  const two = (part: number) => String(part).padStart(2, '0');
  const parts = (at: Date) => [
    two(at.getUTCDate()),
    two(at.getUTCMonth() + 1),
    at.getUTCFullYear(),
    two(at.getUTCHours()),
    two(at.getUTCMinutes()),
  ];
  const half = (at: Date) => `${at.getUTCHours() % 12 || 12}:${two(at.getUTCMinutes())} ${at.getUTCHours() < 12 ? 'AM' : 'PM'}`;
  const named = new Intl.DateTimeFormat('nl', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const WRITERS: readonly (readonly [string, (at: Date) => string])[] = [
    [
      'dd-MM-yyyy HH:mm',
      (at) =>
        parts(at)
          .join('-')
          .replace(/-(\d\d)-(\d\d)$/, ' $1:$2'),
    ],
    ['MM/dd/yyyy h:mm a', (at) => `${two(at.getUTCMonth() + 1)}/${two(at.getUTCDate())}/${at.getUTCFullYear()} ${half(at)}`],
    ['dd MMM yyyy HH:mm', (at) => `${named.format(at)} ${parts(at).slice(3).join(':')}`],
    ['ISO 8601', (at) => at.toISOString()],
    ['x', (at) => String(at.getTime())],
  ];
  // Thirteen digits: from September 2001 on.
  const column = fc.array(fc.integer({ min: Date.UTC(2002, 0, 1) / 60_000, max: Date.UTC(2089, 0, 1) / 60_000 }), {
    minLength: 1,
    maxLength: 30,
  });

  test.each(WRITERS)('is read as it was written, or asked about with that form: %s', (text, write) =>
    law([column], (minutes) => {
      const instants = minutes.map((minute) => minute * 60_000);
      const cells = instants.map((ms) => write(new Date(ms)));
      const guess = guessForm(cells);
      if (guess.kind === 'open') {
        expect(guess.forms.map((form) => form.text)).toContain(text);
        // Only where no cell has a day that is no month.
        expect(instants.every((ms) => new Date(ms).getUTCDate() <= 12)).toBe(true);
      } else expect(guess.kind === 'form' && cells.map((cell) => guess.form.read(cell)?.wallMs)).toEqual(instants);
    }),
  );
});
