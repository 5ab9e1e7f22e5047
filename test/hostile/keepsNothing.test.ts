import {
  agreementVersions,
  cloudctiSla,
  complianceBuilder,
  deadlines,
  defineAgreement,
  dutchHolidays,
  fromWallClock,
  incident,
  responseDeadline,
  slaClock,
  supportClock,
} from '@cloudcti/sla';
import { fromSerial, toSerial } from '@cloudcti/sla/spreadsheet';
import { IANAZone } from 'luxon';
import { describe, expect, test, vi } from 'vitest';
import { errorOf } from '../support/errorOf.js';

// biome-ignore lint/suspicious/noExplicitAny: what the types refuse is what is tried here
type Odd = any;

const AT = '2026-12-01T00:00+01:00';
const HOUR = 3_600_000;

describe('nothing of the caller is kept', () => {
  test('the years, hours, dates and names of a calendar may be changed afterwards', () => {
    const definition = {
      timeZone: 'Europe/Amsterdam',
      hours: { mon: ['09:00-17:00'], tue: ['09:00-17:00'] },
      closed: [{ date: '2026-11-24', name: { nl: 'a', en: 'b' } }],
      special: { '2026-11-25': ['09:00-10:00'] } as Record<string, string[]>,
      years: { from: 2026, to: 2026 },
    };
    const clock = supportClock(definition);
    const agreement = defineAgreement({ ...definition, maintenanceHours: definition.hours });
    const text = JSON.stringify(agreement);
    definition.years.to = Number.POSITIVE_INFINITY;
    definition.hours.mon[0] = 'x';
    definition.hours.tue.push('y');
    definition.closed[0] = { date: 'z', name: { nl: 'z', en: 'z' } };
    definition.special['2026-11-25'] = ['00:00-24:00'];
    expect(errorOf(() => clock.addMs(Date.UTC(2026, 11, 31), 100 * HOUR)).code).toBe('outside-horizon');
    expect(clock.between('2026-11-23T00:00+01:00', '2026-11-30T00:00+01:00')).toBe(9 * HOUR);
    expect(JSON.stringify(agreement)).toBe(text);
  });

  test('a label that is grouped by may be changed afterwards', () => {
    const by = { label: 'customer' };
    const builder = complianceBuilder({ at: AT, groupBy: [by] });
    const add = (labels: Record<string, string>) => builder.add(incident({ priority: 2, reportedAt: '2026-11-23T09:00+01:00', labels }));
    add({ customer: 'A', secret: 'S' });
    by.label = 'secret';
    add({ customer: 'A', secret: 'S' });
    const [grouping] = builder.report().groupings;
    expect([grouping?.by, grouping?.groups.map(({ key }) => key)]).toEqual(['customer', ['A']]);
  });

  test('defineAgreement freezes nothing that it was given, also when it refuses', () => {
    const nested = { deep: {} };
    for (const changes of [{ workingDayReading: { nested } }, { name: { nested } }, { kpis: { 1: { mttr: { nested } } } }, nested]) {
      expect(() => defineAgreement(changes as Odd)).toThrow();
    }
    const hours = { mon: ['09:00-17:00'] };
    const target = { kind: 'support-hours', value: 4 } as const;
    const changes = { hours, special: {}, closed: [], years: { from: 2020, to: 2030 }, kpis: { 1: { mttr: target } }, holidays: {} };
    defineAgreement(changes);
    for (const each of [nested, nested.deep, hours, hours.mon, target, ...Object.values(changes)])
      expect(Object.isFrozen(each)).toBe(false);
  });
});

