import { cloudctiSla, defineAgreement, type Target } from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';

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
});
