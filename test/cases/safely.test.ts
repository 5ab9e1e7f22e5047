import {
  agreementFrom,
  agreementVersionsFrom,
  assess,
  classifySeverity,
  contactRoute,
  deadlineFrom,
  deadlines,
  defineAgreement,
  type InputIssue,
  incident,
  incidentSchema,
  isSlaInputError,
  maintenanceConflicts,
  nextMaintenanceWindow,
  openPromises,
  promisesDue,
  SlaInputError,
  safely,
  supportClock,
  thirdLineResponseDeadline,
  toProblem,
} from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errorOf.js';

const report = { priority: 2, reportedAt: '2026-05-22T16:00+02:00' } as const;

describe('safely', () => {
  test('gives the answer of the function', () => {
    expect(safely(deadlines, report)).toMatchObject({ ok: true, value: { mttr: { epochMs: Date.parse('2026-05-27T17:00+02:00') } } });
    expect(safely(assess, incident(report), { at: '2026-05-22T17:00+02:00' })).toMatchObject({ ok: true });
  });

  test('gives all that is wrong, as the function would have thrown it', () => {
    const wrong = { priority: 5, reportedAt: '2026-05-22T16:00' };
    const outcome = safely(incident, wrong as never);
    const error = errorOf(() => incident(wrong as never));
    expect(outcome).toMatchObject({ ok: false, issues: error.issues });
    expect(outcome.ok || outcome.error).toBeInstanceOf(SlaInputError);
    expect(outcome.ok || outcome.error.message).toBe(error.message);
  });

  test('lets any other error pass', () => {
    const broken = () => {
      throw new TypeError('ours');
    };
    expect(() => safely(broken)).toThrow(new TypeError('ours'));
  });
});

describe('a problem for HTTP (RFC 9457)', () => {
  const problemOf = (input: unknown) => toProblem(errorOf(() => incident(input as never)));

  test('points into what was sent, with the sentence, the code and what would be right', () => {
    const problem = problemOf({
      ...report,
      pauses: [{ from: '2026-05-22T16:30+02:00', to: 'later' }],
      repairedAt: '2026-05-22T15:00+02:00',
    });
    expect(problem).toMatchObject({ status: 400, type: expect.stringContaining('docs/errors.md') });
    expect(problem.errors.map(({ pointer, code }) => [pointer, code])).toEqual([['#/pauses/0/to', 'invalid-instant']]);
    expect(JSON.parse(JSON.stringify(problem))).toEqual(problem);
  });

  test('escapes what a pointer must escape', () => {
    const pointers = (key: string) => problemOf({ ...report, [key]: 1 }).errors.map(({ pointer }) => pointer);
    expect(pointers('a/b~c d')).toEqual(['#/a~1b~0c%20d']);
    expect(pointers('0')).toEqual(['#/0']);
    expect(pointers("it's \\")).toEqual(["#/it's%20%5C"]);
    expect(() => pointers('\uD800')).not.toThrow();
  });

  test('says of many mistakes the first hundred, and how many more there are', () => {
    const pauses = Array.from({ length: 150 }, () => ({ from: 'x', to: report.reportedAt }));
    const problem = problemOf({ ...report, pauses });
    expect([problem.errors.length, problem.omitted]).toEqual([100, 50]);
    expect(problem.detail).toMatch(/ \(and 149 more\)$/);
  });

  test('shows a value that was sent as a short text, whatever its size', () => {
    const [entry] = problemOf({ ...report, reportedAt: 'x'.repeat(1_000_000) }).errors;
    expect(entry?.received?.length).toBeLessThanOrEqual(110);
    expect(JSON.stringify(entry).length).toBeLessThan(2000);
    const cyclic: Record<string, unknown> = {};
    cyclic['self'] = cyclic;
    expect(problemOf({ ...report, id: cyclic }).errors[0]?.received).toBe('an object');
  });

  test.each([undefined, null, new Error('ours'), {}])('%s is no error of this library', (value) => {
    expect(errorOf(() => toProblem(value)).path).toBe('error');
  });
});

describe('the history of an incident as a Standard Schema', () => {
  const { validate, version, vendor } = incidentSchema['~standard'];

  test('is of version 1, and says whose it is', () => expect([version, vendor]).toEqual([1, '@cloudcti/sla']));

  test('gives what incident gives', () => expect(validate(report)).toEqual({ value: incident(report) }));

  test('says everything that is wrong, each with its path', () => {
    const read = validate({ ...report, priority: 9, reopenings: [{ at: 'x' }], 'a.b': 1 });
    expect(read.issues?.map(({ path }) => path)).toEqual([['a.b'], ['priority'], ['reopenings', 0, 'at']]);
    expect(read.issues?.every(({ message }) => message.length > 10)).toBe(true);
  });
});

