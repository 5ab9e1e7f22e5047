import { deadlines, responseDeadline } from '@cloudcti/sla';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileYears } from '../../src/calendar/compileYears.js';
import { calendarFrom, cutSegments, readCalendar } from '../../src/calendar/index.js';
import { Call } from '../../src/errors/index.js';
import { dayNumber, instantOfReading, offsetSegments, plainInstant, readIso, startOfLocalDay } from '../../src/time/index.js';
import { CALENDARS } from '../support/calendars.js';

const CHARACTERS = [...'0123456789-:TtZz+., '];
const beginnings = fc.constantFrom(
  '2026-05-22T16:00',
  '2026-05-22T16:00:30',
  '2024-02-29T23:59:59.999',
  '1999-12-31 00:00',
  '0000-01-28T09:08:07.5',
);
const endings = fc.constantFrom('Z', 'z', '', '+02:00', '-09:30', '+0200', '+02', '+17:59', '+18:00', '+24:00', '+02:60');
const changes = fc.array(fc.tuple(fc.nat(30), fc.constantFrom(...CHARACTERS), fc.constantFrom(0, 1)), { maxLength: 2 });

/** A text that is nearly an instant: some characters of one are others, or come between. */
const texts = fc
  .tuple(beginnings, endings, changes)
  .map(([beginning, ending, changed]) =>
    changed.reduce((text, [at, character, left]) => text.slice(0, at) + character + text.slice(at + left), beginning + ending),
  );

/** What a call gives, or the message of its error. */
function told(call: () => unknown): string {
  try {
    return JSON.stringify(call());
  } catch (error) {
    return (error as Error).message;
  }
}

describe('a fast lane leads where the slow one does', () => {
  test('a text that is read in the short way is read alike in the long one', () => {
    const seen = { short: 0, long: 0 };
    fc.assert(
      fc.property(texts, (text) => {
        const [short, long] = [plainInstant(text), instantOfReading(readIso(text))];
        seen[Number.isNaN(short) ? 'long' : 'short']++;
        if (!Number.isNaN(short)) expect(short).toBe(long);
      }),
      { numRuns: 2_000 },
    );
    expect(Math.min(seen.short, seen.long)).toBeGreaterThan(20);
    for (const usual of ['2026-05-22T16:00:00.000Z', '2026-05-22T16:00:00Z', '2026-05-22T16:00+02:00', '2026-05-22T16:00:00.123-11:30']) {
      expect(plainInstant(usual), usual).toBe(Date.parse(usual));
    }
  });

  test.each(CALENDARS)('years are cut alike, date by date and in the short way: $name', ({ definition, window }) => {
    const calendar = calendarFrom(readCalendar(new Call('test').object('definition', definition)) as never);
    const year = new Date(window.from).getUTCFullYear();
    const from = startOfLocalDay(calendar.timeZone, dayNumber(year, 1, 1));
    const to = startOfLocalDay(calendar.timeZone, dayNumber(year + 4, 1, 1));
    const short = compileYears(calendar, year, year + 3);
    expect(short).toEqual(cutSegments(calendar, offsetSegments(calendar.timeZone, from, to)));
    expect(short.open.length).toBeGreaterThan(100);
  });

  const priorities = fc.constantFrom<unknown>(1, 2, 3, 4, 0, 5, '2', undefined, null, Number.NaN);

  test('an incident without more is read as one whose pauses are an empty list, with the same answer or the same error', () => {
    fc.assert(
      fc.property(
        priorities,
        fc.oneof(texts, fc.constantFrom<unknown>(new Date(1e12), undefined, 5, '1889-01-01T00:00Z')),
        (priority, reportedAt) => {
          for (const deadlinesOf of [deadlines, responseDeadline] as ((incident: never) => unknown)[]) {
            const slow = told(() => deadlinesOf({ priority, reportedAt, pauses: [] } as never));
            expect(told(() => deadlinesOf({ priority, reportedAt } as never))).toBe(slow);
            expect(told(() => deadlinesOf({ priority, reportedAt, pauses: null } as never))).toBe(slow);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  test.each([
    ['right', { priority: 2, reportedAt: '2026-05-22T16:00Z' }],
    ['wrong', { priority: 9, reportedAt: 'yesterday', pauses: 5, lastContactAt: {} }],
    ['right, with more', { priority: 2, reportedAt: '2026-05-22T16:00Z', lastContactAt: '2026-05-22T17:00Z', pauses: [] }],
  ])('each field of a caller is read once: %s', (_name, fields) => {
    const reads: string[] = [];
    const incident = Object.fromEntries(Object.keys(fields).map((name) => [name, undefined]));
    for (const [name, value] of Object.entries(fields)) {
      Object.defineProperty(incident, name, {
        enumerable: true,
        get: () => {
          reads.push(name);
          return value;
        },
      });
    }
    told(() => deadlines(incident as never));
    expect(reads.sort()).toEqual(Object.keys(fields).sort());
  });
});
