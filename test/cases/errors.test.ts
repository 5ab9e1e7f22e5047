import * as sla from '@cloudcti/sla';
import { cloudctiSla, deadlines, defineAgreement, fromWallClock, responseDeadline, slaClock, supportClock } from '@cloudcti/sla';
import { closedDays } from '@cloudcti/sla/date-holidays';
import { describe, expect, test, vi } from 'vitest';
import { errorOf } from '../support/errorOf.js';

const report = (reportedAt: unknown, priority: unknown = 2) => errorOf(() => responseDeadline({ priority, reportedAt } as never));
const hours = (...mon: string[]) => ({ timeZone: 'Europe/Amsterdam', hours: { mon } });

describe('a caller’s mistake is told with its field, its value and what would be right', () => {
  test('the message names function, field, value and remedy', () => {
    const error = report('2026-05-22T16:00');
    expect(error.message).toBe('responseDeadline: reportedAt "2026-05-22T16:00" has no UTC offset; write 2026-05-22T16:00+02:00');
    expect(error).toBeInstanceOf(RangeError);
    expect(error).toMatchObject({
      code: 'missing-offset',
      path: 'reportedAt',
      received: '2026-05-22T16:00',
      expected: 'write 2026-05-22T16:00+02:00',
    });
  });

  test('a time without offset that exists twice, or never, names both readings', () => {
    expect(report('2026-10-25T02:30').expected).toBe('write 2026-10-25T02:30+02:00 or 2026-10-25T02:30+01:00');
    expect(report('2026-03-29T02:30').expected).toBe('write 2026-03-29T01:30+01:00 or 2026-03-29T03:30+02:00');
  });

  test.each([
    ['a wrong priority', 5],
    ['a priority as text', '2'],
    ['no priority', undefined],
    ['priority NaN', Number.NaN],
  ])('%s is refused: a priority is a number from 1 to 4', (_name, priority) => {
    const error = errorOf(() => responseDeadline({ priority, reportedAt: '2026-05-22T16:00Z' } as never));
    expect(error).toMatchObject({ path: 'priority', received: priority, expected: 'pass the number 1, 2, 3 or 4' });
  });

  test.each([
    ['a number', 1_779_000_000_000, 'invalid-instant'],
    ['a date that does not exist', '2026-02-30T10:00Z', 'invalid-instant'],
    ['a date without a time', '2026-02-20', 'invalid-instant'],
    ['a time that does not exist', '2026-02-20T25:00Z', 'invalid-instant'],
    ['an offset that no place has', '2026-05-22T16:00+99:00', 'invalid-instant'],
    ['an empty text', '', 'invalid-instant'],
    ['an invalid Date', new Date(Number.NaN), 'invalid-instant'],
    ['null', null, 'invalid-instant'],
    ['nothing', undefined, 'missing-field'],
    ['an object of another kind', { toMillis: 5 }, 'invalid-instant'],
    ['an instant before the horizon', '1989-12-31T23:59:59.999+01:00', 'outside-horizon'],
    ['an instant after the horizon', '2101-01-01T00:00+01:00', 'outside-horizon'],
    ['a Date at the end of time', new Date(8.64e15), 'invalid-instant'],
  ])('%s for an instant is refused: $2', (_name, input, code) =>
    expect(report(input)).toMatchObject({ code, path: 'reportedAt', received: input }),
  );

  test('an invalid luxon DateTime is refused, also where luxon itself would not throw', () => {
    const invalid = { isLuxonDateTime: true, isValid: false, toMillis: () => Number.NaN };
    expect(report(invalid).message).toContain('is not an instant; pass an existing ISO 8601 date and time with offset, or a valid Date');
  });

  test('the first and the last instant of the horizon are inside', () => {
    expect(slaClock().isOpen('1990-01-01T00:00+01:00')).toBe(false);
    expect(slaClock().isOpen('2100-12-31T23:59:59.999+01:00')).toBe(false);
    expect(errorOf(() => slaClock().isOpen('1989-12-31T23:59:59.999+01:00')).expected).toContain('1990 to 2100');
  });

  test.each([
    ['no hours at all', { timeZone: 'UTC', hours: {} }, 'no-support-time', 'hours'],
    ['hours that are empty lists', { timeZone: 'UTC', hours: { mon: [] } }, 'no-support-time', 'hours'],
    ['overlapping hours', hours('09:00-12:00', '11:00-13:00'), 'overlapping-hours', 'hours.mon'],
    ['backward hours', hours('17:00-09:00'), 'invalid-hours', 'hours.mon[0]'],
    ['hours of no length', hours('09:00-09:00'), 'invalid-hours', 'hours.mon[0]'],
    ['hours past midnight', hours('09:00-24:01'), 'invalid-hours', 'hours.mon[0]'],
    ['hours in another form', hours('9-5'), 'invalid-hours', 'hours.mon[0]'],
    ['an unknown zone', { ...hours('09:00-17:00'), timeZone: 'Europe/Atlantis' }, 'unknown-zone', 'timeZone'],
    ['an offset for a zone', { ...hours('09:00-17:00'), timeZone: '+02:00' }, 'unknown-zone', 'timeZone'],
    ['no zone', { hours: { mon: ['09:00-17:00'] } }, 'missing-field', 'timeZone'],
    ['a day of the week that is none', { timeZone: 'UTC', hours: { monday: ['09:00-17:00'] } }, 'unknown-field', 'hours.monday'],
    ['a closed date that does not exist', { ...hours('09:00-17:00'), closed: ['2026-02-30'] }, 'invalid-date', 'closed[0]'],
    ['a special day in another form', { ...hours('09:00-17:00'), special: { '1 May': [] } }, 'invalid-date', "special['1 May']"],
    ['a misspelt field', { ...hours('09:00-17:00'), holidays: [] }, 'unknown-field', 'holidays'],
    ['years outside the horizon', { ...hours('09:00-17:00'), years: { from: 1900, to: 2000 } }, 'outside-horizon', 'years'],
    ['no definition', undefined, 'wrong-type', 'definition'],
  ])('a calendar with %s is refused: $2 at $3', (_name, definition, code, path) =>
    expect(errorOf(() => supportClock(definition as never))).toMatchObject({ code, path }),
  );

  test.each([
    ['an empty agreement', {}, 'missing-field', 'changes'],
    ['an agreement that is nothing', null, 'missing-field', 'changes'],
    ['an agreement without hours', { hours: {} }, 'no-support-time', 'hours'],
    ['a target below zero', { kpis: { 1: { mttr: { kind: 'support-hours', value: -4 } } } }, 'invalid-target', 'kpis[1].mttr.value'],
    ['half a working day', { kpis: { 3: { response: { kind: 'working-days', value: 0.5 } } } }, 'invalid-target', 'kpis[3].response.value'],
    ['a fifth priority', { kpis: { 5: {} } }, 'unknown-field', 'kpis[5]'],
    ['another reading', { workingDayReading: 'loose' }, 'wrong-type', 'workingDayReading'],
    ['another choice of holidays', { holidays: { goodFriday: 'half' } }, 'wrong-type', 'holidays.goodFriday'],
    [
      'a performance target of 100%',
      { kpis: { 2: { performanceTarget: { kind: 'more-than', value: 100 } } } },
      'invalid-target',
      'kpis[2].performanceTarget',
    ],
  ])('%s is refused: $2 at $3', (_name, changes, code, path) =>
    expect(errorOf(() => defineAgreement(changes as never))).toMatchObject({ code, path }),
  );

  test('everything that is wrong with an agreement is listed at once', () => {
    const changes = { timeZone: 'X', hours: { mon: ['5-6'] }, kpis: { 1: { mttr: 'soon' } }, colour: 'red' };
    const error = errorOf(() => defineAgreement(changes as never));
    expect(error.issues.map(({ path }) => path)).toEqual(['colour', 'timeZone', 'hours.mon[0]', 'kpis[1].mttr']);
    expect(error.message.split('\n')).toHaveLength(5);
  });

  test.each([
    [{ days: 1 }, 'unknown-field', 'duration.days'],
    [{}, 'invalid-duration', 'duration'],
    [{ hours: -1 }, 'invalid-duration', 'duration'],
    [{ milliseconds: 0.5 }, 'invalid-duration', 'duration'],
    [{ hours: Number.POSITIVE_INFINITY }, 'invalid-duration', 'duration.hours'],
    [8, 'invalid-duration', 'duration'],
  ])('the duration %j is refused: %s at %s', (duration, code, path) =>
    expect(errorOf(() => slaClock().add('2026-11-23T09:00Z', duration as never))).toMatchObject({ code, path }),
  );

  test('an answer beyond the horizon is refused', () =>
    expect(errorOf(() => slaClock().add('2100-12-31T16:00+01:00', { hours: 2 }))).toMatchObject({ code: 'outside-horizon' }));

  test.each([['1'], [1.5], [Number.NaN], [Number.POSITIVE_INFINITY], [1n], [null], [undefined]])(
    'the count of working days %s is refused: it is a whole number',
    (n) =>
      expect(errorOf(() => slaClock().addWorkingDays('2026-11-23', n as never))).toMatchObject({
        code: 'invalid-count',
        path: 'n',
        expected: 'pass a whole number of working days',
      }),
  );

  test.each([
    [{ country: 'XX', years: { from: 2026, to: 2026 } }, 'country'],
    [{ country: 'DE', state: 'ZZ', years: { from: 2026, to: 2026 } }, 'state'],
    [{ country: 'DE' }, 'years'],
    [{ country: 'DE', years: { from: 2026, to: 2200 } }, 'years'],
    [{ country: 'DE', years: { from: 2026, to: 2026 }, types: ['holy'] }, 'types[0]'],
  ])('the region %j is refused at %s', (region, path) => expect(errorOf(() => closedDays(region as never)).path).toBe(path));

  test('a wall-clock time that does not exist, exists twice, or has an offset is refused', () => {
    expect(errorOf(() => fromWallClock('2026-03-29T02:30', 'Europe/Amsterdam'))).toMatchObject({ code: 'nonexistent-wall-clock' });
    expect(errorOf(() => fromWallClock('2026-10-25T02:30', 'Europe/Amsterdam')).expected).toBe(
      'write 2026-10-25T02:30+02:00 or 2026-10-25T02:30+01:00',
    );
    expect(errorOf(() => fromWallClock('2026-10-25T02:30Z', 'Europe/Amsterdam'))).toMatchObject({ code: 'invalid-wall-clock' });
  });
});

