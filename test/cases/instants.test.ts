import { runInNewContext } from 'node:vm';
import { fromWallClock, slaClock } from '@cloudcti/sla';
import dayjs from 'dayjs';
import { DateTime } from 'luxon';
import moment from 'moment';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { readIso } from '../../src/time/iso.js';

const EPOCH_MS = Date.UTC(2026, 4, 22, 14);
const read = (input: never) => slaClock().add(input, { milliseconds: 0 }).toMillis();

describe('an instant comes in (R1)', () => {
  test.each([
    ['ISO with an offset', '2026-05-22T16:00+02:00'],
    ['ISO in UTC', '2026-05-22T14:00Z'],
    ['ISO with seconds and a fraction', '2026-05-22T14:00:00.000Z'],
    ['ISO with an offset without colon', '2026-05-22T14:00:00.000+0000'],
    ['ISO with an offset of hours', '2026-05-22T16:00:00+02'],
    ['ISO with a space, as databases write it', '2026-05-22 16:00:00.000000+02'],
    ['a Date', new Date(EPOCH_MS)],
    ['a Date of another realm', runInNewContext(`new Date(${EPOCH_MS})`)],
    ['a luxon DateTime', DateTime.fromMillis(EPOCH_MS)],
    ['a luxon DateTime of another copy', { isLuxonDateTime: true, toMillis: () => EPOCH_MS }],
    ['a Temporal.Instant', Temporal.Instant.fromEpochMilliseconds(EPOCH_MS)],
    ['a Temporal.ZonedDateTime', Temporal.Instant.fromEpochMilliseconds(EPOCH_MS).toZonedDateTimeISO('Asia/Tokyo')],
  ])('as %s', (_name, input) => expect(read(input as never)).toBe(EPOCH_MS));

  test('a Temporal without a zone is refused', () =>
    expect(() => read(Temporal.PlainDateTime.from('2026-05-22T16:00') as never)).toThrow('instant (an object) is not an instant'));

  test.each([
    ['a moment', moment(EPOCH_MS)],
    ['a dayjs', dayjs(EPOCH_MS)],
    ['anything else that has a toDate function', { toDate: () => new Date(EPOCH_MS) }],
  ])('%s is refused, and its .toDate() is an instant', (_name, input) => {
    expect(() => read(input as never)).toThrow('add: instant (an object) is not an instant; pass the Date that its .toDate() returns');
    expect(read(input.toDate() as never)).toBe(EPOCH_MS);
  });

  test.each([
    ['is no function', { toDate: 'tomorrow' }],
    [
      'cannot be read',
      {
        get toDate() {
          throw new Error('no');
        },
      },
    ],
  ])('an object whose toDate %s is one like any other', (_name, input) =>
    expect(() => read(input as never)).toThrow('is not an instant; pass an ISO 8601 string with offset'),
  );

  test('digits beyond milliseconds are cut off, never rounded up to a close', () =>
    expect(slaClock().isOpen('2026-05-22T16:59:59.999999999+02:00')).toBe(true));
});

describe('ISO 8601 is read strictly', () => {
  test.each([
    '2026-05-22T16:00:60Z',
    '2026-05-22T24:00Z',
    '2026-13-01T00:00Z',
    '2026-00-10T00:00Z',
    '2026-04-31T00:00Z',
    '2025-02-29T00:00Z',
    '1900-02-29T00:00Z',
    '2026-05-22T16:00+02:60',
    '2026-05-22T16:00+18:01',
    '2026-05-22T16Z',
    '20260522T160000Z',
    '2026-W21-5T16:00Z',
    '+002026-05-22T16:00Z',
    ' 2026-05-22T16:00Z',
    '2026-05-22T16:00Z\n',
    '2026-05-22T16:00:00,5 Z',
    '٢٠٢٦-05-22T16:00Z',
  ])('%j is not an instant', (input) => expect(readIso(input)).toBeUndefined());

  test('a leap day in a leap year is one', () => expect(readIso('2000-02-29T00:00Z')?.wallMs).toBe(Date.UTC(2000, 1, 29)));

  test('every day of the horizon has the number that Date.UTC gives it', () => {
    const days = Array.from({ length: (Date.UTC(2102, 0, 1) - Date.UTC(1989, 0, 1)) / 86_400_000 }, (_, day) => Date.UTC(1989, 0, 1 + day));
    const wrong = days.map((ms) => new Date(ms).toISOString()).filter((text, day) => readIso(text)?.wallMs !== days[day]);
    expect([days.length, wrong]).toEqual([41_272, []]);
  });
});

describe('a wall-clock time comes in with its zone (R1)', () => {
  test.each([
    ['2026-05-22T16:00', 'Europe/Amsterdam', '2026-05-22T16:00:00.000+02:00'],
    ['2026-10-25T01:59:59.999', 'Europe/Amsterdam', '2026-10-25T01:59:59.999+02:00'],
    ['2026-10-25T03:00', 'Europe/Amsterdam', '2026-10-25T03:00:00.000+01:00'],
    ['2026-03-29T03:00', 'Europe/Amsterdam', '2026-03-29T03:00:00.000+02:00'],
    ['2026-05-22 16:00:30', 'Asia/Kathmandu', '2026-05-22T16:00:30.000+05:45'],
  ])('%s in %s is %s', (wall, zone, expected) => expect(fromWallClock(wall, zone).toISO()).toBe(expected));

  test('one that the zone skipped for a whole day names the readings on both sides', () =>
    expect(() => fromWallClock('2011-12-30T12:00', 'Pacific/Apia')).toThrow(
      'wallClock "2011-12-30T12:00" does not exist in Pacific/Apia, because clocks change; write 2011-12-29T12:00-10:00 or 2011-12-31T12:00+14:00',
    ));
});
