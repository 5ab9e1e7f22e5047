import { runInNewContext } from 'node:vm';
import {
  assess,
  cloudctiSla,
  incident as createIncident,
  deadlines,
  defineAgreement,
  fromWallClock,
  slaClock,
  thirdLineResponseDeadline,
} from '@cloudcti/sla';
import dayjs from 'dayjs';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import moment from 'moment';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { readIso } from '../../src/time/iso.js';
import { instants, law } from '../support/cases.js';
import { errorOf } from '../support/errorOf.js';

const EPOCH_MS = Date.UTC(2026, 4, 22, 14);
const ZONES = ['Europe/Amsterdam', 'America/St_Johns', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia', 'UTC', '-03:30'];
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

  test('what only turns into the name of a type of Temporal is none', () =>
    expect(() => read({ [Symbol.toStringTag]: ['Temporal.Instant'], epochMilliseconds: EPOCH_MS } as never)).toThrow('is not an instant'));

  test('a Temporal without a zone is refused', () =>
    expect(() => read(Temporal.PlainDateTime.from('2026-05-22T16:00') as never)).toThrow(
      'instant (an object of class PlainDateTime) is not an instant',
    ));

  test.each([
    ['a moment', moment(EPOCH_MS)],
    ['a dayjs', dayjs(EPOCH_MS)],
    ['anything else that has a toDate function', { toDate: () => new Date(EPOCH_MS) }],
  ])('%s is refused, and its .toDate() is an instant', (_name, input) => {
    expect(() => read(input as never)).toThrow(/is not an instant; pass .* a valid Date \(.*\.toDate\(\)\)/);
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
    expect(() => read(input as never)).toThrow('is not an instant; pass an existing ISO 8601 date and time with offset, or a valid Date'),
  );

  test('digits beyond milliseconds are cut off, never rounded up to a close', () =>
    expect(slaClock().isOpen('2026-05-22T16:59:59.999999999+02:00')).toBe(true));
});

