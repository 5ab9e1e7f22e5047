import { IANAZone } from 'luxon';
import { expect, test } from 'vitest';
import { offsetAt, offsetSegments } from '../../src/time/zone.js';

const HOUR = 3_600_000;

test('the clocks of Europe/Amsterdam are those of the runtime, from 1990 to 2100', () => {
  const zone = IANAZone.create('Europe/Amsterdam');
  const [from, to] = [Date.UTC(1989, 11, 31), Date.UTC(2101, 0, 2)];
  const segments = offsetSegments('Europe/Amsterdam', from, to);
  expect(segments[0]?.from).toBe(from);
  expect(segments.at(-1)?.to).toBe(to);
  segments.forEach((segment, index) => {
    const offset = (t: number) => zone.offset(t) * 60_000;
    if (index > 0) expect(segment.from).toBe(segments[index - 1]?.to);
    // Day by day within a stretch, and to the millisecond at both of its ends.
    for (let t = segment.from; t < segment.to; t += 24 * HOUR)
      if (offset(t) !== segment.offsetMs) expect(new Date(t).toISOString()).toBe('');
    expect([offset(segment.from), offset(segment.to - 1)]).toEqual([segment.offsetMs, segment.offsetMs]);
    if (index > 0) expect(segment.offsetMs).not.toBe(segments[index - 1]?.offsetMs);
  });
  expect(segments).toHaveLength(223);
});

test('its rule is that of the runtime in the 400 years from 1981 on, after which all dates come again', () => {
  const zone = IANAZone.create('Europe/Amsterdam');
  const wrong: string[] = [];
  for (let year = 1981; year < 2_381; year++) {
    for (const month of [2, 8, 9]) {
      for (let day = 24; day <= 31; day++) {
        for (const t of [Date.UTC(year, month, day, 1) - 1, Date.UTC(year, month, day, 1)])
          if (offsetAt('Europe/Amsterdam', t) !== zone.offset(t) * 60_000) wrong.push(new Date(t).toISOString());
      }
    }
  }
  expect(wrong).toEqual([]);
  // Before 1981 summer time began and ended by other rules.
  expect(offsetAt('Europe/Amsterdam', Date.UTC(1978, 8, 27))).toBe(2 * HOUR);
});
