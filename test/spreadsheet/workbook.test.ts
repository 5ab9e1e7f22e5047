import { cloudctiSla, dutchHolidays, slaClock } from '@cloudcti/sla';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { beforeAll, describe, expect, test } from 'vitest';
import { spreadsheetBytes } from '../support/spreadsheetFiles.js';

// What its formulas answer is asked of LibreOffice, by `npm run workbook`; here, what stands in its cells.

const SERIAL_OF_1970 = 25_569;
const ENGLISH = ['Read me', 'Tickets', 'Compliance', 'Agreement', 'Calendar'];
const DUTCH = ['Lees mij', 'Tickets', 'Naleving', 'Overeenkomst', 'Kalender'];
const books = { en: new ExcelJS.Workbook(), nl: new ExcelJS.Workbook() };

const sheet = (name: string, book = books.en) => book.getWorksheet(name) as ExcelJS.Worksheet;
const rows = (name: string, book = books.en) => {
  const found: ExcelJS.CellValue[][] = [];
  sheet(name, book).eachRow((row) => found.push(row.values as ExcelJS.CellValue[]));
  return found;
};
const dateOf = (value: ExcelJS.CellValue | undefined) => {
  const serial = value instanceof Date ? value.getTime() / 86_400_000 + SERIAL_OF_1970 : Number(value);
  return new Date((serial - SERIAL_OF_1970) * 86_400_000).toISOString().slice(0, 10);
};
/** The values of the answers in a row, as they stand in the file: exceljs takes a word in a cell of dates for a date. */
async function answers(name: string, row: number): Promise<(number | string)[]> {
  const xml = await (await JSZip.loadAsync(spreadsheetBytes(name))).file('xl/worksheets/sheet2.xml')?.async('text');
  return [...'GHIJKLM'].map((column) => {
    const [, kind, value] =
      new RegExp(`<c r="${column}${row}"[^>]*?(?: t="(\\w+)")?><f[^>]*?(?:/>|>[^<]*</f>)<v>(.*?)</v>`).exec(xml ?? '') ?? [];
    return kind === 'str' ? (value as string) : Number(value);
  });
}