describe('what was checked is what is used', () => {
  /** An object whose fields are right when they are first read, and something else after that. */
  function turning<Data extends object>(right: Data, later: unknown = Number.POSITIVE_INFINITY): Data {
    const seen = new Set<PropertyKey>();
    return new Proxy(right, {
      get: (target, key) => {
        const isFirst = !seen.has(key);
        seen.add(key);
        return isFirst || typeof key === 'symbol' ? Reflect.get(target, key) : later;
      },
    });
  }

  test('years that grow between two reads', () => {
    expect(dutchHolidays({ years: turning({ from: 2026, to: 2026 }) })).toHaveLength(9);
    const years = turning({ from: 2026, to: 2026 });
    const clock = supportClock({ timeZone: 'Europe/Amsterdam', hours: { mon: ['09:00-17:00'] }, years });
    expect(errorOf(() => clock.addMs(Date.UTC(2026, 11, 31), 100 * HOUR)).code).toBe('outside-horizon');
  });

  test('a calendar all of whose fields turn after the first read', () => {
    const hours = turning({ mon: turning(['09:00-17:00']) });
    const closed = turning([turning({ date: '2026-11-23', name: turning({ nl: 'a', en: 'b' }) })]);
    const special = turning({ '2026-11-24': turning(['09:00-10:00']) });
    const definition = turning({ timeZone: 'Europe/Amsterdam', hours, closed, special, years: turning({ from: 2026, to: 2026 }) });
    const clock = supportClock(definition);
    expect(clock.timeZone).toBe('Europe/Amsterdam');
    expect(clock.between('2026-11-23T00:00+01:00', '2026-12-01T00:00+01:00')).toBe(9 * HOUR);
  });

  test('labels that turn into objects', () => {
    const labels = turning({ customer: 'Acme' }, { evil: 1 });
    expect(incident(turning({ priority: 2, reportedAt: '2026-11-23T09:00+01:00', labels } as const)).labels).toEqual({ customer: 'Acme' });
  });

  test('an array with a map of its own has nothing to say about what is read', () => {
    class Own<Value> extends Array<Value> {
      override map(): Odd {
        return [{ from: 'x', agreement: null }];
      }
      override flatMap(): Odd {
        return ['x'];
      }
      override [Symbol.iterator](): Odd {
        return ['x'][Symbol.iterator]();
      }
    }
    const versions = Own.from([{ from: '2026-01-01', agreement: cloudctiSla }]) as Odd;
    expect(
      agreementVersions(Object.setPrototypeOf([{ from: '2026-01-01', agreement: cloudctiSla }], Own.prototype)).versions[0]?.from,
    ).toBe('2026-01-01');
    expect(versions).toBeDefined();
    const mon = Object.setPrototypeOf(['09:00-17:00'], Own.prototype);
    const clock = supportClock({
      timeZone: 'Europe/Amsterdam',
      hours: { mon },
      closed: Object.setPrototypeOf(['2026-11-30'], Own.prototype),
    });
    expect(clock.between('2026-11-23T00:00+01:00', '2026-12-01T00:00+01:00')).toBe(8 * HOUR);
  });
});

describe('a merge leaves no trace where it refuses', () => {
  const story = { priority: 2, reportedAt: '2026-11-23T09:00+01:00', repairedAt: '2026-11-27T10:00+01:00' } as const;
  const filled = () => {
    const builder = complianceBuilder({ at: AT, groupBy: ['month'] });
    builder.add(incident(story));
    return builder;
  };
  const spoil = (change: (part: Odd) => void) => {
    const part: Odd = structuredClone(filled().part());
    change(part);
    return part;
  };

  const transfer = (buffer: ArrayBuffer) => structuredClone(buffer, { transfer: [buffer] });

  test.each<[string, unknown]>([
    ['through JSON', JSON.parse(JSON.stringify(filled().part()))],
    ['with no counts', spoil((part) => delete part.ungrouped)],
    ['with a text for a count', spoil((part) => (part.leftOut.outsidePeriod = 'x'))],
    ['with a count below nothing', spoil((part) => (part.leftOut.reportedLater = -1))],
    ['with NaN for a time', spoil((part) => (part.groupings[0][0][1].times.repairSupport = Float64Array.of(Number.NaN)))],
    ['with times whose buffer went to another thread', spoil((part) => transfer(part.groupings[0][0][1].times.repairSupport.buffer))],
    ['with a group that is none', spoil((part) => (part.groupings[0][0] = ['2026-11', null]))],
    ['with a state that is not counted', spoil((part) => delete part.groupings[0][0][1].counted.mttr.counts.met)],
    ['with too many shares', spoil((part) => part.groupings[0][0][1].counted.mttr.byShare.push(1))],
    ['with a target that is none', spoil((part) => part.groupings[0][0][1].counted.mttr.targets.set(91, { kind: 'evil' }))],
    ['with a miss of no history', spoil((part) => (part.worst[0].incident = {}))],
    ['with a miss that is none', spoil((part) => (part.worst[0].place = 7))],
    ['with one grouping too many', spoil((part) => part.groupings.push([]))],
    ['of another scope', spoil((part) => (part.scope = '{}'))],
    ['that is only a scope', { kind: 'compliance-part', scope: filled().part().scope }],
  ])('a part %s', (_name, part) => {
    const builder = filled();
    const before = JSON.stringify(builder.report());
    expect(errorOf(() => builder.merge(part as Odd)).path).toMatch(/^other/);
    expect(JSON.stringify(builder.report())).toBe(before);
  });

  test('a part that came by structuredClone is merged, once', () => {
    const builder = filled();
    builder.merge(structuredClone(filled().part()));
    expect(builder.report().total.incidents).toBe(2);
    expect(builder.report().worst).toHaveLength(2 * filled().report().worst.length);
  });

  test('a builder is not merged with itself', () => {
    const builder = filled();
    expect(errorOf(() => builder.merge(builder)).path).toBe('other');
  });
});

