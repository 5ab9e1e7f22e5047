import { describe, expect, test } from 'vitest';
import { calendarFrom } from '../../src/calendar/Calendar.js';
import { compileYears } from '../../src/calendar/compileYears.js';
import { HORIZON, WEEKDAYS, type WeeklyHours } from '../../src/calendar/index.js';
import { timelineOf } from '../../src/clock/timelineOf.js';
import {
  addDayLengths,
  addWorkingDays,
  isOpen,
  isWorkingDay,
  localDay,
  openBetween,
  openingAfter,
  piecesBetween,
  startOfDayAfter,
  timelineFrom,
  workingDayAt,
  workingDaysBetween,
} from '../../src/timeline/index.js';
import { latestBefore } from '../../src/timeline/latestBefore.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const at = Date.parse;
const dayOf = (date: string) => at(`${date}T00:00Z`) / DAY;
const calendarOf = (hours: WeeklyHours, years = HORIZON, timeZone = 'UTC') =>
  calendarFrom({ timeZone, hours, closed: [], special: {}, years });
const timelineOn = (hours: WeeklyHours, from: number, to: number) => timelineOf(calendarOf(hours, { from, to }));
const mondays = { mon: ['09:00-17:00'] };

/** A timeline of Mondays, and the years that it has had compiled so far: the first and the last of each time. */
function watched() {
  const calendar = calendarOf(mondays);
  const compiled: [first: number, last: number][] = [];
  const compile = (first: number, last: number) => {
    compiled.push([first, last]);
    return compileYears(calendar, first, last);
  };
  const timeline = timelineFrom(HORIZON, compile);
  const ask = (...years: number[]) => {
    for (const year of years) localDay(timeline, Date.UTC(year, 6));
  };
  return { compiled, timeline, ask };
}

describe('the years of a table', () => {
  test('are not compiled again for their first and last days', () => {
    const { compiled, timeline, ask } = watched();
    ask(2026);
    for (const instant of ['2026-01-01T00:00Z', '2026-12-31T23:59:59.999Z']) expect(timeline.hasInstant(at(instant))).toBe(true);
    expect(compiled).toEqual([[2026, 2026]]);
  });

  test('are found again by their first and their last dates', () => {
    const { compiled, timeline, ask } = watched();
    ask(2026);
    for (const date of ['2026-01-01', '2026-12-31']) expect(isWorkingDay(timeline, dayOf(date))).toBe(false);
    expect(workingDaysBetween(timeline, dayOf('2026-01-01'), dayOf('2026-12-31'))).toBe(52);
    expect(compiled).toEqual([[2026, 2026]]);
  });

  test.each(['UTC', 'Etc/GMT+12', 'Pacific/Kiritimati', 'America/St_Johns', 'Pacific/Auckland'])(
    'do not answer for a date of the year before or after, where clocks are far from UTC: %s',
    (zone) => {
      const everyDay = Object.fromEntries(WEEKDAYS.map((day) => [day, ['00:00-24:00']]));
      for (const date of ['2025-12-31', '2027-01-01']) {
        const timeline = timelineOf(calendarOf(everyDay, HORIZON, zone));
        expect(timeline.hasInstant(at('2026-07-01T00:00Z'))).toBe(true);
        expect(isWorkingDay(timeline, dayOf(date))).toBe(true);
      }
    },
  );

  test('end with their last millisecond: the next is of the next year', () => {
    const { compiled, timeline, ask } = watched();
    ask(2026);
    expect(timeline.hasInstant(at('2027-01-01T00:00Z'))).toBe(true);
    expect(compiled).toEqual([
      [2026, 2026],
      [2023, 2030],
    ]);
  });

  test('end before New Year, for what ends there', () => {
    const { compiled, timeline, ask } = watched();
    const [december, newYear] = [at('2026-12-01T00:00Z'), at('2027-01-01T00:00Z')];
    ask(2026);
    expect([openBetween(timeline, december, newYear).length, piecesBetween(timeline, december, newYear)]).toEqual([4, 4]);
    expect(compiled).toEqual([[2026, 2026]]);
  });

  test('are three more on either side in the second table, fifteen in the third, and so on, as far as the calendar goes', () => {
    const { compiled, ask } = watched();
    ask(2020, 1992, 2090, 2019);
    expect(compiled).toEqual([
      [2020, 2020],
      [1990, 1995],
      [2075, 2100],
      [1990, 2082],
    ]);
  });

  test('that a table holds are compiled for no other, whichever is asked in between', () => {
    const { compiled, ask } = watched();
    ask(2040, 2080, 2000);
    ask(2000, 2015, 2040, 2083, 2077, 1990, 2080, 2040);
    expect(compiled.length).toBe(3);
  });

  test('are in one table where a question spans them, whatever others there are', () => {
    const { compiled, timeline, ask } = watched();
    ask(2040, 2041);
    timeline.supportBetween(Date.UTC(2039, 6), Date.UTC(2042, 6));
    timeline.supportBetween(Date.UTC(2039, 6), Date.UTC(2046, 6));
    expect(compiled).toEqual([
      [2040, 2040],
      [2038, 2044],
      [2024, 2061],
    ]);
  });

  test('are more and more where an answer lies far off, on either side', () => {
    const support = 52 * 12 * 8 * HOUR;
    const [later, earlier] = [watched(), watched()];
    later.timeline.earliestAfter(at('2026-07-01T00:00Z'), support);
    latestBefore(earlier.timeline, at('2026-07-01T00:00Z'), support);
    expect(later.compiled).toEqual([
      [2026, 2026],
      [2023, 2030],
      [2008, 2046],
    ]);
    expect(earlier.compiled).toEqual([
      [2026, 2026],
      [2022, 2029],
      [2006, 2044],
    ]);
  });
});

