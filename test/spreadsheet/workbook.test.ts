import { cloudctiSla, dutchHolidays, slaClock } from '@cloudcti/sla';
import ExcelJS from 'exceljs';
import { beforeAll, expect, test } from 'vitest';
import { spreadsheetBytes } from '../support/spreadsheetFiles.js';

// What its formulas answer is asked of LibreOffice, by `npm run workbook`; here, what stands in its cells.

const workbook = new ExcelJS.Workbook();
const rows = (name: string) => {
  const found: ExcelJS.CellValue[][] = [];
  workbook.getWorksheet(name)?.eachRow((row) => found.push(row.values as ExcelJS.CellValue[]));
  return found;
};
const dateOf = (value: ExcelJS.CellValue | undefined) => {
  const serial = value instanceof Date ? value.getTime() / 86_400_000 + 25_569 : Number(value);
  return new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
};

beforeAll(async () => {
  const { buffer, byteOffset, byteLength } = spreadsheetBytes('cloudcti-sla.xlsx');
  await workbook.xlsx.load(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
});

test('the workbook has its sheets, and no macros', () => {
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Tickets', 'Agreement', 'Calendar', 'Words', 'Read me']);
});

test('its calendar has every date of 2015 to 2045, the working days of the agreement and the names of its holidays (R2)', () => {
  const clock = slaClock();
  const days = rows('Calendar').slice(1);
  const dates = days.map(([, date]) => dateOf(date));
  expect([dates[0], dates.at(-1), dates.length]).toEqual(['2015-01-01', '2045-12-31', 11_323]);
  expect(days.filter(([, , working], place) => (working === 1) !== clock.isWorkingDay(dates[place] as string))).toEqual([]);
  const named = days.flatMap(([, , , en, nl], place) => (en === undefined || en === null ? [] : [[dates[place], en, nl]]));
  expect(named).toEqual(dutchHolidays({ years: { from: 2015, to: 2045 } }).map(({ date, name }) => [date, name.en, name.nl]));
});

test("its targets are those of the agreement's table (SLA §5)", () => {
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

test('each ticket has its formulas', () => {
  const tickets = workbook.getWorksheet('Tickets');
  for (const row of [2, 3, 1_001]) {
    for (const column of [...'GHIJKLMNOPQRSTUVW']) expect(tickets?.getCell(`${column}${row}`).formula).toBeTruthy();
  }
});

test('working days of a response and an update count as lengths (R6), those of a repair up to a close (R7), as the counting rule says', () => {
  const tickets = workbook.getWorksheet('Tickets');
  const byDays = (column: string) => /="working days",(.*),IF\(\(INT/.exec(tickets?.getCell(`${column}2`).formula ?? '')?.[1];
  expect(byDays('G')).toMatch(/^IF\(R2=0,IF\(\(Q2\+INDEX\(SLA_response_value,\$B2\)-1\)>SLA_Total/);
  expect(byDays('I')).toMatch(/^IF\(W2=0,IF\(\(V2\+INDEX\(SLA_update_value,\$B2\)-1\)>SLA_Total/);
  expect(byDays('K')).toMatch(/^IF\(\(O2\+INDEX\(SLA_mttr_value,\$B2\)\)>SLA_Total/);
});
