import { cloudctiSla, defineAgreement, type MaintenanceVerdict, maintenanceConflicts, nextMaintenanceWindow } from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';
import { alwaysOpen } from '../support/calendars.js';
import { iso } from '../support/deadlineText.js';
import { errorOf } from '../support/errorOf.js';

const check = (from: string, to: string) => maintenanceConflicts({ from, to, noticeableInconvenience: false });
const spells = ({ conflicts }: MaintenanceVerdict) => conflicts.map(({ from, to }) => `${iso(from)}/${iso(to)}`);
const find = (after: string, hours: number, agreement?: Parameters<typeof nextMaintenanceWindow>[1]) => {
  const { from, to } = nextMaintenanceWindow({ after, duration: { hours } }, agreement);
  return `${iso(from)}/${iso(to)}`;
};

describe('§2 maintenance (R15)', () => {
  test.each([
    ['a night, from close to opening', '2026-11-23T17:00+01:00', '2026-11-24T08:30+01:00'],
    ['a weekend', '2026-11-20T17:00+01:00', '2026-11-23T08:30+01:00'],
    ['a holiday', '2026-05-25T09:00+02:00', '2026-05-25T17:00+02:00'],
    ['a millisecond at the close', '2026-11-23T17:00+01:00', '2026-11-23T17:00:00.001+01:00'],
  ])('%s is allowed', (_name, from, to) =>
    expect(check(from, to)).toEqual({ kind: 'allowed', conflicts: [], overlapMs: 0, notice: 'not-owed' }),
  );

  test.each([
    ['a millisecond before the close', '2026-11-23T16:59:59.999+01:00', '2026-11-23T18:00+01:00', 1],
    ['a millisecond after the opening', '2026-11-23T06:00+01:00', '2026-11-23T08:30:00.001+01:00', 1],
    ['the whole of a working day', '2026-11-23T00:00+01:00', '2026-11-24T00:00+01:00', 8.5 * 3_600_000],
    ['Good Friday, which is a working day', '2026-04-03T12:00+02:00', '2026-04-03T13:00+02:00', 3_600_000],
  ])('%s is a conflict: from %s to %s, of %i ms', (_name, from, to, overlapMs) =>
    expect(check(from, to)).toMatchObject({ kind: 'conflicts', overlapMs }),
  );

  test('the conflicts are the support hours within the window, cut off at both ends', () =>
    expect(spells(check('2026-11-20T16:30+01:00', '2026-11-24T09:00+01:00'))).toEqual([
      '2026-11-20T16:30+01:00/2026-11-20T17:00+01:00',
      '2026-11-23T08:30+01:00/2026-11-23T17:00+01:00',
      '2026-11-24T08:30+01:00/2026-11-24T09:00+01:00',
    ]));

  test('notice is owed where noticeable inconvenience is expected, in a night as in a working day', () => {
    const notice = (from: string, noticeableInconvenience: boolean) =>
      maintenanceConflicts({ from, to: '2026-11-23T23:00+01:00', noticeableInconvenience }).notice;
    expect(notice('2026-11-23T22:00+01:00', true)).toBe('owed-in-good-time');
    expect(notice('2026-11-23T12:00+01:00', true)).toBe('owed-in-good-time');
    expect(notice('2026-11-23T22:00+01:00', false)).toBe('not-owed');
  });

  test('the verdict is frozen', () => {
    const verdict = check('2026-11-23T12:00+01:00', '2026-11-23T13:00+01:00');
    expect([verdict, verdict.conflicts, verdict.conflicts[0]].every(Object.isFrozen)).toBe(true);
  });

  test.each([
    ['within support hours', '2026-11-23T12:00+01:00', 4, '2026-11-23T17:00+01:00/2026-11-23T21:00+01:00'],
    ['at the close', '2026-11-23T17:00+01:00', 4, '2026-11-23T17:00+01:00/2026-11-23T21:00+01:00'],
    ['of a whole night, to the minute', '2026-11-23T12:00+01:00', 15.5, '2026-11-23T17:00+01:00/2026-11-24T08:30+01:00'],
    ['with just enough of the night left', '2026-11-24T04:30+01:00', 4, '2026-11-24T04:30+01:00/2026-11-24T08:30+01:00'],
    ['with too little of the night left', '2026-11-24T04:31+01:00', 4, '2026-11-24T17:00+01:00/2026-11-24T21:00+01:00'],
    ['of more than a night', '2026-11-23T12:00+01:00', 15.6, '2026-11-27T17:00+01:00/2026-11-28T08:36+01:00'],
    ['of more than a weekend', '2026-11-23T12:00+01:00', 64, '2026-12-24T17:00+01:00/2026-12-27T09:00+01:00'],
    ['over the clock change, in elapsed time', '2026-10-24T22:00+02:00', 6, '2026-10-24T22:00+02:00/2026-10-25T03:00+01:00'],
  ])('the next window %s, asked at %s for %s hours, is %s', (_name, after, hours, expected) => expect(find(after, hours)).toBe(expected));

  test('a window is found between the support hours of the agreement that is passed', () => {
    const agreement = defineAgreement({ timeZone: 'Europe/London', hours: { mon: ['00:00-12:00', '13:00-24:00'], tue: ['00:00-24:00'] } });
    expect(find('2026-11-23T08:00Z', 1, agreement)).toBe('2026-11-23T12:00+00:00/2026-11-23T13:00+00:00');
    expect(find('2026-11-23T08:00Z', 2, agreement)).toBe('2026-11-25T00:00+00:00/2026-11-25T02:00+00:00');
  });

  test('a window that no gap has room for is an error, not a guess', () => {
    const always = defineAgreement({ hours: alwaysOpen, holidays: 'none', years: { from: 2026, to: 2030 } });
    const error = 'is longer than every gap between support hours from after to the end of 2030; pass a shorter one';
    expect(() => find('2026-11-23T12:00+01:00', 1, always)).toThrow(error);
    expect(() => find('2026-11-23T12:00+01:00', 500, defineAgreement({ years: { from: 2026, to: 2030 } }))).toThrow(error);
  });

  test.each([
    ['an end that is no instant', { from: '2026-11-23T22:00Z', to: 'tomorrow' }, ['to']],
    ['a beginning that is no instant, and an end outside the years', { from: 'today', to: '2200-01-01T00:00Z' }, ['from']],
    ['neither', { from: 'today', to: 'tomorrow' }, ['from', 'to']],
    ['an end outside the years', { from: '2026-11-23T22:00Z', to: '2200-01-01T00:00Z' }, ['to']],
    ['an end at the beginning', { from: '2026-11-23T22:00Z', to: '2026-11-23T22:00Z' }, ['to']],
  ])('%s is refused where it stands, and nowhere else', (_name, span, paths) => {
    const { issues } = errorOf(() => maintenanceConflicts({ ...span, noticeableInconvenience: false }));
    expect(issues.map(({ path }) => path)).toEqual(paths);
  });

  test('a window may end with the agreement’s years, and no later', () => {
    expect(check('2100-12-31T17:00+01:00', '2101-01-01T00:00+01:00').kind).toBe('allowed');
    expect(() => check('2100-12-31T17:00+01:00', '2101-01-01T00:00:00.001+01:00')).toThrow('years');
  });

  test('a window over more than 100,000 spells of support hours is refused by its end', () => {
    const thrice = ['08:00-09:00', '10:00-11:00', '12:00-13:00'];
    const often = defineAgreement({
      holidays: 'none',
      hours: { mon: thrice, tue: thrice, wed: thrice, thu: thrice, fri: thrice, sat: thrice, sun: thrice },
    });
    const century = { from: '1990-01-02T00:00Z', to: '2100-12-31T00:00Z', noticeableInconvenience: false };
    expect(errorOf(() => maintenanceConflicts(century, often)).path).toBe('to');
  });

  test('a window ends within the agreement’s years', () => {
    expect(find('2100-12-31T17:00+01:00', 7)).toBe('2100-12-31T17:00+01:00/2101-01-01T00:00+01:00');
    expect(() => nextMaintenanceWindow({ after: '2100-12-31T17:00+01:00', duration: { hours: 7, milliseconds: 1 } })).toThrow(
      'to the end of 2100',
    );
  });

  describe('where the parties read "normal working hours" as other hours than the support hours', () => {
    const office = ['07:00-18:00'];
    const maintenanceHours = { mon: office, tue: office, wed: office, thu: office, fri: office };
    // Made anew for each test.
    const ours = () =>
      defineAgreement({
        maintenanceHours,
        closed: ['2026-11-30'],
        special: {
          '2026-12-24': ['08:30-13:00'],
          '2026-12-31': [],
          '2026-05-25': ['10:00-12:00'],
          '2026-11-28': ['10:00-12:00'],
        },
      });
    const overlap = (from: string, to: string, by = ours()) =>
      maintenanceConflicts({ from, to, noticeableInconvenience: false }, by).overlapMs;

    test.each([
      ['a window that ends at 07:00', '2026-11-23T05:00+01:00', '2026-11-23T07:00+01:00', 0],
      ['one that ends a millisecond later', '2026-11-23T05:00+01:00', '2026-11-23T07:00:00.001+01:00', 1],
      ['one that ends a millisecond before', '2026-11-23T05:00+01:00', '2026-11-23T06:59:59.999+01:00', 0],
      ['a window that begins at 18:00', '2026-11-23T18:00+01:00', '2026-11-23T20:00+01:00', 0],
      ['one that begins a millisecond before', '2026-11-23T17:59:59.999+01:00', '2026-11-23T20:00+01:00', 1],
      ['one that begins a millisecond later', '2026-11-23T18:00:00.001+01:00', '2026-11-23T20:00+01:00', 0],
      ['the hour after support hours', '2026-11-23T17:00+01:00', '2026-11-23T18:00+01:00', 3_600_000],
      ['a holiday', '2026-12-25T00:00+01:00', '2026-12-26T00:00+01:00', 0],
      ['a weekend', '2026-11-21T00:00+01:00', '2026-11-23T00:00+01:00', 0],
      ['a closed date', '2026-11-30T00:00+01:00', '2026-12-01T00:00+01:00', 0],
      ['a special day without hours', '2026-12-31T00:00+01:00', '2027-01-01T00:00+01:00', 0],
      [
        'a special day with shorter support hours, whose working hours stay',
        '2026-12-24T00:00+01:00',
        '2026-12-25T00:00+01:00',
        39_600_000,
      ],
      ['a holiday that is worked', '2026-05-25T00:00+02:00', '2026-05-26T00:00+02:00', 39_600_000],
      ['an extra working day in a weekend, which has its own hours', '2026-11-28T00:00+01:00', '2026-11-29T00:00+01:00', 7_200_000],
    ])('%s, from %s to %s, overlaps them by %i ms', (_name, from, to, overlapMs) => expect(overlap(from, to)).toBe(overlapMs));

    test('support hours outside them are free for maintenance', () => {
      const mornings = defineAgreement({ maintenanceHours: { mon: ['08:30-12:00'] } });
      expect(overlap('2026-11-23T12:00+01:00', '2026-11-23T17:00+01:00', mornings)).toBe(0);
      expect(overlap('2026-11-24T00:00+01:00', '2026-11-30T00:00+01:00', mornings)).toBe(0);
      expect(overlap('2026-11-23T11:59:59.999+01:00', '2026-11-23T17:00+01:00', mornings)).toBe(1);
    });

    test.each([
      ['within them', '2026-11-23T12:00+01:00', 4, '2026-11-23T18:00+01:00/2026-11-23T22:00+01:00'],
      ['of a whole night, to the minute', '2026-11-23T12:00+01:00', 13, '2026-11-23T18:00+01:00/2026-11-24T07:00+01:00'],
      ['of more than a night', '2026-11-23T12:00+01:00', 13.1, '2026-11-27T18:00+01:00/2026-11-28T07:06+01:00'],
    ])('the next window %s, asked at %s for %s hours, is %s', (_name, after, hours, expected) =>
      expect(find(after, hours, ours())).toBe(expected),
    );

    test('the agreement says so, and deadlines do not move', () => {
      expect(ours().maintenance.allowed).toEqual({ value: 'outside-normal-working-hours', hours: maintenanceHours, clause: '§2' });
      expect(ours().calendar.hours).toEqual(cloudctiSla.calendar.hours);
      const back = defineAgreement({ maintenanceHours: 'support-hours' }, ours());
      expect(back.maintenance).toEqual(cloudctiSla.maintenance);
      expect(overlap('2026-11-23T17:00+01:00', '2026-11-23T18:00+01:00', back)).toBe(0);
    });

    test('an error speaks of normal working hours, and not of support hours', () => {
      const always = defineAgreement({ maintenanceHours: alwaysOpen, holidays: 'none', years: { from: 2026, to: 2030 } });
      expect(() => find('2026-11-23T12:00+01:00', 1, always)).toThrow('is longer than every gap between normal working hours from after');
    });

    test.each([
      [{}, 'no-support-time', 'maintenanceHours'],
      [{ mon: [] }, 'no-support-time', 'maintenanceHours'],
      [{ mon: ['7-18'] }, 'invalid-hours', 'maintenanceHours.mon[0]'],
      [{ monday: ['07:00-18:00'] }, 'unknown-field', 'maintenanceHours.monday'],
      ['office', 'wrong-type', 'maintenanceHours'],
    ])('the hours %j are refused: %s at %s', (hours, code, path) =>
      expect(errorOf(() => defineAgreement({ maintenanceHours: hours as never }))).toMatchObject({ code, path }),
    );
  });

  test.each([
    [{ from: '2026-11-23T18:00Z', to: '2026-11-23T17:00Z', noticeableInconvenience: true }, 'out-of-order', 'to'],
    [{ from: '2026-11-23T18:00Z', to: '2026-11-23T18:00Z', noticeableInconvenience: true }, 'out-of-order', 'to'],
    [{ from: '2026-11-23T18:00Z', to: '2026-11-23T19:00Z' }, 'missing-field', 'noticeableInconvenience'],
    [{ from: '2026-11-23T18:00Z', to: '2026-11-23T19:00Z', noticeableInconvenience: 'no' }, 'wrong-type', 'noticeableInconvenience'],
    [{ from: '2026-11-23T18:00Z', noticeableInconvenience: true }, 'missing-field', 'to'],
    [{ from: '2026-11-23T18:00Z', to: '2101-06-01T00:00Z', noticeableInconvenience: true }, 'outside-horizon', 'to'],
    [{ from: '2026-11-23T18:00Z', till: '2026-11-23T19:00Z' }, 'unknown-field', 'till'],
    [undefined, 'wrong-type', 'planned'],
  ])('the plan %j is refused', (planned, code, path) =>
    expect(errorOf(() => maintenanceConflicts(planned as never))).toMatchObject({ code, path }),
  );

  test.each([
    [{ after: '2026-11-23T18:00Z' }, 'missing-field', 'duration'],
    [{ after: '2026-11-23T18:00Z', duration: { hours: 0 } }, 'invalid-duration', 'duration'],
    [{ after: '2026-11-23T18:00Z', duration: { hours: -1 } }, 'invalid-duration', 'duration'],
    [{ after: '2026-11-23T18:00Z', duration: { days: 1 } }, 'unknown-field', 'duration.days'],
    [{ after: '2026-11-23T18:00', duration: { hours: 1 } }, 'missing-offset', 'after'],
    [null, 'wrong-type', 'need'],
  ])('the need %j is refused', (need, code, path) =>
    expect(errorOf(() => nextMaintenanceWindow(need as never))).toMatchObject({ code, path }),
  );
});
