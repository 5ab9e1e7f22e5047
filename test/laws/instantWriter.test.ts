import fc from 'fast-check';
import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { instantWriter } from '../../src/cli/deadlines/instantWriter.js';

const FORMS = { iso: "yyyy-MM-dd'T'HH:mm:ss", nl: 'dd-MM-yyyy HH:mm:ss' } as const;

test.each(['Europe/Amsterdam', 'UTC', 'America/St_Johns', 'Asia/Kathmandu'])(
  'an instant on the clocks of %s is written as luxon writes it',
  (zone) => {
    const writers = { iso: instantWriter('iso', zone), nl: instantWriter('nl', zone) };
    const changes = [Date.UTC(2026, 2, 29, 1), Date.UTC(2026, 9, 25, 1), Date.UTC(2008, 10, 2, 2, 31)];
    const anyInstant = fc.oneof(
      fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2100, 11, 31) }),
      fc.tuple(fc.constantFrom(...changes), fc.integer({ min: -90, max: 90 })).map(([at, minutes]) => at + minutes * 60_000),
    );
    fc.assert(
      fc.property(anyInstant, fc.constantFrom(...(['iso', 'nl'] as const)), (epochMs, form) => {
        const at = DateTime.fromMillis(epochMs, { zone, locale: 'en-US', numberingSystem: 'latn', outputCalendar: 'gregory' });
        const fraction = form === 'nl' && at.millisecond === 0 ? '' : '.SSS';
        const offset = form === 'iso' ? (at.offset === 0 ? "'Z'" : 'ZZ') : '';
        expect(writers[form](epochMs)).toBe(at.toFormat(`${FORMS[form]}${fraction}${offset}`));
      }),
      { numRuns: 300 },
    );
  },
);
