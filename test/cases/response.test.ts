import { defineAgreement, responseDeadline } from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';
import { unevenWeek } from '../support/calendars.js';
import { text } from '../support/deadlineText.js';

const response = (priority: 1 | 2 | 3 | 4, reportedAt: string, agreement?: ReturnType<typeof defineAgreement>) =>
  text(responseDeadline({ priority, reportedAt }, agreement));

describe('§5 response time in support hours (R3, R4, R5)', () => {
  test.each([
    ['2026-11-23T08:29:59.999+01:00', '2026-11-23T12:30+01:00', 'a millisecond before the opening starts at the opening'],
    ['2026-11-23T08:30+01:00', '2026-11-23T12:30+01:00', 'at the opening it starts at once'],
    ['2026-11-23T08:30:00.001+01:00', '2026-11-23T12:30:00.001+01:00', 'a millisecond after the opening it has a millisecond more'],
    ['2026-11-23T12:59:59.999+01:00', '2026-11-23T16:59:59.999+01:00', 'a millisecond before 13:00 it ends within the day'],
    [
      '2026-11-23T13:00+01:00',
      '2026-11-23T17:00+01:00',
      'at 13:00 it uses the day up exactly and is due at 17:00, not at the next opening',
    ],
    ['2026-11-23T13:00:00.001+01:00', '2026-11-24T08:30:00.001+01:00', 'a millisecond after 13:00 it runs over to the next opening'],
    ['2026-11-23T16:59:59.999+01:00', '2026-11-24T12:29:59.999+01:00', 'a millisecond before the close one millisecond of today counts'],
    ['2026-11-23T17:00+01:00', '2026-11-24T12:30+01:00', 'at the close nothing of today counts'],
    ['2026-11-23T23:59+01:00', '2026-11-24T12:30+01:00', 'at night the clock starts at the next opening'],
    ['2026-11-21T12:00+01:00', '2026-11-23T12:30+01:00', 'on a Saturday the clock starts on Monday'],
  ])('priority 1 reported at %s is due at %s: %s', (reportedAt, due) => expect(response(1, reportedAt)).toBe(due));
});

describe('§5 response time of one working day (R6)', () => {
  test.each([
    ['2026-11-23T08:29:59.999+01:00', '2026-11-23T17:00+01:00', 'before the opening the day is the whole of today'],
    ['2026-11-23T08:30+01:00', '2026-11-23T17:00+01:00', 'at the opening one whole day is used up at 17:00 (R5), not at the next opening'],
    ['2026-11-23T08:30:00.001+01:00', '2026-11-24T08:30:00.001+01:00', 'after the opening it is the same time on the next working day'],
    ['2026-11-23T16:59:59.999+01:00', '2026-11-24T16:59:59.999+01:00', 'before the close it is the same time on the next working day'],
    ['2026-11-23T17:00+01:00', '2026-11-24T17:00+01:00', 'at the close it is the whole of tomorrow'],
    ['2026-11-20T10:15+01:00', '2026-11-23T10:15+01:00', 'on a Friday it is the same time on Monday'],
    ['2026-04-24T10:15+02:00', '2026-04-28T10:15+02:00', "on the Friday before King's Day it is the same time on Tuesday"],
  ])('priority 3 reported at %s is due at %s: %s', (reportedAt, due) => {
    expect(response(3, reportedAt)).toBe(due);
    expect(response(4, reportedAt)).toBe(due);
  });

  test('on days of other lengths the used fraction of the day counts: a quarter of Monday to a quarter of Tuesday', () => {
    const agreement = defineAgreement({ hours: unevenWeek, holidays: 'none' });
    // Monday 09:00-17:00: 11:00 is a quarter. Tuesday 10:00-12:30: a quarter is 37.5 minutes.
    expect(response(3, '2026-11-23T11:00+01:00', agreement)).toBe('2026-11-24T10:37:30+01:00');
    // Wednesday is closed. Friday has 7 h 31 min in three spans; half of Thursday is half of Friday.
    expect(response(3, '2026-11-26T14:30+01:00', agreement)).toBe('2026-11-27T11:45:30+01:00');
  });

  test('by the other reading it is the end of the next working day, whatever the hour', () => {
    const agreement = defineAgreement({ workingDayReading: 'end-of-next-working-day' });
    expect(response(3, '2026-11-23T07:00+01:00', agreement)).toBe('2026-11-24T17:00+01:00');
    expect(response(3, '2026-11-23T10:00+01:00', agreement)).toBe('2026-11-24T17:00+01:00');
    expect(response(3, '2026-11-20T20:00+01:00', agreement)).toBe('2026-11-23T17:00+01:00');
  });

  test('the last day of the horizon, used up whole, is still an answer', () => {
    expect(response(3, '2100-12-31T08:30+01:00')).toBe('2100-12-31T17:00+01:00');
  });
});

describe('R2 what may be chosen about working days', () => {
  test.each([
    ['Good Friday closed', defineAgreement({ holidays: { goodFriday: 'closed' } }), '2026-04-02T16:00+02:00', '2026-04-07T11:30+02:00'],
    ['Good Friday open', undefined, '2026-04-02T16:00+02:00', '2026-04-03T11:30+02:00'],
    [
      '5 May closed every year',
      defineAgreement({ holidays: { liberationDay: 'every-year' } }),
      '2026-05-05T10:00+02:00',
      '2026-05-06T12:30+02:00',
    ],
    ['5 May never closed', defineAgreement({ holidays: { liberationDay: 'never' } }), '2025-05-05T10:00+02:00', '2025-05-05T14:00+02:00'],
    ['an extra closed day', defineAgreement({ closed: ['2026-11-24'] }), '2026-11-23T16:00+01:00', '2026-11-25T11:30+01:00'],
    [
      'an extra working day',
      defineAgreement({ special: { '2026-05-25': ['08:30-17:00'] } }),
      '2026-05-22T16:00+02:00',
      '2026-05-25T11:30+02:00',
    ],
    [
      'other hours on one date',
      defineAgreement({ special: { '2026-12-24': ['08:30-13:00'] } }),
      '2026-12-24T12:00+01:00',
      '2026-12-28T11:30+01:00',
    ],
    ['another zone', defineAgreement({ timeZone: 'America/New_York' }), '2026-11-23T16:00-05:00', '2026-11-24T11:30-05:00'],
  ])('with %s', (_name, agreement, reportedAt, due) => expect(response(1, reportedAt, agreement)).toBe(due));

  test('24 and 31 December are whole working days', () => {
    expect(response(1, '2026-12-24T13:00+01:00')).toBe('2026-12-24T17:00+01:00');
    expect(response(1, '2026-12-31T13:00+01:00')).toBe('2026-12-31T17:00+01:00');
  });

  test('a holiday at the weekend has no substitute: Boxing Day 2026 is a Saturday, Monday works', () => {
    expect(response(1, '2026-12-28T08:30+01:00')).toBe('2026-12-28T12:30+01:00');
  });
});
