import { defineAgreement, explain, mttrDeadline, responseDeadline, supportClock, thirdLineResponseDeadline } from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';
import { text as deadlineText } from '../support/deadlineText.js';

const whole = ['00:00-24:00'];
const always = { mon: whole, tue: whole, wed: whole, thu: whole, fri: whole, sat: whole, sun: whole };
const days = { timeZone: 'America/St_Johns', hours: always, holidays: 'none' } as const;
const agreement = defineAgreement({ ...days, kpis: { 2: { mttr: { kind: 'working-days', value: 1 } } } });

/** Until 2011, clocks in St John's went back at Sunday 00:01 to Saturday 23:01: Saturday's last hour and Sunday's first minute come twice. */
describe('clocks that go back over midnight, in St John’s on 31 October 2009', () => {
  test.each([
    ['Friday', '2009-10-30T12:00-02:30', '2009-11-01T00:00-03:30'],
    ['Saturday', '2009-10-31T12:00-02:30', '2009-11-02T00:00-03:30'],
    ['Saturday’s last hour, the first time', '2009-10-31T23:30-02:30', '2009-11-02T00:00-03:30'],
    ['Sunday’s first minute, the first time', '2009-11-01T00:00:30-02:30', '2009-11-03T00:00-03:30'],
    ['Saturday’s last hour, the second time', '2009-10-31T23:30-03:30', '2009-11-02T00:00-03:30'],
    ['Sunday’s first minute, the second time', '2009-11-01T00:00:30-03:30', '2009-11-03T00:00-03:30'],
  ])(
    'an MTTR of one working day, reported on %s (%s), is due at the close of the next date, the last time it comes: %s (R7)',
    (_name, reportedAt, due) => expect(deadlineText(mttrDeadline({ priority: 2, reportedAt }, agreement))).toBe(due),
  );

  test.each([
    ['half of Friday is half of the 24:59 hours of Saturday', '2009-10-30T12:00-02:30', '2009-10-31T12:29:30-02:30'],
    ['half of Saturday is half of the 24:01 hours of Sunday', '2009-10-31T12:29:30-02:30', '2009-11-01T11:59:30-03:30'],
    ['24:00 of the 24:59 hours of Saturday are 23:04:16.972 of Sunday', '2009-10-31T23:01-03:30', '2009-11-01T23:03:16.972-03:30'],
    ['the first minute of the 24:01 hours of Sunday is 59.959 s of Monday', '2009-11-01T00:00-03:30', '2009-11-02T00:00:59.959-03:30'],
    ['nothing of Sunday is the whole of it, to its close', '2009-11-01T00:00-02:30', '2009-11-02T00:00-03:30'],
  ])('a working day as a length: %s (R6)', (_name, reportedAt, due) =>
    expect(responseDeadline({ priority: 3, reportedAt }, agreement)).toMatchObject({ epochMs: Date.parse(due) }),
  );

  test('working days stay dates in order: Friday, Saturday, Sunday', () => {
    const clock = supportClock({ timeZone: 'America/St_Johns', hours: always });
    expect([1, 2, 3].map((n) => clock.addWorkingDays('2009-10-30', n))).toEqual(['2009-10-31', '2009-11-01', '2009-11-02']);
    expect([-1, -2, -3].map((n) => clock.addWorkingDays('2009-11-02', n))).toEqual(['2009-11-01', '2009-10-31', '2009-10-30']);
  });

  test('a Saturday of which only the repeated hour is open is a working day, and the Sunday is none', () => {
    const clock = supportClock({ timeZone: 'America/St_Johns', hours: { sat: ['23:30-24:00'], mon: ['09:00-17:00'] } });
    expect(['2009-10-31', '2009-11-01'].map((date) => clock.isWorkingDay(date))).toEqual([true, false]);
    expect(clock.between('2009-10-31T12:00-02:30', '2009-11-01T12:00-03:30')).toBe(60 * 60_000);
  });

  test('counting from the day after Saturday starts when its last hour has come twice (R7)', () => {
    const trail = explain(mttrDeadline({ priority: 2, reportedAt: '2009-10-31T12:00-02:30' }, agreement));
    expect(trail).toMatchObject({ kind: 'due', targetMs: 24 * 3_600_000 });
    expect(JSON.parse(JSON.stringify(trail)).countsFrom).toBe('2009-11-01T00:00:00.000-03:30');
  });
});

test('in Casey on 5 March 2010, clocks that go back three hours over midnight leave Thursday open until it ends for good', () => {
  const casey = defineAgreement({ timeZone: 'Antarctica/Casey', hours: always, holidays: 'none' }, agreement);
  const due = mttrDeadline({ priority: 2, reportedAt: '2010-03-03T12:00+11:00' }, casey);
  expect(deadlineText(due)).toBe('2010-03-05T00:00+08:00');
});

test.each([
  ['America/Goose_Bay', '2010-11-06T10:00-03:00', '2010-11-06T20:00-03:00', '2010-11-07T01:00-04:00', '2010-11-08T01:00-04:00'],
  ['Antarctica/Casey', '2010-03-04T10:00+11:00', '2010-03-04T22:00+11:00', '2010-03-05T01:00+08:00', '2010-03-06T01:00+08:00'],
] as const)(
  'in %s a wait takes no time of the date that comes back, whose clock is not yet counted (R7, R12)',
  (timeZone, reportedAt, from, to, due) => {
    const week = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, ['00:00-12:00']]));
    const kpis = { 2: { mttr: { kind: 'working-days', value: 1 } } } as const;
    const odd = defineAgreement({ timeZone, holidays: 'none', hours: week, kpis });
    const deadline = mttrDeadline({ priority: 2, reportedAt, pauses: [{ from, to }] }, odd);
    expect(deadlineText(deadline)).toBe(due);
    const trail = explain(deadline);
    expect(trail.steps.at(-1)?.leftMs).toBe(0);
  },
);

describe('a date whose only hours are skipped by the clocks', () => {
  const hours = { sun: ['02:15-02:45'] };
  const sundays = defineAgreement({ hours, holidays: 'none' });

  test('is no working day: it has no support time, so no close (R2, R7)', () => {
    const clock = supportClock({ timeZone: 'Europe/Amsterdam', hours });
    expect(['2026-03-22', '2026-03-29', '2026-04-05'].map((date) => clock.isWorkingDay(date))).toEqual([true, false, true]);
    expect(clock.addWorkingDays('2026-03-22', 1)).toBe('2026-04-05');
  });

  test('is none for the third line either: a report of the day before is due at the end of the next Sunday (R13)', () => {
    const due = thirdLineResponseDeadline({ completeReportAt: '2026-03-28T12:00+01:00' }, sundays);
    expect(deadlineText(due)).toBe('2026-04-06T00:00+02:00');
  });
});
