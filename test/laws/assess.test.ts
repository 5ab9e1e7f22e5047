import { type Assessment, assess, complianceReport, type Incident, incident, type Judgement } from '@cloudcti/sla';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HISTORIES, law, SOME_HISTORIES } from '../support/cases.js';
import { historiesUnder, twoOf } from '../support/histories.js';
import { type ModelAgreement, modelAgreements } from '../support/modelAgreements.js';
import { fieldsOf, type ModelHistory, upTo } from '../support/modelHistory.js';

const DAY = 86_400_000;
const EVERYTHING = ['response', 'update', 'repair'] as const;

const judged = (history: ModelHistory, { agreement }: ModelAgreement, ms: number): Assessment =>
  assess(incident(fieldsOf(history)), { at: new Date(ms), agreement });

const all = ({ response, updates, mttr }: Assessment): readonly Judgement[] => [response, ...updates, mttr];

const pick = fc.nat();
const anyHistory = historiesUnder(modelAgreements());
const standing = historiesUnder(modelAgreements({ priorityChange: 'verdict-stands' }));
const fromChange = historiesUnder(modelAgreements({ priorityChange: 'from-change' }));
const fromReport = historiesUnder(modelAgreements({ priorityChange: 'from-report' }));

/** Whatever was missed stays missed, each update in turn and the update KPI of the incident. */
function checkStaysMissed(history: ModelHistory, agreement: ModelAgreement, one: number, other: number): void {
  const [before, after] = twoOf(history, agreement, one, other).map((ms) => judged(history, agreement, ms)) as [Assessment, Assessment];
  for (const kpi of ['response', 'update', 'mttr'] as const) if (before[kpi].state === 'missed') expect(after[kpi].state).toBe('missed');
  before.updates.forEach((update, index) => {
    if (update.state === 'missed') expect(after.updates[index]?.state).toBe('missed');
  });
}

describe('assessing later never turns missed into met, whatever changes of priority, pauses and reopenings there are (R12)', () => {
  test('where a verdict once given stands', () =>
    law([standing, pick, pick], ([agreement, history], one, other) => checkStaysMissed(history, agreement, one, other), HISTORIES));

  test('where a row counts from the change', () =>
    law([fromChange, pick, pick], ([agreement, history], one, other) => checkStaysMissed(history, agreement, one, other), HISTORIES));

  // As if the last row had always stood: a row that allows more takes a miss back, so that the law cannot hold where the priority changes.
  test('where the last row judges all, of an incident whose priority does not change', () =>
    law(
      [fromReport, pick, pick],
      ([agreement, history], one, other) => checkStaysMissed({ ...history, changes: [] }, agreement, one, other),
      HISTORIES,
    ));
});

function checkSum(judgement: Judgement): void {
  if (!('targetMs' in judgement)) return;
  const { state, usedMs, leftMs, targetMs } = judgement;
  if (state === 'missed') expect([leftMs, usedMs]).toEqual([0, targetMs + judgement.lateSupportMs]);
  else expect(usedMs + leftMs).toBe(targetMs);
}

describe('the deadline and what is left are one (R12)', () => {
  test('left and used add up to the target while a promise runs or is paused, and once it is met', () =>
    law(
      [anyHistory, pick, pick],
      ([agreement, history], one, other) => {
        for (const ms of twoOf(history, agreement, one, other))
          for (const judgement of all(judged(history, agreement, ms))) checkSum(judgement);
      },
      HISTORIES,
    ));

  test('what happens later is not known: a history that is cut off now is judged as the whole one', () =>
    law(
      [anyHistory, pick, pick],
      ([agreement, history], one, other) => {
        for (const ms of twoOf(history, agreement, one, other))
          expect(judged(upTo(history, ms), agreement, ms)).toEqual(judged(history, agreement, ms));
      },
      HISTORIES,
    ));

  test('where nothing else happens, nothing is left at the deadline, and a millisecond later it is missed by one', () =>
    law(
      [anyHistory, pick],
      ([agreement, history], when) => {
        const [, ms] = twoOf(history, agreement, 0, when);
        const known = upTo(history, ms);
        all(judged(known, agreement, ms)).forEach((judgement, index) => {
          if (judgement.state !== 'running') return;
          const { deadline } = judgement;
          const [at, later] = [0, 1].map((more) => all(judged(known, agreement, deadline.epochMs + more))[index]);
          expect(at).toMatchObject({ state: 'running', leftMs: 0, deadline: { epochMs: deadline.epochMs } });
          expect(later).toMatchObject({ state: 'missed', lateElapsedMs: 1, deadline: { epochMs: deadline.epochMs } });
        });
      },
      HISTORIES,
    ));
});

