import {
  agreementVersions,
  assess,
  cloudctiSla,
  defineAgreement,
  explain,
  type IncidentFields,
  incident,
  type Judgement,
  SlaInputError,
} from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errorOf.js';

const HOUR = 3_600_000;
const at = (time: string, day = 23) => `2026-11-${day}T${time}+01:00`;
const ticket = (fields: Partial<IncidentFields> = {}) => incident({ priority: 2, reportedAt: at('09:00'), ...fields } as IncidentFields);
const dueOf = (judgement: Judgement) => ('deadline' in judgement ? judgement.deadline.at.toFormat('MM-dd HH:mm:ss.SSS') : judgement.state);

describe('the response (§5)', () => {
  test.each([
    ['done at the deadline', { respondedAt: at('17:00') }, at('17:00'), 'met'],
    ['done a millisecond later', { respondedAt: at('08:30:00.001', 24) }, at('09:00', 24), 'missed'],
    ['not done at the deadline', {}, at('17:00'), 'running'],
    ['not done a millisecond later', {}, at('17:00:00.001'), 'missed'],
    ['done, but only after now', { respondedAt: at('12:00') }, at('11:00'), 'running'],
    ['before the report', {}, at('08:59'), 'not-yet-applicable'],
  ])('%s, it is $3', (_name, fields, now, state) => {
    expect(assess(ticket({ reportedAt: at('09:00'), ...fields }), { at: now }).response.state).toBe(state);
  });

  test('late is told in support time and in elapsed time', () => {
    const { response } = assess(ticket({ respondedAt: at('09:30', 24) }), { at: at('12:00', 25) });
    expect(response).toMatchObject({
      state: 'missed',
      lateSupportMs: HOUR,
      lateElapsedMs: 16.5 * HOUR,
      targetMs: 8 * HOUR,
      usedMs: 9 * HOUR,
    });
  });

  test('is at risk from three quarters of its time on, or from a chosen share', () => {
    expect(assess(ticket(), { at: at('14:59:59.999') }).response).toMatchObject({ state: 'running', atRisk: false });
    expect(assess(ticket(), { at: at('15:00') }).response).toMatchObject({ atRisk: true, share: 0.75, leftMs: 2 * HOUR });
    expect(assess(ticket(), { at: at('13:00'), atRiskFrom: 0.5 }).response).toMatchObject({ atRisk: true });
  });

  test.each([
    ['nothing of it', 0, '09:00'],
    ['a share whose product is a little too much', 0.55, '13:24'],
    ['a share whose product is a little too little: it is used a millisecond later', 0.6900000000000001, '14:31:12.001'],
    ['the whole', 1, '17:00'],
  ])('is at risk from the first millisecond at which %s is used', (_name, atRiskFrom, time) => {
    expect(assess(ticket(), { at: at('09:00'), atRiskFrom }).response).toMatchObject({ atRiskMs: Date.parse(at(time)) });
  });

  test('reported at night, and at risk from nothing on, it is at risk from the report on', () => {
    const { response } = assess(ticket({ reportedAt: at('20:00') }), { at: at('21:00'), atRiskFrom: 0 });
    expect(response).toMatchObject({ state: 'running', atRisk: true, atRiskMs: Date.parse(at('20:00')) });
  });

  test('runs from the very instant of the report; before it, there is nothing to judge', () => {
    expect(assess(ticket({ id: 'A' }), { at: at('09:00') }).response).toMatchObject({ state: 'running', usedMs: 0, leftMs: 8 * HOUR });
    const atMs = Date.parse(at('08:59:59.999'));
    const none = (kpi: string) => ({ state: 'not-yet-applicable', kpi });
    expect(assess(ticket({ id: 'A' }), { at: at('08:59:59.999') })).toEqual({
      ...{ id: 'A', atMs, priority: 2, response: none('response'), update: none('update'), updates: [], mttr: none('mttr') },
      next: { kind: 'nothing' },
    });
  });

  test('cannot be met by what happened after now', () => {
    expect(assess(ticket({ respondedAt: at('16:00') }), { at: at('15:59') }).response).not.toHaveProperty('doneMs');
  });
});

