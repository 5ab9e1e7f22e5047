import { agreementFrom, defineAgreement, incident, incidentIssues, responseDeadline, supportClock } from '@cloudcti/sla';
import { closedDays } from '@cloudcti/sla/date-holidays';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectBounded, expectBoundedIssues } from '../support/boundedError.js';
import { RUNS } from '../support/cases.js';
import { errorOf } from '../support/errorOf.js';

const calendar = { timeZone: 'Europe/Amsterdam', hours: { mon: ['09:00-17:00'] } };
const reported = (reportedAt: unknown) => errorOf(() => responseDeadline({ priority: 2, reportedAt } as never));
const closed = (dates: readonly unknown[]) => errorOf(() => supportClock({ ...calendar, closed: dates } as never));

// Clears the screen, links, turns the direction, breaks the line, ends a pair that never began.
const ESCAPES = '\u001b[2J\u009b2J\u0007\u007f\u202e\u2066\u200f\u2028\u2029\u061c\ufeff\ud800\u0000';
const ESCAPED = '\\u001b[2J\\u{9b}2J\\u0007\\u{7f}\\u{202e}\\u{2066}\\u{200f}\\u{2028}\\u{2029}\\u{61c}\\u{feff}\\ud800\\u0000';
const LONG = 'x'.repeat(1_000_000);

describe('a message can be printed, whatever came in', () => {
  test('what cannot be seen in a value is written as code has it', () => {
    const error = reported(ESCAPES);
    expect(error.message).toContain(`reportedAt "${ESCAPED}" is`);
    expect(error.received).toBe(ESCAPES);
    expectBounded(error);
    expect(reported(ESCAPES + ESCAPES).message).toContain(`reportedAt "${(ESCAPED + ESCAPED).slice(0, 99)}…" is`);
  });

  test('so it is in the name of a field that is none, and in the place of an issue', () => {
    const error = errorOf(() => responseDeadline({ priority: 2, reportedAt: '2026-11-23T09:00Z', ['\u001b]0;owned\u0007']: 1 } as never));
    expect(error.path).toBe("['\\u{1b}]0;owned\\u{7}']");
    expectBounded(error);
    expectBounded(errorOf(() => supportClock({ ...calendar, special: { [ESCAPES]: [] } })));
    expectBounded(errorOf(() => agreementFrom(`{ "a\u202eb": 1, "a\u202eb": 2 }`)));
  });

  test.each([0, 1])('what is cut off is a whole character, of one unit or of two (%i)', (before) => {
    const text = 'a'.repeat(before) + '💩'.repeat(200);
    const errors = [reported(text), closed([text]), errorOf(() => supportClock({ ...calendar, special: { [text]: [] } }))];
    for (const error of [...errors, errorOf(() => supportClock({ ...calendar, [text]: 1 }))]) {
      expect(error.message).toContain('💩');
      expect([error.message, error.path].join().match(/\p{Cs}/gu)).toBe(null);
      expectBounded(error);
    }
  });

  test('a value of a million characters is shown by its beginning', () => {
    expect(reported(LONG).message.length).toBeLessThan(300);
    expectBounded(reported(`2026-11-23T09:00:00.${'0'.repeat(1_000_000)}`));
    expectBounded(errorOf(() => incident({ priority: 2, reportedAt: `2026-11-23T09:00:00.${'0'.repeat(1_000_000)}` })));
    expectBounded(reported(`2026-11-23T09:00Z[Europe/Amsterdam][x=${LONG}]`));
    expectBounded(errorOf(() => closedDays({ country: LONG, years: { from: 2026, to: 2026 } })));
    expectBounded(errorOf(() => defineAgreement({ special: { '2026-12-24': [LONG] } } as never)));
  });

  test('a field whose name has a million characters is named by its beginning', () => {
    const error = errorOf(() => supportClock({ ...calendar, [LONG]: 1 }));
    expect(error.path).toBe(`${'x'.repeat(99)}…`);
    expectBounded(error);
    expectBounded(errorOf(() => agreementFrom(`{ "${LONG}": 1, "${LONG}": 2 }`)));
  });

  test('a whole number of millions of digits is not written out', () => {
    const error = reported(1n << 20_000_000n);
    expect(error.message).toContain('reportedAt (a bigint) is not an instant');
    expectBounded(error);
  });
});

