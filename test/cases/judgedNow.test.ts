import {
  assess,
  defineAgreement,
  type IncidentFields,
  incident,
  type Judgement,
  nextInstant,
  openPromises,
  promisesDue,
} from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';

const HOUR = 3_600_000;
const at = (time: string, day = 23) => `2026-11-${day}T${time}+01:00`;
const ms = (time: string, day = 23) => Date.parse(at(time, day));
const ticket = (fields: Partial<IncidentFields> = {}) => incident({ priority: 2, reportedAt: at('09:00'), ...fields } as IncidentFields);
const dueMs = (judgement: Judgement) => ('deadline' in judgement ? judgement.deadline.epochMs : judgement.state);

describe('what happens later is not known (R12, R18)', () => {
  test('a repair of tomorrow that will not hold moves no deadline today', () => {
    const later = ticket({ repairedAt: at('10:00', 24), reopenings: [{ at: at('16:00', 24) }] });
    expect(dueMs(assess(later, { at: at('12:00') }).mttr)).toBe(ms('17:00', 25));
  });

  test('a wait of this afternoon stops no clock this morning', () => {
    const later = ticket({ pauses: [{ from: at('14:00') }] });
    expect(assess(later, { at: at('10:00') }).response).toMatchObject({ state: 'running', leftMs: 7 * HOUR });
    expect(assess(later, { at: at('14:00') }).response).toMatchObject({ state: 'paused', leftMs: 3 * HOUR });
  });

  test('a contact of this afternoon is none this morning', () => {
    const later = ticket({ priority: 1, respondedAt: at('09:30'), updatedAt: [at('12:00'), at('14:00')] });
    expect(assess(later, { at: at('10:00') }).updates.map(({ state }) => state)).toEqual(['met', 'running']);
  });

  test.each(['verdict-stands', 'from-report', 'from-change'] as const)(
    'a change of priority of this afternoon is none this morning: %s',
    (priorityChange) => {
      const later = ticket({ priority: 3, priorityChanges: [{ at: at('15:00'), priority: 1 }] });
      const { response } = assess(later, { at: at('12:00'), agreement: defineAgreement({ name: 'Ours', priorityChange }) });
      expect([response.state, dueMs(response)]).toEqual(['running', ms('09:00', 24)]);
    },
  );

  test('an incident that will be reported tomorrow promises nothing today', () => {
    const tomorrow = ticket({ reportedAt: at('09:00', 24) });
    expect(promisesDue([tomorrow], { at: at('12:00') })).toEqual([]);
    expect(nextInstant([tomorrow], { at: at('12:00') })).toEqual({ kind: 'nothing' });
  });
});

test('of promises that are due at one instant, the first is what is due next: the response, before update and repair', () => {
  expect(assess(ticket(), { at: at('10:00') }).next).toMatchObject({ kind: 'due', kpi: 'response', deadline: { epochMs: ms('17:00') } });
});

describe('what is open of an incident', () => {
  test('is the whole of each promise, as plain data', () => {
    const open = openPromises(assess(ticket({ id: 'A', priority: 1 }), { at: at('12:30') }));
    const promise = { id: 'A', priority: 1, state: 'running', dueMs: ms('13:00'), atRiskMs: ms('12:00'), leftMs: HOUR / 2, atRisk: true };
    expect(open).toEqual([
      { ...promise, kpi: 'response' },
      { ...promise, kpi: 'update' },
    ]);
    const [late] = openPromises(assess(ticket({ id: 'A', priority: 1 }), { at: at('14:00') }));
    const { leftMs: _, atRisk: __, ...others } = promise;
    expect(late).toEqual({ ...others, kpi: 'response', state: 'overdue', lateSupportMs: HOUR });
  });

  test('is told soonest first: a repair that is due before the next update comes before it', () => {
    const history = ticket({ respondedAt: at('10:00'), updatedAt: [at('10:00', 24), at('11:00', 25)] });
    expect(openPromises(assess(history, { at: at('12:00', 25) })).map(({ kpi }) => kpi)).toEqual(['mttr', 'update']);
  });
});

describe('the update KPI (R11)', () => {
  test('is kept once an update came in time, however much of its time the next one has used', () => {
    const { update, updates } = assess(ticket({ priority: 1, respondedAt: at('10:00') }), { at: at('13:45') });
    expect([update, update.state]).toEqual([updates[0], 'met']);
  });

  test('of which none was due says so, and of which promise', () => {
    const agreement = defineAgreement({ answeredBy: 'response' });
    const { update } = assess(ticket({ repairedAt: at('10:00') }), { at: at('12:00'), agreement });
    expect(update).toEqual({ state: 'none-due', kpi: 'update' });
  });
});

test('a history through JSON that was closed at the very instant of its reopening is one (R18)', () => {
  const fields = { repairedAt: at('10:00'), closedAt: at('11:00'), reopenings: [{ at: at('11:00') }] };
  const history = ticket(fields);
  const read = JSON.parse(JSON.stringify(history));
  expect(assess(read, { at: at('12:00') })).toEqual(assess(history, { at: at('12:00') }));
});