describe('updates in turn (R8)', () => {
  test('each contact restarts the clock, and none is due once repaired', () => {
    const history = ticket({
      priority: 1,
      respondedAt: at('10:00'),
      updatedAt: [at('14:00'), at('10:00', 24)],
      repairedAt: at('11:00', 24),
    });
    const { updates } = assess(history, { at: at('12:00', 25) });
    expect(updates.map((update) => [update.state, dueOf(update)])).toEqual([
      ['met', '11-23 13:00:00.000'],
      ['met', '11-23 14:00:00.000'],
      ['missed', '11-24 09:30:00.000'],
    ]);
  });

  test('the next one is due after the last contact', () => {
    const { updates, next } = assess(ticket({ priority: 1, respondedAt: at('10:00') }), { at: at('10:30') });
    expect(updates.map(({ state }) => state)).toEqual(['met', 'running']);
    expect(next).toMatchObject({ kind: 'due', kpi: 'update' });
  });

  test('what is due next is what is due first: a repair that is due before the next update comes before it', () => {
    const history = ticket({ respondedAt: at('10:00'), updatedAt: [at('10:00', 24), at('11:00', 25)] });
    const { updates, mttr, next } = assess(history, { at: at('12:00', 25) });
    expect([dueOf(updates.at(-1) as Judgement), dueOf(mttr)]).toEqual(['11-26 10:30:00.000', '11-25 17:00:00.000']);
    expect(next).toMatchObject({ kind: 'due', kpi: 'mttr', deadline: { epochMs: Date.parse(at('17:00', 25)) } });
  });

  test('one that was due before the repair and did not come is missed', () => {
    const { updates } = assess(ticket({ priority: 1, repairedAt: at('14:00') }), { at: at('16:00') });
    expect(updates).toMatchObject([{ state: 'missed', doneMs: Date.parse(at('14:00')), lateSupportMs: HOUR }]);
  });

  test('a contact after the repair is none of them', () => {
    const history = ticket({ priority: 1, respondedAt: at('09:30'), repairedAt: at('10:00'), updatedAt: [at('12:00')] });
    expect(assess(history, { at: at('16:00') }).updates.map(({ state }) => state)).toEqual(['met']);
  });

  test('of an incident that was reopened, the repair that answered it is a contact, in its place among the others', () => {
    const history = ticket({ priority: 1, repairedAt: at('10:00'), reopenings: [{ at: at('11:00') }], updatedAt: [at('12:00')] });
    const { updates } = assess(history, { at: at('12:30') });
    expect(updates.map((update) => [update.state, dueOf(update).slice(0, 11)])).toEqual([
      ['met', '11-23 13:00'],
      ['met', '11-23 15:00'],
      ['running', '11-23 16:00'],
    ]);
  });

  test('are best effort for priority 3', () => {
    expect(assess(ticket({ priority: 3 }), { at: at('16:00') }).updates).toEqual([{ state: 'best-effort', kpi: 'update' }]);
  });
});

describe('the repair (R7, R9, R18)', () => {
  test('to be determined and best effort are never met and never missed', () => {
    expect(assess(ticket({ priority: 1, repairedAt: at('10:00') }), { at: at('12:00') }).mttr.state).toBe('to-be-determined');
    expect(assess(ticket({ priority: 4, repairedAt: at('10:00') }), { at: at('12:00') }).mttr.state).toBe('best-effort');
  });

  test('an incident that was reopened is the same one: the time between is a pause, and the last repair counts', () => {
    const repairedAt = at('10:00', 24);
    const reopened = ticket({ repairedAt, reopenings: [{ at: at('16:00', 24), repairedAt: at('12:00', 26) }] });
    const { mttr } = assess(reopened, { at: at('12:00', 27) });
    expect([mttr.state, dueOf(mttr)]).toEqual(['met', '11-26 14:30:00.000']);
    expect(assess(reopened, { at: at('11:00', 24) }).mttr.state).toBe('met');
    expect(assess(reopened, { at: at('16:30', 24) }).mttr.state).toBe('running');
  });
});

