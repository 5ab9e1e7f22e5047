import { assess, type deadlines, incident } from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';
import { answersTo } from '../../src/page/calculator/answers/answersTo.js';
import { initialState } from '../../src/page/calculator/state/initialState.js';
import { newActTime } from '../../src/page/calculator/state/newActTime.js';
import { reduce } from '../../src/page/calculator/state/reduce.js';
import type { ActKind, State } from '../../src/page/calculator/state/State.js';
import { typedAt } from '../../src/page/calculator/state/TypedTime.js';
import { texts } from '../support/deadlineText.js';
import { WORKED_EXAMPLES } from '../support/workedExamples.js';

const at = (iso: string) => Date.parse(iso);
const reported = (iso: string, priority: State['priority'] = 2): State => ({ ...initialState('en', typedAt(at(iso))), priority });
const withAct = (state: State, act: ActKind, iso: string) => reduce(state, { kind: 'act-added', act, at: typedAt(at(iso)) });
const promised = (state: State, nowMs: number) => answersTo(state, nowMs).judged?.promises;

describe('what the calculator answers', () => {
  test.each(WORKED_EXAMPLES)('priority %i reported at %s is due at %s, %s and %s ($5)', (priority, reportedAt, ...expected) => {
    const answers = promised(reported(reportedAt, priority), at(reportedAt));
    const due = (kpi: 'response' | 'update' | 'mttr') => answers?.[kpi].deadline as ReturnType<typeof deadlines>[typeof kpi];
    expect(texts({ response: due('response'), update: due('update'), mttr: due('mttr') })).toEqual(expected.slice(0, 3));
  });

  test('a report that is still to come is judged at its own instant, and says so', () => {
    const { judged } = answersTo(reported('2026-11-23T09:00+01:00'), at('2026-11-20T12:00+01:00'));
    expect(judged?.isBeforeReport).toBe(true);
    expect(judged?.promises.response.judgement.state).toBe('running');
  });

  test('in the hour that comes twice nothing is answered before it is said which one is meant', () => {
    const state = initialState('en', { wall: '2026-10-25T02:30' });
    expect(answersTo(state, 0)).toMatchObject({ reported: { kind: 'doubtful' } });
    expect(answersTo(state, 0).judged).toBeUndefined();
    const second = reduce(state, { kind: 'reported', at: { wall: '2026-10-25T02:30', which: 'second' } });
    expect(answersTo(second, 0).judged?.reportedMs).toBe(at('2026-10-25T02:30+01:00'));
  });

  test('a time that the clocks skip is refused', () => {
    expect(answersTo(initialState('en', { wall: '2026-03-29T02:30' }), 0)).toMatchObject({ reported: { kind: 'skipped' } });
  });

  test('while a wait lasts there is no deadline, and the time left is told', () => {
    const state = withAct(reported('2026-11-23T09:00+01:00'), 'paused', '2026-11-23T11:00+01:00');
    const answers = promised(state, at('2026-11-24T12:00+01:00'));
    expect(answers?.response.judgement).toMatchObject({ state: 'paused', leftMs: 6 * 3_600_000 });
    expect(answers?.response.deadline).toBeUndefined();
  });

  test('an act before the report is told at its place, and nothing is answered', () => {
    const state = withAct(
      withAct(reported('2026-11-23T09:00+01:00'), 'responded', '2026-11-23T10:00+01:00'),
      'updated',
      '2026-11-20T09:00+01:00',
    );
    const answers = answersTo(state, at('2026-11-24T12:00+01:00'));
    expect(answers.historyIssues.map(({ place }) => place)).toEqual([1]);
    expect(answers.judged).toBeUndefined();
  });

  test('an act without a time is left out and counted', () => {
    const state = reduce(reported('2026-11-23T09:00+01:00'), { kind: 'act-added', act: 'responded', at: { wall: '' } });
    expect(answersTo(state, at('2026-11-23T12:00+01:00'))).toMatchObject({ unreadActs: 1, judged: { laterActs: 0 } });
  });

  test.each([
    ['paused', 'resumed'],
    ['repaired', 'reopened'],
  ] as const)('where a "%s" has no time yet, that is asked for, and the "%s" after it is not blamed', (begins, ends) => {
    const begun = reduce(reported('2026-11-23T09:00+01:00'), { kind: 'act-added', act: begins, at: { wall: '' } });
    const answers = answersTo(withAct(begun, ends, '2026-11-23T11:00+01:00'), at('2026-11-23T12:00+01:00'));
    expect(answers).toMatchObject({ neededActs: [0], historyIssues: [] });
    expect(answers.judged).toBeUndefined();
    const early = answersTo(withAct(begun, ends, '2026-11-20T11:00+01:00'), at('2026-11-23T12:00+01:00'));
    expect(early.historyIssues.map(({ place }) => place)).toContain(1);
  });

  test('a second wait, where the first has an end without a time, waits for that end', () => {
    const first = withAct(reported('2026-11-23T09:00+01:00'), 'paused', '2026-11-23T10:00+01:00');
    const ended = reduce(first, { kind: 'act-added', act: 'resumed', at: { wall: '' } });
    const answers = answersTo(withAct(ended, 'paused', '2026-11-23T11:00+01:00'), at('2026-11-23T12:00+01:00'));
    expect(answers).toMatchObject({ neededActs: [1], historyIssues: [] });
  });

  test('a new act begins after the last one that is known, and now where that was today', () => {
    const nowMs = at('2026-11-24T12:00+01:00');
    const yesterday = withAct(reported('2026-11-20T09:00+01:00'), 'responded', '2026-11-23T16:30+01:00');
    expect(newActTime(yesterday, nowMs)).toEqual({ wall: '2026-11-23T16:31' });
    expect(newActTime(reported('2026-11-24T09:00+01:00'), nowMs)).toEqual({ wall: '2026-11-24T12:00' });
    expect(newActTime(reported('2026-11-24T15:00+01:00'), nowMs)).toEqual({ wall: '2026-11-24T15:01' });
    expect(newActTime(initialState('en', { wall: '' }), nowMs)).toEqual({ wall: '2026-11-24T12:00' });
    const inDoubt = initialState('en', { wall: '2026-10-25T02:59', which: 'first' });
    expect(newActTime(inDoubt, nowMs)).toEqual({ wall: '2026-10-25T02:00', which: 'second' });
  });

  test('of the updates the one that is open is shown, and after the repair how they stand as a whole', () => {
    const open = withAct(reported('2026-11-23T09:00+01:00'), 'responded', '2026-11-23T10:00+01:00');
    const nowMs = at('2026-11-23T12:00+01:00');
    const history = incident({ priority: 2, reportedAt: '2026-11-23T09:00+01:00', respondedAt: '2026-11-23T10:00+01:00' });
    expect(promised(open, nowMs)?.update.judgement).toEqual(assess(history, { at: new Date(nowMs) }).updates.at(-1));
    const done = withAct(open, 'repaired', '2026-11-23T11:00+01:00');
    expect(promised(done, nowMs)?.update.judgement.state).toBe('met');
  });

  test('a changed agreement computes, and the standing one is told beside it', () => {
    const state = reduce(reported('2026-04-02T12:00+02:00'), { kind: 'agreement', change: { goodFriday: 'closed' } });
    const answer = promised(state, at('2026-04-02T12:00+02:00'))?.response;
    expect(answer?.deadline).toMatchObject({ epochMs: at('2026-04-07T11:30+02:00') });
    expect(answer?.standing).toMatchObject({ epochMs: at('2026-04-03T11:30+02:00') });
  });

  test('an agreement that cannot be is refused at its field, and nothing is told by another', () => {
    const state = reduce(reported('2026-11-23T09:00+01:00'), { kind: 'target', cell: 'p2-response', change: { amount: '-1' } });
    const answers = answersTo(state, at('2026-11-23T09:00+01:00'));
    expect(answers.agreementIssues.map(({ path }) => path)).toEqual(['kpis[2].response.value']);
    expect(answers.isChanged).toBe(false);
    expect(answers.judged).toBeUndefined();
  });

  test('nothing is told while it is in doubt when an act was: in the hour that clocks show twice, or skip', () => {
    for (const wall of ['2026-10-25T02:30', '2026-03-29T02:30', 'yesterday']) {
      const state = { ...reported('2026-01-05T09:00+01:00'), acts: [{ kind: 'repaired', at: { wall } }] } as unknown as Parameters<
        typeof answersTo
      >[0];
      expect(answersTo(state, at('2026-11-23T09:00+01:00')).judged).toBeUndefined();
    }
  });
});
