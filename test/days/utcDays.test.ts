import { cloudctiSla, defineAgreement, slaClock } from '@cloudcti/sla';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementDays, type UtcDay, utcDays } from '../../src/days/index.js';
import { CALENDARS } from '../support/calendars.js';

const MS_PER_DAY = 86_400_000;

/** How a query without zones finds the support time before an instant: one row by a whole division, then its pieces. */
function positionAt(rows: readonly UtcDay[], t: number): number {
  const row = rows[Math.floor(t / MS_PER_DAY) - (rows[0] as UtcDay).day] as UtcDay;
  return row.open.reduce((sum, { fromMs, toMs }) => sum + Math.max(0, Math.min(toMs, t) - fromMs), row.positionMs);
}

describe.each(CALENDARS)('the days of UTC of $name', ({ definition, window }) => {
  const { timeZone, hours, closed = [], special = {} } = definition;
  const agreement = defineAgreement({ timeZone, hours, closed, special, holidays: 'none' });
  const clock = slaClock(agreement);
  const years = { from: new Date(window.from).getUTCFullYear(), to: new Date(window.to).getUTCFullYear() };
  const days = agreementDays(agreement, years);
  const rows = utcDays(agreement, days);
  const workingDays = days.filter(({ isWorking }) => isWorking).map((day) => day.date);
  const date = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });

  test('follow each other without a gap', () => {
    expect(rows.map(({ day }) => day)).toEqual(Array.from(rows, (_, place) => (rows[0] as UtcDay).day + place));
  });

  test('give the support time between two instants by two divisions', () => {
    fc.assert(
      fc.property(fc.integer({ min: window.from, max: window.to }), fc.integer({ min: window.from, max: window.to }), (from, to) => {
        expect(positionAt(rows, to) - positionAt(rows, from)).toBe(clock.betweenMs(from, to));
      }),
    );
  });

  test('have pieces that lie within them, each with the support time before it', () => {
    const wrong = rows.filter(({ day, positionMs, open }) => {
      let before = positionMs;
      return !open.every((piece) => {
        const isPlaced = piece.positionMs === before && piece.fromMs < piece.toMs;
        before += piece.toMs - piece.fromMs;
        return isPlaced && piece.fromMs >= day * MS_PER_DAY && piece.toMs <= (day + 1) * MS_PER_DAY;
      });
    });
    expect(wrong).toEqual([]);
  });

  test('say which date clocks show, and how many working days there are up to it', () => {
    fc.assert(
      fc.property(fc.integer({ min: window.from, max: window.to }), (t) => {
        const { shown } = rows[Math.floor(t / MS_PER_DAY) - (rows[0] as UtcDay).day] as UtcDay;
        const last = shown.filter(({ fromMs }) => fromMs <= t).at(-1);
        const today = date.format(t);
        expect(last?.date.date).toBe(today);
        expect(last?.date.workingDay).toBe(workingDays.filter((each) => each <= today).length);
      }),
    );
  });
});

test('a day of UTC over which the support hours of New York begin and end has its stretches in order', () => {
  const agreement = defineAgreement({
    timeZone: 'America/New_York',
    hours: { mon: ['18:00-24:00'], tue: ['00:00-02:00'] },
    holidays: 'none',
  });
  const rows = utcDays(agreement, agreementDays(agreement, { from: 2026, to: 2026 }));
  const tuesday = rows.find(({ day }) => day === Date.UTC(2026, 10, 24) / MS_PER_DAY);
  // Monday 23 November 18:00 in New York is 23:00 UTC; Tuesday 02:00 is 07:00.
  expect(tuesday?.open.map(({ fromMs, toMs }) => [new Date(fromMs).toISOString(), new Date(toMs).toISOString()])).toEqual([
    ['2026-11-24T00:00:00.000Z', '2026-11-24T05:00:00.000Z'],
    ['2026-11-24T05:00:00.000Z', '2026-11-24T07:00:00.000Z'],
  ]);
  expect(tuesday?.shown.map(({ fromMs, date }) => [new Date(fromMs).toISOString(), date.date])).toEqual([
    ['2026-11-24T00:00:00.000Z', '2026-11-23'],
    ['2026-11-24T05:00:00.000Z', '2026-11-24'],
  ]);
});

test('the last working day of 2026 is the 255th: 261 weekdays, of which six are public holidays', () => {
  expect(agreementDays(cloudctiSla, { from: 2026, to: 2026 }).at(-1)).toMatchObject({ date: '2026-12-31', workingDay: 255 });
});
