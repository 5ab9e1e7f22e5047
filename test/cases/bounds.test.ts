import { assess, incident, maintenanceConflicts, slaClock, supportClock } from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errorOf.js';

const at = (ms: number) => new Date(Date.parse('2026-01-05T09:00+01:00') + ms);
const everyOtherMinute = Array.from({ length: 720 }, (_, place) => {
  const time = (minute: number) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  return `${time(2 * place)}-${time(2 * place + 1)}`;
});

describe('what there is too much of is refused', () => {
  test('more than 100,000 open spells at once; as many are given', () => {
    const clock = supportClock({ timeZone: 'UTC', hours: { mon: everyOtherMinute, tue: everyOtherMinute, wed: everyOtherMinute } });
    const error = errorOf(() => clock.openIntervals('2026-01-01T00:00Z', '2027-01-01T00:00Z'));
    expect(error).toMatchObject({ code: 'too-many', path: 'to', received: '2027-01-01T00:00Z' });
    expect(error.message).toContain('has more than 100000 open spells before it');
    expect(clock.openIntervals('2026-01-05T00:00Z', '2026-01-12T00:00Z')).toHaveLength(3 * 720);
  });

  test('all of CloudCTI’s calendar is not', () => {
    const spells = slaClock().openIntervals('1990-01-01T00:00+01:00', '2101-01-01T00:00+01:00');
    expect(spells.length).toBeGreaterThan(28_000);
    const planned = { from: '1990-01-01T00:00+01:00', to: '2101-01-01T00:00+01:00', noticeableInconvenience: false };
    expect(maintenanceConflicts(planned).conflicts).toHaveLength(spells.length);
  });
});

test('more pauses that all last than a call takes arguments are one pause', () => {
  const pauses = Array.from({ length: 150_000 }, (_, place) => ({ from: at(place) }));
  const { response } = assess(incident({ priority: 2, reportedAt: at(0), pauses }), { at: '2026-02-01T09:00+01:00' });
  expect(response).toMatchObject({ state: 'paused', usedMs: 0 });
});
