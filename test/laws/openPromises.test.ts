import { type Assessment, assess, type Incident, incident, type Judgement, nextInstant, openPromises, promisesDue } from '@cloudcti/sla';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { law, SOME_HISTORIES } from '../support/cases.js';
import { historiesUnder, twoOf } from '../support/histories.js';
import { type ModelAgreement, modelAgreements } from '../support/modelAgreements.js';
import { fieldsOf, type ModelHistory, upTo } from '../support/modelHistory.js';

const pick = fc.nat();
const share = fc.constantFrom(0, 0.1, 0.5, 2 / 3, 0.75, 0.9, 1);
const anyHistory = historiesUnder(modelAgreements());

/** As it is known at an instant: nothing happens afterwards. */
const knownAt = (history: ModelHistory, ms: number): Incident => incident(fieldsOf(upTo(history, ms)));

const at = (history: Incident, { agreement }: ModelAgreement, ms: number, atRiskFrom: number): Assessment =>
  assess(history, { at: new Date(ms), agreement, atRiskFrom });

const open = ({ response, updates, mttr }: Assessment): readonly Judgement[] => [response, ...updates.slice(-1), mttr];

/** What a service would act upon: which promises run, are at risk, are missed. */
const told = (assessment: Assessment) =>
  open(assessment).map((judgement) => [judgement.kpi, judgement.state, 'atRisk' in judgement && judgement.atRisk]);

describe('a promise is at risk from atRiskMs on', () => {
  test('before it, it is not; from it on, it is, as long as nothing happens', () =>
    law(
      [anyHistory, pick, pick, share],
      ([agreement, history], one, other, atRiskFrom) => {
        const [now = 0] = twoOf(history, agreement, one, other);
        const known = knownAt(history, now);
        open(at(known, agreement, now, atRiskFrom)).forEach((judgement, index) => {
          if (judgement.state !== 'running') return;
          const { atRiskMs } = judgement;
          expect(judgement.atRisk).toBe(now >= atRiskMs);
          for (const ms of [atRiskMs - 1, atRiskMs].filter((each) => each >= now)) {
            const then = open(at(known, agreement, ms, atRiskFrom))[index];
            if (then?.state === 'running') expect(then.atRisk).toBe(ms >= atRiskMs);
          }
        });
      },
      SOME_HISTORIES,
    ));
});

describe('what is open', () => {
  test('is what runs and what was missed and is not done, soonest first', () =>
    law(
      [anyHistory, pick, pick],
      ([agreement, history], one, other) => {
        for (const ms of twoOf(history, agreement, one, other)) {
          const assessment = at(incident(fieldsOf(history)), agreement, ms, 0.75);
          const expected = open(assessment).flatMap((judgement) => {
            if (judgement.state === 'running') return [[judgement.deadline.epochMs, judgement.kpi, 'running']];
            return judgement.state === 'missed' && judgement.doneMs === undefined
              ? [[judgement.deadline.epochMs, judgement.kpi, 'overdue']]
              : [];
          });
          const promises = openPromises(assessment);
          expect(promises.map(({ dueMs, kpi, state }) => [dueMs, kpi, state])).toEqual(
            expected.sort(([a], [b]) => (a as number) - (b as number)),
          );
          expect(openPromises(JSON.parse(JSON.stringify(assessment)))).toEqual(promises);
        }
      },
      SOME_HISTORIES,
    ));

  test('of many incidents is what is open of each', () =>
    law(
      [anyHistory, pick, pick],
      ([agreement, history], one, other) => {
        const [ms] = twoOf(history, agreement, one, other);
        const incidents = [...'abc'].map((id) => incident({ ...fieldsOf(history), id }));
        const each = incidents.flatMap((known) => openPromises(at(known, agreement, ms as number, 0.75)));
        const all = promisesDue(incidents, { at: new Date(ms as number), agreement: agreement.agreement });
        expect(all.map((promise) => JSON.stringify(promise)).sort()).toEqual(each.map((promise) => JSON.stringify(promise)).sort());
        expect(all.map(({ dueMs }) => dueMs)).toEqual(all.map(({ dueMs }) => dueMs).sort((a, b) => a - b));
      },
      SOME_HISTORIES,
    ));
});

describe('nextInstant', () => {
  test('is the first at which a promise is no longer as it was', () =>
    law(
      [anyHistory, pick, pick, share],
      ([agreement, history], one, other, atRiskFrom) => {
        const [now] = twoOf(history, agreement, one, other);
        const known = knownAt(history, now as number);
        const next = nextInstant([known], { at: new Date(now as number), agreement: agreement.agreement, atRiskFrom });
        const before = at(known, agreement, now as number, atRiskFrom);
        if (next.kind === 'nothing') {
          expect(open(before).filter(({ state }) => state === 'running')).toEqual([]);
          return;
        }
        expect(next.atMs).toBeGreaterThan(now as number);
        expect(told(at(known, agreement, next.atMs - 1, atRiskFrom))).toEqual(told(before));
        expect(told(at(known, agreement, next.atMs, atRiskFrom))).not.toEqual(told(before));
      },
      SOME_HISTORIES,
    ));
});
