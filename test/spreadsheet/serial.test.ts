import { SlaInputError } from '@cloudcti/sla';
import { fromSerial, toSerial } from '@cloudcti/sla/spreadsheet';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instants, law } from '../support/cases.js';

const AMSTERDAM = { from: Date.UTC(1990, 0, 1), to: Date.UTC(2100, 0, 1) };

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof SlaInputError) return error.code;
    throw error;
  }
  return 'nothing was wrong';
}

describe('a serial is a wall-clock reading of Amsterdam', () => {
  // Excel and LibreOffice: =DATE(2026,5,22) is 46164; a half is noon.
  test.each([
    [46164, '2026-05-22T00:00:00.000+02:00'],
    [46164.5, '2026-05-22T12:00:00.000+02:00'],
    [46349.375, '2026-11-23T09:00:00.000+01:00'],
    [61, '1900-03-01T00:00:00.000+00:20'],
    [25569, '1970-01-01T00:00:00.000+01:00'],
    [46164.99998842592, '2026-05-22T23:59:59.000+02:00'],
    [46164.99999998843, '2026-05-22T23:59:59.999+02:00'],
    [46164.35416667824, '2026-05-22T08:30:00.001+02:00'],
  ])('%d is %s', (serial, iso) => {
    expect(fromSerial(serial).setZone('Europe/Amsterdam').toISO()).toContain(iso.slice(0, 19));
    if (serial > 30_000) expect(fromSerial(serial).toISO()).toBe(iso);
  });

  test('another zone is taken by its name', () => {
    expect(fromSerial(46164.5, { zone: 'Asia/Kathmandu' }).toISO()).toBe('2026-05-22T12:00:00.000+05:45');
    expect(toSerial('2026-05-22T12:00+05:45', { zone: 'Asia/Kathmandu' })).toBe(46164.5);
  });

  test('in a workbook that counts from 1904, the same date is 1462 less', () => {
    expect(toSerial('2026-05-22T12:00+02:00', { date1904: true })).toBe(46164.5 - 1462);
    expect(fromSerial(46164.5 - 1462, { date1904: true }).toISO()).toBe('2026-05-22T12:00:00.000+02:00');
  });

  test('there and back is the same to the millisecond, where clocks show a reading once', () =>
    law([instants(AMSTERDAM), fc.boolean(), fc.integer({ min: -1, max: 1 })], (t, date1904, beside) => {
      // Limits are met or missed by a millisecond: on them and beside them.
      const epochMs = t + beside;
      const serial = toSerial(new Date(epochMs), { date1904 });
      // LibreOffice keeps 15 digits; through ODS a cell drifts by some microseconds.
      for (const kept of [serial, Number(serial.toPrecision(15)), serial + 7e-6 / 86_400, serial - 7e-6 / 86_400]) {
        try {
          expect(fromSerial(kept, { date1904 }).toMillis()).toBe(epochMs);
        } catch (error) {
          if (!(error instanceof SlaInputError && error.code === 'ambiguous-wall-clock')) throw error;
        }
      }
    }));
});

describe('what is no serial is refused', () => {
  test.each([60.999, 60, 0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2_958_466])('%d', (serial) => {
    expect(codeOf(() => fromSerial(serial))).toBe('invalid-instant');
  });

  test.each(['46164.5', null, undefined, new Date(0), true])('%j', (serial) => {
    expect(codeOf(() => fromSerial(serial as never))).toBe('wrong-type');
  });

  test('a reading that the clocks skip or show twice is not guessed', () => {
    expect(codeOf(() => fromSerial(46110 + 2.5 / 24))).toBe('nonexistent-wall-clock'); // 2026-03-29 02:30
    expect(codeOf(() => fromSerial(46320 + 2.5 / 24))).toBe('ambiguous-wall-clock'); // 2026-10-25 02:30
    expect(codeOf(() => fromSerial(46164, { zone: 'Amsterdam' }))).toBe('unknown-zone');
    expect(codeOf(() => toSerial('2026-05-22T12:00'))).toBe('missing-offset');
    expect(codeOf(() => toSerial(46164 as never))).toBe('invalid-instant');
  });
});