describe('what stands in the explanation of a deadline (R8, R12)', () => {
  const startedBy = (judgement: Judgement) => ('deadline' in judgement ? explain(judgement.deadline).startedBy : judgement.state);

  test('response and repair run from the report, and so does the first update; the next one runs from the last contact', () => {
    const { response, updates, mttr } = assess(ticket({ respondedAt: at('10:00') }), { at: at('11:00') });
    expect([response, mttr, ...updates].map(startedBy)).toEqual(['report', 'report', 'report', 'last-contact']);
  });

  test.each([
    ['at the report itself', '09:00', 'report'],
    ['later', '10:00', 'priority-change'],
  ])('where a row counts from the change, what it promises runs from it: a change %s', (_name, time, started) => {
    const agreement = defineAgreement({ priorityChange: 'from-change' });
    const changed = ticket({ priority: 3, priorityChanges: [{ at: at(time), priority: 2 }] });
    expect(startedBy(assess(changed, { at: at('11:00'), agreement }).response)).toBe(started);
  });
});

describe('at the very instant of an act (R5, R12, R18)', () => {
  const mttr = (fields: Partial<IncidentFields>, time: string, day = 24) => assess(ticket(fields), { at: at(time, day) }).mttr;

  test('a repair is known, and a reopening too: the time between them is a pause by then', () => {
    const reopened = { repairedAt: at('10:00', 24), reopenings: [{ at: at('16:00', 24) }] };
    expect(mttr(reopened, '09:59:59.999').state).toBe('running');
    expect(mttr(reopened, '10:00').state).toBe('met');
    expect(mttr(reopened, '15:59:59.999').state).toBe('met');
    expect([mttr(reopened, '16:00').state, dueOf(mttr(reopened, '16:00'))]).toEqual(['running', '11-26 14:30:00.000']);
  });

  test('a wait is over at its end, and its deadline is promised again', () => {
    const waited = ticket({ pauses: [{ from: at('11:00'), to: at('12:00') }] });
    expect(assess(waited, { at: at('11:59:59.999') }).response.state).toBe('paused');
    const { response } = assess(waited, { at: at('12:00') });
    expect([response.state, dueOf(response)]).toEqual(['running', '11-24 09:30:00.000']);
  });

  test('a change of priority holds: the new row judges what runs', () => {
    const raised = ticket({ priority: 3, priorityChanges: [{ at: at('11:00'), priority: 1 }] });
    expect(assess(raised, { at: at('10:59:59.999') }).response).toMatchObject({ priority: 3 });
    expect(assess(raised, { at: at('11:00') }).response).toMatchObject({ state: 'running', priority: 1, usedMs: 2 * HOUR });
    const agreement = defineAgreement({ priorityChange: 'from-change' });
    expect(assess(raised, { at: at('11:00'), agreement }).response).toMatchObject({ state: 'running', priority: 1, usedMs: 0 });
  });
});

test('a wait and a reopening both move the deadline, each by its own support time (R12, R18)', () => {
  const fields = { repairedAt: at('12:00', 24), reopenings: [{ at: at('13:00', 24) }] };
  const both = ticket({ ...fields, pauses: [{ from: at('10:00', 24), to: at('11:00', 24) }] });
  expect(dueOf(assess(both, { at: at('17:00', 25) }).mttr)).toBe('11-26 10:30:00.000');
});

describe('where only a response answers, what it waits for is the wait outside repairs (R19)', () => {
  const agreement = defineAgreement({ answeredBy: 'response' });
  const wait = (from: string, to: string) => ({ from: at(from), to: at(to) });

  test.each<[string, Partial<IncidentFields>, string]>([
    ['a wait, and no repair', { pauses: [wait('10:00', '12:00')] }, '11-24 10:30'],
    ['a wait before a repair', { pauses: [wait('09:30', '10:00')], repairedAt: at('11:00') }, '11-24 09:00'],
    [
      'a wait after a reopening',
      { repairedAt: at('10:00'), reopenings: [{ at: at('11:00') }], pauses: [wait('12:00', '13:00')] },
      '11-24 09:30',
    ],
    [
      'a repair from within one wait to within another',
      { repairedAt: at('11:00'), reopenings: [{ at: at('14:00') }], pauses: [wait('10:00', '12:00'), wait('13:00', '15:00')] },
      '11-24 10:30',
    ],
    [
      'two repairs within one wait',
      {
        repairedAt: at('11:00'),
        reopenings: [{ at: at('12:00'), repairedAt: at('13:00') }, { at: at('14:00') }],
        pauses: [wait('10:00', '16:00')],
      },
      '11-24 12:30',
    ],
  ])('%s', (_name, fields, due) => {
    const { response } = assess(ticket(fields), { at: at('16:30'), agreement });
    expect([response.state, dueOf(response).slice(0, 11)]).toEqual(['running', due]);
  });
});