describe('where a table is looked up', () => {
  test('positions have an index with a range a piece, closes with one a day: a look-up in either takes few steps', () => {
    const { positionIndex, closeIndex } = timelineOn(mondays, 2026, 2026).tableOf(at('2026-06-01T00:00Z'));
    expect([positionIndex.length, closeIndex.length]).toEqual([52 + 1, 365 + 1]);
  });

  test('every one of three spells is found, on the last day of the last year too', () => {
    const timeline = timelineOn({ thu: ['08:00-09:00', '10:00-11:00', '12:00-13:00'] }, 2026, 2026);
    const end = at('2026-12-31T23:00Z');
    expect([7, 8, 9, 10, 11, 12, 13].filter((hour) => isOpen(timeline, Date.UTC(2026, 11, 31, hour)))).toEqual([8, 10, 12]);
    expect([3, 2, 1].map((back) => new Date(latestBefore(timeline, end, back * HOUR)).toISOString().slice(0, 13))).toEqual([
      '2026-12-31T08',
      '2026-12-31T10',
      '2026-12-31T12',
    ]);
  });
});

describe('the open spells between two instants', () => {
  const [close, nextClose] = [at('2026-11-23T17:00Z'), at('2026-11-30T17:00Z')];

  test('are bounded by a count that is theirs where they end at a close or after it, and none in a stretch without length', () => {
    const timeline = timelineOn(mondays, 2026, 2026);
    expect([piecesBetween(timeline, close - 1, close), piecesBetween(timeline, close, nextClose)]).toEqual([1, 1]);
    expect([piecesBetween(timeline, close - 1, nextClose), piecesBetween(timeline, close, close)]).toEqual([2, 0]);
    expect(piecesBetween(timeline, close - 1, nextClose + HOUR)).toBe(2);
    const opening = close - 8 * HOUR;
    expect([piecesBetween(timeline, opening - HOUR, opening), piecesBetween(timeline, opening - HOUR, opening + 1)]).toEqual([0, 1]);
  });

  test('go on over New Year, on a calendar that was asked nothing before', () => {
    const thursdays = { thu: ['20:00-24:00'], fri: ['00:00-04:00', '08:00-09:00'] };
    const [from, to] = [at('2026-12-29T12:00Z'), at('2027-01-07T12:00Z')];
    expect(openBetween(timelineOn(thursdays, 2026, 2027), from, to)).toEqual([
      [at('2026-12-31T20:00Z'), at('2027-01-01T04:00Z')],
      [at('2027-01-01T08:00Z'), at('2027-01-01T09:00Z')],
    ]);
    expect(piecesBetween(timelineOn(thursdays, 2026, 2027), from, to)).toBe(3);
    expect(openingAfter(timelineOn(mondays, 2026, 2027), at('2026-12-29T12:00Z'))).toBe(at('2027-01-04T09:00Z'));
  });

  test('have less than no support time where the later instant is first, on a calendar that was asked nothing before too', () =>
    expect(timelineOn(mondays, 2026, 2027).supportBetween(at('2027-01-04T10:00Z'), at('2026-12-28T16:00Z'))).toBe(-2 * HOUR));

  test('end with the calendar’s years', () => {
    const end = at('2027-01-01T00:00Z');
    expect(openBetween(timelineOn({ thu: ['00:00-24:00'] }, 2026, 2026), end - 1, end + 1)).toEqual([[end - 1, end]]);
  });
});

