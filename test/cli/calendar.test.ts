import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dutchHolidays, slaClock } from '@cloudcti/sla';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { cli } from '../support/cli.js';

const DAY = 86_400_000;
const clock = slaClock();

interface Row {
  readonly date: string;
  readonly weekday: string;
  readonly working_day: string;
  readonly opens: string;
  readonly closes: string;
  readonly support_hours: string;
  readonly closed_by: string;
}

async function rowsOf(year: number, ...more: string[]): Promise<Row[]> {
  return parse((await cli(['calendar', String(year), '--csv', ...more])).out, { columns: true });
}

describe('cloudcti-sla calendar', () => {
  test('shows the closed days, the working days by month and the changes of the clocks, in 80 columns', async () => {
    const { status, out } = await cli(['calendar', '2026']);
    expect(status).toBe(0);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(out).toMatch(/Sun 2026-04-05 +Easter Sunday +Pasen +at the weekend/);
    expect(out).toMatch(/Mon 2026-05-25 +Whit Monday +Tweede pinksterdag\n/);
    expect(out).toMatch(/May +19 +161\.5\n/);
    expect(out).toMatch(/the year +255 +2167\.5\n/);
    expect(out).toContain(
      'The clocks go forward an hour on Sunday 2026-03-29 at 02:00.\nThe clocks go back an hour on Sunday 2026-10-25 at 03:00.\n',
    );
    expect(out).not.toMatch(/Good Friday|2026-05-05/);
  });

  test('King’s Day is on Saturday 26 April 2025, and Liberation Day closes in that year', async () => {
    const { out } = await cli(['calendar', '2025']);
    expect(out).toMatch(/Sat 2025-04-26 +King's Day +Koningsdag +at the weekend/);
    expect(out).toMatch(/Mon 2025-05-05 +Liberation Day/);
  });

  test('speaks Dutch', async () => {
    const { out } = await cli(['calendar', '2026', '--language', 'nl']);
    expect(out).toMatch(/zo 2026-04-05 +Easter Sunday +Pasen +in het weekend/);
    expect(out).toMatch(/het jaar +255 +2167,5\n/);
    expect(out).toContain('De klok gaat een uur terug op zondag 2026-10-25 om 03:00.');
  });

  test('months add up to the year, and a working day has 8.5 support hours', async () => {
    for (const year of [1990, 2024, 2100]) {
      const { out } = await cli(['calendar', String(year)]);
      const sums = [...out.matchAll(/^(\S+(?: year)?) +(\d+) +([\d.]+)$/gm)].map(
        ([, , days, hours]) => [Number(days), Number(hours)] as const,
      );
      expect(sums).toHaveLength(13);
      const total = sums[12] ?? [0, 0];
      expect(sums.slice(0, 12).reduce((sum, [days]) => sum + days, 0)).toBe(total[0]);
      expect(sums.slice(0, 12).reduce((sum, [, hours]) => sum + hours, 0)).toBe(total[1]);
      expect(total[0] * 8.5).toBe(total[1]);
    }
  });

  test.each([
    [['calendar'], "missing required argument 'year'"],
    [['calendar', '26'], '"26" is not a year that the calendar knows; write one from 1990 to 2100'],
    [['calendar', '2101'], '"2101" is not a year'],
    [['calendar', '2026', '2027'], 'too many arguments'],
    [['calendar', '2026', '--csv', '--ical'], '--csv and --ical are two forms; choose one'],
    [['calendar', '2026', '--language', 'fr'], '--language'],
    [['calendar', '2026', '--csv', '--output', '/nowhere/at/all.csv'], '/nowhere/at/all.csv'],
  ])('%j is wrong use', async (args, message) => {
    const { status, error } = await cli(args);
    expect(status).toBe(2);
    expect(error).toContain(message);
  });
});

describe('as CSV', () => {
  test('every date of a year is what the clock says of it', async () => {
    for (const year of [2024, 2025]) {
      const rows = await rowsOf(year);
      expect(rows).toHaveLength(year === 2024 ? 366 : 365);
      rows.forEach(({ date, working_day, opens, closes, support_hours }, place) => {
        expect(date).toBe(new Date(Date.UTC(year, 0, 1) + place * DAY).toISOString().slice(0, 10));
        expect(working_day).toBe(clock.isWorkingDay(date) ? 'yes' : 'no');
        const hours = Number(support_hours);
        expect([opens.slice(0, 16), closes.slice(0, 16), hours]).toEqual(
          clock.isWorkingDay(date) ? [`${date}T08:30`, `${date}T17:00`, 8.5] : ['', '', 0],
        );
        const spells = clock.openIntervals(`${date}T00:00Z`, `${date}T22:00Z`).map(({ from, to }) => [from.toMillis(), to.toMillis()]);
        expect(hours === 0 ? [] : [[Date.parse(opens), Date.parse(closes)]]).toEqual(spells);
      });
    }
  });

  test('a closed date says why, in the language chosen', async () => {
    const of = (rows: Row[], date: string) => rows.find((row) => row.date === date)?.closed_by;
    const [en, nl] = [await rowsOf(2026), await rowsOf(2026, '--language', 'nl')];
    expect(['2026-05-24', '2026-05-25', '2026-05-26', '2026-05-30'].map((date) => of(en, date))).toEqual([
      'weekend, Whit Sunday',
      'Whit Monday',
      '',
      'weekend',
    ]);
    expect(of(nl, '2026-05-25')).toBe('Tweede pinksterdag');
  });

  test('goes to a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'calendar-'));
    const file = join(folder, 'calendar.csv');
    expect((await cli(['calendar', '2026', '--csv', '--output', file])).out).toBe('');
    expect(readFileSync(file, 'utf8')).toBe((await cli(['calendar', '2026', '--csv'])).out);
    rmSync(folder, { recursive: true });
  });
});

describe('as iCalendar, read by another library', () => {
  test('support hours are the clock’s, and public holidays are whole days with their names', async () => {
    const { out } = await cli(['calendar', '2026', '--ical']);
    expect(out).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    expect(out.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(out.split('\r\n').every((line) => line.length <= 75 && !line.includes('\n'))).toBe(true);
    const events = new ICAL.Component(ICAL.parse(out)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    const support = events
      .filter(({ startDate }) => !startDate.isDate)
      .map(({ startDate, endDate }) => [startDate.toJSDate().getTime(), endDate.toJSDate().getTime()]);
    const spells = clock.openIntervals('2026-01-01T00:00+01:00', '2027-01-01T00:00+01:00');
    expect(support).toEqual(spells.map(({ from, to }) => [from.toMillis(), to.toMillis()]));
    const closed = events
      .filter(({ startDate }) => startDate.isDate)
      .map(({ startDate, duration, summary }) => [startDate.toString(), duration.days, summary]);
    expect(closed).toEqual(dutchHolidays({ years: { from: 2026, to: 2026 } }).map(({ date, name }) => [date, 1, name.en]));
  });

  test('the same year gives the same file, whatever the day', async () => {
    const [first, second] = [await cli(['calendar', '2026', '--ical']), await cli(['calendar', '2026', '--ical'])];
    expect(first.out).toBe(second.out);
    expect(new Set([...first.out.matchAll(/^DTSTAMP:(.*)\r$/gm)].map(([, stamp]) => stamp))).toEqual(new Set(['20260101T000000Z']));
  });
});
