import { contactRoute, defineAgreement, nextMaintenanceWindow, responseDeadline, slaClock, supportClock } from '@cloudcti/sla';
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