describe('a repair answers too (R19)', () => {
  const only = defineAgreement({ answeredBy: 'response' });

  test.each([
    ['a millisecond before the deadline', '16:59:59.999', 'met'],
    ['at the deadline', '17:00', 'met'],
    ['a millisecond after it', '17:00:00.001', 'missed'],
  ])('repaired without a response %s, it was answered then, for good', (_name, repaired, state) => {
    const doneMs = Date.parse(at(repaired));
    const repairedAt = at(repaired);
    expect(assess(ticket({ repairedAt }), { at: at('12:00', 30) }).response).toMatchObject({ state, doneMs });
    const reopened = ticket({ repairedAt, reopenings: [{ at: at('09:00', 25) }] });
    expect(assess(reopened, { at: at('12:00', 30) }).response).toMatchObject({ state, doneMs });
  });

  test('a response before the repair is the response; one after it is not', () => {
    const response = (respondedAt: string) => assess(ticket({ respondedAt, repairedAt: at('12:00') }), { at: at('16:00') }).response;
    expect(response(at('10:00'))).toMatchObject({ doneMs: Date.parse(at('10:00')) });
    expect(response(at('13:00'))).toMatchObject({ doneMs: Date.parse(at('12:00')) });
  });

  test('or only a recorded response counts, where that is chosen: without one it is missed once its deadline has passed, never paused', () => {
    const repaired = ticket({ repairedAt: at('10:00') });
    const response = (when: string) => assess(repaired, { at: when, agreement: only }).response;
    expect(response(at('17:00'))).toMatchObject({ state: 'running', leftMs: 0 });
    expect(response(at('17:00:00.001'))).toMatchObject({ state: 'missed', lateElapsedMs: 1 });
    const reopened = ticket({ repairedAt: at('10:00'), reopenings: [{ at: at('16:00') }] });
    expect(assess(reopened, { at: at('17:00:00.001'), agreement: only }).response.state).toBe('missed');
  });
});

describe('what a source does not record is not judged (R20)', () => {
  test('neither met nor missed, and in no share', () => {
    const agreement = defineAgreement({ recorded: ['repair'] });
    const { response, update, updates, mttr } = assess(ticket({ repairedAt: at('12:00', 24) }), { at: at('12:00', 30), agreement });
    expect([response.state, update.state, updates.length, mttr.state]).toEqual(['not-recorded', 'not-recorded', 1, 'met']);
  });
});

describe('the update KPI of an incident (R8, R11)', () => {
  test.each([
    ['none was due or given', ticket({ priority: 1 }), at('09:30'), 'running'],
    ['one was given in time', ticket({ priority: 1, respondedAt: at('10:00') }), at('10:30'), 'met'],
    ['one was missed among many', ticket({ priority: 1, updatedAt: [at('10:00'), at('15:00'), at('15:01')] }), at('16:00'), 'missed'],
    ['it is best effort', ticket({ priority: 3 }), at('10:30'), 'best-effort'],
  ])('where %s', (_name, history, when, state) => expect(assess(history, { at: when }).update.state).toBe(state));

  test('of several missed, the one that was missed by most decides; of several met, the one that used most; of equals, the first', () => {
    const update = (...contacts: string[]) =>
      assess(ticket({ priority: 1, updatedAt: contacts }), { at: contacts.at(-1) as string }).update;
    expect(update(at('14:00'), at('10:30', 24))).toMatchObject({ state: 'missed', doneMs: Date.parse(at('14:00')) });
    expect(update(at('14:00'), at('10:31', 24))).toMatchObject({ state: 'missed', doneMs: Date.parse(at('10:31', 24)) });
    expect(update(at('14:01'), at('10:30', 24))).toMatchObject({ state: 'missed', doneMs: Date.parse(at('14:01')) });
    expect(update(at('10:00'), at('11:00'))).toMatchObject({ state: 'met', doneMs: Date.parse(at('10:00')) });
    expect(update(at('10:00'), at('11:01'))).toMatchObject({ state: 'met', doneMs: Date.parse(at('11:01')) });
    expect(update(at('10:01'), at('11:00'))).toMatchObject({ state: 'met', doneMs: Date.parse(at('10:01')) });
  });

  test('repaired before one was due, under a reading by which a repair does not answer, none is due', () => {
    const agreement = defineAgreement({ answeredBy: 'response' });
    expect(assess(ticket({ repairedAt: at('10:00') }), { at: at('12:00'), agreement }).update.state).toBe('none-due');
  });

  test('contacts at one instant are one contact', () => {
    const twice = ticket({ priority: 1, respondedAt: at('10:00'), updatedAt: [at('10:00'), at('10:00')] });
    expect(assess(twice, { at: at('10:30') }).updates.map(({ state }) => state)).toEqual(['met', 'running']);
  });
});

