import { inspect } from 'node:util';
import { cloudctiSla, deadlines, defineAgreement, mttrDeadline, responseDeadline, SlaInputError, updateDeadline } from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';
import { text } from '../support/deadlineText.js';
import { errorOf } from '../support/errorOf.js';

describe('§5 TTTU (R8)', () => {
  test('the first update is due one TTTU after the report', () =>
    expect(text(updateDeadline({ priority: 2, reportedAt: '2026-11-23T09:00+01:00' }))).toBe('2026-11-23T17:00+01:00'));

  test('an update that would be due after the last year is refused where its clock starts: at the contact, else at the report', () => {
    const reportedAt = '2100-12-30T10:00+01:00';
    const late = '2100-12-31T16:00+01:00';
    expect(errorOf(() => updateDeadline({ priority: 1, reportedAt, lastContactAt: late })).path).toBe('lastContactAt');
    expect(errorOf(() => deadlines({ priority: 1, reportedAt, lastContactAt: late })).path).toBe('lastContactAt');
    expect(errorOf(() => updateDeadline({ priority: 1, reportedAt: late })).path).toBe('reportedAt');
  });

  test('every contact restarts the clock', () =>
    expect(text(updateDeadline({ priority: 1, reportedAt: '2026-11-23T09:00+01:00', lastContactAt: '2026-11-23T12:00+01:00' }))).toBe(
      '2026-11-23T16:00+01:00',
    ));

  test('a contact outside support hours starts the clock at the next opening', () =>
    expect(text(updateDeadline({ priority: 1, lastContactAt: '2026-11-23T19:00+01:00' }))).toBe('2026-11-24T12:30+01:00'));

  test('the last contact alone is enough, and deadlines() gives the same update', () => {
    const lastContactAt = '2026-11-23T12:00+01:00';
    const both = deadlines({ priority: 1, reportedAt: '2026-11-23T09:00+01:00', lastContactAt });
    expect(both.update).toEqual(updateDeadline({ priority: 1, lastContactAt }));
    expect(text(both.response)).toBe('2026-11-23T13:00+01:00');
  });

  test('a contact at the instant of the report counts; one before it is an error (R18)', () => {
    const reportedAt = '2026-11-23T09:00+01:00';
    expect(text(updateDeadline({ priority: 1, reportedAt, lastContactAt: reportedAt }))).toBe('2026-11-23T13:00+01:00');
    expect(() => updateDeadline({ priority: 1, reportedAt, lastContactAt: '2026-11-23T08:59:59.999+01:00' })).toThrow(
      'updateDeadline: lastContactAt "2026-11-23T08:59:59.999+01:00" is before the report; an incident is reported first (R18)',
    );
  });

  test.each([3, 4] as const)('priority %i has best effort', (priority) =>
    expect(updateDeadline({ priority, reportedAt: '2026-11-23T09:00+01:00' })).toEqual({ kind: 'best-effort' }),
  );
});

describe('§5 MTTR (R7, R9)', () => {
  const mttr = (reportedAt: string, agreement = cloudctiSla) => text(mttrDeadline({ priority: 2, reportedAt }, agreement));

  test.each([
    ['2026-11-23T00:00+01:00', '2026-11-25T17:00+01:00'],
    ['2026-11-23T00:01+01:00', '2026-11-25T17:00+01:00'],
    ['2026-11-23T08:30+01:00', '2026-11-25T17:00+01:00'],
    ['2026-11-23T23:59:59.999+01:00', '2026-11-25T17:00+01:00'],
    ['2026-11-24T00:00+01:00', '2026-11-26T17:00+01:00'],
    ['2026-11-20T09:00+01:00', '2026-11-24T17:00+01:00'],
    ['2026-11-21T09:00+01:00', '2026-11-24T17:00+01:00'],
    ['2026-11-22T09:00+01:00', '2026-11-24T17:00+01:00'],
    ['2026-12-23T09:00+01:00', '2026-12-28T17:00+01:00'],
  ])('priority 2 reported at %s is to be repaired by %s', (reportedAt, due) => expect(mttr(reportedAt)).toBe(due));

  test('the close of the last counted day is that day’s own', () =>
    expect(mttr('2026-12-22T09:00+01:00', defineAgreement({ special: { '2026-12-24': ['09:00-13:00'] } }))).toBe('2026-12-24T13:00+01:00'));

  test('priority 1 is to be determined, until the parties agree a value', () => {
    const incident = { priority: 1, reportedAt: '2026-11-23T09:00+01:00' } as const;
    expect(mttrDeadline(incident)).toEqual({ kind: 'to-be-determined' });
    const inHours = defineAgreement({ kpis: { 1: { mttr: { kind: 'support-hours', value: 12 } } } });
    expect(text(mttrDeadline(incident, inHours))).toBe('2026-11-24T12:30+01:00');
    const inDays = defineAgreement({ kpis: { 1: { mttr: { kind: 'working-days', value: 1 } } } });
    expect(text(mttrDeadline(incident, inDays))).toBe('2026-11-24T17:00+01:00');
  });

  test.each([3, 4] as const)('priority %i has best effort', (priority) =>
    expect(mttrDeadline({ priority, reportedAt: '2026-11-23T09:00+01:00' })).toEqual({ kind: 'best-effort' }),
  );

  test('a repair that would be due after the horizon is an error, not a date', () =>
    expect(() => mttr('2100-12-30T09:00+01:00')).toThrow(SlaInputError));
});