describe('a pointer is into what was sent', () => {
  const pointers = (call: () => unknown) => toProblem(errorOf(call)).errors.map(({ pointer }) => pointer);
  const withThrowing = (name: string) =>
    Object.defineProperty({ ...report }, name, {
      enumerable: true,
      get: () => {
        throw new Error('not now');
      },
    }) as never;

  test.each<[string, () => unknown]>([
    ['text that is no JSON for an agreement', () => agreementFrom('{"a"')],
    ['text that is no JSON for versions', () => agreementVersionsFrom('{"a"')],
    ['text that is no JSON for a deadline', () => deadlineFrom('{"a"')],
    ['a list for an agreement', () => agreementFrom([])],
    ['null for an agreement', () => agreementFrom(null)],
    ['a name that stands twice', () => agreementFrom('{"name": "a", "name": "b"}')],
    ['a number for the versions', () => agreementVersionsFrom(7)],
    ['a number for a deadline', () => deadlineFrom(7)],
    ['a number for an incident', () => incident(7 as never)],
    ['a number for the facts of a contact', () => contactRoute(7 as never)],
    ['a number for the facts of a severity', () => classifySeverity(7 as never)],
    ['a number for planned maintenance', () => maintenanceConflicts(7 as never)],
    ['a number for a maintenance that is needed', () => nextMaintenanceWindow(7 as never)],
    ['a number for changes', () => defineAgreement(7 as never)],
    ['a number for a calendar', () => supportClock(7 as never)],
    ['a number for a report to third line', () => thirdLineResponseDeadline(7 as never)],
    ['a number for options', () => promisesDue([], 7 as never)],
    ['a number for an assessment', () => openPromises(7 as never)],
  ])('%s is the whole of it', (_name, call) => expect(pointers(call)).toEqual(['#']));

  test.each<[string, () => unknown, string]>([
    ['agreementFrom', () => agreementFrom('{"json": 1}'), '#/json'],
    ['agreementFrom, deep', () => agreementFrom('{"kpis": {"2": {"mttr": 7}}}'), '#/kpis/2/mttr'],
    [
      'agreementVersionsFrom',
      () => agreementVersionsFrom('{"versions": [{"from": "2026-01-01", "agreement": {"json": 1}}]}'),
      '#/versions/0/agreement/json',
    ],
    ['deadlineFrom', () => deadlineFrom('{"kind": "due", "madeFrom": 7}'), '#/madeFrom'],
    ['incident', () => incident({ priority: 2, reportedAt: '2026-05-22T16:00Z', incident: 1 } as never), '#/incident'],
    ['incident, with a getter that throws', () => incident(withThrowing('options')), '#/options'],
    ['agreementFrom, with a getter that throws', () => agreementFrom(withThrowing('report')), '#/report'],
    ['incident, in a label', () => incident({ ...report, labels: { "x']['y": 5 } } as never), "#/labels/x'%5D%5B'y"],
    ['incident, in a label with a stroke', () => incident({ ...report, labels: { "a\\'].b": 5 } } as never), "#/labels/a%5C'%5D.b"],
    [
      'incident, in a label that is no index',
      () => incident({ ...report, labels: { '12345678901234567890': 5 } } as never),
      '#/labels/12345678901234567890',
    ],
    ['contactRoute', () => contactRoute({ at: '2026-05-22T16:00Z', facts: 1 } as never), '#/facts'],
  ])('a member that %s was sent is named', (_name, call, pointer) => expect(pointers(call)).toEqual([pointer]));
});

describe('an error that a program makes itself', () => {
  const { issues } = errorOf(() => deadlines({ priority: 2, reportedAt: 'yesterday' }));
  const [issue] = issues as [InputIssue];

  test('of issues, is taken as the library’s own', () => {
    const made = new SlaInputError('readTicket', [{ ...issue, path: 'ticket.reportedAt' }]);
    expect(isSlaInputError(made)).toBe(true);
    expect(made.message).toMatch(/^readTicket: /);
    expect(toProblem(made).errors.map(({ pointer }) => pointer)).toEqual(['#/ticket/reportedAt']);
  });

  test.each([[null], [undefined], [[]], [[null]], [{}], [7]])('of %j, is a TypeError: no input is wrong, the program is', (wrong) =>
    expect(() => new SlaInputError('readTicket', wrong as never)).toThrow(TypeError),
  );

  test('of what is like an issue, is an error that nobody takes for one of the library', () =>
    expect(isSlaInputError(new SlaInputError('readTicket', [{ message: 'wrong' }] as never))).toBe(false));
});

describe('what is no mistake of this library, and what is forged', () => {
  const forged = (fields: object) => ({ [Symbol.for('@cloudcti/sla input error')]: true, ...fields });

  test('is no error of this library without issues that are some', () => {
    for (const value of [forged({}), forged({ issues: [null] }), forged({ issues: [{ message: 'x'.repeat(5_000) }] })]) {
      expect(errorOf(() => toProblem(value)).path).toBe('error');
      const thrown = () => {
        throw value;
      };
      expect(() => safely(thrown)).toThrow();
    }
  });

  test.each([null, 5, {}])('safely(%j) says that it is no function', (value) => {
    expect(safely(value as never)).toMatchObject({ ok: false, issues: [{ path: 'fn' }] });
  });

  test('of 5,000 mistakes a problem says how many it leaves out', () => {
    const error = errorOf(() => incident({ ...report, updatedAt: Array.from({ length: 5_000 }, () => 'x') } as never));
    const { omitted, detail } = toProblem(error);
    expect([error.found, omitted]).toEqual([5_000, 4_900]);
    expect(detail).toMatch(/ \(and 4999 more\)$/);
  });

  test('a body that is no object is pointed to as a whole', () => {
    expect(toProblem(errorOf(() => incident(null as never))).errors[0]?.pointer).toBe('#');
    expect(incidentSchema['~standard'].validate(null).issues?.[0]?.path).toEqual([]);
  });
});
