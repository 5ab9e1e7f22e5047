import {
  contactRoute,
  defineAgreement,
  mttrDeadline,
  nextMaintenanceWindow,
  responseDeadline,
  slaClock,
  supportClock,
} from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';

const whole = ['00:00-24:00'];
const nights = ['00:00-06:00', '22:00-24:00'];
const nightShift = () => defineAgreement({ hours: { mon: nights, tue: nights, wed: nights, thu: nights, fri: nights }, holidays: 'none' });

describe('an open spell over New Year, on a calendar that was asked nothing before', () => {
  test('a night shift of 31 December closes at 06:00 on 1 January', () =>
    expect(slaClock(nightShift()).nextClosing('2025-12-31T23:00+01:00').toISO()).toBe('2026-01-01T06:00:00.000+01:00'));

  test('the opening after a night shift of 31 December is that of 1 January, 22:00', () =>
    expect(slaClock(nightShift()).nextOpening('2025-12-31T23:00+01:00').toISO()).toBe('2026-01-01T22:00:00.000+01:00'));

  test('the first gap of two hours after Christmas is that of the first Sunday of January (R15)', () => {
    const hours = { mon: whole, tue: whole, wed: whole, thu: whole, fri: whole, sat: whole, sun: ['00:00-02:00', '04:00-24:00'] };
    const need = { after: '2026-12-27T12:00+01:00', duration: { hours: 2 } } as const;
    const found = nextMaintenanceWindow(need, defineAgreement({ hours, holidays: 'none' }));
    expect(found.from.toISO()).toBe('2027-01-03T02:00:00.000+01:00');
  });

  test('the contingency number opens at the close of the night shift, 06:00 on 1 January (R14)', () => {
    const facts = { at: '2025-12-31T23:00+01:00', priority: 1, endCustomersAffected: 3 } as const;
    const found = contactRoute(facts, nightShift()).channels.find(({ channel }) => channel === 'contingency');
    expect(found).toMatchObject({ kind: 'opens', epochMs: Date.parse('2026-01-01T06:00+01:00') });
  });
});

test('a day’s length from 31 December is counted on into January, on a calendar that was asked nothing before (R6)', () =>
  expect(slaDue(defineAgreement({ name: 'fresh', hours: { wed: ['08:30-17:00'], fri: ['08:30-17:00'] } }), '2025-12-31T10:00+01:00')).toBe(
    '2026-01-02T09:00:00.000Z',
  ));

describe('New Year’s Day, on an agreement that was asked nothing before (R2)', () => {
  const fresh = () => defineAgreement({ name: 'fresh' });

  test.each([
    [
      'a report on Thursday 31 December 2026, 16:00, of priority 1: the response is due on Monday 4 January, 11:30',
      '2026-12-31T16:00+01:00',
      1,
      '2027-01-04T10:30:00.000Z',
    ],
    [
      'a report on Wednesday 31 December 2025, 10:00, of priority 3: on Friday 2 January, 10:00',
      '2025-12-31T10:00+01:00',
      3,
      '2026-01-02T09:00:00.000Z',
    ],
  ] as const)('%s', (_name, reportedAt, priority, due) =>
    expect(responseDeadline({ priority, reportedAt }, fresh())).toMatchObject({ kind: 'due', epochMs: Date.parse(due) }),
  );
});

describe('an instant whose year is another on local clocks, on a calendar that was asked nothing before', () => {
  const everyDay = { mon: whole, tue: whole, wed: whole, thu: whole, fri: whole, sat: whole, sun: whole };
  const only2026 = (timeZone: string) => supportClock({ timeZone, hours: everyDay, years: { from: 2026, to: 2026 } });

  test('02:00 UTC on 1 January 2027 is 2026 in New York, and 05:00 UTC is not', () => {
    expect(only2026('America/New_York').isOpen('2027-01-01T02:00Z')).toBe(true);
    expect(() => only2026('America/New_York').isOpen('2027-01-01T05:00Z')).toThrow('years');
  });

  test('23:30 UTC on 31 December 2025 is 2026 in Amsterdam, and 22:59 UTC is not', () => {
    expect(only2026('Europe/Amsterdam').isOpen('2025-12-31T23:30Z')).toBe(true);
    expect(() => only2026('Europe/Amsterdam').isOpen('2025-12-31T22:59Z')).toThrow('years');
  });
});