describe('a text that names its zone comes in (R1; RFC 9557)', () => {
  const tokyo = Temporal.Instant.fromEpochMilliseconds(EPOCH_MS).toZonedDateTimeISO('Asia/Tokyo');

  test.each([
    ['of Temporal', tokyo.toString()],
    ['of Temporal in another calendar of the same dates', tokyo.withCalendar('gregory').toString()],
    ['of Temporal that always names the calendar', tokyo.toString({ calendarName: 'always' })],
    ['of Temporal that marks all as critical', tokyo.toString({ calendarName: 'critical', timeZoneName: 'critical' })],
    ['of Temporal in a zone that is an offset', tokyo.withTimeZone('+02:00').toString()],
    ['of Java', '2026-05-22T16:00+02:00[Europe/Amsterdam]'],
    ['of Java, by an offset', '2026-05-22T16:00+02:00[UTC+02:00]'],
    ['of Java in UTC', '2026-05-22T14:00Z[UTC]'],
    ['with seconds and a fraction', '2026-05-22T16:00:00.000000000+02:00[Europe/Amsterdam]'],
    // RFC 9557, section 2: a Z says which instant it is, and nothing of the zone's offset.
    ['in UTC, with a zone of another offset', '2026-05-22T14:00Z[Europe/Amsterdam]'],
    ['without an offset, where the zone has one', '2026-05-22T16:00[Europe/Amsterdam]'],
    ['with a calendar and no zone', '2026-05-22T16:00+02:00[u-ca=gregory]'],
  ])('%s', (_name, input) => expect(read(input as never)).toBe(EPOCH_MS));

  test.each([
    ['2026-10-25T02:30+02:00[Europe/Amsterdam]', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25T02:30+01:00[Europe/Amsterdam]', '2026-10-25T01:30:00.000Z'],
    ['2026-10-25T01:59[Europe/Amsterdam]', '2026-10-24T23:59:00.000Z'],
    ['2026-10-25T03:00[Europe/Amsterdam]', '2026-10-25T02:00:00.000Z'],
    ['2026-03-29T01:59[Europe/Amsterdam]', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29T03:00[Europe/Amsterdam]', '2026-03-29T01:00:00.000Z'],
    ['2026-05-22T16:00:30-04:00[America/New_York]', '2026-05-22T20:00:30.000Z'],
    ['2026-05-22T16:00[Asia/Kathmandu]', '2026-05-22T10:15:00.000Z'],
  ])('%s, near a change of clocks or far from Amsterdam, is %s', (input, expected) =>
    expect(new Date(read(input as never)).toISOString()).toBe(expected),
  );

  test.each([
    [
      'an offset that its zone does not have then',
      '2026-11-23T09:00+02:00[Europe/Amsterdam]',
      'is not an instant; its offset is not that of its zone: write 2026-11-23T09:00+01:00',
    ],
    [
      'UTC written as +00:00, which is an offset',
      '2026-11-23T09:00+00:00[Europe/Amsterdam]',
      'is not an instant; its offset is not that of its zone: write 2026-11-23T09:00+01:00',
    ],
    [
      'neither offset of an hour that clocks show twice',
      '2026-10-25T02:30+03:00[Europe/Amsterdam]',
      'is not an instant; its offset is not that of its zone: write 2026-10-25T02:30+02:00 or 2026-10-25T02:30+01:00',
    ],
    [
      'no offset, in the hour that clocks show twice',
      '2026-10-25T02:30[Europe/Amsterdam]',
      'has no UTC offset; write 2026-10-25T02:30+02:00 or 2026-10-25T02:30+01:00',
    ],
    [
      'no offset, in the hour that clocks skip',
      '2026-03-29T02:30[Europe/Amsterdam]',
      'has no UTC offset; write 2026-03-29T01:30+01:00 or 2026-03-29T03:30+02:00',
    ],
    [
      'an offset, in the hour that clocks skip',
      '2026-03-29T02:30+01:00[Europe/Amsterdam]',
      'is not an instant; its offset is not that of its zone: write 2026-03-29T01:30+01:00 or 2026-03-29T03:30+02:00',
    ],
    ['another calendar', '2026-11-23T09:00+01:00[Europe/Amsterdam][u-ca=hebrew]', 'is not an instant; leave out [u-ca=hebrew]'],
    ['a calendar and then another', '2026-11-23T09:00+01:00[u-ca=iso8601][!u-ca=islamic]', 'is not an instant; leave out [!u-ca=islamic]'],
    ['another thing', '2026-11-23T09:00+01:00[Europe/Amsterdam][_foo=bar]', 'is not an instant; leave out [_foo=bar]'],
    ['no date', '2026-02-30T09:00+01:00[Europe/Amsterdam]', 'is not an instant; write an existing ISO 8601 date and time with offset'],
    [
      'neither offset nor zone',
      '2026-11-23T09:00[u-ca=gregory]',
      'is not an instant; write an existing ISO 8601 date and time with offset',
    ],
    ['two zones', '2026-11-23T09:00+01:00[Europe/Amsterdam][Europe/Berlin]', 'is not an instant; leave out [Europe/Berlin]'],
    ['an empty zone', '2026-11-23T09:00+01:00[]', 'is not an instant; leave out []'],
    ['only a bracket', ']', 'is not an instant; write an existing ISO 8601 date and time with offset'],
  ])('with %s is refused', (_name, input, said) =>
    expect(() => read(input as never)).toThrow(`add: instant ${JSON.stringify(input)} ${said}`),
  );

  test.each([
    ['2026-11-23T09:00+01:00[Europe/Amsterdm]', 'Europe/Amsterdm'],
    ['2026-11-23T09:00Z[Nowhere]', 'Nowhere'],
    ['2026-11-23T09:00[Europe]', 'Europe'],
    // An offset in the place of the zone that is not the offset of the text.
    ['2026-11-23T09:00+02:00[+01:00]', '+01:00'],
    ['2026-11-23T09:00[+01:00]', '+01:00'],
  ])('an unknown zone is refused by its name: %s', (input, zone) => {
    const { issues } = errorOf(() => read(input as never));
    const said = `instant "${zone}" is not a time zone; pass an IANA name that this runtime knows (ECMA-402), such as Europe/Amsterdam`;
    expect(issues.map(({ message }) => message)).toEqual([said]);
  });

  test('what Temporal prints is the instant that Temporal means, in every zone, at every instant of the years', () =>
    law([instants({ from: Date.UTC(1990, 0, 2), to: Date.UTC(2100, 11, 31) }), fc.constantFrom(...ZONES)], (ms, zone) => {
      const printed = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
      expect(read(printed.toString() as never)).toBe(ms);
      expect(read(printed.toString({ timeZoneName: 'never' }) as never)).toBe(ms);
    }));
});

describe('of an incident a text may name the zone of the agreement (R1; RFC 9557)', () => {
  const london = defineAgreement({ timeZone: 'Europe/London' });
  const incident = (reportedAt: string) => ({ priority: 2, reportedAt }) as const;

  test.each([
    ['of Temporal and Java', '2026-05-22T16:00+02:00[Europe/Amsterdam]', cloudctiSla, '2026-05-26T15:30:00.000+02:00'],
    ['with a space, as databases write it', '2026-05-22 16:00+02[Europe/Amsterdam]', cloudctiSla, '2026-05-26T15:30:00.000+02:00'],
    ['in small letters', '2026-05-22t16:00+0200[Europe/Amsterdam]', cloudctiSla, '2026-05-26T15:30:00.000+02:00'],
    ['with seconds and a fraction', '2026-05-22T16:00:00.000000000+02:00[Europe/Amsterdam]', cloudctiSla, '2026-05-26T15:30:00.000+02:00'],
    ['in the hour that clocks show twice, first', '2026-10-25T02:30+02:00[Europe/Amsterdam]', cloudctiSla, '2026-10-26T16:30:00.000+01:00'],
    ['and then', '2026-10-25T02:30+01:00[Europe/Amsterdam]', cloudctiSla, '2026-10-26T16:30:00.000+01:00'],
    ['of an agreement in another zone', '2026-05-22T15:00+01:00[Europe/London]', london, '2026-05-26T14:30:00.000+01:00'],
  ])('%s: %s', (_name, reportedAt, agreement, due) => {
    const text = reportedAt.replace(/\[.*/, '');
    const made = deadlines(incident(reportedAt), agreement);
    expect(made).toEqual(deadlines(incident(text), agreement));
    expect(JSON.parse(JSON.stringify(made.response)).at).toBe(due);
    const pauses = [{ from: reportedAt, to: '2026-12-01T00:00Z' }];
    expect(deadlines({ ...incident(text), pauses }, agreement)).toEqual(
      deadlines({ ...incident(text), pauses: [{ ...pauses[0], from: text }] } as never, agreement),
    );
  });

  test.each([
    ['an offset that the zone does not have then', '2026-11-23T09:00+02:00', '[Europe/Amsterdam]'],
    ['UTC, which is not what its clocks show', '2026-11-23T09:00Z', '[Europe/Amsterdam]'],
    ['an hour that its clocks skip', '2026-03-29T02:30+01:00', '[Europe/Amsterdam]'],
    ['another zone', '2026-05-22T10:00-04:00', '[America/New_York]'],
    ['another spelling of it', '2026-05-22T16:00+02:00', '[europe/amsterdam]'],
    ['an offset in its place', '2026-05-22T16:00+02:00', '[UTC+02:00]'],
    ['more behind it', '2026-05-22T16:00+02:00', '[Europe/Amsterdam][u-ca=iso8601]'],
    ['nothing in it', '2026-05-22T16:00+02:00', '[]'],
    ['half of it', '2026-05-22T16:00+02:00', '[Europe/Amsterdam'],
    ['it in the middle', '2026-05-22', '[Europe/Amsterdam]T16:00+02:00'],
    ['a space behind it', '2026-05-22T16:00+02:00', '[Europe/Amsterdam] '],
    ['another zone and no offset, which is nothing to guess', '2026-05-22T16:00', '[America/New_York]'],
  ])('and with %s it is refused: %s%s', (_name, text, tag) => {
    const { message, code, path } = errorOf(() => deadlines(incident(text + tag)));
    expect({ message, code, path }).toEqual({
      message: `deadlines: reportedAt "${text}${tag}" is not an instant; write an existing ISO 8601 date and time with offset and without [..], such as 2026-05-22T16:00+02:00`,
      code: 'invalid-instant',
      path: 'reportedAt',
    });
  });

  test('all else that a caller passes may name any zone, the ends of one stretch alike (R1)', () => {
    const [newYork, amsterdam] = ['2026-05-22T10:00-04:00[America/New_York]', '2026-05-22T16:00[Europe/Amsterdam]'];
    const history = createIncident({ priority: 2, reportedAt: newYork });
    for (const at of [newYork, amsterdam]) {
      expect(assess(history, { at }).response.state).toBe('running');
      expect(thirdLineResponseDeadline({ completeReportAt: at })).toEqual(
        thirdLineResponseDeadline({ completeReportAt: new Date(EPOCH_MS) }),
      );
      expect(slaClock().isOpen(at)).toBe(true);
    }
  });

  test.each([
    ['no offset', '2026-05-22T16:00[Europe/Amsterdam]', 'has no UTC offset; write 2026-05-22T16:00+02:00'],
    ['no date', '2026-02-30T09:00+01:00[Europe/Amsterdam]', 'is not an instant; write an existing ISO 8601 date and time with offset'],
  ])('with %s it is refused', (_name, text, said) => expect(() => deadlines(incident(text))).toThrow(`reportedAt "${text}" ${said}`));

  test('what Temporal prints in its zone is the instant that Temporal means, at every instant of the years', () =>
    law([instants({ from: Date.UTC(1990, 0, 2), to: Date.UTC(2100, 11, 1) })], (ms) => {
      const printed = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO('Europe/Amsterdam').toString();
      expect(deadlines(incident(printed))).toEqual(deadlines({ priority: 2, reportedAt: new Date(ms) }));
    }));
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
    '2026-05-22T16:00:00.Z',
    '2026-05-22T16:00:00.1234567890Z',
    '2026-05-22T16:00.5Z',
    '2026-05-22T16:00+2:00',
    '2026-05-22T16:00+02:00Z',
    '2026-05-32T16:00Z',
    '2026-05-00T16:00Z',
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
