import {
  type CalendarDefinition,
  type Deadline,
  defineAgreement,
  explain,
  explainText,
  responseDeadline,
  supportClock,
  thirdLineResponseDeadline,
} from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errorOf.js';

const HOUR = 3_600_000;
const calendar = (more: Record<string, unknown> = {}) =>
  supportClock({ timeZone: 'UTC', hours: { mon: ['09:00-17:00'] }, ...more } as CalendarDefinition);
const refused = (more: Record<string, unknown>) => errorOf(() => calendar(more)).issues.map(({ path, code }) => `${path} ${code}`);
/** The support time of Monday 23 November 2026, in hours. */
const monday = (...mon: string[]) => calendar({ hours: { mon } }).between('2026-11-23T00:00Z', '2026-11-24T00:00Z') / HOUR;

describe('the hours of a day (R3)', () => {
  test.each([
    [['00:00-24:00'], 24],
    [['23:00-24:00'], 1],
    [['00:00-00:30'], 0.5],
    [['08:00-12:00', '12:00-13:00'], 5],
    [['13:00-17:00', '09:00-12:00'], 7],
    [['09:00-09:30', '09:30-10:00', '10:00-10:30'], 1.5],
  ])('%j are %d hours', (mon, hours) => expect(monday(...mon)).toBe(hours));

  test('that touch are one spell, in whatever order they are given', () => {
    const clock = calendar({ hours: { mon: ['12:00-13:00', '08:00-12:00'] } });
    expect(clock.nextClosingMs(Date.parse('2026-11-23T09:00Z'))).toBe(Date.parse('2026-11-23T13:00Z'));
  });

  test('that are given from late to early are those of the same day', () => {
    const clock = calendar({ hours: { mon: ['15:00-16:00', '12:00-13:00', '08:00-12:00'] } });
    const isOpen = (time: string) => clock.isOpen(`2026-11-23T${time}Z`);
    expect(['07:59', '08:00', '12:30', '13:00', '15:30', '16:00'].map(isOpen)).toEqual([false, true, true, false, true, false]);
  });

  test.each([
    ['24:00-24:00', 'invalid-hours'],
    [['08:00-09:00'], 'invalid-hours'],
    ['09:00-24:01', 'invalid-hours'],
    ['09:60-17:00', 'invalid-hours'],
    ['09:00-16:60', 'invalid-hours'],
    ['25:00-26:00', 'invalid-hours'],
    ['09:00-17:00 ', 'invalid-hours'],
    [' 09:00-17:00', 'invalid-hours'],
    ['9:00-17:00', 'invalid-hours'],
    [9, 'invalid-hours'],
    [null, 'invalid-hours'],
  ])('%j is refused: %s', (span, code) => expect(refused({ hours: { mon: ['06:00-07:00', span] } })).toEqual([`hours.mon[1] ${code}`]));

  test('that overlap by a minute are refused, both named; what is wrong with a span is told first', () => {
    const { path, message } = errorOf(() => calendar({ hours: { mon: ['12:00-13:00', '08:00-12:01'] } }));
    expect([path, message.includes('08:00-12:01 and 12:00-13:00')]).toEqual(['hours.mon', true]);
    expect(refused({ hours: { mon: ['08:00-12:01', '12:00-13:00', '9-5'] } })).toEqual(['hours.mon[2] invalid-hours']);
  });

  test('that are no list are refused, and a day that is null is closed', () => {
    expect(refused({ hours: { mon: '09:00-17:00' } })).toEqual(['hours.mon wrong-type']);
    const clock = calendar({ hours: { mon: ['09:00-17:00'], tue: null } });
    expect([clock.isWorkingDay('2026-11-23'), clock.isWorkingDay('2026-11-24')]).toEqual([true, false]);
  });
});

describe('a calendar that never opens is refused (R3)', () => {
  test.each([
    [{ hours: {} }],
    [{ hours: { mon: [] } }],
    [{ hours: { mon: null } }],
    [{ hours: {}, special: {} }],
    [{ hours: {}, special: { '2026-12-24': [] } }],
  ])('%j', (more) => expect(refused(more).map((issue) => issue.split(' ')[0])).toEqual(['hours']));

  test('one special day with hours is enough', () =>
    expect(calendar({ hours: {}, special: { '2026-12-24': ['09:00-13:00'] } }).isOpen('2026-12-24T09:00Z')).toBe(true));
});

describe('the years of a calendar', () => {
  test.each([[{ from: 1990, to: 2100 }], [{ from: 1990, to: 1990 }], [{ from: 2100, to: 2100 }], [null]])('may be %j', (years) =>
    expect(calendar({ years }).timeZone).toBe('UTC'),
  );

  test.each([
    [{ from: 1989, to: 2000 }, 'outside-horizon'],
    [{ from: 2000, to: 2101 }, 'outside-horizon'],
    [{ from: 2027, to: 2026 }, 'outside-horizon'],
    [{ from: 2026.5, to: 2027 }, 'wrong-type'],
    [{ from: 2026, to: '2027' }, 'wrong-type'],
  ])('may not be %j: %s', (years, code) => expect(refused({ years })).toEqual([`years ${code}`]));

  test('that lie outside the horizon are named', () =>
    expect(errorOf(() => calendar({ years: { from: 1900, to: 2000 } })).message).toContain('names 1900 to 2000'));
});