describe('pauses (R12)', () => {
  test('while one lasts the time left is frozen, and nothing is promised', () => {
    const paused = ticket({ pauses: [{ from: at('11:00') }] });
    const [soon, late] = [assess(paused, { at: at('11:30') }), assess(paused, { at: at('11:30', 30) })];
    expect(soon.response).toMatchObject({ state: 'paused', usedMs: 2 * HOUR, leftMs: 6 * HOUR, atRisk: false });
    expect(late.response).toEqual(soon.response);
    expect(soon.response).not.toHaveProperty('deadline');
    expect(soon.next).toEqual({ kind: 'nothing' });
  });

  test('one that began when three quarters were used is at risk, a millisecond earlier it is not', () => {
    const response = (from: string) => assess(ticket({ pauses: [{ from: at(from) }] }), { at: at('16:00') }).response;
    expect(response('15:00')).toMatchObject({ state: 'paused', atRisk: true });
    expect(response('14:59:59.999')).toMatchObject({ state: 'paused', atRisk: false });
  });

  test('one that still lasts counts from its beginning where others overlap it or end where it begins', () => {
    const pauses = [{ from: at('11:00') }, { from: at('10:30'), to: at('11:30') }, { from: at('10:00'), to: at('10:30') }];
    expect(assess(ticket({ pauses }), { at: at('12:00') }).response).toMatchObject({ state: 'paused', usedMs: HOUR });
  });

  test.each([
    ['a millisecond before the deadline freezes it', '16:59:59.999', 'paused', 'paused'],
    ['at the deadline does not help', '17:00', 'running', 'missed'],
    ['a millisecond after the deadline does not help', '17:00:00.001', 'running', 'missed'],
    ['the day after the deadline does not help', '23:59', 'running', 'missed'],
  ])('one that begins %s', (_name, begin, atDeadline, later) => {
    const paused = ticket({ pauses: [{ from: at(begin) }] });
    expect(assess(paused, { at: at('17:00') }).response.state).toBe(atDeadline);
    expect(assess(paused, { at: at('10:00', 24) }).response.state).toBe(later);
  });

  test('one that begins now, after another that ended, is one of its own', () => {
    const pauses = [{ from: at('09:30'), to: at('10:00') }, { from: at('11:00') }];
    expect(assess(ticket({ pauses }), { at: at('11:00') }).response).toMatchObject({ state: 'paused', usedMs: 1.5 * HOUR });
  });

  test.each([
    ['a pause', { pauses: [{ from: at('10:00'), to: at('13:00') }] }],
    ['a repair and a reopening', { repairedAt: at('10:00'), reopenings: [{ at: at('13:00') }] }],
  ])('%s on the day of the report leaves an MTTR alone: nothing counts on that day, so nothing is taken from it', (_name, fields) => {
    const when = (time: string, day: number) => assess(ticket(fields), { at: at(time, day) }).mttr;
    expect(when('09:30', 24)).toMatchObject({ state: 'running', targetMs: 17 * HOUR, usedMs: HOUR, leftMs: 16 * HOUR });
    expect(dueOf(when('09:30', 24))).toBe('11-25 17:00:00.000');
    expect(when('17:00', 25)).toMatchObject({ state: 'running', share: 1, leftMs: 0 });
    expect(when('09:30', 26)).toMatchObject({ state: 'missed', usedMs: 18 * HOUR, lateSupportMs: HOUR });
  });

  test('a pause of three support hours moves an MTTR of Wednesday 17:00 to Thursday 11:30', () => {
    const paused = ticket({ pauses: [{ from: at('10:00', 24), to: at('13:00', 24) }] });
    expect(dueOf(assess(paused, { at: at('17:00', 25) }).mttr)).toBe('11-26 11:30:00.000');
  });

  test('what is done during one is judged as it stood', () => {
    const paused = ticket({ pauses: [{ from: at('16:00') }], respondedAt: at('12:00', 24) });
    expect(assess(paused, { at: at('12:00', 25) }).response).toMatchObject({ state: 'met', usedMs: 7 * HOUR });
    expect(assess(paused, { at: at('12:00', 27) })).toMatchObject({ response: assess(paused, { at: at('12:00', 25) }).response });
  });
});

