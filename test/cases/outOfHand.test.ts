import { inspect } from 'node:util';
import {
  contactRoute,
  defineAgreement,
  explain,
  explainText,
  isSlaInputError,
  responseDeadline,
  slaClock,
  supportClock,
} from '@cloudcti/sla';
import { DateTime } from 'luxon';
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

/** Whatever can be reached by own fields, with the way to it; what luxon made is luxon's. */
function partsOf(value: unknown, way = 'result', seen = new Set<unknown>()): readonly (readonly [way: string, part: object])[] {
  if (typeof value !== 'object' || value === null || seen.has(value) || DateTime.isDateTime(value)) return [];
  seen.add(value);
  const parts = ArrayBuffer.isView(value) ? [] : Object.entries(Object.getOwnPropertyDescriptors(value));
  return [[way, value], ...parts.flatMap(([name, { value: part }]) => partsOf(part, `${way}.${name}`, seen))];
}

/** The methods that a value has of itself or inherits of a class of this library. */
function methodsOf(value: object): readonly ((...taken: unknown[]) => unknown)[] {
  const holders = [value, Object.getPrototypeOf(value)].filter((holder) => holder !== null && !FOREIGN.has(holder));
  const keys = new Set(holders.flatMap((holder) => Reflect.ownKeys(holder)));
  // As `const { add } = clock` takes it: its own one before an inherited one.
  return [...keys].map((key) => Reflect.get(value, key)).filter((method) => typeof method === 'function');
}
const FOREIGN = new Set<unknown>([Object, Array, Map, Set, Float64Array, Uint8Array, Error, Date].map(({ prototype }) => prototype));

describe.each(made)('the parts of what %s gives', (_name, make) => {
  const parts = partsOf(make());

  test('hold no DateTime and no getter of their own: what a copy or a console would show of one is luxon’s insides', () => {
    const shown = parts.flatMap(([way, part]) =>
      Object.entries(Object.getOwnPropertyDescriptors(part))
        .filter(([, { get, value }]) => get !== undefined || DateTime.isDateTime(value))
        .map(([name]) => `${way}.${name}`),
    );
    expect(shown).toEqual([]);
    expect(inspect(make(), { depth: 9 })).not.toMatch(/\[Getter|DateTime \{.*\[/);
  });

  test('have methods that taken alone answer, or are refused', () => {
    for (const [, part] of parts) {
      for (const method of methodsOf(part)) {
        for (const self of [undefined, null, 7, {}]) {
          const refused = errorIn(() => Reflect.apply(method, self, []));
          if (refused !== undefined) expect(isSlaInputError(refused) || refused).toBe(true);
        }
      }
    }
  });
});

function errorIn(call: () => unknown): unknown {
  try {
    call();
    return undefined;
  } catch (error) {
    return error;
  }
}

test('instants are read in ISO 8601 in the console, of all that has them', () => {
  const [opens] = contactRoute({ at: '2026-11-23T00:00Z' }).channels.filter(({ kind }) => kind === 'opens');
  const [interval] = slaClock().openIntervals('2026-11-23T00:00Z', '2026-11-24T00:00Z');
  const due = responseDeadline({ priority: 2, reportedAt: '2026-05-22T16:00+02:00' });
  expect(inspect(opens)).toContain("at: '2026-11-23T08:30:00.000+01:00'");
  expect(inspect(interval)).toContain("from: '2026-11-23T08:30:00.000+01:00'");
  expect(inspect(due)).toContain("at: '2026-05-26T15:30:00.000+02:00'");
  expect(inspect(explain(due), { depth: 9 })).toContain("deadline: '2026-05-26T15:30:00.000+02:00'");
});

test('the channel that opens later is copied without its DateTime', () => {
  const [opens] = contactRoute({ at: '2026-11-23T00:00Z' }).channels.filter(({ kind }) => kind === 'opens');
  expect(structuredClone(opens)).toEqual({ ...opens });
  expect(structuredClone(opens)).not.toHaveProperty('at');
  expect(structuredClone(opens)).toHaveProperty('epochMs', Date.UTC(2026, 10, 23, 7, 30));
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
