import { type CalendarDefinition, supportClock } from '@cloudcti/sla';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CALENDARS } from '../support/calendars.js';
import { instants, law, lengths, RUNS } from '../support/cases.js';

/** A calendar that is always open has no next opening and no next closing: a test of its own says so. */
const closes = ({ hours }: CalendarDefinition) => hours.mon?.[0] !== '00:00-24:00';

test('a calendar that never closes says so instead of naming a closing', () => {
  const always = CALENDARS.filter(({ definition }) => !closes(definition));
  expect(always).toHaveLength(1);
  for (const { clock } of always) {
    expect(() => clock.nextClosing('2026-11-23T09:00Z')).toThrow(
      'nextClosing: instant "2026-11-23T09:00Z" has its answer outside the years',
    );
    expect(() => clock.nextOpening('2026-11-23T09:00Z')).toThrow(
      'nextOpening: instant "2026-11-23T09:00Z" has its answer outside the years',
    );
  }
});

describe.each(CALENDARS)('on $name', ({ clock, definition, window }) => {
  const inside = instants({ from: window.from, to: window.to });

  test('the support time from a start to start + d is d', () =>
    law([inside, lengths], (t, d) => expect(clock.betweenMs(t, clock.addMs(t, d))).toBe(d)));

  test('the support time from end - d to an end is d', () =>
    law([inside, lengths], (t, d) => expect(clock.betweenMs(clock.subtractMs(t, d), t)).toBe(d)));

  test('adding nothing and subtracting nothing return the same instant', () =>
    law([inside], (t) => expect([clock.addMs(t, 0), clock.subtractMs(t, 0)]).toEqual([t, t])));

  test('adding a, then b, equals adding a + b', () =>
    law([inside, lengths, lengths], (t, a, b) => expect(clock.addMs(clock.addMs(t, a), b)).toBe(clock.addMs(t, a + b))));

  test('subtracting a, then b, equals subtracting a + b', () =>
    law([inside, lengths, lengths], (t, a, b) => expect(clock.subtractMs(clock.subtractMs(t, a), b)).toBe(clock.subtractMs(t, a + b))));

  test('start + d is the earliest instant at which d is used up', () =>
    law([inside, lengths], (t, d) => {
      if (d > 0) expect(clock.betweenMs(t, clock.addMs(t, d) - 1)).toBe(d - 1);
    }));

  test('end - d is the latest instant from which d is used up', () =>
    law([inside, lengths], (t, d) => {
      if (d > 0) expect(clock.betweenMs(clock.subtractMs(t, d) + 1, t)).toBe(d - 1);
    }));

  test('a later start is never due earlier', () =>
    law([inside, inside, lengths], (s, t, d) =>
      expect(clock.addMs(Math.min(s, t), d)).toBeLessThanOrEqual(clock.addMs(Math.max(s, t), d)),
    ));

  test('support time is additive, and negative when reversed', () =>
    law([inside, inside, inside], (a, b, c) => {
      expect(clock.betweenMs(a, b) + clock.betweenMs(b, c)).toBe(clock.betweenMs(a, c));
      expect(clock.betweenMs(a, b) + clock.betweenMs(b, a)).toBe(0);
    }));

  test('an instant is open where the next millisecond counts', () =>
    law([inside], (t) => expect(clock.isOpenMs(t)).toBe(clock.betweenMs(t, t + 1) === 1)));

  const testWhereItCloses = closes(definition) ? test : undefined;
  testWhereItCloses?.('openings open and closings close, and nothing lies between', () =>
    law([inside], (t) => {
      const [opening, closing] = [clock.nextOpeningMs(t), clock.nextClosingMs(t)];
      expect([clock.isOpenMs(opening - 1), clock.isOpenMs(opening)]).toEqual([false, true]);
      expect([clock.isOpenMs(closing - 1), clock.isOpenMs(closing)]).toEqual([true, false]);
      expect(opening).toBeGreaterThan(t);
      expect(closing).toBeGreaterThan(t);
      if (clock.isOpenMs(t)) expect(clock.betweenMs(t, closing)).toBe(closing - t);
      if (clock.isOpenMs(t)) expect(clock.betweenMs(closing, opening)).toBe(0);
      else expect(clock.betweenMs(t, opening)).toBe(0);
    }),
  );

  test('open intervals are apart, in order, and add up to the support time', () =>
    law([inside, fc.integer({ min: 0, max: 20 * 86_400_000 })], (from, length) => {
      const to = from + length;
      const spells = clock.openIntervals(new Date(from), new Date(to)).map((spell) => [spell.from.toMillis(), spell.to.toMillis()]);
      const bounds = spells.flat();
      expect(bounds).toEqual([...new Set(bounds)].sort((a, b) => a - b));
      expect(spells.reduce((sum, [open = 0, close = 0]) => sum + close - open, 0)).toBe(clock.betweenMs(from, to));
      for (const bound of bounds) expect(bound >= from && bound <= to).toBe(true);
    }));

  test('n working days on and n back come home, and each of them is a working day', () =>
    law([inside, fc.integer({ min: -30, max: 30 })], (t, n) => {
      const date = new Date(t).toISOString().slice(0, 10);
      const there = clock.addWorkingDays(date, n);
      if (n !== 0) expect(clock.isWorkingDay(there)).toBe(true);
      if (n > 0) expect(there > date).toBe(true);
      if (n < 0) expect(there < date).toBe(true);
      if (clock.isWorkingDay(date)) expect(clock.addWorkingDays(there, -n)).toBe(date);
    }));

  const dateOf = (t: number) => new Date(t).toISOString().slice(0, 10);

  test('from a working day to the n-th after it, or before it, there are n working days', () =>
    law([inside, fc.integer({ min: -30, max: 30 })], (t, n) => {
      const workingDay = clock.addWorkingDays(dateOf(t), -1);
      expect(clock.workingDaysBetween(workingDay, clock.addWorkingDays(workingDay, n))).toBe(n);
      // From a day that is none: the n-th working day after it ends the count, and is not in it.
      const isNone = !clock.isWorkingDay(dateOf(t));
      if (isNone) expect(clock.workingDaysBetween(dateOf(t), clock.addWorkingDays(dateOf(t), n))).toBe(n > 0 ? n - 1 : n);
    }));

  test('working days between dates add up, are negative when reversed, and grow by one where a date is a working day', () =>
    law([inside, inside, inside], (a, b, c) => {
      const between = (from: number, to: number) => clock.workingDaysBetween(dateOf(from), dateOf(to));
      expect(between(a, b) + between(b, c)).toBe(between(a, c));
      expect(between(a, b) + between(b, a)).toBe(0);
      expect(between(a, a + 86_400_000)).toBe(clock.isWorkingDay(dateOf(a)) ? 1 : 0);
    }));

  test('the general functions and those over milliseconds agree', () =>
    law([inside, lengths], (t, milliseconds) => {
      expect(clock.add(new Date(t), { milliseconds }).toMillis()).toBe(clock.addMs(t, milliseconds));
      expect(clock.subtract(new Date(t), { milliseconds }).toMillis()).toBe(clock.subtractMs(t, milliseconds));
      expect(clock.between(new Date(t), new Date(t + milliseconds))).toBe(clock.betweenMs(t, t + milliseconds));
      expect(clock.isOpen(new Date(t))).toBe(clock.isOpenMs(t));
    }));

  test('the years that were compiled before, and in which order, change no answer', () =>
    law(
      [fc.array(instants({ from: Date.UTC(1991, 0, 1), to: Date.UTC(2099, 0, 1) }), { maxLength: 3 }), inside, lengths],
      (before, t, d) => {
        const fresh = supportClock(definition);
        for (const other of before) fresh.isOpenMs(other);
        expect([fresh.addMs(t, d), fresh.subtractMs(t, d), fresh.betweenMs(t, t + d)]).toEqual([
          clock.addMs(t, d),
          clock.subtractMs(t, d),
          clock.betweenMs(t, t + d),
        ]);
      },
      Math.ceil(RUNS / 30),
    ));
});