describe('a year without a working day is passed over (R6, R7)', () => {
  const openOn = (...dates: string[]) => Object.fromEntries(dates.map((date) => [date, ['09:00-17:00']]));
  const some = () =>
    defineAgreement({
      timeZone: 'UTC',
      hours: {},
      holidays: 'none',
      special: openOn('2026-03-12', '2026-03-13', '2028-05-04', '2028-05-05'),
    });

  test('by a working day’s length, whether the year before was asked for or not', () => {
    expect(slaDue(some(), '2027-06-01T12:00Z')).toBe('2028-05-04T17:00:00.000Z');
    const asked = some();
    expect(slaDue(asked, '2026-03-12T10:00Z')).toBe('2026-03-13T10:00:00.000Z');
    expect(slaDue(asked, '2027-06-01T12:00Z')).toBe('2028-05-04T17:00:00.000Z');
  });

  test('by an MTTR of two working days', () => {
    const deadline = mttrDeadline({ priority: 2, reportedAt: '2027-06-01T12:00Z' }, some());
    expect(deadline).toMatchObject({ kind: 'due', epochMs: Date.parse('2028-05-05T17:00Z') });
  });
});

describe('the edges of a calendar’s years', () => {
  const hours = { mon: ['09:00-17:00'], wed: ['09:00-17:00'] };
  const clock = () => supportClock({ timeZone: 'UTC', hours, years: { from: 2026, to: 2026 } });

  test.each([
    ['8 hours on the last open day, from its opening, end at its close', '2026-12-30T09:00Z', 8, '2026-12-30T17:00:00.000Z'],
    ['1 hour on the last open day, from an hour before its close, ends at it', '2026-12-30T16:00Z', 1, '2026-12-30T17:00:00.000Z'],
  ])('%s', (_name, at, length, end) => expect(clock().add(at, { hours: length }).toUTC().toISO()).toBe(end));

  test('a millisecond more has its answer outside the years', () =>
    expect(() => clock().addMs(Date.parse('2026-12-30T09:00Z'), 8 * 3_600_000 + 1)).toThrow('has its answer outside the years'));

  test('the first working day back from the second is the first; one more lies outside the years', () => {
    expect(clock().addWorkingDays('2026-01-07', -1)).toBe('2026-01-05');
    expect(() => clock().addWorkingDays('2026-01-07', -2)).toThrow('has its answer outside the years');
  });

  test('20,000 working days on lie outside the years', () =>
    expect(() => slaClock().addWorkingDays('2026-01-02', 20_000)).toThrow('addWorkingDays: n 20000 has its answer outside the years'));

  test('working days back over New Year are found on a calendar that was asked nothing before', () =>
    expect(supportClock({ timeZone: 'UTC', hours }).addWorkingDays('2026-01-01', -3)).toBe('2025-12-24'));

  test('a day’s length from the opening of the last working day ends at its close; from a minute later it lies outside the years (R5, R6)', () => {
    const clockHours = { hours, timeZone: 'UTC', holidays: 'none', years: { from: 2026, to: 2026 } } as const;
    const agreement = defineAgreement(clockHours);
    const due = (at: string) => slaDue(agreement, at);
    expect(due('2026-12-30T09:00Z')).toBe('2026-12-30T17:00:00.000Z');
    expect(() => due('2026-12-30T09:01Z')).toThrow('has its answer outside the years');
  });
});

function slaDue(agreement: ReturnType<typeof defineAgreement>, reportedAt: string): string {
  const deadline = responseDeadline({ priority: 3, reportedAt }, agreement);
  if (deadline.kind !== 'due') throw new Error(`no deadline but ${deadline.kind}`);
  return new Date(deadline.epochMs).toISOString();
}
