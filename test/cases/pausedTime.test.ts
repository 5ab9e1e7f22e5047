import { describe, expect, test } from 'vitest';
import { calendarFrom } from '../../src/calendar/Calendar.js';
import { HORIZON } from '../../src/calendar/horizon.js';
import { timelineOf } from '../../src/clock/timelineOf.js';
import { movedBy, type PausedTime, pausedBefore, pausedParts, pausesOn, pausesUntil, pausesWithin } from '../../src/deadline/index.js';
import type { Interval } from '../../src/time/index.js';

const HOUR = 3_600_000;
const office = ['09:00-17:00'];
const hours = { mon: office, tue: office, wed: office, thu: office, fri: office };
const timeline = timelineOf(calendarFrom({ timeZone: 'UTC', hours, closed: [], special: {}, years: HORIZON }));

/** An hour of Monday 23 November 2026, which is in UTC; from 24 on of the days after it. */
const at = (hour: number) => Date.UTC(2026, 10, 23) + hour * HOUR;
const [tue, thu, fri, sat] = [24, 72, 96, 120];
const stretch = ([from, to]: readonly [number, number]): Interval => ({ fromMs: at(from), toMs: at(to) });
const hoursOf = ({ fromMs, toMs }: Interval) => [(fromMs - at(0)) / HOUR, (toMs - at(0)) / HOUR];
const paused = (all: readonly (readonly [number, number])[], reopened: readonly (readonly [number, number])[] = []) =>
  pausesOn(timeline, all.map(stretch), reopened.map(stretch)) as PausedTime;

/** Monday 10:00 to 12:00, Monday 15:00 to Tuesday 10:00, Thursday 09:00 to Friday 17:00: 2, 3 and 16 support hours. */
const three = paused([
  [10, 12],
  [15, tue + 10],
  [thu + 9, fri + 17],
]);

test('where nothing is paused there is no paused time, and nothing within a stretch', () => {
  expect(pausesOn(timeline, [])).toBe(undefined);
  expect(pausesWithin(undefined, at(0), at(sat))).toEqual([]);
});

describe('the support time in pauses before an instant (R12)', () => {
  test.each([
    [9, 0],
    [10, 0],
    [11, 1],
    [12, 2],
    [14, 2],
    [20, 4],
    [tue + 10, 5],
    [tue + 12, 5],
    [sat, 21],
  ])('hour %d has %d hours of it behind it', (hour, support) => expect(pausedBefore(three, at(hour)) / HOUR).toBe(support));

  test.each([
    [10, 0],
    [11, 1],
    [12, 2],
    [13, 2],
    [tue + 9.5, 4.5],
    [sat, 21],
  ])('known up to hour %d, there are %d hours of it in all', (hour, support) =>
    expect(pausedBefore(pausesUntil(three, at(hour)), at(sat)) / HOUR).toBe(support),
  );

  test('what was known at one instant and then at another was known at the earlier of them', () => {
    expect(pausedBefore(pausesUntil(pausesUntil(three, at(11)), at(13)), at(sat)) / HOUR).toBe(1);
    expect(pausedBefore(pausesUntil(pausesUntil(three, at(13)), at(11)), at(sat)) / HOUR).toBe(1);
  });
});

