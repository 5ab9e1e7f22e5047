import { type SupportClock, slaClock, supportClock } from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errorOf.js';

const AT = '2026-11-23T10:00+01:00';
const MS = Date.parse(AT);
const HOUR = 3_600_000;
const clock = slaClock();
/** What is no input of any method. */
const no = Symbol('no') as never;

describe('a mistake in what a clock is asked is told with the method and the place', () => {
  test.each<[keyof SupportClock, string, (clock: SupportClock) => unknown]>([
    ['add', 'instant', (asked) => asked.add(no, { hours: 1 })],
    ['add', 'duration', (asked) => asked.add(AT, no)],
    ['subtract', 'instant', (asked) => asked.subtract(no, { hours: 1 })],
    ['subtract', 'duration', (asked) => asked.subtract(AT, no)],
    ['between', 'from', (asked) => asked.between(no, AT)],
    ['between', 'to', (asked) => asked.between(AT, no)],
    ['isOpen', 'instant', (asked) => asked.isOpen(no)],
    ['nextOpening', 'instant', (asked) => asked.nextOpening(no)],
    ['nextClosing', 'instant', (asked) => asked.nextClosing(no)],
    ['openIntervals', 'from', (asked) => asked.openIntervals(no, AT)],
    ['openIntervals', 'to', (asked) => asked.openIntervals(AT, no)],
    ['isWorkingDay', 'date', (asked) => asked.isWorkingDay(no)],
    ['addWorkingDays', 'date', (asked) => asked.addWorkingDays(no, 1)],
    ['addWorkingDays', 'n', (asked) => asked.addWorkingDays('2026-11-23', no)],
    ['workingDaysBetween', 'from', (asked) => asked.workingDaysBetween(no, '2026-11-23')],
    ['workingDaysBetween', 'to', (asked) => asked.workingDaysBetween('2026-11-23', no)],
    ['addMs', 'epochMs', (asked) => asked.addMs(no, HOUR)],
    ['addMs', 'supportMs', (asked) => asked.addMs(MS, no)],
    ['subtractMs', 'epochMs', (asked) => asked.subtractMs(no, HOUR)],
    ['subtractMs', 'supportMs', (asked) => asked.subtractMs(MS, no)],
    ['betweenMs', 'from', (asked) => asked.betweenMs(no, MS)],
    ['betweenMs', 'to', (asked) => asked.betweenMs(MS, no)],
    ['isOpenMs', 'epochMs', (asked) => asked.isOpenMs(no)],
    ['nextOpeningMs', 'epochMs', (asked) => asked.nextOpeningMs(no)],
    ['nextClosingMs', 'epochMs', (asked) => asked.nextClosingMs(no)],
  ])('%s: %s', (method, path, ask) => {
    const error = errorOf(() => ask(clock));
    expect([error.message.split(':')[0], error.path, error.issues.length]).toEqual([method, path, 1]);
  });

  test('what is no calendar is refused as the definition', () => {
    const { message, path } = errorOf(() => supportClock(no));
    expect([message.split(':')[0], path]).toEqual(['supportClock', 'definition']);
  });

  test('two mistakes are both told', () => {
    const paths = (ask: () => unknown) => errorOf(ask).issues.map(({ path }) => path);
    expect(paths(() => clock.add(no, no))).toEqual(['instant', 'duration']);
    expect(paths(() => clock.between(no, no))).toEqual(['from', 'to']);
    expect(paths(() => clock.openIntervals(no, no))).toEqual(['from', 'to']);
    expect(paths(() => clock.workingDaysBetween(no, no))).toEqual(['from', 'to']);
    expect(paths(() => clock.addMs(no, no))).toEqual(['epochMs', 'supportMs']);
  });
});

