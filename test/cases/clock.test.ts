import { slaClock, supportClock } from '@cloudcti/sla';
import { closedDays } from '@cloudcti/sla/date-holidays';
import { describe, expect, test } from 'vitest';
import { unevenWeek } from '../support/calendars.js';

const clock = slaClock();
const iso = (at: { toISO(options: object): string }) => at.toISO({ suppressMilliseconds: true, suppressSeconds: true });

describe('§4 support hours (R3)', () => {
  test.each([
    ['2026-11-23T08:29:59.999+01:00', false],
    ['2026-11-23T08:30+01:00', true],
    ['2026-11-23T16:59:59.999+01:00', true],
    ['2026-11-23T17:00+01:00', false],
    ['2026-11-21T12:00+01:00', false],
    ['2026-12-25T12:00+01:00', false],
    ['2026-12-24T12:00+01:00', true],
  ])('at %s open is %j', (at, open) => expect(clock.isOpen(at)).toBe(open));

  test('a working day has 8.5 support hours', () =>
    expect(clock.between('2026-11-23T00:00+01:00', '2026-11-24T00:00+01:00')).toBe(8.5 * 3_600_000));
});

describe('a day used up exactly (R5)', () => {
  test('added, it ends at the close; subtracted, it begins at the opening', () => {
    expect(iso(clock.add('2026-11-23T08:30+01:00', { hours: 8.5 }))).toBe('2026-11-23T17:00+01:00');
    expect(iso(clock.subtract('2026-11-23T17:00+01:00', { hours: 8, minutes: 30 }))).toBe('2026-11-23T08:30+01:00');
    expect(iso(clock.subtract('2026-11-24T08:30+01:00', { hours: 8, minutes: 30 }))).toBe('2026-11-23T08:30+01:00');
  });

  test('nothing added outside support hours stays where it is', () =>
    expect(iso(clock.add('2026-11-21T12:00+01:00', { hours: 0 }))).toBe('2026-11-21T12:00+01:00'));

  test('a tenth of an hour is six minutes, to the millisecond', () =>
    expect(iso(clock.add('2026-11-23T09:00+01:00', { hours: 0.1 }))).toBe('2026-11-23T09:06+01:00'));
});

describe('openings and closings', () => {
  test.each([
    ['2026-11-23T08:29+01:00', '2026-11-23T08:30+01:00', '2026-11-23T17:00+01:00'],
    ['2026-11-23T08:30+01:00', '2026-11-24T08:30+01:00', '2026-11-23T17:00+01:00'],
    ['2026-11-23T17:00+01:00', '2026-11-24T08:30+01:00', '2026-11-24T17:00+01:00'],
    ['2026-05-22T16:59+02:00', '2026-05-26T08:30+02:00', '2026-05-22T17:00+02:00'],
  ])('after %s the next opening is %s and the next closing %s', (at, opening, closing) => {
    expect(iso(clock.nextOpening(at))).toBe(opening);
    expect(iso(clock.nextClosing(at))).toBe(closing);
  });

  test('spans that meet at midnight are one', () => {
    const night = supportClock({ timeZone: 'Europe/Amsterdam', hours: { mon: ['22:00-24:00'], tue: ['00:00-06:00', '22:00-24:00'] } });
    expect(iso(night.nextClosing('2026-11-23T23:00+01:00'))).toBe('2026-11-24T06:00+01:00');
    expect(night.openIntervals('2026-11-23T00:00+01:00', '2026-11-25T12:00+01:00').map(({ from, to }) => [iso(from), iso(to)])).toEqual([
      ['2026-11-23T22:00+01:00', '2026-11-24T06:00+01:00'],
      ['2026-11-24T22:00+01:00', '2026-11-25T00:00+01:00'],
    ]);
  });

  test('intervals are cut off at both ends, and an empty stretch has none', () => {
    const spells = clock.openIntervals('2026-11-23T12:00+01:00', '2026-11-24T09:00+01:00');
    expect(spells.map(({ from, to }) => [iso(from), iso(to)])).toEqual([
      ['2026-11-23T12:00+01:00', '2026-11-23T17:00+01:00'],
      ['2026-11-24T08:30+01:00', '2026-11-24T09:00+01:00'],
    ]);
    expect(clock.openIntervals('2026-11-23T12:00+01:00', '2026-11-23T12:00+01:00')).toEqual([]);
    expect(() => clock.openIntervals('2026-11-23T12:00Z', '2026-11-23T11:00Z')).toThrow(
      'openIntervals: to "2026-11-23T11:00Z" is before from',
    );
  });
});

