import { inspect } from 'node:util';
import { defineAgreement, explain, explainText, isSlaInputError, responseDeadline, slaClock, supportClock } from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errorOf.js';
import { type Call, EVERY_FUNCTION, QUESTIONS, type Question } from '../support/questions.js';

// What tests, logs, workers and stores do with what the library gave: none of it throws, and nothing that comes of it is answered otherwise.

const AT = new Date('2026-11-23T08:00Z');
const made = EVERY_FUNCTION.map(
  ([name, call]) => [name, () => (call as Call)(...((QUESTIONS[name] as Question)(AT, 2) as never[]))] as const,
);

/** Clocks, builders and cells' functions do something: a platform copies no function. */
const hasFunctions = (value: unknown): boolean =>
  typeof value === 'function' || (typeof value === 'object' && value !== null && Object.values(value).some(hasFunctions));

/** Reads all that can be read of a value, through what stands before it. */
function readAll(value: unknown, seen = new Set<unknown>()): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  for (const name of Object.keys(value)) readAll(new Proxy({ held: (value as Record<string, unknown>)[name] }, {}).held, seen);
  for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(value) ?? {})) Reflect.get(value, name);
}

describe.each(made)('what %s gives', (_name, make) => {
  const result = make();

  test('is equal to what it gives again, and to itself behind a proxy', () => {
    if (!hasFunctions(result)) expect(make()).toEqual(result);
    if (typeof result === 'object' && result !== null) expect(new Proxy(result, {})).toEqual(result);
  });

  test('is spread, copied and printed', () => {
    expect(typeof { ...(result as object) }).toBe('object');
    expect(inspect(result, { depth: 9, showHidden: true })).not.toBe('');
    expect(inspect(typeof result === 'object' && result !== null ? new Proxy(result, {}) : result, { showProxy: true })).not.toBe('');
    expect(String(JSON.stringify(result))).not.toBe('');
    if (!hasFunctions(result)) expect(structuredClone(result)).toBeDefined();
  });

  test('is read through a proxy', () => {
    if (typeof result === 'object' && result !== null) readAll(new Proxy(result, {}));
  });
});

describe('a deadline that was taken apart', () => {
  const due = responseDeadline({ priority: 2, reportedAt: '2026-05-22T16:00+02:00' });

  test.each([
    ['a spread of it', { ...due }],
    ['a clone of it', structuredClone(due)],
    ['a proxy before it', new Proxy(due, {})],
  ])('%s is refused by explain, which says what to keep in its place', (_name, copy) => {
    const error = errorOf(() => explain(copy as never));
    expect(isSlaInputError(error)).toBe(true);
    expect(error.message).toContain('its JSON');
  });

  test('is explained of its JSON', () => expect(explainText(explain(JSON.parse(JSON.stringify(due))))).toBe(explainText(explain(due))));
});

test('what a program hangs on every object is no field of any', () => {
  const asked = () =>
    EVERY_FUNCTION.map(([name, call]) => JSON.stringify((call as Call)(...((QUESTIONS[name] as Question)(AT, 2) as never[]))));
  const before = asked();
  Object.defineProperty(Object.prototype, 'hung', { value: 'everywhere', enumerable: true, configurable: true, writable: true });
  try {
    expect(asked()).toEqual(before);
  } finally {
    Reflect.deleteProperty(Object.prototype, 'hung');
  }
});

test('what an object inherits is read alike, by a calendar and by an agreement', () => {
  const hours = { hours: { mon: ['09:00-17:00'] } };
  const inherited = Object.assign(Object.create(hours), { timeZone: 'Europe/Amsterdam' });
  const clocks = [supportClock(inherited), slaClock(defineAgreement(inherited))];
  expect(clocks.map((clock) => clock.between('2026-11-23T00:00+01:00', '2026-11-28T00:00+01:00') / 3_600_000)).toEqual([8, 8]);
});