describe('a change of priority: a verdict once given stands (R12)', () => {
  const raised = ticket({ priority: 3, priorityChanges: [{ at: at('15:00'), priority: 1 }] });
  const lowered = (change: string, fields: Partial<IncidentFields> = {}) =>
    ticket({ priorityChanges: [{ at: change, priority: 3 }], respondedAt: at('09:00', 24), ...fields });
  const now = { at: at('12:00', 30) };

  test('the new row applies from the report on to what still runs; where its deadline had passed, it is missed through the change', () => {
    expect(assess(raised, { at: at('15:00', 23) })).toMatchObject({ priority: 1 });
    const { response } = assess(raised, { at: at('15:30') });
    expect([response.state, dueOf(response)]).toEqual(['missed', '11-23 13:00:00.000']);
    expect(response).toMatchObject({ priority: 1, throughChangeMs: Date.parse(at('15:00')) });
    const early = ticket({ priority: 3, priorityChanges: [{ at: at('11:00'), priority: 1 }] });
    expect(assess(early, { at: at('13:00') }).response).toMatchObject({ state: 'running', priority: 1, leftMs: 0 });
    expect(assess(early, { at: at('13:30') }).response).not.toHaveProperty('throughChangeMs');
  });

  test.each([
    ['a millisecond before the change', '14:59:59.999', { state: 'met', priority: 3 }],
    ['at the change', '15:00', { state: 'met', priority: 3 }],
    ['a millisecond after the change', '15:00:00.001', { state: 'missed', priority: 1 }],
  ])('an act at the instant of a change is judged by the row before it: answered %s', (_name, when, judged) => {
    const answered = ticket({ priority: 3, priorityChanges: [{ at: at('15:00'), priority: 1 }], respondedAt: at(when) });
    expect(assess(answered, now).response).toMatchObject(judged);
  });

  test.each([
    ['a millisecond before the deadline', '16:59:59.999', { state: 'met', priority: 3 }],
    ['at the deadline', '17:00', { state: 'met', priority: 3 }],
    ['a millisecond after the deadline', '17:00:00.001', { state: 'missed', priority: 2 }],
  ])('what was missed before a change stays missed: lowered %s', (_name, change, judged) => {
    expect(assess(lowered(at(change)), now).response).toMatchObject(judged);
  });

  test('a missed repair stays missed where the incident is lowered to best effort after it', () => {
    const repaired = lowered(at('10:00', 26), { repairedAt: at('12:00', 26) });
    const { mttr } = assess(repaired, now);
    expect([mttr.state, dueOf(mttr)]).toEqual(['missed', '11-25 17:00:00.000']);
    expect(assess(lowered(at('10:00', 25), { repairedAt: at('12:00', 26) }), now).mttr.state).toBe('best-effort');
  });

  test('a lateness is counted to the act, also where the row that was missed stood no more then', () => {
    expect(assess(lowered(at('08:45', 24)), now).response).toMatchObject({ state: 'missed', priority: 2, lateSupportMs: HOUR / 2 });
  });

  test('as if the last row had always stood, where that is chosen', () => {
    const agreement = defineAgreement({ priorityChange: 'from-report' });
    expect(assess(lowered(at('17:00:00.001')), { ...now, agreement }).response).toMatchObject({ state: 'met', priority: 3 });
    const answered = ticket({ priority: 3, priorityChanges: [{ at: at('15:00'), priority: 1 }], respondedAt: at('14:00') });
    expect(assess(answered, { ...now, agreement }).response).toMatchObject({ state: 'missed', priority: 1 });
  });
});

