import { assess, defineAgreement, incident, nextInstant, openPromises, promisesDue } from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errorOf.js';

const wait = { from: '2026-11-23T10:00+01:00', to: '2026-11-23T12:00+01:00' };
const mondayNine = '2026-11-23T09:00+01:00';

const text = (ms: number) => new Date(ms).toISOString();

describe('what is open', () => {
  test('priority 1 on Monday 09:00: response and update are due at 13:00 and at risk from 12:00 on; a repair to be determined is not among them (R9)', () => {
    const open = openPromises(assess(incident({ id: 'A', priority: 1, reportedAt: mondayNine }), { at: '2026-11-23T09:30+01:00' }));
    expect(open.map(({ kpi, dueMs, atRiskMs }) => [kpi, text(dueMs), text(atRiskMs)])).toEqual([
      ['response', '2026-11-23T12:00:00.000Z', '2026-11-23T11:00:00.000Z'],
      ['update', '2026-11-23T12:00:00.000Z', '2026-11-23T11:00:00.000Z'],
    ]);
  });

  test('a wait of two hours before it moves both instants by two hours (R12)', () => {
    const history = incident({ priority: 1, reportedAt: mondayNine, pauses: [wait] });
    const [response] = openPromises(assess(history, { at: '2026-11-23T12:00+01:00' }));
    expect([response?.dueMs, response?.atRiskMs].map((ms) => text(ms as number))).toEqual([
      '2026-11-23T14:00:00.000Z',
      '2026-11-23T13:00:00.000Z',
    ]);
  });

  test('while the incident waits for the customer, no instant is promised and nothing is listed (R12)', () => {
    const history = incident({ priority: 1, reportedAt: mondayNine, pauses: [{ from: wait.from }] });
    expect(openPromises(assess(history, { at: '2026-11-23T12:00+01:00' }))).toEqual([]);
  });

  test('a response missed and not given is overdue, until it is given', () => {
    const open = incident({ priority: 1, reportedAt: mondayNine });
    const [first] = openPromises(assess(open, { at: '2026-11-23T14:00+01:00' }));
    expect(first).toMatchObject({ kpi: 'response', state: 'overdue', lateSupportMs: 3_600_000 });
    const given = incident({ priority: 1, reportedAt: mondayNine, respondedAt: '2026-11-23T13:30+01:00' });
    expect(openPromises(assess(given, { at: '2026-11-23T14:00+01:00' })).map(({ kpi }) => kpi)).toEqual(['update']);
  });

  test('a repaired incident asks for nothing', () => {
    const history = incident({ priority: 2, reportedAt: mondayNine, repairedAt: '2026-11-27T10:00+01:00' });
    expect(openPromises(assess(history, { at: '2026-11-30T10:00+01:00' }))).toEqual([]);
  });

  test.each([null, 5, {}, { id: 'A', response: {}, updates: [], mttr: {} }, { id: 'A', updates: [] }])('%j is no assessment', (value) => {
    expect(errorOf(() => openPromises(value as never)).message).toContain('pass what assess returned');
  });
});

