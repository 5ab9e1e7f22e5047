import nodeAssert from 'node:assert';
import { inspect } from 'node:util';
import {
  agreementFrom,
  assess,
  cloudctiSla,
  type Deadline,
  type DueDeadline,
  deadlineFrom,
  defineAgreement,
  explain,
  explainText,
  type IncidentFields,
  incident,
  mttrDeadline,
  responseDeadline,
  thirdLineResponseDeadline,
} from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errorOf.js';

const reported = { priority: 2, reportedAt: '2026-05-22T16:00+02:00' } as const;
const due = responseDeadline(reported) as DueDeadline;
const shown = { kind: 'due', at: '2026-05-26T15:30:00.000+02:00', epochMs: 1779802200000 };
const written = JSON.parse(JSON.stringify(due));

describe('a deadline is data', () => {
  const proxy = new Proxy(due, {});
  // What a test's tool makes before it compares.
  const clone = Object.assign(Object.create(Object.getPrototypeOf(due)), due) as DueDeadline;

  test('its JSON says what it was made from', () => {
    expect(written).toEqual({ ...shown, madeFrom: { kpi: 'response', priority: 2, startedBy: 'report', startMs: 1779458400000 } });
    expect(JSON.parse(JSON.stringify(mttrDeadline({ ...reported, priority: 1 })))).toEqual({
      kind: 'to-be-determined',
      madeFrom: { kpi: 'mttr', priority: 1, startedBy: 'report', startMs: 1779458400000 },
    });
  });

  test('a spread, a clone and a proxy have its kind and its instant', () => {
    expect({ ...due }).toEqual({ kind: 'due', epochMs: due.epochMs });
    expect(structuredClone(due)).toEqual({ kind: 'due', epochMs: due.epochMs });
    for (const copy of [proxy, clone]) expect([copy.kind, copy.epochMs, copy.at.toISO()]).toEqual(['due', shown.epochMs, shown.at]);
    for (const copy of [proxy, clone]) expect(JSON.parse(JSON.stringify(copy))).toEqual(shown);
  });

  test.each([
    ['the deadline', due],
    ['a proxy', proxy],
    ['a clone', clone],
  ])('the console shows kind, instant and epoch milliseconds: %s', (_name, value) => expect(inspect(value)).toBe(inspect(shown)));

  test('a wrong assertion fails with a difference, and does not throw on the way', () => {
    const other = responseDeadline({ ...reported, priority: 1 });
    for (const wrong of [shown, { kind: 'due' }, other, 'a text', undefined]) {
      expect(() => expect(due).toEqual(wrong)).toThrow(/expected .* to deeply equal/);
      expect(() => expect({ due }).toMatchObject({ due: { kind: 'missed' } })).toThrow(/to match object/);
      expect(() => nodeAssert.deepStrictEqual(due, wrong)).toThrow(nodeAssert.AssertionError);
    }
  });

  test('one without a date has no instant: asked for one, it says so (R9)', () => {
    const none: Deadline = mttrDeadline({ ...reported, priority: 3 });
    expect([none.at, none.epochMs, none.at?.toISO()]).toEqual([undefined, undefined, undefined]);
    nodeAssert.deepStrictEqual(none, mttrDeadline({ ...reported, priority: 4 }));
    expect(inspect(none)).toBe("{ kind: 'best-effort' }");
    expect(Object.keys(none)).toEqual(['kind']);
  });

  test('it equals what it is', () => {
    expect(due).toEqual(responseDeadline(reported));
    expect(due).toEqual({ kind: 'due', epochMs: shown.epochMs });
    expect(due).toStrictEqual({ kind: 'due', epochMs: shown.epochMs });
    expect(due).not.toEqual(responseDeadline({ ...reported, priority: 1 }));
    nodeAssert.deepEqual(due, { kind: 'due', epochMs: shown.epochMs });
  });

  test.each([due, mttrDeadline({ ...reported, priority: 1 })])('nothing leads from it to a class, a promise or a table', (deadline) => {
    const seen = new Set<object>();
    const walk = (value: unknown) => {
      if (typeof value !== 'object' || value === null || seen.has(value) || value === Object.prototype) return;
      seen.add(value);
      for (const key of Reflect.ownKeys(value)) {
        expect(key).not.toBe('constructor');
        const { value: held } = Object.getOwnPropertyDescriptor(value, key) as PropertyDescriptor;
        expect(ArrayBuffer.isView(held)).toBe(false);
        walk(held);
      }
      expect(Object.isFrozen(value)).toBe(true);
      walk(Object.getPrototypeOf(value));
    };
    walk(deadline);
    expect(seen.size).toBe(2);
  });
});