describe('the years of a clock, from 00:00 on their first date up to 00:00 after their last', () => {
  const own = supportClock({ timeZone: 'Europe/Amsterdam', hours: { thu: ['00:00-24:00'] }, years: { from: 2026, to: 2026 } });
  const [first, last, after] = ['2026-01-01T00:00+01:00', '2026-12-31T23:59:59.999+01:00', '2027-01-01T00:00+01:00'];
  const [firstMs, lastMs, afterMs] = [Date.parse(first), Date.parse(last), Date.parse(after)];

  test('hold their first and their last millisecond, and no other', () => {
    expect([own.isOpenMs(firstMs), own.isOpenMs(lastMs)]).toEqual([true, true]);
    expect(() => own.isOpenMs(firstMs - 1)).toThrow('is outside the years');
    expect(() => own.isOpenMs(afterMs)).toThrow('is outside the years');
  });

  test('hold spells up to their end, and a stretch without length at both ends', () => {
    expect(own.openIntervals(last, after).map(({ fromMs, toMs }) => toMs - fromMs)).toEqual([1]);
    expect(own.openIntervals(first, first)).toEqual([]);
    expect(own.openIntervals(last, last)).toEqual([]);
    expect(errorOf(() => own.openIntervals(last, '2027-01-01T00:00:00.001+01:00')).path).toBe('to');
    expect(errorOf(() => own.openIntervals(first, '2025-12-31T23:00+01:00'))).toMatchObject({
      path: 'to',
      expected: 'pass the earlier instant first',
    });
  });

  test('hold their first and last date; a count of days may end at the date after', () => {
    expect([own.isWorkingDay('2026-01-01'), own.isWorkingDay('2026-12-31')]).toEqual([true, true]);
    expect(() => own.isWorkingDay('2025-12-31')).toThrow('is outside the years');
    expect(() => own.isWorkingDay('2027-01-01')).toThrow('is outside the years');
    expect([own.workingDaysBetween('2026-01-01', '2027-01-01'), own.workingDaysBetween('2027-01-01', '2026-01-01')]).toEqual([53, -53]);
    expect(() => own.workingDaysBetween('2026-01-01', '2027-01-02')).toThrow('years');
  });

  test('no days added to a date is that date, whether it is a working day or not', () => {
    expect(own.addWorkingDays('2026-01-02', 0)).toBe('2026-01-02');
    expect(errorOf(() => own.addWorkingDays('2026-01-02', 1.5)).expected).toContain('a whole number of working days');
  });

  test('an answer in milliseconds lies within them too', () => {
    expect(own.addMs(lastMs, 1)).toBe(afterMs);
    expect(errorOf(() => own.addMs(lastMs, 2)).path).toBe('supportMs');
    expect(own.subtractMs(firstMs + 1, 1)).toBe(firstMs);
    expect(errorOf(() => own.subtractMs(firstMs + 1, 2)).path).toBe('supportMs');
    expect([own.addMs(firstMs, 0), own.subtractMs(firstMs, 0), own.betweenMs(firstMs, lastMs)]).toEqual([
      firstMs,
      firstMs,
      53 * 24 * HOUR - 1,
    ]);
    expect(errorOf(() => own.nextOpeningMs(lastMs)).path).toBe('epochMs');
    expect(errorOf(() => own.nextClosing('2026-12-31T12:00+01:00')).path).toBe('instant');
  });
});

test('no support time added or taken outside support hours leaves the instant where it is', () => {
  const saturday = Date.parse('2026-11-21T12:00+01:00');
  expect([clock.addMs(saturday, 0), clock.subtractMs(saturday, 0)]).toEqual([saturday, saturday]);
});

test('100,000 spells are listed, and one more is refused', () => {
  const thrice = ['08:00-09:00', '10:00-11:00', '12:00-13:00'];
  const often = supportClock({
    timeZone: 'UTC',
    hours: { mon: thrice, tue: thrice, wed: thrice, thu: thrice, fri: thrice, sat: thrice, sun: thrice },
  });
  const from = new Date(Date.UTC(1990, 0, 1));
  const last = Date.UTC(1990, 0, 1) + 33_333 * 24 * HOUR;
  for (const hour of [8.5, 9, 9.5, 10]) expect(often.openIntervals(from, new Date(last + hour * HOUR)), `${hour}`).toHaveLength(100_000);
  expect(errorOf(() => often.openIntervals(from, new Date(last + 10.5 * HOUR))).path).toBe('to');
});
