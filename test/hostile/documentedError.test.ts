import {
  agreementFrom,
  assess,
  classifySeverity,
  cloudctiSla,
  complianceBuilder,
  complianceReport,
  deadlines,
  defineAgreement,
  dutchHolidays,
  explainText,
  incident,
  incidentIssues,
  responseDeadline,
  slaClock,
  supportClock,
} from '@cloudcti/sla';
import { addMsAll, deadlineColumns } from '@cloudcti/sla/batch';
import { closedDays } from '@cloudcti/sla/date-holidays';
import { fromSerial, SLA_RESPONSE_DUE, spreadsheetFunctions, toSerial } from '@cloudcti/sla/spreadsheet';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errorOf.js';

/** What plain data may hold that no reader wants; typed as anything, as it comes to users of JavaScript. */
// biome-ignore lint/suspicious/noExplicitAny: what the types refuse is what is tried here
type Odd = any;

const REPORTED = { priority: 2, reportedAt: '2026-11-23T09:00+01:00' } as const;
const AT = { at: '2026-12-01T00:00+01:00' };
const WEEK = { timeZone: 'Europe/Amsterdam', hours: { mon: ['09:00-17:00'] } };
const holes: Odd = new Array(3);
const cyclic: Odd = {};
cyclic.self = cyclic;
const noText: Odd = { toString: 1, valueOf: 1 };
const throwing: Odd = new Proxy({}, { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail, getOwnPropertyDescriptor: fail });
const { proxy: revoked, revoke }: Odd = Proxy.revocable([], {});
revoke();

function fail(): never {
  throw new TypeError('no');
}

/** A function of the library, by what it is given. */
const TAKES: Readonly<Record<string, (odd: Odd) => unknown>> = {
  'deadlines of': (odd) => deadlines(odd),
  'the pauses of responseDeadline': (odd) => responseDeadline({ ...REPORTED, pauses: odd }),
  'the agreement of responseDeadline': (odd) => responseDeadline(REPORTED, odd),
  'defineAgreement of': (odd) => defineAgreement(odd),
  'the hours of defineAgreement': (odd) => defineAgreement({ hours: odd }),
  'the name of defineAgreement': (odd) => defineAgreement({ name: odd }),
  'the closed dates of defineAgreement': (odd) => defineAgreement({ closed: odd }),
  'the special days of defineAgreement': (odd) => defineAgreement({ special: odd }),
  'the targets of defineAgreement': (odd) => defineAgreement({ kpis: { 2: { response: odd } } }),
  'agreementFrom of': (odd) => agreementFrom(odd),
  'the working days of a week': (odd) => supportClock({ ...WEEK, hours: odd }),
  'the hours of a day': (odd) => supportClock({ ...WEEK, hours: { mon: odd } }),
  'the name of a closed date': (odd) => supportClock({ ...WEEK, closed: [{ date: '2026-11-23', name: odd }] }),
  'the closed dates of supportClock': (odd) => supportClock({ ...WEEK, closed: odd }),
  'the years of supportClock': (odd) => supportClock({ ...WEEK, years: odd }),
  'dutchHolidays of': (odd) => dutchHolidays(odd),
  'closedDays of': (odd) => closedDays(odd),
  'the types of closedDays': (odd) => closedDays({ country: 'NL', years: { from: 2026, to: 2026 }, types: odd }),
  'add of': (odd) => slaClock().add('2026-11-23T09:00+01:00', odd),
  'isOpen of': (odd) => slaClock().isOpen(odd),
  'the priorities of deadlineColumns': (odd) => deadlineColumns({ priority: odd, reportedAtMs: new Float64Array(3) }),
  'the columns of deadlineColumns': (odd) => deadlineColumns(odd),
  'incident of': (odd) => incident(odd),
  'the labels of incident': (odd) => incident({ ...REPORTED, labels: odd }),
  'the id of incident': (odd) => incident({ ...REPORTED, id: odd }),
  'the updates of incident': (odd) => incident({ ...REPORTED, updatedAt: odd }),
  'the events of incident': (odd) => incident({ events: odd }),
  'assess of': (odd) => assess(odd, AT),
  'the options of assess': (odd) => assess(incident(REPORTED), odd),
  'complianceReport of': (odd) => complianceReport([odd], AT),
  'the list of complianceReport': (odd) => complianceReport(odd, AT),
  'the groupings of complianceReport': (odd) => complianceReport([], { ...AT, groupBy: odd }),
  'a merge of': (odd) => complianceBuilder(AT).merge(odd),
  'explainText of': (odd) => explainText(odd),
  'classifySeverity of': (odd) => classifySeverity(odd),
  'fromSerial with': (odd) => fromSerial(46164.5, odd),
  'toSerial with': (odd) => toSerial('2026-11-23T09:00+01:00', odd),
  'spreadsheetFunctions of': (odd) => spreadsheetFunctions(odd),
  'a range of cells': (odd) => SLA_RESPONSE_DUE(odd ?? [], 46349.375),
};