describe('an assessment that was written by hand', () => {
  const plain = () => JSON.parse(JSON.stringify(assess(incident({ id: 'A', priority: 1, reportedAt: mondayNine }), { at: mondayNine })));

  test('is refused where a field of a promise is not what it is, and nothing of it is passed on', () => {
    const late = { state: 'missed', lateSupportMs: 1 };
    const changes: readonly (readonly [path: string, change: (made: Record<string, object>) => void])[] = [
      ['response.atRisk', ({ response }) => Object.assign(response as object, { atRisk: { x: 1 } })],
      ['response.atRisk', ({ response }) => Object.assign(response as object, { atRisk: undefined })],
      ['response.state', ({ response }) => Object.assign(response as object, { state: 'Running' })],
      ['response.leftMs', ({ response }) => Object.assign(response as object, { leftMs: 'evil' })],
      ['response.priority', ({ response }) => Object.assign(response as object, { priority: '1' })],
      ['response.atRiskMs', ({ response }) => Object.assign(response as object, { atRiskMs: 0.5 })],
      ['response.deadline', ({ response }) => Object.assign(response as object, { deadline: null })],
      ['response.deadline.epochMs', ({ response }) => Object.assign(response as object, { deadline: { epochMs: '1' } })],
      ['response.lateSupportMs', ({ response }) => Object.assign(response as object, { ...late, lateSupportMs: -1 })],
      ['response', (made) => Object.assign(made, { response: null })],
      ['mttr.kpi', (made) => Object.assign(made, { mttr: made['response'] })],
      ['updates', (made) => Object.assign(made, { updates: { length: 1 } })],
      ['updates[0]', (made) => Object.assign(made, { updates: new Array(1) })],
      ['updates[0]', (made) => Object.assign(made, { updates: [7] })],
      ['id', (made) => Object.assign(made, { id: 7 })],
      ['more', (made) => Object.assign(made, { more: 7 })],
    ];
    for (const [path, change] of changes) {
      const made = plain();
      change(made);
      expect(errorOf(() => openPromises(made)).issues.map((issue) => issue.path)).toEqual([path]);
    }
    expect(errorOf(() => openPromises(5 as never)).issues.map(({ path }) => path)).toEqual(['assessment']);
  });

  test('is taken where it is right: a promise that was missed and is done is not open, whatever else it says', () => {
    const made = plain();
    Object.assign(made.response, { state: 'missed', doneMs: 5, lateSupportMs: 'much' });
    expect(openPromises(made).map(({ kpi }) => kpi)).toEqual(['update']);
    Object.assign(made.response, { doneMs: null, lateSupportMs: 7 });
    expect(openPromises(made)[0]).toMatchObject({ kpi: 'response', state: 'overdue', lateSupportMs: 7 });
  });

  test('is read once: what a getter says later is not heard', () => {
    const made = plain();
    let reads = 0;
    Object.defineProperty(made.response, 'leftMs', { enumerable: true, get: () => (reads++ === 0 ? 1 : 'evil') });
    expect(openPromises(made)[0]).toMatchObject({ leftMs: 1 });
  });

  test('and a proxy or a list that refuses to be looked at are refused in turn', () => {
    const refusing = new Proxy(
      {},
      {
        get: () => {
          throw new Error('mine');
        },
      },
    );
    expect(errorOf(() => openPromises(refusing as never)).code).toBe('unreadable');
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    expect(errorOf(() => promisesDue(proxy, { at: mondayNine })).path).toBe('incidents');
    const broken = {
      get [Symbol.iterator](): never {
        throw new Error('mine');
      },
    };
    expect(errorOf(() => nextInstant(broken, { at: mondayNine })).path).toBe('incidents');
  });
});