describe('days of two spans, at both ends of a calendar’s years', () => {
  const spans = ['09:00-12:00', '13:00-17:00'];
  const hours = { mon: spans, tue: spans, wed: spans, thu: spans, fri: spans };
  const later = (instant: string) => addDayLengths(timelineOn(hours, 2026, 2026), at(instant), 1);

  test('the working day after the last of a year is the first of the next; after the last of all there is none', () => {
    expect(addWorkingDays(timelineOn(hours, 2026, 2027), dayOf('2026-12-31'), 1)).toBe(dayOf('2027-01-01'));
    expect(addWorkingDays(timelineOn(hours, 2026, 2026), dayOf('2026-12-31'), 1)).toBe(Number.POSITIVE_INFINITY);
    expect(addWorkingDays(timelineOn(hours, 2026, 2026), dayOf('2026-01-01'), -1)).toBe(Number.NEGATIVE_INFINITY);
    expect(workingDaysBetween(timelineOn(hours, 2026, 2026), dayOf('2026-12-31'), dayOf('2027-01-01'))).toBe(1);
    expect(workingDaysBetween(timelineOn(hours, 2026, 2026), dayOf('2026-12-31'), dayOf('2026-12-31'))).toBe(0);
  });

  test('a day’s length is counted from the first two working days as from any other (R6)', () => {
    expect(later('2026-01-01T10:00Z')).toBe(at('2026-01-02T10:00Z'));
    expect(later('2026-01-02T14:00Z')).toBe(at('2026-01-05T14:00Z'));
  });

  test('a day’s length from the time between two spans ends at the close of the first (R5, R6)', () =>
    expect(later('2026-11-23T12:30Z')).toBe(at('2026-11-24T12:00Z')));
});

test('an instant’s working day is the one that is open, or the next; what is used of it lies before the instant (R6)', () => {
  const timeline = timelineOn({ mon: ['09:00-12:00', '13:00-17:00'], tue: ['10:00-12:00'] }, 2026, 2026);
  const [monday, tuesday] = [at('2026-11-23T00:00Z'), at('2026-11-24T00:00Z')];
  const found = (t: number) => {
    const { day, supportMs, usedMs } = workingDayAt(timeline, t);
    return [day * DAY, supportMs / HOUR, usedMs / HOUR];
  };
  expect([9, 12.5, 14].map((hour) => found(monday + hour * HOUR))).toEqual([
    [monday, 7, 0],
    [monday, 7, 3],
    [monday, 7, 4],
  ]);
  expect([found(monday - HOUR), found(monday + 17 * HOUR), found(tuesday + 11 * HOUR)]).toEqual([
    [monday, 7, 0],
    [tuesday, 2, 0],
    [tuesday, 2, 1],
  ]);
});

test('the working day that comes next is found though only the year before is there, as on a calendar that was asked nothing (R6)', () => {
  const evening = at('2026-12-31T18:00Z');
  const [fresh, asked] = [timelineOn(mondays, 2026, 2027), timelineOn(mondays, 2026, 2027)];
  asked.hasInstant(at('2026-06-01T00:00Z'));
  expect(workingDayAt(asked, evening)).toEqual({ day: dayOf('2027-01-04'), supportMs: 8 * HOUR, usedMs: 0 });
  expect(workingDayAt(fresh, evening)).toEqual(workingDayAt(asked, evening));
});

describe('the day after, as local clocks show it for good (R7, R12), begins', () => {
  test.each([
    ['at midnight', 'Europe/Amsterdam', '2026-11-23T10:00+01:00', '2026-11-24T00:00+01:00'],
    ['a whole day after midnight', 'Europe/Amsterdam', '2026-11-23T00:00+01:00', '2026-11-24T00:00+01:00'],
    ['before clocks go forward', 'Europe/Amsterdam', '2026-03-28T12:00+01:00', '2026-03-29T00:00+01:00'],
    ['after clocks went forward that day', 'Europe/Amsterdam', '2026-03-29T12:00+02:00', '2026-03-30T00:00+02:00'],
    ['after clocks go back that day', 'Europe/Amsterdam', '2026-10-25T00:30+02:00', '2026-10-26T00:00+01:00'],
    ['when the year does', 'Europe/Amsterdam', '2026-12-31T12:00+01:00', '2027-01-01T00:00+01:00'],
    ['at 01:00 where clocks skip the hour before', 'America/Sao_Paulo', '2017-10-14T12:00-03:00', '2017-10-15T01:00-02:00'],
    [
      'at the first of two midnights, where clocks go back from 01:00',
      'America/Havana',
      '2026-10-31T12:00-04:00',
      '2026-11-01T00:00-04:00',
    ],
    ['at the second midnight, where clocks go back over the first', 'America/St_Johns', '2009-10-31T12:00-02:30', '2009-11-01T00:00-03:30'],
    ['a day later from between the two', 'America/St_Johns', '2009-11-01T00:00:30-02:30', '2009-11-02T00:00-03:30'],
    ['at the date after one that the zone skipped', 'Pacific/Apia', '2011-12-29T12:00-10:00', '2011-12-31T00:00+14:00'],
  ])('%s: in %s, from %s', (_name, timeZone, instant, start) => {
    const year = Number(instant.slice(0, 4));
    const timeline = timelineOf(calendarOf(mondays, { from: year, to: year }, timeZone));
    expect(new Date(startOfDayAfter(timeline, at(instant))).toISOString()).toBe(new Date(start).toISOString());
  });
});
