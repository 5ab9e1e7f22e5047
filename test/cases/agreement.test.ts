import { cloudctiSla, defineAgreement, type Target } from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errorOf.js';

const word = (target: Target) => ('value' in target ? `${target.value} ${target.unit}` : target.kind);

describe('the agreement as data', () => {
  test('§5 has the targets of all four priorities', () =>
    expect(
      Object.values(cloudctiSla.kpis).map(({ priority, response, update, mttr, telephoneAccess, performanceTarget }) => [
        priority,
        word(response),
        word(update),
        word(mttr),
        telephoneAccess.value,
        performanceTarget.kind === 'none' ? 'none' : `more than ${performanceTarget.value}${performanceTarget.unit}`,
      ]),
    ).toEqual([
      [1, '4 support hours', '4 support hours', 'to-be-determined', 'support-hours', 'none'],
      [2, '8 support hours', '8 support hours', '2 working days', 'support-hours', 'more than 90%'],
      [3, '1 working days', 'best-effort', 'best-effort', 'support-hours', 'none'],
      [4, '1 working days', 'best-effort', 'best-effort', 'support-hours', 'none'],
    ]));

  test('§4 has the address and the numbers', () =>
    expect(cloudctiSla.procedure).toMatchObject({
      email: { value: 'support@cloudcti.nl', clause: '§4' },
      telephone: { value: '+31 (0) 35 699 02 30', clause: '§4' },
      contingency: { value: '+31 (0) 35 699 02 44', clause: '§4' },
      openingHours: { value: '08:30-17:00', clause: '§4' },
    }));

  test('§3 row 2 says what the contract says: structurally reduced performance, of which slowness is only one kind', () => {
    expect(cloudctiSla.severities[2].definition).toContain('structurally reduced performance');
    expect(JSON.stringify(cloudctiSla.severities)).not.toMatch(/\bslow/);
  });

  test('§3 names the severities in order', () =>
    expect(Object.values(cloudctiSla.severities).map(({ priority, name }) => [priority, name])).toEqual([
      [1, 'Critical'],
      [2, 'High'],
      [3, 'Normal'],
      [4, 'Low'],
    ]));

  test('§3 CloudCTI is reached within support hours in every row', () =>
    expect(Object.values(cloudctiSla.severities).map(({ accessibility, clause }) => [accessibility, clause])).toEqual(
      Array(4).fill(['support-hours', '§3']),
    ));

  test('§1 has three levels, and only the third owes a response of CloudCTI', () =>
    expect(cloudctiSla.supportLevels.map(({ clause, response }) => [clause, 'value' in response ? response.value : 'none'])).toEqual([
      ['§1.1', 'none'],
      ['§1.2', 'none'],
      ['§1.3', 24],
    ]));

  test('§2 allows maintenance outside support hours, with notice where it is felt', () =>
    expect(cloudctiSla.maintenance).toEqual({
      allowed: { value: 'outside-support-hours', clause: '§2' },
      notice: { value: 'where-noticeable-inconvenience-is-expected', clause: '§2' },
    }));

  test('every value is frozen all the way down', () => {
    const frozen = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(frozen(cloudctiSla)).toBe(true);
    expect(frozen(defineAgreement({ closed: ['2026-12-24'], special: { '2026-12-31': ['08:30-13:00'] } }))).toBe(true);
  });
});

describe('a changed agreement', () => {
  test('keeps what is not named', () => {
    const changed = defineAgreement({ kpis: { 1: { mttr: { kind: 'support-hours', value: 8 } } } });
    expect(changed.kpis[1].mttr).toEqual({ kind: 'support-hours', value: 8, unit: 'support hours', clause: '§5' });
    expect({ ...changed, kpis: { ...changed.kpis, 1: cloudctiSla.kpis[1] } }).toEqual(cloudctiSla);
  });

  test('can be changed once more', () => {
    const first = defineAgreement({ holidays: { goodFriday: 'closed' } });
    const second = defineAgreement({ timeZone: 'Europe/Brussels' }, first);
    expect(second.calendar.holidays).toEqual({ goodFriday: 'closed', liberationDay: 'lustrum' });
    expect(second.calendar.timeZone.value).toBe('Europe/Brussels');
  });

  test('does not change when the caller changes what it was made of', () => {
    const hours = { mon: ['09:00-17:00'] };
    const closed = [{ date: '2026-11-23', name: 'Moving house' }];
    const agreement = defineAgreement({ hours, closed });
    hours.mon.push('18:00-19:00');
    closed.push({ date: '2026-11-30', name: 'Never' });
    expect(agreement.calendar.hours.value).toEqual({ mon: ['09:00-17:00'] });
    expect(agreement.calendar.closed).toEqual([{ date: '2026-11-23', name: 'Moving house' }]);
    expect(Object.isFrozen(hours)).toBe(false);
  });

  test('has the same targets, readings and acts where one is left as it is', () => {
    const base = defineAgreement({
      recorded: ['update', 'response'],
      answeredBy: 'response',
      kpis: { 3: { update: { kind: 'working-days', value: 5 } } },
    });
    const named = defineAgreement({ name: 'another' }, base);
    expect({ ...named, name: base.name }).toEqual(base);
    expect(base.recorded).toEqual(['response', 'update']);
  });

  test('whose maintenance stays out of hours on some days says so, and may go back to the support hours', () => {
    const some = defineAgreement({ maintenanceHours: { mon: [], tue: ['07:00-18:00'] } });
    expect(some.maintenance.allowed).toEqual({
      value: 'outside-normal-working-hours',
      hours: { mon: [], tue: ['07:00-18:00'] },
      clause: '§2',
    });
    expect(defineAgreement({ maintenanceHours: 'support-hours' }, some).maintenance).toEqual(cloudctiSla.maintenance);
  });

  test('says no more of a closed date than was said', () =>
    expect(Object.keys(defineAgreement({ closed: [{ date: '2026-12-24' }] }).calendar.closed[0] ?? {})).toEqual(['date']));
});