describe('an error of many mistakes', () => {
  test('tells the first of them and how many there are', () => {
    const error = closed(new Array(200_000).fill('tomorrow'));
    expect(error.message.split('\n')[0]).toBe('supportClock: 200000 things are wrong:');
    const told = error.message.split('\n').length - 2;
    expect(told).toBeGreaterThan(5);
    expect(error.message.split('\n').at(-1)).toBe(`  - and ${200_000 - told} more`);
    expectBounded(error);
  });

  test('lists the first thousand of them', () => {
    expect(closed(new Array(1_000).fill('tomorrow')).issues).toHaveLength(1_000);
    const { issues } = closed(new Array(1_001).fill('tomorrow'));
    expect(issues.at(-1)?.path).toBe('closed[999]');
  });

  test('tells all of a few', () => {
    const { message } = closed(['a', 'b', 'c']);
    expect(message.split('\n')).toHaveLength(4);
    expect(message).not.toContain('more');
  });

  test('tells one at least, though that one is long', () =>
    expectBounded(closed([`${'\u{1f4a9}'.repeat(60)}`, ...new Array(50).fill('\u{1f4a9}'.repeat(60))])));

  test('refuses what comes after the thousandth too', () => {
    const error = errorOf(() => defineAgreement({ closed: new Array(1_000).fill('x'), hours: { mon: ['5-6', 7] } } as never));
    expect(error.message).toContain('1002 things are wrong');
    const special = Object.fromEntries(new Array(1_001).fill(0).map((_, day) => [`day ${day}`, [7]]));
    expect(errorOf(() => supportClock({ ...calendar, special, closed: [{ date: 9, name: 8 }] } as never)).message).toContain('2004 things');
  });

  test('takes 20,000 fields that are none', () => {
    const fields = Object.fromEntries(new Array(20_000).fill(0).map((_, place) => [`f${place}`, place]));
    const error = errorOf(() => supportClock({ ...calendar, ...fields }));
    expect(error.message).toContain('20000 things are wrong');
    expectBounded(error);
  });

  test('so do the issues of a history', () => {
    const issues = incidentIssues({ priority: 2, reportedAt: '2026-11-23T09:00Z', updatedAt: new Array(5_000).fill(LONG.slice(0, 5_000)) });
    expect(issues).toHaveLength(1_000);
    expect(Object.isFrozen(issues)).toBe(true);
    expectBoundedIssues(issues);
  });
});

describe('laws of messages', () => {
  const odd = fc.string({ unit: fc.constantFrom(...ESCAPES, 'a', '"', "'", '\\', '\n', '\u{1f4a9}', '🇳🇱'), maxLength: 150 });
  const values = fc.oneof(odd, fc.bigInt(), fc.anything({ key: odd, values: [odd], maxDepth: 2 }));

  test('whatever the value, its name and how many there are, a message is at most 2 kB and hides nothing', () =>
    fc.assert(
      fc.property(fc.array(values, { maxLength: 9 }), odd, values, (list, name, value) => {
        expectBounded(closed([...list, 'x']));
        expectBounded(errorOf(() => supportClock({ ...calendar, special: { [`${name}!`]: value } } as never)));
        expectBounded(errorOf(() => defineAgreement({ closed: ['x'], [`${name}!`]: value ?? 0 } as never)));
        expectBoundedIssues(incidentIssues({ priority: value, reportedAt: value, updatedAt: list, [`${name}!`]: value ?? 0 } as never));
      }),
      { numRuns: RUNS },
    ));
});