describe('what a deadline is', () => {
  const due = mttrDeadline({ priority: 2, reportedAt: '2026-11-23T09:00+01:00' });

  test('as JSON it is its kind, its instant with offset, its epoch milliseconds, and what it was made from', () =>
    expect(JSON.stringify(due)).toBe(
      '{"kind":"due","at":"2026-11-25T17:00:00.000+01:00","epochMs":1795622400000,"madeFrom":{"kpi":"mttr","priority":2,"startedBy":"report","startMs":1795420800000}}',
    ));

  test('it is frozen, and a DateTime read from it is nobody else’s', () => {
    expect(Object.isFrozen(due)).toBe(true);
    expect(Object.isFrozen(deadlines({ priority: 4, reportedAt: '2026-11-23T09:00+01:00' }))).toBe(true);
    if (due.kind !== 'due') throw new Error('it has an instant');
    Object.assign(due.at, { ts: 5 });
    expect(due.at.toMillis()).toBe(due.epochMs);
  });

  test('nothing leads from it to what made it', () => expect(Object.hasOwn(Object.getPrototypeOf(due), 'constructor')).toBe(false));

  test.each([deadlines, updateDeadline, responseDeadline, mttrDeadline])(
    'of what is no incident there is none: it is refused by its name',
    (ask) => expect(errorOf(() => ask(5 as never)).issues.map(({ path }) => path)).toEqual(['incident']),
  );

  test('so it is in a zone that nobody asked about before: written, shown and closed alike', () => {
    const there = mttrDeadline({ priority: 2, reportedAt: '2026-11-23T09:00+06:00' }, defineAgreement({ timeZone: 'Asia/Thimphu' }));
    expect(Object.hasOwn(Object.getPrototypeOf(there), 'constructor')).toBe(false);
    expect(inspect(there)).toBe("{\n  kind: 'due',\n  at: '2026-11-25T17:00:00.000+06:00',\n  epochMs: 1795604400000\n}");
    expect(Object.isFrozen(Object.getPrototypeOf(there))).toBe(true);
  });

  test('a report whose deadline lies outside the years is refused as the field that it stands in', () => {
    const late = { priority: 2, reportedAt: '2100-12-31T16:00+01:00' } as const;
    for (const ask of [deadlines, updateDeadline, responseDeadline, mttrDeadline]) {
      expect(errorOf(() => ask(late)).issues.map(({ path }) => path)).toEqual(['reportedAt']);
    }
  });

  test.each([deadlines, responseDeadline, mttrDeadline])(
    'each field of an incident is read once, a plain one and one with pauses',
    (ask) => {
      for (const pauses of [undefined, [{ from: '2026-11-23T10:00+01:00', to: '2026-11-23T11:00+01:00' }]]) {
        const read: string[] = [];
        const counted = (name: string, value: unknown) => ({
          enumerable: true,
          get: () => {
            read.push(name);
            return value;
          },
        });
        const incident = Object.defineProperties(
          {},
          {
            priority: counted('priority', 2),
            reportedAt: counted('reportedAt', '2026-11-23T09:00+01:00'),
            pauses: counted('pauses', pauses),
          },
        );
        ask(incident as never);
        expect(read.sort()).toEqual(['pauses', 'priority', 'reportedAt']);
      }
    },
  );

  test('a field that cannot be read is refused in its place', () => {
    const incident = {
      priority: 2 as const,
      get reportedAt(): string {
        throw new RangeError('it cannot be read');
      },
    };
    for (const ask of [deadlines, responseDeadline])
      expect(errorOf(() => ask(incident)).issues.map(({ path, code }) => [path, code])).toEqual([['reportedAt', 'unreadable']]);
  });

  test('a response waits for no contact: what a class has of one is not looked at', () => {
    const incident = Object.assign(Object.create({ lastContactAt: '2026-11-20T09:00+01:00' }), {
      priority: 2,
      reportedAt: '2026-11-23T09:00+01:00',
    });
    expect(text(responseDeadline(incident))).toBe('2026-11-23T17:00+01:00');
    expect(errorOf(() => deadlines(incident)).path).toBe('lastContactAt');
  });

  test('its DateTime is in the agreement’s zone and speaks English whatever luxon’s settings are', () => {
    if (due.kind !== 'due') throw new Error('it has an instant');
    expect([due.at.zoneName, due.at.toFormat('cccc d LLLL yyyy')]).toEqual(['Europe/Amsterdam', 'Wednesday 25 November 2026']);
  });
});
