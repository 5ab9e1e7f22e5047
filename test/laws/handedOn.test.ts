import { inspect } from 'node:util';
import * as sla from '@cloudcti/sla';
import { spreadsheetFunctions } from '@cloudcti/sla/spreadsheet';
import { aTicket, slaArbitraries } from '@cloudcti/sla/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const AT = '2026-11-24T10:00+01:00';
const history = sla.incident({ id: 'A', priority: 2, reportedAt: '2026-11-23T09:00+01:00' });
const ticket = () => aTicket().reported('2026-11-23 09:00');

function filled(): sla.ComplianceBuilder {
  const builder = sla.complianceBuilder({ at: AT });
  builder.add(history);
  return builder;
}

/** Whatever this library gives that has methods, by the function that gives it. */
const HOLDERS: Readonly<Record<string, () => object>> = {
  slaClock: () => sla.slaClock(),
  supportClock: () => sla.supportClock({ timeZone: 'Asia/Kathmandu', hours: { mon: ['09:00-17:00'], tue: ['09:00-12:00'] } }),
  complianceBuilder: filled,
  aTicket: ticket,
  spreadsheetFunctions: () => spreadsheetFunctions(),
  slaArbitraries: () => slaArbitraries(fc),
};

/** What each method takes; of the others, nothing. */
const TAKEN: Readonly<Record<string, () => readonly unknown[]>> = {
  ...of(['add', 'subtract'], () => [AT, { hours: 3 }]),
  ...of(['between', 'openIntervals'], () => ['2026-11-23T10:00+01:00', AT]),
  ...of(['isOpen', 'nextOpening', 'nextClosing'], () => [AT]),
  ...of(['isWorkingDay'], () => ['2026-11-24']),
  ...of(['addWorkingDays'], () => ['2026-11-24', 2]),
  ...of(['workingDaysBetween'], () => ['2026-11-20', '2026-11-24']),
  ...of(['addMs', 'subtractMs'], () => [Date.UTC(2026, 10, 24), 3_600_000]),
  ...of(['betweenMs'], () => [Date.UTC(2026, 10, 20), Date.UTC(2026, 10, 24)]),
  ...of(['isOpenMs', 'nextOpeningMs', 'nextClosingMs'], () => [Date.UTC(2026, 10, 24)]),
  ...of(['id'], () => ['B']),
  ...of(['labelled'], () => [{ customer: 'Acme' }]),
  ...of(['priority'], () => [3]),
  ...of(['reported', 'respondedOn', 'updatedOn', 'paused', 'repairedOn', 'reopenedOn', 'closedOn', 'vector'], () => ['2026-11-23 12:00']),
  ...of(['respondedAfter', 'updatedAfter', 'repairedAfter'], () => [{ supportHours: 2 }]),
  ...of(['changedTo'], () => [3, '2026-11-23 12:00']),
  'complianceBuilder.add': () => [history],
  merge: () => [filled()],
};

function of<Entry>(names: readonly string[], entry: Entry): Readonly<Record<string, Entry>> {
  return Object.fromEntries(names.map((name) => [name, entry]));
}

/** The names of an object's methods, its own and those that it inherits. */
function methodsOf(value: object): readonly string[] {
  const isMethod = (name: string) => typeof (value as Readonly<Record<string, unknown>>)[name] === 'function';
  const inherited = Object.getPrototypeOf(value);
  const names = [...Object.getOwnPropertyNames(value), ...(inherited === Object.prototype ? [] : Object.getOwnPropertyNames(inherited))];
  return [...new Set(names)].filter(isMethod);
}

type Call = (...taken: readonly unknown[]) => unknown;

/** What a call comes to: its answer, or what was refused, as text; any other error is a fault. */
function outcome(call: Call, taken: readonly unknown[]): string {
  const { ok, ...rest } = sla.safely(call, ...taken);
  return JSON.stringify('issues' in rest ? [ok, rest.issues] : [ok, rest.value]);
}

/** The ways in which a program hands on something that has a method: each gives the method, and what it was taken from. */
const WAYS: Readonly<Record<string, (holder: object, name: string) => Call>> = {
  'alone, as `const { add } = clock` does': (holder, name) => (holder as Readonly<Record<string, Call>>)[name] as Call,
  'behind a proxy, as a framework does': (holder, name) => {
    const proxy = new Proxy(holder, {}) as Readonly<Record<string, Call>>;
    return (...taken) => (proxy[name] as Call)(...taken);
  },
  'by what inherits from it': (holder, name) => {
    const heir = Object.create(holder) as Readonly<Record<string, Call>>;
    return (...taken) => (heir[name] as Call)(...taken);
  },
};

const METHODS = Object.entries(HOLDERS).flatMap(([holder, made]) => methodsOf(made()).map((name) => [holder, name] as const));

describe.each(Object.entries(WAYS))('a method that is handed on %s', (_way, handedOn) => {
  test.each(METHODS)('answers as ever: %s().%s', (holder, name) => {
    const made = HOLDERS[holder] as () => object;
    const taken = TAKEN[`${holder}.${name}`] ?? TAKEN[name] ?? (() => []);
    const direct = made() as Readonly<Record<string, Call>>;
    expect(outcome(handedOn(made(), name), taken())).toBe(outcome((...all) => (direct[name] as Call)(...all), taken()));
    expect(outcome(handedOn(made(), name), [Symbol('wrong')])).toBe(outcome((...all) => (direct[name] as Call)(...all), [Symbol('wrong')]));
  });
});

test('all methods of what has some are seen', () => {
  expect(METHODS.filter(([holder]) => holder === 'slaClock').length).toBe(16);
  expect(METHODS.filter(([holder]) => holder === 'complianceBuilder').map(([, name]) => name)).toEqual(['add', 'merge', 'part', 'report']);
  expect(METHODS.filter(([holder]) => holder === 'aTicket').length).toBeGreaterThan(15);
});

describe('a builder behind a proxy', () => {
  const behindProxy = (builder: sla.ComplianceBuilder) => new Proxy(builder, {});

  test('is merged as the builder itself', () => {
    const builder = filled();
    builder.merge(behindProxy(filled()));
    const both = filled();
    both.merge(filled());
    expect(builder.report()).toEqual(both.report());
  });

  test('is refused where it is the same one, or one of other options, and nothing is added', () => {
    const builder = filled();
    expect(() => builder.merge(behindProxy(builder))).toThrow('is not another builder of the same report');
    expect(() => builder.merge(behindProxy(sla.complianceBuilder({ at: AT, worst: 3 })))).toThrow(sla.SlaInputError);
    expect(builder.report()).toEqual(filled().report());
  });
});

test('what holds methods shows its data only: in the console, in a copy, and among its keys', () => {
  expect(inspect(sla.slaClock())).toMatch(/^\S*\s?\{ timeZone: 'Europe\/Amsterdam' \}$/);
  expect(structuredClone(sla.slaClock())).toEqual({ timeZone: 'Europe/Amsterdam' });
  expect([Object.keys(filled()), Object.keys(ticket())]).toEqual([[], []]);
});
