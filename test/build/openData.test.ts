import { readFileSync } from 'node:fs';
import { cloudctiSla, defineAgreement, mttrDeadline, responseDeadline } from '@cloudcti/sla';
import fc from 'fast-check';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { OPEN_YEARS, openDataFiles } from '../../src/build/openData/openDataFiles.js';
import { openDays } from '../../src/build/openData/openDays.js';

const days = openDays(cloudctiSla, OPEN_YEARS);
const files = openDataFiles(days, '1.2.3');
const data = JSON.parse(files.get('days.json') as string) as { columns: string[]; rows: (string | number)[][] };

describe('the calendar as open data', () => {
  test('says of a working day when it opens, of a holiday what it is, and of the weekend that it is one', () => {
    const of = (date: string) => days.find((day) => day.date === date);
    expect(of('2026-05-26')).toEqual({
      ...{ date: '2026-05-26', weekday: 2, open: 1, utc_offset: 120, opens: '06:30', closes: '15:00' },
      ...{ position_ms: 98 * 30_600_000, working_day: 99, closed_en: '', closed_nl: '' },
    });
    expect(of('2026-05-25')).toMatchObject({ open: 0, opens: '', closed_en: 'Whit Monday', closed_nl: 'Tweede pinksterdag' });
    expect(of('2026-12-26')).toMatchObject({ weekday: 6, closed_en: 'weekend, Boxing Day' });
  });

  test('is the same in all its files', async () => {
    const [head, ...lines] = (files.get('days.csv') as string).trim().split('\n');
    expect(head).toBe(data.columns.join());
    expect(lines.map((line) => line.replaceAll('"', ''))).toEqual(data.rows.map((row) => row.join()));
    const { buffer, byteOffset, byteLength } = files.get('days.parquet') as Uint8Array;
    const read = await parquetReadObjects({ file: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer });
    expect(read.map((row) => Object.values(row).map((value) => (typeof value === 'bigint' ? Number(value) : value)))).toEqual(data.rows);
  });

  test('refuses hours that its columns cannot say', () => {
    const twice = defineAgreement({ special: { '2026-11-24': ['09:00-12:00', '13:00-17:00'] } });
    expect(() => openDays(twice, OPEN_YEARS)).toThrow('2026-11-24 has other hours than the columns can say');
  });

  test('gives the deadlines of chapter 5 by the recipe of the page', () => {
    const page = readFileSync(new URL('../../docs/batch.md', import.meta.url), 'utf8');
    const recipe = /```js\n([\s\S]*?)```/.exec(page)?.[1] as string;
    expect(recipe.trim().split('\n')).toHaveLength(10);
    const { later, closeAfter } = new Function('data', `${recipe}\nreturn { later, closeAfter };`)(data);
    const due = (deadline: ReturnType<typeof responseDeadline>) => (deadline.kind === 'due' ? deadline.epochMs : Number.NaN);
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2027, 11, 20) / 60_000 }), (minute) => {
        const reportedAt = new Date(minute * 60_000);
        expect([4, 8, 8.5].map((hours) => later(+reportedAt, hours * 3_600_000))).toEqual(
          ([1, 2, 3] as const).map((priority) => due(responseDeadline({ priority, reportedAt }))),
        );
        expect(closeAfter(+reportedAt, 2)).toBe(due(mttrDeadline({ priority: 2, reportedAt })));
      }),
      { numRuns: 60 },
    );
  });
});