describe('dates with hours of their own and closed dates', () => {
  test.each([
    [{ special: { '2026-02-30': ['09:00-17:00'] } }, ["special['2026-02-30'] invalid-date"]],
    [{ special: { Christmas: ['9-5'] } }, ['special.Christmas invalid-date', 'special.Christmas[0] invalid-hours']],
    [{ special: { '2026-12-24': ['17:00-09:00'] } }, ["special['2026-12-24'][0] invalid-hours"]],
    [{ special: ['2026-12-24'] }, ['special wrong-type']],
    [{ closed: '2026-12-24' }, ['closed wrong-type']],
    [{ closed: ['2026-12-24', '2026-02-30'] }, ['closed[1] invalid-date']],
    [{ closed: [{ date: '2026-02-30' }] }, ['closed[0].date invalid-date']],
    [{ closed: [{ date: '2026-12-24', name: 5 }] }, ['closed[0].name wrong-type']],
    [{ closed: [{ date: '2026-12-24', name: { nl: 'Kerstavond' } }] }, ['closed[0].name.en missing-field']],
    [{ closed: [{ date: '2026-12-24', name: { nl: 1, en: 2 } }] }, ['closed[0].name.nl wrong-type', 'closed[0].name.en wrong-type']],
    [{ closed: [{ date: '2026-12-24', title: 'Kerstavond' }] }, ['closed[0].title unknown-field']],
    [{ closed: [5] }, ['closed[0] invalid-date']],
  ])('%j is refused at its place', (more, issues) => expect(refused(more)).toEqual(issues));

  test.each([
    ['a date', '2026-11-23'],
    ['a date with a name', { date: '2026-11-23', name: 'Stocktaking' }],
    ['a date with a name in both languages', { date: '2026-11-23', name: { nl: 'Inventaris', en: 'Stocktaking' } }],
    ['a date whose name is null', { date: '2026-11-23', name: null }],
    ['a holiday', { date: '2026-11-23', id: 'stocktaking', name: { nl: 'Inventaris', en: 'Stocktaking' } }],
  ])('%s closes it', (_name, closed) => {
    const clock = calendar({ closed: [closed] });
    expect([clock.isWorkingDay('2026-11-23'), clock.isWorkingDay('2026-11-30')]).toEqual([false, true]);
  });
});

describe('the name of a closed date', () => {
  test.each([
    [{ nl: 'Personeelsdag', en: 'Staff day' }, 'en', /Staff day/],
    [{ nl: 'Personeelsdag', en: 'Staff day' }, 'nl', /Personeelsdag/],
    ['Staff day', 'nl', /Staff day/],
  ] as const)('%j is told in %s', (name, locale, told) => {
    const agreement = defineAgreement({ name: 'Ours', closed: [{ date: '2026-11-24', name }] });
    const response = responseDeadline({ priority: 2, reportedAt: '2026-11-23T16:00+01:00' }, agreement);
    expect(explainText(explain(response), { locale })).toMatch(told);
  });

  test.each([
    [{ nl: 'Personeelsdag' }, 'closed[0].name.en'],
    [{ en: 'Staff day' }, 'closed[0].name.nl'],
  ])('%j lacks a language', (name, path) => expect(refused({ closed: [{ date: '2026-11-24', name }] })).toEqual([`${path} missing-field`]));
});

describe('why a date has no support time', () => {
  const agreement = defineAgreement({
    name: 'Ours',
    closed: [{ date: '2026-11-24', name: 'Staff day' }],
    special: { '2026-11-25': [], '2026-11-26': ['10:00-12:00'] },
  });
  const reasons = (deadline: Deadline) => {
    const trail = explain(deadline);
    return 'steps' in trail ? trail.steps.flatMap(({ closedBy }) => closedBy.map((reason) => Object.values(reason).slice(0, 2))) : [];
  };

  test('a closed date by its name, one with hours of its own by those', () =>
    expect(reasons(responseDeadline({ priority: 2, reportedAt: '2026-11-23T16:00+01:00' }, agreement))).toEqual([
      ['outside-support-hours'],
      ['closed-day', '2026-11-24'],
      ['special-day', '2026-11-25'],
      ['special-day', '2026-11-26'],
      ['special-day', '2026-11-26'],
      ['outside-support-hours'],
    ]));

  test('whole days, of the third line: those without hours alone, by what closes them (R13)', () =>
    expect(reasons(thirdLineResponseDeadline({ completeReportAt: '2026-11-20T20:00+01:00' }, agreement))).toEqual([
      ['weekend', ['2026-11-21', '2026-11-22']],
    ]));
});
