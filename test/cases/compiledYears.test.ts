import { describe, expect, test } from 'vitest';
import { type CompleteDefinition, calendarFrom } from '../../src/calendar/Calendar.js';
import { withHolidays } from '../../src/calendar/ClosedDays.js';
import { compileYears } from '../../src/calendar/compileYears.js';
import { dayPlan, HORIZON, type WeeklyHours, wholeDays } from '../../src/calendar/index.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const dayOf = (date: string) => Date.parse(`${date}T00:00Z`) / DAY;
const calendarOf = (hours: WeeklyHours, more: Partial<CompleteDefinition> = {}) =>
  calendarFrom({ timeZone: 'UTC', hours, closed: [], special: {}, years: HORIZON, ...more });

/** The pieces of some dates of 2026, each as its date and its hours in UTC. */
function piecesOf(calendar: ReturnType<typeof calendarOf>, first: string, last = first): string[] {
  const { open, close, day } = compileYears(calendar, 2026, 2026);
  const text = (ms: number | undefined) => new Date(ms as number).toISOString().slice(11, 16);
  return [...day].flatMap((date, piece) =>
    date < dayOf(first) || date > dayOf(last)
      ? []
      : [`${new Date(date * DAY).toISOString().slice(0, 10)} ${text(open[piece])}-${text(close[piece])}`],
  );
}

describe('the pieces of support time of a year', () => {
  test('are one where spans of a day touch, in the week and on a special date alike', () => {
    const spans = ['09:00-12:00', '12:00-13:00', '14:00-15:00'];
    const calendar = calendarOf({ mon: spans }, { special: { '2026-11-24': spans } });
    expect(piecesOf(calendar, '2026-11-23', '2026-11-24')).toEqual([
      '2026-11-23 09:00-13:00',
      '2026-11-23 14:00-15:00',
      '2026-11-24 09:00-13:00',
      '2026-11-24 14:00-15:00',
    ]);
  });

  test('are none in a year in which it never opens', () => {
    const { open, close, day } = compileYears(calendarOf({}), 2026, 2026);
    expect([open, close, day]).toEqual([[], [], []]);
  });

  test('are as many as the spans of its days', () => {
    const { open, close, day } = compileYears(calendarOf({ mon: ['09:00-12:00', '13:00-17:00'] }), 2026, 2026);
    expect([open.length, close.length, day.length]).toEqual(Array(3).fill(2 * 52));
  });

  test('of several years at once know the holidays of each', () => {
    const holidaysOf = (year: number) => [{ day: Date.UTC(year, 0, 1) / DAY, holiday: 0 }];
    const known = calendarOf({ wed: ['09:00-17:00'] });
    const { day } = compileYears({ ...known, closed: withHolidays(new Map(), holidaysOf) }, 2024, 2026);
    // Both are a Wednesday.
    expect(['2025-01-01', '2025-01-08'].map((date) => day.includes(dayOf(date)))).toEqual([false, true]);
  });

  test('are apart on two days, though the hours of one begin when those of the other end', () => {
    const calendar = calendarOf({ mon: ['09:00-12:00'], tue: ['12:00-15:00'], wed: ['00:00-24:00'], thu: ['00:00-24:00'] });
    expect(piecesOf(calendar, '2026-11-23', '2026-11-26')).toEqual([
      '2026-11-23 09:00-12:00',
      '2026-11-24 12:00-15:00',
      '2026-11-25 00:00-00:00',
      '2026-11-26 00:00-00:00',
    ]);
  });

  test('are none on a date whose only hours the clocks skip, nor a second one on a date whose hours they cut', () => {
    const skipped = calendarOf({ sun: ['02:00-03:00'], mon: ['09:00-17:00'] }, { timeZone: 'Europe/Amsterdam' });
    expect(piecesOf(skipped, '2026-03-29', '2026-03-30')).toEqual(['2026-03-30 07:00-15:00']);
    const cut = calendarOf({ sun: ['00:00-03:00'] }, { timeZone: 'Europe/Amsterdam' });
    expect(piecesOf(cut, '2026-03-29')).toEqual(['2026-03-29 23:00-01:00']);
    const over = calendarOf({ sun: ['00:00-01:00', '01:00-04:00'] }, { timeZone: 'Europe/Amsterdam' });
    expect(piecesOf(over, '2026-03-29')).toEqual(['2026-03-29 23:00-02:00']);
  });

  test('are none on closed dates side by side, at the ends of the year, and in no order', () => {
    const everyDay = { mon: ['09:00-17:00'], tue: ['09:00-17:00'], wed: ['09:00-17:00'], thu: ['09:00-17:00'], fri: ['09:00-17:00'] };
    const closed = ['2026-12-31', '2026-12-30', '2026-05-06', '2026-01-02', '2026-05-05', '2026-01-01', '2026-05-04'].map((date) => ({
      date,
    }));
    const calendar = calendarOf(everyDay, { closed });
    expect(piecesOf(calendar, '2026-05-04', '2026-05-07')).toEqual(['2026-05-07 09:00-17:00']);
    expect(piecesOf(calendar, '2026-12-29', '2026-12-31')).toEqual(['2026-12-29 09:00-17:00']);
    expect(piecesOf(calendar, '2026-01-01', '2026-01-05')).toEqual(['2026-01-05 09:00-17:00']);
    expect(compileYears(calendar, 2026, 2026).day.length).toBe(261 - 7);
  });
});

test('on whole days each date that has hours is open from 00:00 to 24:00, and no other, in the week and on special dates alike (R13)', () => {
  const hours = { mon: ['09:00-12:00', '13:00-17:00'] };
  const calendar = wholeDays(calendarOf(hours, { special: { '2026-11-24': ['10:00-11:00'], '2026-11-30': [] } }));
  const spansOf = (date: string) => dayPlan(calendar, dayOf(date)).spans;
  expect(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-30'].map(spansOf)).toEqual([
    [{ from: 0, to: DAY }],
    [{ from: 0, to: DAY }],
    [],
    [],
  ]);
});

test('the holidays of a year are asked for once, when a day of it is', () => {
  const asked: number[] = [];
  const holidaysOf = (year: number) => {
    asked.push(year);
    return [{ day: dayOf(`${year}-12-25`), holiday: 10 }];
  };
  const everyFriday = { timeZone: 'UTC', hours: { fri: ['09:00-17:00'] }, closed: [], special: {}, years: HORIZON };
  const calendar = calendarFrom(everyFriday, holidaysOf);
  expect(asked).toEqual([]);
  for (const year of [2026, 2026, 2027]) compileYears(calendar, year, year);
  expect(asked).toEqual([2026, 2027]);
  expect(calendar.closed.get(dayOf('2026-12-25'))).toMatchObject([{ holiday: 10 }]);
});

test('a day says why it has its hours: they are those of the week, its own, or none since it is closed', () => {
  const closed = [{ date: '2026-11-30' }, { date: '2026-12-07' }];
  const calendar = calendarOf({ mon: ['09:00-17:00'] }, { closed, special: { '2026-12-07': ['10:00-11:00'] } });
  const kinds = ['2026-11-23', '2026-11-24', '2026-11-30', '2026-12-07'].map((date) => dayPlan(calendar, dayOf(date)).kind);
  expect(kinds).toEqual(['week', 'week', 'closed', 'special']);
});