describe.each([
  ['a list with holes', holes],
  ['a list of four thousand million holes', new Array(4_294_967_295) as Odd],
  ['an object that holds itself', cyclic],
  ['an object without a text of its own', noText],
  ['an object whose toString throws', { toString: fail, valueOf: fail, toJSON: fail }],
  ['a symbol', Symbol('odd')],
  ['a BigInt', 10n],
  ['null in a list', [null]],
  ['a Map', new Map([['mon', ['09:00-17:00']]])],
  ['an invalid Date', new Date(Number.NaN)],
  ['a proxy that throws', throwing],
  ['a revoked proxy', revoked],
  ['a text as an object', new String('mon') as Odd],
  ['an array whose length lies', Object.assign(new Float64Array(1), {})],
])('%s is refused with the documented error', (_odd, odd) => {
  test.each(Object.entries(TAKES))('by %s it', (_name, take) => {
    const error = errorOf(() => take(odd));
    expect(error.issues.length).toBeGreaterThan(0);
    for (const { path, expected, message } of error.issues) expect([path, expected, message].every((text) => text !== '')).toBe(true);
  });

  test('incidentIssues says it and never throws', () => {
    for (const input of [odd, { ...REPORTED, id: odd }, { ...REPORTED, labels: odd }, { ...REPORTED, updatedAt: odd }, { events: odd }]) {
      expect(incidentIssues(input).length).toBeGreaterThan(0);
    }
  });
});