const openOf = ({ response, updates, mttr }: Assessment): readonly (Judgement | undefined)[] => [response, updates.at(-1), mttr];

describe('a pause (R12)', () => {
  test('never makes a deadline earlier', () =>
    law(
      [anyHistory, pick, pick, pick],
      ([agreement, history], one, other, when) => {
        const [fromMs, toMs] = twoOf(history, agreement, one, other);
        const [, ms] = twoOf(history, agreement, 0, when);
        const paused = judged({ ...history, pauses: [...history.pauses, { fromMs, toMs }] }, agreement, ms);
        const plain = openOf(judged(history, agreement, ms));
        openOf(paused).forEach((judgement, index) => {
          const without = plain[index];
          if (judgement?.state !== 'running' || without?.state !== 'running') return;
          expect(judgement.deadline.epochMs).toBeGreaterThanOrEqual(without.deadline.epochMs);
        });
      },
      HISTORIES,
    ));

  test('outside support hours changes nothing before and after it', () =>
    law(
      [anyHistory, pick, pick],
      ([agreement, history], from, when) => {
        const closed = agreement.terms.clock.closedAfter(twoOf(history, agreement, from, from)[0]);
        const [, ms] = twoOf(history, agreement, 0, when);
        if (ms >= closed.fromMs && ms < closed.toMs) return;
        expect(judged({ ...history, pauses: [...history.pauses, closed] }, agreement, ms)).toEqual(judged(history, agreement, ms));
      },
      HISTORIES,
    ));

  test('on the day of the report moves no MTTR in working days', () =>
    law(
      [anyHistory, fc.nat({ max: DAY }), fc.nat({ max: DAY }), pick],
      ([agreement, history], one, other, when) => {
        const { kpis, clock } = agreement.terms;
        const target = kpis[history.priority].mttr;
        if (target.kind !== 'working-days') return;
        const { countsFromMs } = clock.due({ ...target }, true, 'day-of-support-time', history.reportedMs);
        const bounds = [one, other].map((after) => Math.min(history.reportedMs + after, countsFromMs));
        const pause = { fromMs: Math.min(...bounds), toMs: Math.max(...bounds) };
        const unchanged = { ...history, changes: [] };
        const [, ms] = twoOf(unchanged, agreement, 0, when);
        if (ms >= pause.fromMs && ms < pause.toMs) return;
        const { mttr } = judged({ ...unchanged, pauses: [...history.pauses, pause] }, agreement, ms);
        expect(mttr).toEqual(judged(unchanged, agreement, ms).mttr);
      },
      HISTORIES,
    ));
});

test.each([
  ['a verdict once given stands', standing],
  ['a row counts from the change', fromChange],
])('an act at the very instant of a change is judged by the row before it, where %s (R12)', (_name, histories) =>
  law(
    [histories, fc.constantFrom('response', 'update', 'repair'), pick, pick],
    ([agreement, history], act, when, later) => {
      const [atMs, ms] = twoOf(history, agreement, when, later);
      const acted: ModelHistory = {
        ...history,
        respondedMs: act === 'response' ? atMs : history.respondedMs,
        updatesMs: act === 'update' ? [...history.updatesMs, atMs] : history.updatesMs,
        repairs: act === 'repair' ? [{ fromMs: atMs, toMs: Number.POSITIVE_INFINITY }] : history.repairs,
      };
      const changes = history.changes.filter((change) => change.atMs !== atMs);
      const changed = { ...acted, changes: [...changes, { atMs, priority: ((history.priority % 4) + 1) as 1 | 2 | 3 | 4 }] };
      const before = { ...acted, changes: changes.filter((change) => change.atMs < atMs) };
      const doneThen = (found: Assessment) => all(found).filter((judgement) => 'doneMs' in judgement && judgement.doneMs === atMs);
      const [withChange, without] = [judged(changed, agreement, ms), judged(before, agreement, ms)];
      expect(doneThen(withChange)).toEqual(doneThen(without));
    },
    HISTORIES,
  ),
);