describe('a change of priority that counts from the change, where that is chosen (R12)', () => {
  const agreement = defineAgreement({ priorityChange: 'from-change' });
  const now = { at: at('12:00', 30), agreement };

  test('starts the clock again', () => {
    const raised = ticket({ priority: 3, priorityChanges: [{ at: at('15:00'), priority: 1 }] });
    const { response } = assess(raised, { at: at('15:30'), agreement });
    expect([response.state, dueOf(response)]).toEqual(['running', '11-24 10:30:00.000']);
  });

  test('what was done before it, or at its instant, stays judged by the old row', () => {
    const done = (when: string) => ticket({ priority: 3, respondedAt: when, priorityChanges: [{ at: at('15:00'), priority: 1 }] });
    expect(assess(done(at('14:00')), now).response).toMatchObject({ state: 'met', priority: 3 });
    expect(assess(done(at('15:00')), now).response).toMatchObject({ state: 'met', priority: 3 });
    expect(assess(done(at('15:00:00.001')), now).response).toMatchObject({ state: 'met', priority: 1 });
  });

  test('what was missed before it stays missed, by the row that was missed', () => {
    const lowered = ticket({ priorityChanges: [{ at: at('08:45', 24), priority: 3 }], respondedAt: at('09:00', 24) });
    expect(assess(lowered, now).response).toMatchObject({ state: 'missed', priority: 2, lateSupportMs: HOUR / 2 });
  });

  test.each([
    ['a millisecond before the deadline', '16:59:59.999', { state: 'met', priority: 3 }],
    ['at the deadline', '17:00', { state: 'met', priority: 3 }],
    ['a millisecond after the deadline', '17:00:00.001', { state: 'missed', priority: 2 }],
  ])('what runs at a change is judged by the new row, and an act at the deadline is in time: a change %s', (_name, change, judged) => {
    const lowered = ticket({ priorityChanges: [{ at: at(change), priority: 3 }], respondedAt: at('09:00', 24) });
    expect(assess(lowered, now).response).toMatchObject(judged);
  });

  test('a change to the priority that stands starts no clock', () => {
    const same = ticket({ priorityChanges: [{ at: at('15:00'), priority: 2 }] });
    expect(dueOf(assess(same, { ...now, at: at('16:00') }).response)).toBe('11-23 17:00:00.000');
  });

  test('a best effort is one, however many contacts there were', () => {
    const updatedAt = [at('10:00'), at('11:00'), at('12:00')];
    const once = [{ state: 'best-effort', kpi: 'update' }];
    expect(assess(ticket({ priority: 3, updatedAt }), now).updates).toEqual(once);
    expect(assess(ticket({ priority: 3, updatedAt }), { at: at('13:00') }).updates).toEqual(once);
    const lowered = ticket({ updatedAt, priorityChanges: [{ at: at('11:30'), priority: 3 }] });
    expect(assess(lowered, now).updates.map(({ state }) => state)).toEqual(['met', 'met', 'best-effort']);
  });
});

describe('an assessment that was given', () => {
  const changed = { priority: 3, priorityChanges: [{ at: at('15:00'), priority: 1 }] } as const;
  test.each([
    ['before the report', {}, at('08:00'), 'not-yet-applicable'],
    ['that still runs', { updatedAt: [at('10:00'), at('11:00')] }, at('12:00'), 'running'],
    ['that waits', { pauses: [{ from: at('10:00') }] }, at('12:00'), 'paused'],
    ['done in time', { respondedAt: at('10:00'), repairedAt: at('12:00') }, at('13:00'), 'met'],
    ['missed', { respondedAt: at('10:00', 25) }, at('12:00', 25), 'missed'],
    ['missed through a change of priority', changed, at('16:00'), 'missed'],
  ] as const)('%s, cannot be changed in any part', (_name, fields, now, state) => {
    const assessment = assess(ticket(fields as never), { at: now });
    expect(assessment.response.state).toBe(state);
    const parts = [assessment, assessment.response, assessment.update, assessment.updates, assessment.mttr, assessment.next];
    expect([...parts, ...assessment.updates].map(Object.isFrozen)).not.toContain(false);
  });
});

