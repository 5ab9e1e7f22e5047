import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarFrom } from '../../src/calendar/Calendar.js';
import { compileYears } from '../../src/calendar/compileYears.js';
import { HORIZON } from '../../src/calendar/horizon.js';
import { timelineOf } from '../../src/clock/timelineOf.js';
import { localDay } from '../../src/timeline/index.js';
import { latestBefore } from '../../src/timeline/latestBefore.js';
import { timelineFrom } from '../../src/timeline/Timeline.js';

const hours = { mon: ['09:00-17:00'] };
const HOUR = 3_600_000;
const at = Date.parse;

/** Mondays only: of 2026 the first is 5 January, the last 28 December. */
const mondays = (years?: { from: number; to: number }) =>
  timelineOf(calendarFrom({ timeZone: 'UTC', hours, closed: [], special: {}, years: years ?? HORIZON }));

describe('support time at the edge of the years that were needed so far', () => {
  test('from the start of a year back, none lies up to the last close of the year before', () =>
    expect(latestBefore(mondays(), at('2026-01-01T00:00Z'), 1)).toBe(at('2025-12-29T17:00Z') - 1));

  test('from the end of a year on, the first is used up after the first opening of the next', () =>
    expect(mondays().earliestAfter(at('2026-12-31T23:59Z'), 1)).toBe(at('2027-01-04T09:00Z') + 1));

  test('the latest instant before which none is used up is the opening of the next year', () =>
    expect(latestBefore(mondays(), at('2026-12-31T23:59Z'), 0)).toBe(at('2027-01-04T09:00Z')));

  test('the earliest instant from which on none is used up is the close of the year before', () =>
    expect(mondays().earliestAfter(at('2026-01-01T00:00Z'), 0)).toBe(at('2025-12-29T17:00Z')));

  test('is the same after the timeline has grown back', () => {
    const timeline = mondays();
    expect(timeline.supportBetween(at('2026-01-05T00:00Z'), at('2026-01-05T10:00Z'))).toBe(HOUR);
    expect(timeline.supportBetween(at('2025-12-29T16:00Z'), at('2026-01-05T10:00Z'))).toBe(2 * HOUR);
    expect(timeline.supportBetween(at('2026-01-05T00:00Z'), at('2026-01-05T10:00Z'))).toBe(HOUR);
  });
});

describe('support time at the edge of the years that a calendar has', () => {
  const timeline = mondays({ from: 2026, to: 2026 });
  const [start, end] = [at('2026-01-01T00:00Z'), at('2026-12-31T23:59Z')];

  test('at their start has a last instant and no first one; at their end a first and no last', () => {
    expect([timeline.earliestAfter(start, 0), latestBefore(timeline, start, 0)]).toEqual([
      Number.NEGATIVE_INFINITY,
      at('2026-01-05T09:00Z'),
    ]);
    expect([timeline.earliestAfter(end, 0), latestBefore(timeline, end, 0)]).toEqual([at('2026-12-28T17:00Z'), Number.POSITIVE_INFINITY]);
  });

  test('does not lie beyond them', () => {
    const [before, after] = [at('2025-12-22T12:00Z'), at('2027-01-04T12:00Z')];
    expect([timeline.hasInstant(before), timeline.hasInstant(after)]).toEqual([false, false]);
    expect(timeline.supportBetween(before, start)).toBe(0);
    expect(timeline.supportBetween(end, after)).toBe(0);
    expect(timeline.supportBetween(before, after)).toBe(52 * 8 * HOUR);
    expect(timeline.supportBetween(after, before)).toBe(-52 * 8 * HOUR);
    expect(timeline.supportBetween(after, after + 7 * 24 * HOUR)).toBe(0);
  });
});

describe('of an agreement’s years', () => {
  const DAYS = 86_400_000;

  /** The years that were compiled, in the order in which they were. */
  function watched(years = HORIZON) {
    const calendar = calendarFrom({ timeZone: 'UTC', hours, closed: [], special: {}, years });
    const asked: (readonly [from: number, to: number])[] = [];
    const compile = (first: number, last: number) => {
      asked.push([first, last]);
      return compileYears(calendar, first, last);
    };
    return { asked, timeline: timelineFrom(years, compile) };
  }
  const mid = (year: number) => at(`${year}-06-01T00:00Z`);

  test('none is compiled before one is needed', () => expect(watched().asked).toEqual([]));

  test('a question about 2100 after one about 2026 compiles no year between', () => {
    const { asked, timeline } = watched();
    for (const year of [2026, 2100, 2026, 2100]) localDay(timeline, mid(year));
    expect(asked).toEqual([
      [2026, 2026],
      [2097, 2100],
    ]);
  });

  test('a question that spans both compiles those between, once', () => {
    const { asked, timeline } = watched();
    for (const year of [2026, 2100]) localDay(timeline, mid(year));
    const mondaysBetween = timeline.supportBetween(mid(2026), mid(2100)) / (8 * HOUR);
    expect(mondaysBetween).toBe((at('2100-05-31T00:00Z') - at('2026-06-01T00:00Z')) / (7 * DAYS) + 1);
    expect(asked.slice(2)).toEqual([[2011, 2100]]);
    for (let year = 2026; year <= 2100; year++) localDay(timeline, mid(year));
    expect(asked.length).toBe(3);
  });

  test('an answer that lies far beyond is looked for in few turns', () => {
    const { asked, timeline } = watched();
    for (const year of [2026, 2060]) localDay(timeline, mid(year));
    const mondaysOf50Years = Math.floor(((50 * 365.25) / 7) * 8) * HOUR;
    const end = timeline.earliestAfter(mid(2026), mondaysOf50Years);
    expect(new Date(end).getUTCFullYear()).toBe(2076);
    expect(timeline.supportBetween(mid(2026), end)).toBe(mondaysOf50Years);
    expect(asked.length).toBeLessThanOrEqual(5);
  });

  test.each([
    ['onwards', (place: number) => HORIZON.from + place],
    ['backwards', (place: number) => HORIZON.to - place],
  ])('that are asked one after another, %s, are many more after each turn', (_way, year) => {
    const { asked, timeline } = watched();
    for (let place = 0; place <= HORIZON.to - HORIZON.from; place++) localDay(timeline, mid(year(place)));
    expect(asked.map(([from, to]) => to - from + 1)).toEqual([1, 5, 21, 85, 111]);
  });

  test('whatever the order of the years that are asked, there are five tables at most', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: HORIZON.from, max: HORIZON.to }), { minLength: 1, maxLength: 60 }),
        fc.boolean(),
        (years, inPairs) => {
          const { asked, timeline } = watched();
          years.forEach((year, place) => {
            const other = inPairs && place % 5 === 0 ? (years[place - 1] ?? year) : year;
            timeline.supportBetween(mid(Math.min(year, other)), mid(Math.max(year, other)));
          });
          // The fifth has 255 years to spare, which is more than there are.
          expect(asked.length).toBeLessThanOrEqual(5);
        },
      ),
      { numRuns: 10 },
    ));
});