describe('the pauses that touch a stretch of time', () => {
  const within = (pauses: PausedTime, from: number, to: number) => pausesWithin(pauses, at(from), at(to)).map(hoursOf);

  test('are none where one ends at its beginning and the next begins at its end', () => expect(within(three, 12, 15)).toEqual([]));

  test('are whole, though they reach out of it', () =>
    expect(within(three, 11.9, 15.1)).toEqual([
      [10, 12],
      [15, tue + 10],
    ]));

  test.each([
    [10, []],
    [11, [[10, 11]]],
    [12, [[10, 12]]],
    [15, [[10, 12]]],
    [
      tue,
      [
        [10, 12],
        [15, tue],
      ],
    ],
  ])('known up to hour %d, are %j', (hour, found) => expect(within(pausesUntil(three, at(hour)), 0, sat)).toEqual(found));

  test('and last from a repair to a reopening are those whose repair is known, up to what is known', () => {
    const reopened = paused(
      [[10, 16]],
      [
        [11, 12],
        [13, 14],
      ],
    );
    const found = (until: number) => pausesWithin(pausesUntil(reopened, at(until)), at(0), at(sat), 'reopened').map(hoursOf);
    expect([found(11), found(11.5), found(13), found(sat)]).toEqual([
      [],
      [[11, 11.5]],
      [[11, 12]],
      [
        [11, 12],
        [13, 14],
      ],
    ]);
    expect(pausesWithin(reopened, at(12), at(13), 'reopened')).toEqual([]);
  });
});

describe('a deadline moved by pauses (R12)', () => {
  test.each([
    ['is moved by the pause before it; one that begins when it is reached moves it no more', 13, 9, 15],
    ['half an hour later is moved by that one too', 13.5, 9, tue + 10.5],
    ['at the beginning of a pause stays there', 10, 9, 10],
    ['between two pauses, counted from the end of the first, stays where it is', 14, 12, 14],
    ['counted from within a pause is moved by what is left of it', 12, 11, 13],
    ['counted from the beginning of a pause is moved by all of it', 11, 10, 13],
    ['after all of them, counted from there, stays where it is', sat + 60, sat, sat + 60],
  ])('%s', (_name, deadline, from, moved) => expect((movedBy(three, at(deadline), at(from)) - at(0)) / HOUR).toBe(moved));

  test('is not moved by one that takes no support time, not even from an opening back to the close before it', () => {
    const night = paused([[18, tue + 8]]);
    expect([movedBy(night, at(tue + 10), at(9)), movedBy(night, at(tue + 9), at(9))]).toEqual([at(tue + 10), at(tue + 9)]);
  });

  test.each([
    [10, 13],
    [11, 14],
    [12, 15],
    [sat, 15],
  ])('as it is known at hour %d, is hour %d', (known, moved) =>
    expect((movedBy(pausesUntil(three, at(known)), at(13), at(9)) - at(0)) / HOUR).toBe(moved),
  );
});

describe('the parts of paused time, by what is waited for (R12, R18)', () => {
  const parts = (pauses: PausedTime, from: number, to: number) =>
    pausedParts(pauses, at(from), at(to)).map((part) => `${part.pausedBy} ${hoursOf(part).join('-')}`);
  const all = [
    [10, 16],
    [tue + 10, tue + 12],
  ] as const;
  const reopened = [
    [11, 12],
    [13, 14],
    [tue + 10, tue + 12],
  ] as const;

  test('are waits and repairs in turn, and a pause that is a repair whole is no wait', () =>
    expect(parts(paused(all, reopened), 0, sat)).toEqual([
      'wait 10-11',
      'repair 11-12',
      'wait 12-13',
      'repair 13-14',
      'wait 14-16',
      'repair 34-36',
    ]));

  test.each([
    ['within two repairs', 11.5, 13.5, ['repair 11.5-12', 'wait 12-13', 'repair 13-13.5']],
    ['from the end of a repair to the beginning of the next', 12, 13, ['wait 12-13']],
    ['within one wait', 14.5, 15, ['wait 14.5-15']],
    ['within one repair', tue + 10.5, tue + 11, ['repair 34.5-35']],
    ['between two pauses', 16, tue + 10, []],
  ])('that lie %s are cut to it', (_name, from, to, found) => expect(parts(paused(all, reopened), from, to)).toEqual(found));

  test('are those that are known', () =>
    expect(parts(pausesUntil(paused(all, reopened), at(13.5)), 0, sat)).toEqual([
      'wait 10-11',
      'repair 11-12',
      'wait 12-13',
      'repair 13-13.5',
    ]));
});
