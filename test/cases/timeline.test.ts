import { describe, expect, test } from 'vitest';
import { calendarFrom } from '../../src/calendar/Calendar.js';
import { HORIZON } from '../../src/calendar/horizon.js';
import { timelineOf } from '../../src/clock/timelineOf.js';

const hours = { mon: ['09:00-17:00'] };
const HOUR = 3_600_000;
const at = Date.parse;

/** Mondays only: of 2026 the first is 5 January, the last 28 December. */
const mondays = (years?: { from: number; to: number }) =>
  timelineOf(calendarFrom({ timeZone: 'UTC', hours, closed: [], special: {}, years: years ?? HORIZON }));

describe('a position at the edge of the years that were needed so far', () => {
  test('at the start of a year is reached first at the last close of the year before, and last at the first opening', () => {
    const timeline = mondays();
    const position = timeline.position(at('2026-01-01T00:00Z'));
    expect(timeline.earliestAt(position)).toBe(at('2025-12-29T17:00Z'));
    expect(timeline.latestAt(position)).toBe(at('2026-01-05T09:00Z'));
  });

  test('at the end of a year is reached first at its last close, and last at the first opening of the next', () => {
    const timeline = mondays();
    const position = timeline.position(at('2026-12-31T23:59Z'));
    expect(timeline.earliestAt(position)).toBe(at('2026-12-28T17:00Z'));
    expect(timeline.latestAt(position)).toBe(at('2027-01-04T09:00Z'));
  });

  test('keeps its meaning when the timeline grows back', () => {
    const timeline = mondays();
    const before = timeline.position(at('2026-01-05T10:00Z'));
    expect(before - timeline.position(at('2025-12-29T16:00Z'))).toBe(2 * HOUR);
    expect(timeline.position(at('2026-01-05T10:00Z'))).toBe(before);
  });
});

describe('a position at the edge of the years that a calendar has', () => {
  const timeline = mondays({ from: 2026, to: 2026 });
  const [start, end] = [timeline.position(at('2026-01-01T00:00Z')), timeline.position(at('2026-12-31T23:59Z'))];

  test('at their start has a last instant and no first one; at their end a first and no last', () => {
    expect([timeline.earliestAt(start), timeline.latestAt(start)]).toEqual([Number.NEGATIVE_INFINITY, at('2026-01-05T09:00Z')]);
    expect([timeline.earliestAt(end), timeline.latestAt(end)]).toEqual([at('2026-12-28T17:00Z'), Number.POSITIVE_INFINITY]);
  });

  test('stays the same beyond them', () => {
    expect([timeline.covers(at('2027-01-01T00:00Z')), timeline.position(at('2027-01-01T00:00Z'))]).toEqual([false, end]);
    expect([timeline.covers(at('2025-12-31T00:00Z')), timeline.position(at('2025-12-31T00:00Z'))]).toEqual([false, start]);
  });
});

test('an agreement’s years up to 2100 are compiled once each, and only when one of them is needed', () => {
  const calendar = calendarFrom({ timeZone: 'UTC', hours, closed: [], special: {}, years: HORIZON });
  const asked: string[] = [];
  const keys = (from: number, to: number) => {
    asked.push(...[from, to].map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)));
    return [];
  };
  const counted = timelineOf({ ...calendar, closed: { get: () => undefined, keys } });
  expect(asked).toEqual([]);
  counted.position(at('2026-06-01T00:00Z'));
  expect(asked).toEqual(['2026-01-01', '2027-01-01']);
  counted.position(at('2100-06-01T00:00Z'));
  expect(asked.slice(2)).toEqual(['2027-01-01', '2101-01-01']);
});