beforeAll(async () => {
  for (const [language, name] of [['en', 'cloudcti-sla.xlsx'] as const, ['nl', 'cloudcti-sla.nl.xlsx'] as const]) {
    const { buffer, byteOffset, byteLength } = spreadsheetBytes(name);
    await books[language].xlsx.load(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
  }
});

test('the workbooks have their sheets in their language, the first to be read, and no macros', () => {
  expect(books.en.worksheets.map(({ name }) => name)).toEqual(ENGLISH);
  expect(books.nl.worksheets.map(({ name }) => name)).toEqual(DUTCH);
});

test('both together take at most 335 kB', () => {
  const sizes = ['cloudcti-sla.xlsx', 'cloudcti-sla.nl.xlsx'].map((name) => spreadsheetBytes(name).byteLength);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(335_000);
});

test('the calendar has every date of 2022 to 2032, the working days of the agreement and the names of its holidays (R2)', () => {
  const clock = slaClock();
  const days = rows('Calendar').slice(1);
  const dates = days.map(([, date]) => dateOf(date));
  expect([dates[0], dates.at(-1), dates.length]).toEqual(['2022-01-01', '2032-12-31', 4_018]);
  expect(days.filter(([, , working], place) => (working === 1) !== clock.isWorkingDay(dates[place] as string))).toEqual([]);
  const named = days.flatMap(([, , , name], place) => (name === undefined || name === null ? [] : [[dates[place], name]]));
  const holidays = dutchHolidays({ years: { from: 2022, to: 2032 } });
  expect(named).toEqual(holidays.map(({ date, name }) => [date, name.en]));
  const inDutch = rows('Kalender', books.nl).flatMap(([, date, , name]) => (date === 'Datum' || !name ? [] : [[dateOf(date), name]]));
  expect(inDutch).toEqual(holidays.map(({ date, name }) => [date, name.nl]));
});

test("the targets are those of the agreement's table (SLA §5)", () => {
  const cells = rows('Agreement').slice(3, 7);
  expect(cells.map(([, priority]) => priority)).toEqual([1, 2, 3, 4]);
  cells.forEach(([, priority, , ...targets], place) => {
    const terms = cloudctiSla.kpis[priority as 1];
    expect(place).toBe(Number(priority) - 1);
    expect(targets.slice(0, 6)).toEqual(
      (['response', 'update', 'mttr'] as const).flatMap((kpi): (number | string)[] => {
        const target = terms[kpi];
        return 'value' in target ? [target.value, target.unit] : ['', target.kind === 'best-effort' ? 'best effort' : 'to be determined'];
      }),
    );
  });
});

test('each ticket has its formulas, and what is filled in is read by the number of its row alone', () => {
  for (const row of [3, 4, 1_002]) {
    for (const column of [...'GHIJKLMNOPQRSTUVWXYZ', 'AA', 'AB', 'AC', 'AD', 'AE', 'AF']) {
      const { formula } = sheet('Tickets').getCell(`${column}${row}`);
      expect(formula).toBeTruthy();
      expect(formula?.replace(/"[^"]*"/g, '')).not.toMatch(/(?<![A-Z$])\$?[A-M]\$?\d/);
    }
  }
});

test.each([
  ['cloudcti-sla.xlsx', 'Calendar'],
  ['cloudcti-sla.nl.xlsx', 'Kalender'],
] as const)('%s prints the tickets that are filled in, by a formula, and nothing of the sheet %s', async (name, calendar) => {
  const xml = (await (await JSZip.loadAsync(spreadsheetBytes(name))).file('xl/workbook.xml')?.async('text')) ?? '';
  const areas = [...xml.matchAll(/<definedName name="_xlnm\.Print_Area" localSheetId="(\d)">([^<]*)</g)].map(([, sheet, area]) => [
    sheet,
    area,
  ]);
  expect(areas).toEqual([
    ['1', expect.stringMatching(/^OFFSET\(Tickets!\$A\$1,0,0,SLA_Last_row,/)],
    ['4', `&apos;${calendar}&apos;!$Z$1:$Z$1`],
  ]);
});

test('the columns and rows that formulas work with are hidden, and named in the language of the workbook', () => {
  for (const [language, agreement, heading] of [
    ['en', 'Agreement', 'Reported, ms'],
    ['nl', 'Overeenkomst', 'Gemeld, ms'],
  ] as const) {
    const tickets = sheet('Tickets', books[language]);
    expect([tickets.getCell('O2').value, tickets.getColumn('O').hidden, tickets.getColumn('M').hidden]).toEqual([heading, true, false]);
    const own = sheet(agreement, books[language]);
    expect([20, 21, 27].map((row) => own.getRow(row).hidden)).toEqual([false, true, true]);
    expect(Number(own.getCell('C23').result)).toBe(61_200_000);
  }
});

test('formulas are locked without a password, and what is filled in is not', () => {
  for (const [language, names] of [['en', ENGLISH] as const, ['nl', DUTCH] as const]) {
    for (const name of names) {
      const { sheetProtection } = sheet(name, books[language]).model as unknown as { sheetProtection: Record<string, unknown> };
      expect(sheetProtection).toMatchObject({ sheet: true, sort: true, autoFilter: true });
      expect(sheetProtection).not.toHaveProperty('hashValue');
    }
  }
  const isOpen = (name: string, cell: string) => sheet(name).getCell(cell).protection?.locked === false;
  const open = ['A3', 'F3', 'A2000', 'F2000'].map(
    (cell) => isOpen('Tickets', cell) || sheet('Tickets').getColumn(cell.charAt(0)).protection?.locked === false,
  );
  expect(open).toEqual([true, true, true, true]);
  expect([isOpen('Agreement', 'C4'), isOpen('Agreement', 'C11'), isOpen('Calendar', 'B9'), isOpen('Compliance', 'H11')]).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['G3', 'M3', 'N3'].some((cell) => isOpen('Tickets', cell))).toBe(false);
});

test.each(['cloudcti-sla.xlsx', 'cloudcti-sla.nl.xlsx'] as const)(
  'no part of %s holds what is no number: a date that is typed is held against the calendar',
  async (name) => {
    const zip = await JSZip.loadAsync(spreadsheetBytes(name));
    for (const part of Object.values(zip.files))
      expect(await part.async('text')).not.toMatch(/>(?:NaN|undefined|Infinity|\[object Object\])</);
    const sheet = await zip.file('xl/worksheets/sheet2.xml')?.async('text');
    expect(sheet).toMatch(
      /<dataValidation type="decimal"[^>]*sqref="C3:F1002"[^>]*>\s*<formula1>SLA_First<\/formula1><formula2>SLA_End<\/formula2>/,
    );
  },
);

describe('the answers stand in the file, for programs that do not compute', () => {
  const due = (wallClock: string) => (Date.parse(`${wallClock}Z`) + SERIAL_OF_1970 * 86_400_000) / 86_400_000;
  const [tuesday, wednesday] = [due('2026-05-26T15:30'), due('2026-05-27T17:00')];

  test('the first example, priority 2 on Friday 16:00 before Whit Monday, is due on Tuesday 15:30 and on Wednesday 17:00', async () => {
    expect(await answers('cloudcti-sla.xlsx', 3)).toEqual([tuesday, 'met', 'none: repaired', 'met', wednesday, 'met', '']);
    expect(await answers('cloudcti-sla.nl.xlsx', 3)).toEqual([tuesday, 'gehaald', 'geen: hersteld', 'gehaald', wednesday, 'gehaald', '']);
  });

  test('a best effort is a word, and rows without a ticket are empty, not unknown', async () => {
    const bestEffort = ['best effort', 'best effort', 'best effort', 'best effort'];
    expect(await answers('cloudcti-sla.xlsx', 5)).toEqual([due('2026-06-02T10:00'), 'met', ...bestEffort, '']);
    expect(await answers('cloudcti-sla.xlsx', 1_002)).toEqual(['', '', '', '', '', '', '']);
  });
});