describe('versions of an agreement (R17)', () => {
  const stricter = defineAgreement({ kpis: { 2: { response: { kind: 'support-hours', value: 1 } } } });
  const agreement = agreementVersions([
    { from: '2026-11-24', agreement: stricter },
    { from: '2026-01-01', agreement: cloudctiSla },
  ]);

  test('the one in force at the report judges, also after a later one has begun', () => {
    const now = { at: at('12:00', 25), agreement };
    expect(assess(ticket({ reportedAt: at('23:59:59.999'), respondedAt: at('16:00', 24) }), now).response.state).toBe('met');
    expect(assess(ticket({ reportedAt: at('00:00', 24), respondedAt: at('16:00', 24) }), now).response.state).toBe('missed');
  });

  test('a report before all of them is an error', () => {
    const old = ticket({ reportedAt: '2025-12-31T23:59+01:00' });
    expect(() => assess(old, { at: at('12:00'), agreement })).toThrow(/before every version; the first version is of 2026-01-01/);
    expect(errorOf(() => assess(old, { at: at('12:00'), agreement })).path).toBe('incident.reportedMs');
  });

  test.each([
    ['no version at all', []],
    ['a version without a date', [{ from: 'soon', agreement: cloudctiSla }]],
    ['a version without an agreement', [{ from: '2026-01-01', agreement: {} }]],
    [
      'two versions of one date',
      [
        { from: '2026-01-01', agreement: cloudctiSla },
        { from: '2026-01-01', agreement: stricter },
      ],
    ],
  ])('%s is an error', (_name, versions) => expect(() => agreementVersions(versions as never)).toThrow(SlaInputError));
});

test.each([
  ['no history', () => assess({} as never, { at: at('12:00') })],
  ['a history that is none', () => assess({ priorities: [] } as never, { at: at('12:00') })],
  ['no options', () => assess(ticket(), undefined as never)],
  ['no instant', () => assess(ticket(), {} as never)],
  ['an option that readings are not', () => assess(ticket(), { at: at('12:00'), priorityChange: 'from-change' } as never)],
  ['a share that is none', () => assess(ticket(), { at: at('12:00'), atRiskFrom: Number.NaN })],
  ['an instant outside the horizon', () => assess(ticket(), { at: '2101-06-01T12:00Z' })],
  ['no agreement', () => assess(ticket(), { at: at('12:00'), agreement: {} as never })],
])('to assess with %s is an error', (_name, ask) => expect(ask).toThrow(SlaInputError));

describe('what is wrong with the options is told with its place', () => {
  const paths = (options: object) => errorOf(() => assess(ticket(), options as never)).issues.map(({ path }) => path);

  test.each([-Number.MIN_VALUE, 1 + Number.EPSILON, '0.5', Number.NaN, true])('a share from which on it is at risk of %j', (atRiskFrom) => {
    expect(paths({ at: at('12:00'), atRiskFrom })).toEqual(['atRiskFrom']);
  });

  test('what is no history, by its name', () =>
    expect(errorOf(() => assess(5 as never, { at: at('12:00') })).issues.map(({ path }) => path)).toEqual(['incident']));

  test('all of it at once, and of what is none only that', () => {
    expect(paths({ at: 'noon', atRiskFrom: 2 })).toEqual(['atRiskFrom', 'at']);
    const error = errorOf(() => assess(ticket(), null as never));
    expect(error.issues.map(({ path }) => path)).toEqual(['options']);
    expect(error.message).toContain("pass an object such as { at: '2026-05-27T12:00+02:00' }");
  });
});

describe('an incident that the agreement’s years do not hold is told with its place', () => {
  const years = defineAgreement({ years: { from: 2026, to: 2026 } });
  const refused = (reportedAt: string) => errorOf(() => assess(ticket({ reportedAt }), { at: at('12:00'), agreement: years }));

  test('where it was reported before them', () => {
    expect(refused('2025-12-31T23:59:59.999+01:00')).toMatchObject({ path: 'incident.reportedMs', code: 'outside-horizon' });
  });

  test('where its deadline lies after them', () => {
    const late = ticket({ reportedAt: '2026-12-31T16:00+01:00' });
    const error = errorOf(() => assess(late, { at: '2026-12-31T16:30+01:00', agreement: years }));
    expect(error.message).toMatch(/^assess: incident/);
  });
});