describe('a target that is chosen (R9, R11)', () => {
  const chosen = (cell: string, target: unknown) => () => defineAgreement({ kpis: { 1: { [cell]: target } } } as never);

  test.each([
    ['mttr', { kind: 'support-hours', value: 0.5 }],
    ['mttr', { kind: 'support-hours', value: 0.001 }],
    ['mttr', { kind: 'support-hours', value: 1.1 }],
    ['mttr', { kind: 'support-hours', value: 2.3 }],
    ['mttr', { kind: 'support-hours', value: 1 / 3_600_000 }],
    ['mttr', { kind: 'working-days', value: 1 }],
    ['mttr', { kind: 'working-days', value: 10_000 }],
    ['mttr', { kind: 'best-effort', clause: '§5' }],
    ['response', { kind: 'to-be-determined' }],
    ['update', { kind: 'support-hours', value: 4, unit: 'support hours', clause: '§5' }],
    ['performanceTarget', { kind: 'more-than', value: 0 }],
    ['performanceTarget', { kind: 'more-than', value: 99.9, unit: '%', clause: '§5' }],
    ['performanceTarget', { kind: 'none', clause: '§5' }],
  ])('%s may be %j', (cell, target) => expect(chosen(cell, target)().kpis[1]).toMatchObject({ [cell]: target }));

  test.each([
    ['mttr', { kind: 'support-hours', value: 0 }, 'mttr.value', 'invalid-target'],
    ['mttr', { kind: 'support-hours', value: '4' }, 'mttr.value', 'invalid-target'],
    ['mttr', { kind: 'support-hours', value: 1e-7 }, 'mttr.value', 'invalid-target'],
    ['mttr', { kind: 'support-hours', value: 1e10 }, 'mttr.value', 'invalid-target'],
    ['mttr', { kind: 'support-hours' }, 'mttr.value', 'missing-field'],
    ['mttr', { kind: 'working-days', value: 0 }, 'mttr.value', 'invalid-target'],
    ['mttr', { kind: 'working-days', value: 10_001 }, 'mttr.value', 'invalid-target'],
    ['mttr', { kind: 'working-days', value: '2' }, 'mttr.value', 'invalid-target'],
    ['mttr', { kind: 'working-days', value: 1.5 }, 'mttr.value', 'invalid-target'],
    ['mttr', { kind: 'hours', value: 1 }, 'mttr', 'invalid-target'],
    ['mttr', { kind: 'best-effort', value: 1 }, 'mttr.value', 'unknown-field'],
    ['mttr', { kind: 'working-days', value: 2, unit: 'support hours' }, 'mttr.unit', 'invalid-target'],
    ['mttr', { kind: 'best-effort', clause: '§4' }, 'mttr.clause', 'wrong-type'],
    ['performanceTarget', { kind: 'more-than', value: -0.1 }, 'performanceTarget', 'invalid-target'],
    ['performanceTarget', { kind: 'more-than', value: '90' }, 'performanceTarget', 'invalid-target'],
    ['performanceTarget', { kind: 'none', value: 90 }, 'performanceTarget.value', 'unknown-field'],
    ['performanceTarget', { kind: 'more-than', value: 90, unit: 'percent' }, 'performanceTarget.unit', 'invalid-target'],
    ['performanceTarget', { kind: 'none', clause: '§4' }, 'performanceTarget.clause', 'wrong-type'],
    ['performanceTarget', { kind: 'none', unit: 'percent' }, 'performanceTarget.unit', 'unknown-field'],
    ['response', { kind: 'support-hours', value: '5' }, 'response.value', 'invalid-target'],
    ['mttr', { kind: 'best-effort', unit: 'days' }, 'mttr.unit', 'unknown-field'],
  ])('%s may not be %j', (cell, target, path, code) =>
    expect(errorOf(chosen(cell, target)).issues.map((issue) => [issue.path, issue.code])).toEqual([[`kpis[1].${path}`, code]]),
  );

  test.each([
    [{ name: '' }, 'name'],
    [{ name: 5 }, 'name'],
    [{ recorded: 'repair' }, 'recorded'],
    [{ holidays: 'all' }, 'holidays'],
    [{ kpis: 5 }, 'kpis'],
    [{ kpis: { 1: 5 } }, 'kpis[1]'],
    [{ kpis: { 1: { priority: 2 } } }, 'kpis[1].priority'],
    [{ kpis: { 1: { telephoneAccess: { value: 'always', clause: '§5' } } } }, 'kpis[1].telephoneAccess.value'],
  ])('%j changes nothing, and is refused there only', (changes, path) =>
    expect(errorOf(() => defineAgreement(changes as never)).issues.map((issue) => issue.path)).toEqual([path]),
  );

  test('a reading that there is none of is refused with the ruling that has them', () =>
    expect(errorOf(() => defineAgreement({ priorityChange: 'never' as never })).message).toContain('(R12)'));

  test('what is no agreement is refused by its name', () =>
    expect(errorOf(() => defineAgreement({}, 5 as never)).issues.map((issue) => issue.path)).toEqual(['agreement']));
});
