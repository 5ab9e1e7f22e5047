import { slaClock, supportClock } from '@cloudcti/sla';
import { closedDays } from '@cloudcti/sla/date-holidays';
import { describe, expect, test } from 'vitest';
import { unevenWeek } from '../support/calendars.js';
import { iso } from '../support/deadlineText.js';

const clock = slaClock();

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

describe('support time at the ends of the years that a calendar knows', () => {
  const untilMidnight = supportClock({ timeZone: 'Europe/Amsterdam', hours: { thu: ['20:00-24:00'] }, years: { from: 2026, to: 2026 } });

  test('used up exactly at the end is an answer, and a millisecond more is an error', () => {
    expect(iso(clock.add('2100-12-31T16:00+01:00', { hours: 1 }))).toBe('2100-12-31T17:00+01:00');
    expect(() => clock.add('2100-12-31T16:00+01:00', { hours: 1, milliseconds: 1 })).toThrow('has its answer outside the years');
    expect(iso(untilMidnight.add('2026-12-31T23:00+01:00', { hours: 1 }))).toBe('2027-01-01T00:00+01:00');
    expect(() => untilMidnight.add('2026-12-31T23:00+01:00', { hours: 1, milliseconds: 1 })).toThrow('has its answer outside the years');
  });

  test('taken back exactly to the first opening is an answer, and a millisecond more is an error', () => {
    expect(iso(clock.subtract('1990-01-02T09:30+01:00', { hours: 1 }))).toBe('1990-01-02T08:30+01:00');
    expect(() => clock.subtract('1990-01-02T09:30+01:00', { hours: 1, milliseconds: 1 })).toThrow('has its answer outside the years');
  });
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
    ['2100-12-30', 1, '2100-12-31'],
    ['1990-01-03', -1, '1990-01-02'],
  ])('%s and %i working days is %s', (date, n, expected) => expect(clock.addWorkingDays(date, n)).toBe(expected));

  test.each([
    ['2100-12-30', 2],
    ['2026-01-02', 20_000],
    ['1990-01-03', -2],
  ])('%s and %i working days is beyond the years, and an error', (date, n) =>
    expect(() => clock.addWorkingDays(date, n)).toThrow(`addWorkingDays: n ${n} has its answer outside the years`),
  );

  test.each([
    ['2026-11-23', '2026-11-23', 0],
    ['2026-11-23', '2026-11-24', 1],
    // Friday to Monday: the Friday counts, the Monday does not.
    ['2026-11-20', '2026-11-23', 1],
    ['2026-11-21', '2026-11-23', 0],
    ['2026-11-23', '2026-11-20', -1],
    // Whit Monday lies between.
    ['2026-05-22', '2026-05-27', 2],
    ['2026-05-25', '2026-05-26', 0],
    ['2026-05-26', '2026-05-25', 0],
    ['2026-12-28', '2027-01-04', 4],
    ['2026-01-01', '2027-01-01', 255],
    ['2027-01-01', '2026-01-01', -255],
    // The day after the last year is where it ends.
    ['2100-12-30', '2101-01-01', 2],
    ['1990-01-01', '1990-01-03', 1],
  ])('from %s up to %s there are %i working days', (from, to, expected) => expect(clock.workingDaysBetween(from, to)).toBe(expected));

  test.each([
    ['1989-12-31', '2026-11-23', 'from "1989-12-31"'],
    ['2026-11-23', '2101-01-02', 'to "2101-01-02"'],
    ['2101-01-02', '2026-11-23', 'from "2101-01-02"'],
  ])('the working days from %s to %s lie outside the years, and are an error', (from, to, place) =>
    expect(() => clock.workingDaysBetween(from, to)).toThrow(`workingDaysBetween: ${place} is outside the years that this calendar knows`),
  );

  test('both dates that are none are refused at once', () =>
    expect(() => clock.workingDaysBetween('2026-02-30', 'Monday')).toThrow(/2 things are wrong:\n.*from "2026-02-30".*\n.*to "Monday"/));

  test('the working days of a calendar that is complete for one year are those of that year', () => {
    const office = ['09:00-17:00'];
    const hours = { mon: office, tue: office, wed: office, thu: office, fri: office };
    const one = supportClock({ timeZone: 'Europe/Amsterdam', hours, years: { from: 2026, to: 2026 } });
    expect(one.workingDaysBetween('2026-01-01', '2027-01-01')).toBe(261);
    expect(() => one.workingDaysBetween('2026-01-01', '2027-01-02')).toThrow('to "2027-01-02" is outside the years');
  });

  test.each([
    ['1990-01-01', '2026-01-02', 9_394],
    ['2026-01-02', '1990-01-01', -9_394],
    ['2026-01-01', '2101-01-01', 19_567],
  ])('from %s up to %s a clock that has been asked about one year counts %i weekdays', (from, to, expected) => {
    const office = ['09:00-17:00'];
    const hours = { mon: office, tue: office, wed: office, thu: office, fri: office };
    const fresh = supportClock({ timeZone: 'Europe/Amsterdam', hours });
    expect(fresh.isWorkingDay('2026-01-02')).toBe(true);
    expect(fresh.workingDaysBetween(from, to)).toBe(expected);
  });

  // A clock of its own, that knows 2026 alone when it is asked for years before it: the shared ones may know them by then.
  test.each([
    [-1, '2026-01-01'],
    [-2, '2025-12-31'],
    [-1_000, '2022-03-04'],
    [-5_000, '2006-11-03'],
  ])('Friday 2 January 2026 and %i weekdays is %s, from a clock that has not been asked about any year before', (n, expected) => {
    const hours = ['09:00-17:00'];
    const fresh = supportClock({ timeZone: 'Europe/Amsterdam', hours: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours } });
    expect(fresh.isWorkingDay('2026-01-02')).toBe(true);
    expect(fresh.addWorkingDays('2026-01-02', n)).toBe(expected);
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
    expect(() => bavarian.isWorkingDay('2027-01-06')).toThrow('stay within 2026 to 2026 in its zone');
    expect(() => bavarian.add('2026-12-29T09:00+01:00', { hours: 9 })).toThrow('stay within 2026 to 2026 in its zone');
  });

  test('holidays of several days close each whole one: Ramazan Bayramı closes three', () => {
    const { closed } = closedDays({ country: 'TR', years: { from: 2026, to: 2026 }, language: 'en' });
    expect(closed.map(({ date }) => date)).toEqual(expect.arrayContaining(['2026-03-20', '2026-03-21', '2026-03-22']));
    expect(closed.map(({ date }) => date)).not.toContain('2026-03-23');
  });
});