describe('serials', () => {
  test('an instant outside the serials that are read back is refused', () => {
    for (const instant of ['0001-01-01T00:00Z', '1900-02-28T12:00Z']) {
      expect(errorOf(() => toSerial(instant, { zone: 'UTC' })).path).toBe('instant');
    }
    expect(errorOf(() => toSerial('9999-12-31T23:59Z', { zone: 'Asia/Tokyo' })).path).toBe('instant');
    const last = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
    expect(fromSerial(toSerial(new Date(last), { zone: 'UTC' }), { zone: 'UTC' }).toMillis()).toBe(last);
    expect(errorOf(() => fromSerial(2958465.9999999995)).path).toBe('serial');
  });
});

describe('zones', () => {
  test('luxon is asked for a zone behind an instant in one spelling alone, and keeps no other', () => {
    const asked = vi.spyOn(IANAZone, 'create');
    const at = (zone: string) => slaClock().isOpen(`2026-11-23T09:00[${zone}]`);
    expect(at('america/NEW_YORK')).toBe(at('AMERICA/new_york'));
    const spellings = asked.mock.calls.map(([zone]) => zone).filter((zone) => /new_york/i.test(zone));
    expect([...new Set(spellings)]).toEqual(['America/New_York']);
    asked.mockRestore();
  });

  test('a zone has one spelling, whatever that of the caller', () => {
    const spelt = (timeZone: string) => supportClock({ timeZone, hours: { mon: ['09:00-17:00'] } }).timeZone;
    expect(['europe/amsterdam', 'EUROPE/AMSTERDAM', 'Europe/Amsterdam', 'eUROPE/aMSTERDAM'].map(spelt)).toEqual(
      Array(4).fill('Europe/Amsterdam'),
    );
    expect(['asia/kolkata', 'Asia/Kolkata', 'aSIA/KOLKATA'].map(spelt)).toEqual(Array(3).fill('Asia/Kolkata'));
    expect(['US/Eastern', 'Africa/Dar_es_Salaam', 'Etc/GMT+1', 'utc'].map(spelt)).toEqual([
      'US/Eastern',
      'Africa/Dar_es_Salaam',
      'Etc/GMT+1',
      'UTC',
    ]);
  });

  test('without the clocks of zones a deadline in Amsterdam is at its own offset (R9)', () => {
    const incident = { priority: 2, reportedAt: '2026-10-23T16:00+02:00' } as const;
    const expected = JSON.stringify(deadlines(incident));
    expect(expected).toContain('2026-10-26T15:30:00.000+01:00');
    IANAZone.resetCache();
    vi.stubGlobal('Intl', undefined);
    try {
      expect(JSON.stringify(deadlines(incident))).toBe(expected);
      const { response } = deadlines(incident);
      expect(response.kind === 'due' && response.at.isValid).toBe(true);
    } finally {
      vi.unstubAllGlobals();
      IANAZone.resetCache();
    }
  });

  test.each([[[1993, 2026]], [[2026, 2031, 2040, 2056, 2026]], [[2026, 2031, 2050, 2090, 1990, 2026]]])(
    'without them the answers of an agreement in Amsterdam are the same, whatever was asked before: %j',
    (years) => {
      // A copy has a calendar of its own, of which nothing was asked.
      const mine = defineAgreement({ holidays: { goodFriday: 'closed' } });
      const ask = (year: number, agreement = mine) => deadlines({ priority: 2, reportedAt: `${year}-06-11T16:00+02:00` }, agreement);
      const expected = years.map((year) => ask(year, defineAgreement({ holidays: { goodFriday: 'closed' } })).mttr);
      IANAZone.resetCache();
      vi.stubGlobal('Intl', undefined);
      try {
        expect(years.map((year) => ask(year).mttr)).toEqual(expected);
      } finally {
        vi.unstubAllGlobals();
        IANAZone.resetCache();
      }
    },
  );

  test('without the clocks of zones an error says so, and nothing is told of an invalid time (R9)', () => {
    const deadline = responseDeadline(
      { priority: 2, reportedAt: '2026-05-22T16:00+02:00' },
      defineAgreement({ timeZone: 'Asia/Jayapura' }),
    );
    vi.stubGlobal('Intl', undefined);
    try {
      expect(errorOf(() => supportClock({ timeZone: 'Asia/Pontianak', hours: { mon: ['09:00-17:00'] } })).message).toContain('ECMA-402');
      expect(errorOf(() => fromWallClock('2026-05-22T16:00', 'Asia/Makassar')).message).toContain('ECMA-402');
      expect(responseDeadline({ priority: 2, reportedAt: '2026-05-22T16:00+02:00' })).toHaveProperty('epochMs', 1779802200000);
    } finally {
      vi.unstubAllGlobals();
    }
    expect(JSON.stringify(deadline)).toContain('+09:00');
  });
});
