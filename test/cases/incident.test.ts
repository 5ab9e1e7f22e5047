import { type IncidentInput, incident, incidentIssues } from '@cloudcti/sla';
import { describe, expect, test, vi } from 'vitest';
import { errorOf } from '../support/errorOf.js';

const at = (time: string) => `2026-11-23T${time}+01:00`;
const ms = (time: string) => Date.parse(at(time));
const issuesOf = (input: unknown) => incidentIssues(input as IncidentInput).map(({ path }) => path);
const reported = { kind: 'reported', at: at('09:00'), priority: 2 } as const;

describe('a history (R8, R12, R18)', () => {
  test('is the same from fields and from events, in whatever order', () => {
    const events = incident({
      id: 'CTI-7',
      events: [
        { kind: 'closed', at: at('16:00') },
        { kind: 'repaired', at: at('15:00') },
        { kind: 'updated', at: at('12:00') },
        { kind: 'resumed', at: at('11:00') },
        { kind: 'responded', at: at('09:30') },
        { kind: 'priority-changed', at: at('10:30'), priority: 1 },
        { kind: 'paused', at: at('10:00') },
        reported,
        { kind: 'reopened', at: at('15:30') },
        { kind: 'repaired', at: at('15:45') },
      ],
    });
    const fields = incident({
      id: 'CTI-7',
      priority: 2,
      reportedAt: at('09:00'),
      respondedAt: at('09:30'),
      updatedAt: [at('12:00')],
      pauses: [{ from: at('10:00'), to: at('11:00') }],
      priorityChanges: [{ at: at('10:30'), priority: 1 }],
      repairedAt: at('15:00'),
      reopenings: [{ at: at('15:30'), repairedAt: at('15:45') }],
      closedAt: at('16:00'),
    });
    expect(events).toEqual(fields);
    expect(events.repairs).toEqual([{ fromMs: ms('15:00'), toMs: ms('15:30') }, { fromMs: ms('15:45') }]);
  });

  test('says of a wait that lasts, and of a repair that stands, that it has no end by having none', () => {
    const fields = { priority: 2, reportedAt: at('09:00'), pauses: [{ from: at('10:00') }], repairedAt: at('11:00') } as const;
    const { pauses, repairs } = incident(fields);
    expect([...pauses, ...repairs].map((stretch) => Object.keys(stretch))).toEqual([['fromMs'], ['fromMs']]);
  });

  test('takes a pause and its resume of one instant either way round', () => {
    const pause = { kind: 'paused', at: at('10:00') } as const;
    const resume = { kind: 'resumed', at: at('10:00') } as const;
    expect(incident({ events: [reported, pause, resume] }).pauses).toEqual(incident({ events: [resume, pause, reported] }).pauses);
    const [again, end] = [{ ...pause }, { kind: 'resumed', at: at('11:00') } as const];
    const { pauses } = incident({ events: [reported, { kind: 'paused', at: at('09:30') }, again, resume, end] });
    expect(pauses).toEqual([
      { fromMs: ms('09:30'), toMs: ms('10:00') },
      { fromMs: ms('10:00'), toMs: ms('11:00') },
    ]);
  });

  test.each<[string, unknown, string]>([
    ['no history', 'CTI-7', 'incident'],
    ['no report', { events: [] }, 'events'],
    ['no instant of the report', { priority: 2 }, 'reportedAt'],
    ['a wrong priority', { priority: 5, reportedAt: at('09:00') }, 'priority'],
    ['an unknown field', { priority: 2, reportedAt: at('09:00'), resolvedAt: at('10:00') }, 'resolvedAt'],
    ['a second report', { events: [reported, { ...reported, at: at('10:00') }] }, 'events[1].at'],
    ['a response before the report', { priority: 2, reportedAt: at('09:00'), respondedAt: at('08:59:59.999') }, 'respondedAt'],
    ['a repair before the report', { priority: 2, reportedAt: at('09:00'), repairedAt: at('08:00') }, 'repairedAt'],
    ['a pause before the report', { priority: 2, reportedAt: at('09:00'), pauses: [{ from: at('08:00') }] }, 'pauses'],
    [
      'a pause that ends before it begins',
      { priority: 2, reportedAt: at('09:00'), pauses: [{ from: at('11:00'), to: at('10:00') }] },
      'pauses[0].to',
    ],
    ['a resume without a pause', { events: [reported, { kind: 'resumed', at: at('10:00') }] }, 'events[1].at'],
    [
      'a resume before the next pause, with another after it',
      {
        events: [reported, ...(['paused', 'resumed', 'resumed', 'paused'] as const).map((kind, hour) => ({ kind, at: at(`1${hour}:00`) }))],
      },
      'events[3].at',
    ],
    [
      'a pause within a pause',
      { events: [reported, { kind: 'paused', at: at('10:00') }, { kind: 'paused', at: at('11:00') }] },
      'events[2].at',
    ],
    [
      'a second response',
      { events: [reported, { kind: 'responded', at: at('10:00') }, { kind: 'responded', at: at('11:00') }] },
      'events[2].at',
    ],
    ['a reopening without a repair', { priority: 2, reportedAt: at('09:00'), reopenings: [{ at: at('10:00') }] }, 'reopenings[0].at'],
    [
      'a second repair without a reopening',
      { events: [reported, { kind: 'repaired', at: at('10:00') }, { kind: 'repaired', at: at('11:00') }] },
      'events[2].at',
    ],
    ['a closing without a repair', { priority: 2, reportedAt: at('09:00'), closedAt: at('10:00') }, 'closedAt'],
    [
      'a closing after a reopening, without a second repair',
      {
        ...{ priority: 2, reportedAt: at('09:00'), repairedAt: at('10:00') },
        ...{ reopenings: [{ at: at('11:00') }], closedAt: at('12:00') },
      },
      'closedAt',
    ],
    [
      'a second closing without a reopening',
      {
        events: [
          reported,
          ...(['repaired', 'closed'] as const).map((kind) => ({ kind, at: at('10:00') })),
          { kind: 'closed', at: at('11:00') },
        ],
      },
      'events[3].at',
    ],
    [
      'an unknown field of a pause',
      { priority: 2, reportedAt: at('09:00'), pauses: [{ from: at('10:00'), until: at('11:00') }] },
      'pauses[0].until',
    ],
    [
      'an unknown field of a reopening',
      { priority: 2, reportedAt: at('09:00'), repairedAt: at('10:00'), reopenings: [{ at: at('11:00'), repaired: at('12:00') }] },
      'reopenings[0].repaired',
    ],
    [
      'an unknown field of a change of priority',
      { priority: 2, reportedAt: at('09:00'), priorityChanges: [{ at: at('11:00'), priority: 1, by: 'someone' }] },
      'priorityChanges[0].by',
    ],
    ['an unknown field of an event', { events: [{ ...reported, prio: 1 }] }, 'events[0].prio'],
    ['an unknown kind of event', { events: [reported, { kind: 'escalated', at: at('10:00') }] }, 'events[1].kind'],
    ['an event without its instant', { events: [reported, { kind: 'updated' }] }, 'events[1].at'],
    [
      'two changes of priority at once',
      {
        priority: 2,
        reportedAt: at('09:00'),
        priorityChanges: [
          { at: at('10:00'), priority: 1 },
          { at: at('10:00'), priority: 3 },
        ],
      },
      'priorityChanges[1].at',
    ],
    ['labels that are no texts', { priority: 2, reportedAt: at('09:00'), labels: { customer: 7 } }, 'labels.customer'],
  ])('%s is an issue with its place, and the only one', (_name, input, path) => {
    expect(issuesOf(input)).toEqual([path]);
    expect(errorOf(() => incident(input as IncidentInput)).path).toBe(path);
  });

  test.each([
    ['events that are no list', { events: 5 }, 'events'],
    ['an event that is null', { events: [reported, null] }, 'events[1]'],
    ['an event of no kind, with no instant', { events: [reported, { kind: 'escalated' }] }, 'events[1].kind'],
    ['updates that are no list', { updatedAt: at('10:00') }, 'updatedAt'],
    ['a pause that is null', { pauses: [null] }, 'pauses[0]'],
    ['a pause without a beginning', { pauses: [{ to: at('10:00') }] }, 'pauses[0].from'],
    ['a change of priority that is null', { priorityChanges: [null] }, 'priorityChanges[0]'],
    ['a reopening that is null', { repairedAt: at('10:00'), reopenings: [null] }, 'reopenings[0]'],
    ['one label among others that is no text', { labels: { customer: 'Acme', site: 7, line: null } }, 'labels.site'],
    ['an id that is no text', { id: 7 }, 'id'],
  ])('of %s it is told where that stands, and no more: nothing else follows from what could not be read', (_name, fields, path) => {
    const input = 'events' in fields ? fields : { priority: 2, reportedAt: at('09:00'), ...fields };
    expect(issuesOf(input)).toEqual([path]);
    expect(errorOf(() => incident(input as IncidentInput)).path).toBe(path);
  });

  test.each([
    ['resumed', ['resumed'], 'is a resume without a pause'],
    ['paused twice', ['paused', 'paused'], 'is a pause within a pause'],
    ['reopened', ['reopened'], 'is a reopening without a repair'],
    ['repaired twice', ['repaired', 'repaired'], 'is a second repair without a reopening'],
  ])('%s: the issue says what is impossible', (_name, kinds, said) => {
    const events = [reported, ...kinds.map((kind, hour) => ({ kind, at: at(`1${hour}:00`) }))];
    expect(errorOf(() => incident({ events } as IncidentInput)).message).toMatch(new RegExp(`^incident: events.*${said}`));
  });

  test('what cannot be looked at is an issue too, and no error', () => {
    const closed = {
      get priority(): never {
        throw new Error('mine');
      },
    };
    expect(incidentIssues(closed as never).map(({ code, path }) => `${path}: ${code}`)).toEqual(['priority: unreadable']);
    expect(Object.isFrozen(incidentIssues({} as never))).toBe(true);
  });

  test('an error that is not of the input is passed on: it does not say that nothing is wrong', () => {
    const sort = vi.spyOn(Array.prototype, 'sort').mockImplementation(() => {
      throw new Error('of the runtime');
    });
    try {
      expect(() => incidentIssues({ events: [{ kind: 'updated', at: at('10:00') }, reported] })).toThrow('of the runtime');
    } finally {
      sort.mockRestore();
    }
  });

  test('begins with its report: what happens at that very instant comes after it', () => {
    const now = at('09:00');
    const { respondedMs, pauses, repairs } = incident({
      ...{ priority: 2, reportedAt: now, respondedAt: now, repairedAt: now },
      pauses: [{ from: now, to: now }, { from: now }],
    });
    expect([respondedMs, pauses, repairs]).toEqual([
      ms('09:00'),
      [{ fromMs: ms('09:00'), toMs: ms('09:00') }, { fromMs: ms('09:00') }],
      [{ fromMs: ms('09:00') }],
    ]);
  });

  test('without an id and labels has an empty id and none; a label that is null is none', () => {
    const plain = incident({ priority: 2, reportedAt: at('09:00') });
    expect([plain.id, plain.labels, plain.closedMs]).toEqual(['', {}, undefined]);
    expect(incident({ priority: 2, reportedAt: at('09:00'), labels: { customer: 'Acme', site: null } }).labels).toEqual({
      customer: 'Acme',
    });
  });

  test('that was closed once was closed then', () => {
    const { closedMs } = incident({ priority: 2, reportedAt: at('09:00'), repairedAt: at('10:00'), closedAt: at('11:00') });
    expect(closedMs).toBe(ms('11:00'));
  });

  const spans = (...kinds: readonly (readonly [time: string, kind: 'paused' | 'resumed'])[]) =>
    incident({ events: [reported, ...kinds.map(([time, kind]) => ({ kind, at: at(time) }))] }).pauses.map(({ fromMs, toMs }) =>
      [fromMs, toMs].map((end) => (end === undefined ? 'still' : new Date(end).toISOString().slice(11, 16))),
    );

  test('pauses and resumes of one instant go by turns, beginning with what is possible', () => {
    expect(spans(['10:00', 'resumed'], ['10:00', 'paused'], ['10:00', 'paused'])).toEqual([
      ['09:00', '09:00'],
      ['09:00', 'still'],
    ]);
    expect(spans(['09:30', 'paused'], ['10:00', 'resumed'], ['10:00', 'resumed'], ['10:00', 'paused'])).toEqual([
      ['08:30', '09:00'],
      ['09:00', '09:00'],
    ]);
    expect(spans(['09:30', 'paused'], ['10:00', 'resumed'], ['10:00', 'paused'], ['11:00', 'resumed'], ['12:00', 'paused'])).toEqual([
      ['08:30', '09:00'],
      ['09:00', '10:00'],
      ['11:00', 'still'],
    ]);
  });

  test.each([
    ['two pauses and no resume', ['paused', 'paused'], 'events[3].at'],
    ['two resumes, where one pause lasts', ['resumed', 'resumed'], 'events[3].at'],
  ])('of one instant, %s cannot be: the one that is too much is told', (_name, kinds, path) => {
    const before = kinds[0] === 'resumed' ? [{ kind: 'paused', at: at('09:30') }] : [{ kind: 'updated', at: at('09:30') }];
    expect(issuesOf({ events: [reported, ...before, ...kinds.map((kind) => ({ kind, at: at('10:00') }))] })).toEqual([path]);
  });

  test('is closed before it is reopened, also at one instant; a millisecond later it is not repaired', () => {
    const closedAt = (time: string) =>
      incidentIssues({
        priority: 2,
        reportedAt: at('09:00'),
        repairedAt: at('10:00'),
        reopenings: [{ at: at('11:00') }],
        closedAt: at(time),
      });
    expect([closedAt('10:59:59.999'), closedAt('11:00')]).toEqual([[], []]);
    expect(closedAt('11:00:00.001').map(({ path }) => path)).toEqual(['closedAt']);
  });

  test('its issues are in order of time and, of one instant, in the order of a history: a reopening before a closing', () => {
    const [closed, reopened] = (['closed', 'reopened'] as const).map((kind) => ({ kind, at: at('08:00') }));
    for (const events of [
      [reported, closed, reopened],
      [reported, reopened, closed],
    ]) {
      const kinds = incidentIssues({ events } as IncidentInput).map(({ path }) => events[Number(path.replace(/\D/g, ''))]?.kind);
      expect(kinds.slice(0, 2)).toEqual(['reopened', 'closed']);
    }
  });

  test('is closed again only after it was reopened and repaired again', () => {
    const again = (['repaired', 'closed', 'reopened', 'repaired', 'closed'] as const).map((kind, hour) => ({
      kind,
      at: at(`1${hour}:00`),
    }));
    expect(incident({ events: [reported, ...again] }).closedMs).toBe(ms('14:00'));
    expect(incidentIssues({ events: [reported, ...again, { kind: 'reopened', at: at('15:00') }] })).toEqual([]);
  });

  test('a change to the priority that stands is none', () => {
    const change = { at: at('10:00'), priority: 2 } as const;
    const history = { priority: 2, reportedAt: at('09:00') } as const;
    expect(incident({ ...history, priorityChanges: [change] })).toEqual(incident(history));
  });

  test('every issue is told at once', () => {
    const input = { priority: 2, reportedAt: at('09:00'), respondedAt: at('08:00'), repairedAt: at('07:00') } as const;
    expect(incidentIssues(input).map(({ path }) => path)).toEqual(['repairedAt', 'respondedAt']);
  });
});