describe('a deadline is read back from its JSON', () => {
  const changed = defineAgreement({ timeZone: 'America/New_York', kpis: { 1: { mttr: { kind: 'support-hours', value: 16 } } } });
  const pauses = [{ from: '2026-05-26T09:00+02:00', to: '2026-05-26T11:00+02:00' }];
  const reopened = incident({
    ...reported,
    repairedAt: '2026-05-26T09:00+02:00',
    reopenings: [{ at: '2026-05-26T11:00+02:00' }],
  });
  const bestEffort = JSON.parse(JSON.stringify(mttrDeadline({ ...reported, priority: 3 })));
  const stretch = { fromMs: Date.parse('2026-05-23T09:00+02:00'), toMs: Date.parse('2026-05-23T11:00+02:00') };
  const holdingItself: Record<string, unknown> = { ...written };
  holdingItself['self'] = holdingItself;
  const third = JSON.parse(JSON.stringify(thirdLineResponseDeadline({ completeReportAt: reported.reportedAt })));
  const { next } = assess(reopened, { at: '2026-05-27T12:00+02:00' });

  test.each([
    ['a response', due, cloudctiSla],
    ['an MTTR with pauses', mttrDeadline({ ...reported, pauses }), cloudctiSla],
    ['best effort', mttrDeadline({ ...reported, priority: 3 }), cloudctiSla],
    ['to be determined', mttrDeadline({ ...reported, priority: 1 }), cloudctiSla],
    ['the third line', thirdLineResponseDeadline({ completeReportAt: reported.reportedAt }), cloudctiSla],
    ['an MTTR after a reopening', (next as { deadline: DueDeadline }).deadline, cloudctiSla],
    ['another agreement', mttrDeadline({ ...reported, priority: 1 }, changed), changed],
  ])('with the same explanation: %s', (_name, deadline, agreement) => {
    for (const json of [JSON.stringify(deadline), JSON.parse(JSON.stringify(deadline))]) {
      const read = deadlineFrom(json, agreement);
      expect(read).toEqual(deadline);
      expect(JSON.stringify(read)).toBe(JSON.stringify(deadline));
      expect(explainText(explain(read))).toBe(explainText(explain(deadline)));
      if (agreement === cloudctiSla)
        expect(explainText(explain(JSON.parse(JSON.stringify(deadline))))).toBe(explainText(explain(deadline)));
    }
  });

  test.each([
    ['a spread, which does not say what it was made from', { ...due }, 'json'],
    ['another instant', { ...written, epochMs: shown.epochMs + 1 }, 'epochMs'],
    ['no ISO text', { ...written, at: undefined }, 'at'],
    ['an instant of best effort', { ...bestEffort, epochMs: shown.epochMs }, 'epochMs'],
    ['a reopening that is no pause', { ...written, madeFrom: { ...written.madeFrom, reopened: [stretch] } }, 'madeFrom.reopened[0]'],
    ['reopenings that are no list', { ...written, madeFrom: { ...written.madeFrom, reopened: 5 } }, 'madeFrom.reopened'],
    ['another ISO text', { ...written, at: '2026-05-26T15:31:00.000+02:00' }, 'epochMs'],
    ['no epoch milliseconds', { ...written, epochMs: undefined }, 'epochMs'],
    ['another kind', { ...written, kind: 'best-effort' }, 'kind'],
    ['another start', { ...written, madeFrom: { ...written.madeFrom, startMs: 0 } }, 'madeFrom.startMs'],
    ['another priority', { ...written, madeFrom: { ...written.madeFrom, priority: 1 } }, 'epochMs'],
    [
      'a start that its KPI does not have',
      { ...written, madeFrom: { ...written.madeFrom, startedBy: 'last-contact' } },
      'madeFrom.startedBy',
    ],
    ['a KPI that is none', { ...written, madeFrom: { ...written.madeFrom, kpi: 'uptime' } }, 'madeFrom.kpi'],
    [
      'a pause that is none',
      { ...written, madeFrom: { ...written.madeFrom, pauses: [{ ...stretch, fromMs: 1 }] } },
      'madeFrom.pauses[0].fromMs',
    ],
    ['a stray field', { ...written, dueAt: 1 }, 'dueAt'],
    ['a number', 1779802200000, 'json'],
    ['null', null, 'json'],
    ['nothing', undefined, 'json'],
    ['one that holds itself', holdingItself, 'self'],
    ['a number for what it was made from', { ...written, madeFrom: 5 }, 'madeFrom'],
    ['a word of ours for its agreement', { ...written, madeFrom: { ...written.madeFrom, agreement: 'standing' } }, 'madeFrom.agreement'],
    ['a KPI of no priority', { ...written, madeFrom: { ...written.madeFrom, priority: undefined } }, 'madeFrom.priority'],
    ['a third line that began at no instant', { ...third, madeFrom: { ...third.madeFrom, startMs: 'noon' } }, 'madeFrom.startMs'],
    ['a text that is no JSON', '{ "kind": ', 'json'],
  ])('what is not one is refused, there only: %s', (_name, json, path) => {
    expect(errorOf(() => deadlineFrom(json)).issues.map((issue) => issue.path)).toEqual([path]);
    if (typeof json === 'object') expect(errorOf(() => explain(json as never)).path).toContain('deadline');
  });

  test('a mistake is told with the function, the fields that there are, and all others', () => {
    const { message } = errorOf(() => deadlineFrom({ ...bestEffort, epochMs: 0 }));
    expect(message).toMatch(/^deadlineFrom: epochMs .*kind.*madeFrom/);
    const wrong = { ...written, dueAt: 1, madeFrom: { ...written.madeFrom, kpi: 'uptime', agreement: 'other' } };
    expect(errorOf(() => deadlineFrom(wrong)).issues.map(({ path }) => path)).toEqual(['dueAt', 'madeFrom.agreement', 'madeFrom.kpi']);
    const reopening = { ...written, madeFrom: { ...written.madeFrom, pauses: [stretch], reopened: [stretch, { fromMs: 0, toMs: 1 }] } };
    expect(errorOf(() => deadlineFrom(reopening)).issues.map(({ path }) => path)).toEqual([
      'madeFrom.reopened[1].fromMs',
      'madeFrom.reopened[1].toMs',
    ]);
  });

  test('a reopening that lies in no pause is refused where it stands, in whatever order the list is', () => {
    const hour = (from: number) => ({ fromMs: stretch.fromMs + from * 3_600_000, toMs: stretch.fromMs + (from + 1) * 3_600_000 });
    const read = (...reopened: object[]) =>
      deadlineFrom({ ...bestEffort, madeFrom: { ...bestEffort.madeFrom, pauses: [hour(0), hour(1)], reopened } });
    expect(read(hour(1), hour(0), { ...hour(5), toMs: hour(5).fromMs }).kind).toBe('best-effort');
    expect(errorOf(() => read(hour(1), hour(2), hour(0), hour(-1))).issues.map(({ path }) => path)).toEqual([
      'madeFrom.reopened[1]',
      'madeFrom.reopened[3]',
    ]);
  });

  test('a pause that a reopening ends may be longer than the repair, on either side, and no shorter', () => {
    const hour = 3_600_000;
    const read = (reopenedFrom: number, reopenedTo: number) =>
      deadlineFrom({
        ...bestEffort,
        madeFrom: {
          ...bestEffort.madeFrom,
          pauses: [{ fromMs: stretch.fromMs, toMs: stretch.toMs + hour }],
          reopened: [{ fromMs: stretch.fromMs + reopenedFrom * hour, toMs: stretch.toMs + reopenedTo * hour }],
        },
      });
    expect([read(0, 1), read(1, 0)].map(({ kind }) => kind)).toEqual(['best-effort', 'best-effort']);
    for (const [from, to] of [
      [-1, 0],
      [0, 2],
    ] as const)
      expect(errorOf(() => read(from, to)).path).toBe('madeFrom.reopened[0]');
  });

  const morning = { priority: 2, reportedAt: '2026-11-23T09:00+01:00' } as const;
  test.each<[string, IncidentFields]>([
    [
      'a contact between a repair and its reopening',
      {
        ...morning,
        repairedAt: '2026-11-23T10:00+01:00',
        updatedAt: ['2026-11-23T11:00+01:00'],
        reopenings: [{ at: '2026-11-23T12:00+01:00' }],
      },
    ],
    [
      'a repair that is reopened at once',
      {
        ...{ ...morning, priority: 1, repairedAt: '2026-11-23T09:00+01:00' },
        reopenings: [{ at: '2026-11-23T09:15+01:00', repairedAt: '2026-11-23T13:00+01:00' }, { at: '2026-11-23T13:00+01:00' }],
      },
    ],
    [
      'a repair at the instant of a reopening',
      {
        ...{ ...morning, repairedAt: '2026-11-23T10:00+01:00' },
        reopenings: [{ at: '2026-11-23T11:00+01:00', repairedAt: '2026-11-23T11:00+01:00' }, { at: '2026-11-23T12:00+01:00' }],
      },
    ],
  ])('whatever was repaired and reopened: %s', (_name, history) => {
    const { response, updates, mttr } = assess(incident(history), { at: '2026-11-24T12:00+01:00' });
    const made = [response, ...updates, mttr].flatMap((one) => ('deadline' in one ? [one.deadline] : []));
    expect(made.length).toBeGreaterThan(1);
    for (const deadline of made) {
      const read = deadlineFrom(JSON.stringify(deadline));
      expect(JSON.stringify(read)).toBe(JSON.stringify(deadline));
      expect(explainText(explain(read))).toBe(explainText(explain(deadline)));
    }
  });

  test('it is read by the agreement that it was made by', () => {
    const other = mttrDeadline({ ...reported, priority: 1 }, changed);
    expect(errorOf(() => deadlineFrom(JSON.stringify(other))).message).toContain('pass the agreement that the deadline was made by');
    expect(errorOf(() => explain(JSON.parse(JSON.stringify(other)))).path).toBe('deadline.madeFrom.agreement');
    expect(errorOf(() => deadlineFrom(JSON.stringify(due), changed)).path).toBe('madeFrom.agreement');
    expect(errorOf(() => deadlineFrom(JSON.stringify(due), {} as never)).path).toBe('agreement');
    expect(deadlineFrom(JSON.stringify(other), agreementFrom(JSON.stringify(changed)))).toEqual(other);
  });
});