/** The public functions that read what they are given: the others refuse nothing, or pass it on. */
const REFUSING = Object.entries(sla).filter(
  ([name, value]) => typeof value === 'function' && !['SlaInputError', 'isSlaInputError', 'incidentIssues', 'safely'].includes(name),
);

test.each(REFUSING)('the error of %s begins with its name', (name, call) => {
  const { message } = errorOf(() => (call as unknown as (input: unknown) => unknown)(Symbol('nothing that is asked for')));
  expect(message.split(':')[0]).toBe(name);
});

const incident = { priority: 2, reportedAt: '2026-11-23T10:00+01:00' } as const;
const night = { from: '2026-11-23T20:00Z', to: '2026-11-23T22:00Z', noticeableInconvenience: false } as const;

test.each<[string, (agreement: never) => unknown]>([
  ['responseDeadline', (agreement) => sla.responseDeadline(incident, agreement)],
  ['updateDeadline', (agreement) => sla.updateDeadline(incident, agreement)],
  ['mttrDeadline', (agreement) => sla.mttrDeadline(incident, agreement)],
  ['deadlines', (agreement) => sla.deadlines(incident, agreement)],
  ['thirdLineResponseDeadline', (agreement) => sla.thirdLineResponseDeadline({ completeReportAt: incident.reportedAt }, agreement)],
  ['classifySeverity', (agreement) => sla.classifySeverity({ kind: 'question', impact: false }, agreement)],
  ['contactRoute', (agreement) => sla.contactRoute({ at: incident.reportedAt }, agreement)],
  ['maintenanceConflicts', (agreement) => sla.maintenanceConflicts(night, agreement)],
  ['nextMaintenanceWindow', (agreement) => sla.nextMaintenanceWindow({ after: night.from, duration: { hours: 1 } }, agreement)],
  ['supportLevel', (agreement) => sla.supportLevel('first', agreement)],
  ['slaClock', (agreement) => sla.slaClock(agreement)],
])('what is no agreement is refused by %s as agreement', (name, call) => {
  const { message, path, issues } = errorOf(() => call({ name: 'CloudCTI' } as never));
  expect([message.split(':')[0], path, issues.length]).toEqual([name, 'agreement', 1]);
});

describe('an agreement', () => {
  test('that this copy of the library did not make is refused; agreementFrom reads it', async () => {
    const incident = { priority: 2, reportedAt: '2026-11-23T09:00Z' } as const;
    expect(() => deadlines(incident, { ...cloudctiSla })).toThrow('deadlines: agreement (an object) is not an agreement; pass cloudctiSla');
    expect(() => deadlines(incident, JSON.parse(JSON.stringify(cloudctiSla)))).toThrow(
      'deadlines: agreement (an object) is not an agreement',
    );
    vi.resetModules();
    const other = await import('@cloudcti/sla');
    expect(other.cloudctiSla).not.toBe(cloudctiSla);
    expect(() => deadlines(incident, other.cloudctiSla)).toThrow('or what defineAgreement or agreementFrom returned');
    expect(deadlines(incident, sla.agreementFrom(other.cloudctiSla))).toEqual(deadlines(incident));
    expect(sla.agreementFrom(other.defineAgreement({ holidays: 'none' })).calendar.holidays).toBe('none');
  });
});