describe('the input (R8, R18)', () => {
  test('contacts at one instant are one, and the order of what happened does not matter', () =>
    law(
      [anyHistory, pick, fc.infiniteStream(fc.nat())],
      ([agreement, history], when, random) => {
        const shuffled = <Each>(list: readonly Each[]): Each[] =>
          list
            .map((each) => ({ each, key: random.next().value as number }))
            .sort((one, other) => one.key - other.key)
            .map(({ each }) => each);
        const again = shuffled([
          ...history.updatesMs,
          ...history.updatesMs,
          ...(history.respondedMs === undefined ? [] : [history.respondedMs]),
        ]);
        const mixed = { ...history, updatesMs: again, pauses: shuffled(history.pauses), changes: shuffled(history.changes) };
        const [, ms] = twoOf(history, agreement, 0, when);
        expect(judged(mixed, agreement, ms)).toEqual(judged(history, agreement, ms));
      },
      HISTORIES,
    ));
});

describe('a repair (R18, R19)', () => {
  test('leaves nothing paused while it stands, whatever waits besides', () =>
    law(
      [anyHistory, pick],
      ([agreement, history], when) => {
        const [, ms] = twoOf(history, agreement, 0, when);
        if (!history.repairs.some(({ fromMs, toMs }) => fromMs <= ms && ms < toMs)) return;
        for (const { state } of all(judged(history, agreement, ms))) expect(state).not.toBe('paused');
      },
      HISTORIES,
    ));

  test('ends lateness, as every act does that ends a promise: it grows no more after it', () =>
    law(
      [fc.oneof(standing, fromChange), pick, pick],
      ([agreement, history], one, other) => {
        const [before, after] = twoOf(history, agreement, one, other).map((ms) => all(judged(history, agreement, ms)));
        for (const late of before ?? []) {
          if (late.state !== 'missed' || late.doneMs === undefined) continue;
          const same = (after ?? []).filter((each) => each.kpi === late.kpi && 'doneMs' in each && each.doneMs === late.doneMs);
          for (const each of same) expect(each).toEqual(late);
        }
      },
      HISTORIES,
    ));
});

test('what is not recorded enters no share, and takes nothing from the others (R20)', () =>
  law(
    [fc.array(anyHistory, { minLength: 1, maxLength: 3 }), fc.subarray([...EVERYTHING]), pick],
    (several, recorded, later) => {
      const [[agreement]] = several as [(typeof several)[number]];
      const incidents: readonly Incident[] = several.map(([, history]) => incident(fieldsOf(history)));
      const at = new Date(Math.max(...incidents.map(({ reportedMs }) => reportedMs)) + (later % (25 * DAY)));
      const report = (acts: typeof recorded) =>
        complianceReport(incidents, { at, agreement: agreement.but({ recorded: acts }).agreement }).total.kpis;
      const [some, whole] = [report(recorded), report([...EVERYTHING])];
      for (const [act, kpi] of [
        ['response', 'response'],
        ['update', 'update'],
        ['repair', 'mttr'],
      ] as const) {
        if (recorded.includes(act)) expect(some[kpi]).toEqual(whole[kpi]);
        else
          expect(some[kpi]).toMatchObject({
            judged: 0,
            attainment: { kind: 'no-data' },
            counts: { met: 0, missed: 0, 'not-recorded': incidents.length },
          });
      }
    },
    SOME_HISTORIES,
  ));