describe('working days', () => {
  test.each([
    ['2026-05-22', 1, '2026-05-26'],
    ['2026-05-23', 1, '2026-05-26'],
    ['2026-05-26', -1, '2026-05-22'],
    ['2026-05-25', -1, '2026-05-22'],
    ['2026-05-25', 0, '2026-05-25'],
    ['2026-11-23', 10, '2026-12-07'],
    ['2026-01-02', -2, '2025-12-30'],
    ['2026-01-02', 20_000, clock.addWorkingDays('2026-01-02', 10_000)],
  ])('%s and %i working days is %s', (date, n, expected) => {
    if (n === 20_000) expect(() => clock.addWorkingDays(date, n)).toThrow('addWorkingDays: n 20000 has its answer outside the years');
    else expect(clock.addWorkingDays(date, n)).toBe(expected);
  });

  test.each([
    ['2026-05-25', false],
    ['2026-04-27', false],
    ['2026-04-03', true],
    ['2026-11-21', false],
    ['2026-11-23', true],
  ])('%s is a working day: %j', (date, expected) => expect(clock.isWorkingDay(date)).toBe(expected));

  test('a date outside the horizon is an error', () => expect(() => clock.isWorkingDay('2101-01-01')).toThrow('outside the years'));
});

describe('hours inside a clock change', () => {
  const sunday = supportClock({ timeZone: 'Europe/Amsterdam', hours: { sun: ['01:00-04:00'] } });

  test('lose the hour that the clocks skip, and gain the one that they show twice', () => {
    expect(sunday.between('2026-03-28T12:00Z', '2026-03-29T12:00Z')).toBe(2 * 3_600_000);
    expect(sunday.between('2026-10-24T12:00Z', '2026-10-25T12:00Z')).toBe(4 * 3_600_000);
    expect(sunday.between('2026-11-21T12:00Z', '2026-11-22T12:00Z')).toBe(3 * 3_600_000);
  });

  test('an hour that is shown twice is open twice', () => {
    const hour = supportClock({ timeZone: 'Europe/Amsterdam', hours: { sun: ['02:15-02:45'] } });
    expect(hour.openIntervals('2026-10-24T12:00Z', '2026-10-25T12:00Z').map(({ from, to }) => [iso(from), iso(to)])).toEqual([
      ['2026-10-25T02:15+02:00', '2026-10-25T02:45+02:00'],
      ['2026-10-25T02:15+01:00', '2026-10-25T02:45+01:00'],
    ]);
    expect(hour.isWorkingDay('2026-03-29')).toBe(false);
  });
});

describe('a calendar of one’s own', () => {
  test('a special day stands above a closed one and above the week; a closed one above the week', () => {
    const own = supportClock({
      timeZone: 'Europe/Amsterdam',
      hours: unevenWeek,
      closed: ['2026-11-23', '2026-11-24'],
      special: { '2026-11-24': ['20:00-21:00'], '2026-11-26': [] },
    });
    expect(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'].map((date) => own.isWorkingDay(date))).toEqual([
      false,
      true,
      false,
      false,
      true,
    ]);
    expect(iso(own.nextOpening('2026-11-23T12:00+01:00'))).toBe('2026-11-24T20:00+01:00');
  });

  test('with the holidays of another country it knows only the years that it has holidays for', () => {
    const days = closedDays({ country: 'DE', state: 'BY', years: { from: 2026, to: 2026 } });
    const bavarian = supportClock({ timeZone: 'Europe/Berlin', hours: { tue: ['09:00-17:00'] }, ...days });
    expect(days.closed.find(({ date }) => date === '2026-01-06')?.name).toBe('Heilige Drei Könige');
    expect(bavarian.isWorkingDay('2026-01-06')).toBe(false);
    expect(() => bavarian.isWorkingDay('2027-01-06')).toThrow('stay within 2026-01-01 to 2026-12-31');
    expect(() => bavarian.add('2026-12-29T09:00+01:00', { hours: 9 })).toThrow('stay within 2026-01-01 to 2026-12-31');
  });

  test('holidays of several days close each whole one: Ramazan Bayramı closes three', () => {
    const { closed } = closedDays({ country: 'TR', years: { from: 2026, to: 2026 }, language: 'en' });
    expect(closed.map(({ date }) => date)).toEqual(expect.arrayContaining(['2026-03-20', '2026-03-21', '2026-03-22']));
    expect(closed.map(({ date }) => date)).not.toContain('2026-03-23');
  });
});
