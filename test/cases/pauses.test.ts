import { deadlines, mttrDeadline, type Pause, responseDeadline, SlaInputError, updateDeadline } from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';
import { text as deadlineText } from '../support/deadlineText.js';
import { errorOf } from '../support/errorOf.js';

const monday = (time: string) => `2026-11-23T${time}+01:00`;
const tuesday = (time: string) => `2026-11-24T${time}+01:00`;
const response = (...pauses: Pause[]) => deadlineText(responseDeadline({ priority: 1, reportedAt: monday('09:00'), pauses }));

describe('pauses (R12)', () => {
  test('MTTR Wednesday 17:00 with three support hours of pause: Thursday 11:30', () => {
    const pauses = [{ from: tuesday('10:00'), to: tuesday('13:00') }];
    expect(deadlineText(mttrDeadline({ priority: 2, reportedAt: monday('09:00'), pauses }))).toBe('2026-11-26T11:30+01:00');
  });

  test.each<[string, Pause[], string]>([
    ['no pause', [], '2026-11-23T13:00'],
    ['an empty pause', [{ from: monday('10:00'), to: monday('10:00') }], '2026-11-23T13:00'],
    ['a pause of an hour', [{ from: monday('10:00'), to: monday('11:00') }], '2026-11-23T14:00'],
    [
      'two pauses that overlap and count once',
      [
        { from: monday('10:30'), to: monday('12:00') },
        { from: monday('10:00'), to: monday('11:00') },
      ],
      '2026-11-23T15:00',
    ],
    ['a pause that begins at the deadline', [{ from: monday('13:00'), to: monday('16:00') }], '2026-11-23T13:00'],
    ['a pause that begins just before the deadline', [{ from: monday('12:59:59.999'), to: monday('13:59:59.999') }], '2026-11-23T14:00'],
    [
      'a second pause that the first brings within reach',
      [
        { from: monday('10:00'), to: monday('11:00') },
        { from: monday('13:30'), to: monday('14:30') },
      ],
      '2026-11-23T15:00',
    ],
    ['a pause until the close of the day', [{ from: monday('10:00'), to: monday('17:00') }], '2026-11-24T11:30'],
    ['a pause after which the day is used up exactly', [{ from: monday('09:00'), to: monday('13:00') }], '2026-11-23T17:00'],
    ['a pause at night', [{ from: monday('20:00'), to: tuesday('06:00') }], '2026-11-23T13:00'],
  ])('with %s, priority 1 reported on Monday 09:00 is due at $2', (_name, pauses, due) => expect(response(...pauses)).toContain(due));

  test('a pause over a weekend costs nothing', () => {
    const report = { priority: 1, reportedAt: '2026-11-20T16:00+01:00' } as const;
    const pauses = [{ from: '2026-11-20T17:00+01:00', to: '2026-11-23T08:30+01:00' }];
    expect(responseDeadline({ ...report, pauses })).toEqual(responseDeadline(report));
  });

  test('of an update, those before the last contact do not matter', () => {
    const pauses = [{ from: monday('09:30'), to: monday('10:30') }];
    const contacted = { priority: 1, reportedAt: monday('09:00'), lastContactAt: monday('10:00'), pauses } as const;
    expect(deadlineText(updateDeadline(contacted))).toContain('2026-11-23T14:30');
    expect(deadlineText(deadlines(contacted).update)).toContain('2026-11-23T14:30');
    expect(deadlineText(deadlines(contacted).response)).toContain('2026-11-23T14:00');
  });

  test('promises without a date stay without one', () => {
    const pauses = [{ from: tuesday('10:00'), to: tuesday('13:00') }];
    expect(deadlines({ priority: 1, reportedAt: monday('09:00'), pauses }).mttr.kind).toBe('to-be-determined');
    expect(deadlines({ priority: 3, reportedAt: monday('09:00'), pauses }).update.kind).toBe('best-effort');
  });

  test.each<[string, unknown, string, RegExp]>([
    ['a text for the list', 'monday', 'pauses', /is not a list/],
    ['a number for a pause', [42], 'pauses[0]', /is not a pause/],
    ['a pause that is right, and one that is none', [{ from: monday('10:00'), to: monday('11:00') }, 42], 'pauses[1]', /is not a pause/],
    ['a pause without a beginning', [{ to: monday('10:00') }], 'pauses[0].from', /is missing/],
    ['a pause without an end', [{ from: monday('10:00') }], 'pauses[0].to', /is missing/],
    ['an end before its beginning', [{ from: monday('11:00'), to: monday('10:00') }], 'pauses[0].to', /before its begin/],
    ['a begin before the report', [{ from: monday('08:00'), to: monday('10:00') }], 'pauses[0].from', /before the report.*R18/],
    ['a gap in the list', new Array(1), 'pauses[0]', /is missing/],
  ])('%s is an error with its place', (_name, pauses, path, message) => {
    const ask = () => responseDeadline({ priority: 1, reportedAt: monday('09:00'), pauses: pauses as never });
    expect(ask).toThrow(SlaInputError);
    expect(ask).toThrow(message);
    expect(errorOf(ask).issues.map((issue) => issue.path)).toEqual([path]);
  });
});