describe('which promises are due soon', () => {
  const soon = incident({ id: 'soon', priority: 1, reportedAt: mondayNine });
  const later = incident({ id: 'later', priority: 2, reportedAt: mondayNine });
  const overdue = incident({ id: 'overdue', priority: 1, reportedAt: '2026-11-20T09:00+01:00' });

  test('within 30 minutes, those due at its last instant too, and whatever is overdue before them', () => {
    const due = promisesDue([later, soon, overdue], { at: '2026-11-23T12:30+01:00', within: { minutes: 30 } });
    expect(due.map(({ id, kpi, state }) => `${id} ${kpi} ${state}`)).toEqual([
      'overdue response overdue',
      'overdue update overdue',
      'soon response running',
      'soon update running',
    ]);
    expect(promisesDue([soon], { at: '2026-11-23T12:29:59.999+01:00', within: { minutes: 30 } })).toEqual([]);
  });

  test('without a length, all of them; a length of nothing, what is due now', () => {
    expect(promisesDue([soon, later], { at: mondayNine })).toHaveLength(5);
    expect(promisesDue([soon, later], { at: '2026-11-23T13:00+01:00', within: { minutes: 0 } })).toHaveLength(2);
  });

  test('an incident that is none is named with its place in the list, and a list that is none is refused', () => {
    expect(errorOf(() => promisesDue([soon, {} as never], { at: mondayNine })).path).toBe('incidents[1]');
    expect(errorOf(() => promisesDue('soon' as never, { at: mondayNine })).path).toBe('incidents');
    expect(errorOf(() => promisesDue([soon], { at: mondayNine, within: { days: 1 } as never })).path).toBe('within.days');
    const { message } = errorOf(() => promisesDue(undefined as never, { at: mondayNine }));
    expect(message).toMatch(/^promisesDue: incidents/);
  });

  test.each([
    [{ minutes: -5 }, 'within (an object) is not a whole number of milliseconds, zero or more; pass a length such as'],
    [{ hours: 1e12 }, 'within (an object) is not a whole number of milliseconds, zero or more; pass a length such as'],
    [{ hours: 1e308 }, 'within (an object) is not a whole number of milliseconds, zero or more; pass a length such as'],
    [{ milliseconds: 0.5 }, 'within (an object) is not a whole number of milliseconds, zero or more; pass a length such as'],
    [{ days: 1 }, 'within.days 1 is not a unit of a length here; use hours, minutes, seconds, milliseconds; for working days there is'],
    [{}, 'within (an object) names no length; pass a length such as'],
  ])('%j is no time on the clock to look ahead, and what is said of it is about that', (within, said) => {
    const { message } = errorOf(() => promisesDue([], { at: mondayNine, within: within as never }));
    expect(message).toContain(said);
    expect(message).not.toMatch(/support time|direction/);
  });

  test('all that is wrong with the options is told at once', () => {
    const options = { at: mondayNine, atRiskFrom: 2, within: { hours: -1 } };
    expect(errorOf(() => promisesDue([soon], options)).issues.map(({ path }) => path)).toEqual(['atRiskFrom', 'within']);
    expect(errorOf(() => promisesDue([soon], null as never)).issues.map(({ path }) => path)).toEqual(['options']);
  });

  test('due at one instant, they stand in the order of the promises, and of the incidents’ names', () => {
    const [a, b] = ['a', 'b'].map((id) => incident({ id, priority: 1, reportedAt: mondayNine }));
    for (const both of [
      [a, b],
      [b, a],
    ]) {
      const due = promisesDue(both as never, { at: mondayNine });
      expect(due.map(({ id, kpi }) => `${id} ${kpi}`)).toEqual(['a response', 'b response', 'a update', 'b update']);
    }
  });

  test('of one name and one instant, they stand in the order in which they were given', () => {
    const [one, other] = [
      incident({ priority: 1, reportedAt: '2026-11-23T13:00+01:00' }),
      incident({ priority: 2, reportedAt: mondayNine }),
    ];
    const rows = (...all: (typeof one)[]) =>
      promisesDue(all, { at: '2026-11-23T13:00+01:00', within: { hours: 4 } }).map(({ kpi, priority }) => `${kpi} ${priority}`);
    expect(rows(one as never, other as never)).toEqual(['response 1', 'response 2', 'update 1', 'update 2']);
    expect(rows(other as never, one as never)).toEqual(['response 2', 'response 1', 'update 2', 'update 1']);
  });

  test('the next update is due from the last of the contacts', () => {
    const given = (...times: string[]) =>
      incident({
        priority: 1,
        reportedAt: mondayNine,
        respondedAt: '2026-11-23T09:30+01:00',
        updatedAt: times.map((time) => `2026-11-23T${time}+01:00`),
      });
    const due = (history: typeof soon) =>
      promisesDue([history], { at: '2026-11-23T12:30+01:00' }).map(({ kpi, dueMs }) => [kpi, text(dueMs)]);
    expect(due(given())).toEqual([['update', '2026-11-23T12:30:00.000Z']]);
    expect(due(given('10:00', '11:00', '12:00'))).toEqual([['update', '2026-11-23T15:00:00.000Z']]);
  });

  test('of what was repaired only the response can be open, where only a response answers (R19)', () => {
    const repaired = incident({ priority: 2, reportedAt: mondayNine, repairedAt: '2026-11-23T10:00+01:00' });
    const kpis = (agreement?: ReturnType<typeof defineAgreement>) =>
      promisesDue([repaired], { at: '2026-11-23T11:00+01:00', agreement: agreement ?? null }).map(({ kpi }) => kpi);
    expect([kpis(), kpis(defineAgreement({ answeredBy: 'response' }))]).toEqual([[], ['response']]);
  });
});

describe('when to look again', () => {
  const history = incident({ id: 'A', priority: 1, reportedAt: mondayNine });

  test('first when a promise becomes at risk, then just after its deadline', () => {
    const risk = nextInstant([history], { at: mondayNine });
    expect(risk).toMatchObject({ kind: 'at', becomes: 'at-risk', atMs: Date.parse('2026-11-23T12:00+01:00') });
    const missed = nextInstant([history], { at: '2026-11-23T12:00+01:00' });
    expect(missed).toMatchObject({ kind: 'at', becomes: 'missed', atMs: Date.parse('2026-11-23T13:00:00.001+01:00') });
  });

  test('it says which promise turns: of several at one instant the first, whatever the order of the incidents', () => {
    const later = incident({ id: 'B', priority: 2, reportedAt: mondayNine });
    for (const all of [
      [history, later],
      [later, history],
    ]) {
      expect(nextInstant(all, { at: mondayNine })).toMatchObject({ becomes: 'at-risk', promise: { id: 'A', kpi: 'response' } });
    }
    expect(errorOf(() => nextInstant(5 as never, { at: mondayNine })).message).toMatch(/^nextInstant: incidents/);
    expect(errorOf(() => nextInstant([], null as never)).path).toBe('options');
  });

  test('a promise that waits for the customer does not turn', () => {
    const waiting = incident({ priority: 1, reportedAt: mondayNine, pauses: [{ from: mondayNine }] });
    expect(nextInstant([waiting], { at: mondayNine })).toEqual({ kind: 'nothing' });
  });

  test('never where all is overdue, and of no incident at all', () => {
    expect(nextInstant([history], { at: '2026-11-24T13:00+01:00' })).toEqual({ kind: 'nothing' });
    expect(nextInstant([], { at: mondayNine })).toEqual({ kind: 'nothing' });
  });
});