describe('what once gave another error', () => {
  test('a hole in a list of closed dates, of hours or of a week is named by its place', () => {
    expect(errorOf(() => supportClock({ ...WEEK, closed: holes })).path).toBe('closed[0]');
    expect(errorOf(() => defineAgreement({ closed: new Array(2) })).path).toBe('closed[0]');
    // biome-ignore lint/suspicious/noSparseArray: a hole is what is tried
    expect(errorOf(() => supportClock({ ...WEEK, hours: { mon: [, '09:00-10:00'] as Odd } })).path).toBe('hours.mon[0]');
    expect(errorOf(() => supportClock({ ...WEEK, hours: { mon: new Array(1) } })).path).toBe('hours.mon[0]');
  });

  test('a hole in a range is a range that is none', () => {
    // biome-ignore lint/suspicious/noSparseArray: a hole is what is tried
    expect(errorOf(() => SLA_RESPONSE_DUE([, [1]] as Odd, 46349.375)).path).toBe('priority[0]');
  });

  test('two hundred thousand wrong dates or unknown fields do not overflow the stack', () => {
    expect(errorOf(() => defineAgreement({ closed: Array<string>(200_000).fill('x') })).code).toBe('invalid-date');
    const fields = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`f${index}`, 1]));
    expect(errorOf(() => defineAgreement({ name: 'n', ...fields } as Odd)).code).toBe('unknown-field');
  });

  test('a text, a list or a column of millions in the place of an object is told as one thing, without a look at its places', () => {
    const millions: readonly Odd[] = [
      'x'.repeat(3_000_000),
      new Array(3_000_000).fill(0),
      new Uint8Array(3_000_000),
      Object('x'.repeat(3_000_000)),
    ];
    const takes = [deadlines, responseDeadline, incident, supportClock, (labels: Odd) => incident({ ...REPORTED, labels })];
    const { user } = process.cpuUsage();
    for (const odd of millions) {
      for (const take of takes) expect(errorOf(() => take(odd)).issues.filter(({ received }) => received === odd)).toHaveLength(1);
    }
    // Only to list the places of one of them takes longer.
    expect((process.cpuUsage().user - user) / 1_000).toBeLessThan(250);
  });

  test('an agreement that only has the seal of one is none', () => {
    const seal = Symbol.for('@cloudcti/sla agreement');
    for (const fake of [{ [seal]: true }, new Proxy(cloudctiSla, {}), Object.create(defineAgreement({ name: 'mine' }))]) {
      expect(errorOf(() => responseDeadline(REPORTED, fake)).path).toBe('agreement');
      expect(errorOf(() => classifySeverity({ kind: 'question', impact: false }, fake)).path).toBe('agreement');
    }
  });

  test('hours, special days and names are read, not asked for their JSON', () => {
    const toJSON = () => 'garbage';
    const withJson = <Data extends object>(data: Data) => Object.defineProperty(data, 'toJSON', { value: toJSON });
    const agreement = defineAgreement({
      hours: withJson({ mon: withJson(['09:00-17:00']) }),
      special: withJson({ '2026-11-24': withJson(['09:00-12:00']) }),
      closed: [withJson({ date: '2026-11-30', name: withJson({ nl: 'a', en: 'b' }) })],
    });
    expect(agreement.calendar.hours.value).toEqual({ mon: ['09:00-17:00'] });
    expect(agreement.calendar.special).toEqual({ '2026-11-24': ['09:00-12:00'] });
    expect(agreement.calendar.closed).toEqual([{ date: '2026-11-30', name: { nl: 'a', en: 'b' } }]);
  });

  test('an own length of a column is not believed', () => {
    const starts = Object.defineProperty(Float64Array.of(Date.UTC(2026, 10, 23, 9)), 'length', { value: 1e12 });
    expect(addMsAll(starts, 3_600_000).endMs).toEqual(Float64Array.of(Date.UTC(2026, 10, 23, 10)));
  });

  test('a getter that throws is told by its place, and what it threw is what was received', () => {
    const thrown = new TypeError('the database is gone');
    const row = Object.defineProperty({ ...REPORTED }, 'reportedAt', {
      enumerable: true,
      get: () => {
        throw thrown;
      },
    });
    const { path, received, message } = errorOf(() => responseDeadline(row));
    expect([path, received]).toEqual(['reportedAt', thrown]);
    expect(message).toContain('cannot be read');
    expect(incidentIssues(row).map((issue) => issue.path)).toEqual(['reportedAt']);
  });

  test.each<[string, Odd]>([
    ['a Map', new Map()],
    ['a Set', new Set()],
    ['a Date', new Date(0)],
    ['a URL, whose fields are those of its class', new URL('https://cloudcti.nl/?a=b')],
    ['URLSearchParams', new URLSearchParams('a=b')],
    ['Headers', new Headers({ a: 'b' })],
  ])('%s is no set of special days, labels, targets, choices or options', (_name, odd) => {
    expect(errorOf(() => defineAgreement({ special: odd })).path).toBe('special');
    expect(errorOf(() => defineAgreement({ kpis: odd })).path).toBe('kpis');
    expect(errorOf(() => defineAgreement({ holidays: odd })).path).toBe('holidays');
    expect(errorOf(() => incident({ ...REPORTED, labels: odd })).path).toBe('labels');
    expect(errorOf(() => spreadsheetFunctions(odd)).path).toBe('options');
    expect(errorOf(() => complianceReport([], { ...AT, period: odd })).path).toBe('period');
  });

  test('a row of a class, and one without a prototype, are read as they are', () => {
    class Row {
      readonly priority = 2;
      get reportedAt(): string {
        return '2026-11-23T09:00+01:00';
      }
    }
    expect(incident(new Row()).reportedMs).toBe(incident(REPORTED).reportedMs);
    expect(incident(Object.assign(Object.create(null), REPORTED)).reportedMs).toBe(incident(REPORTED).reportedMs);
  });

  test('an enumerable property of Object.prototype makes no function refuse', () => {
    const prototype: Odd = Object.prototype;
    prototype.intruder = 1;
    try {
      expect(incident({ ...REPORTED, labels: { customer: 'A' } }).labels).toEqual({ customer: 'A' });
      expect(defineAgreement({ special: { '2026-11-24': [] } }).calendar.special).toEqual({ '2026-11-24': [] });
    } finally {
      delete prototype.intruder;
    }
  });
});
