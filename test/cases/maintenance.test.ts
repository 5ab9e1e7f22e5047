import { defineAgreement, type MaintenanceVerdict, maintenanceConflicts, nextMaintenanceWindow } from '@cloudcti/sla';
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
    expect(check(from, to)).toEqual({ kind: 'allowed', conflicts: [], supportMs: 0, notice: 'not-owed' }),
  );

  test.each([
    ['a millisecond before the close', '2026-11-23T16:59:59.999+01:00', '2026-11-23T18:00+01:00', 1],
    ['a millisecond after the opening', '2026-11-23T06:00+01:00', '2026-11-23T08:30:00.001+01:00', 1],
    ['the whole of a working day', '2026-11-23T00:00+01:00', '2026-11-24T00:00+01:00', 8.5 * 3_600_000],
    ['Good Friday, which is a working day', '2026-04-03T12:00+02:00', '2026-04-03T13:00+02:00', 3_600_000],
  ])('%s is a conflict: from %s to %s, of %i ms', (_name, from, to, supportMs) =>
    expect(check(from, to)).toMatchObject({ kind: 'conflicts', supportMs }),
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

  test('a window ends within the agreement’s years', () => {
    expect(find('2100-12-31T17:00+01:00', 7)).toBe('2100-12-31T17:00+01:00/2101-01-01T00:00+01:00');
    expect(() => nextMaintenanceWindow({ after: '2100-12-31T17:00+01:00', duration: { hours: 7, milliseconds: 1 } })).toThrow(
      'to the end of 2100',
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
