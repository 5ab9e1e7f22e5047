import { assess, incident, type Judgement } from '@cloudcti/sla';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ModelJudgement, modelAssessment } from '../support/assessmentModel.js';
import { HISTORIES, law } from '../support/cases.js';
import { historiesUnder, instantsOf } from '../support/histories.js';
import { type ModelAgreement, modelAgreements } from '../support/modelAgreements.js';
import { fieldsOf, type ModelHistory } from '../support/modelHistory.js';

const DAY = 86_400_000;

/** What both say of a promise, in one form. */
function compared(judgement: Judgement): Omit<ModelJudgement, 'countsFromMs'> {
  const { state } = judgement;
  if (!('targetMs' in judgement)) return { state };
  const { priority, targetMs, usedMs, leftMs } = judgement;
  return {
    state,
    priority,
    targetMs,
    usedMs,
    leftMs,
    ...('deadline' in judgement ? { dueMs: judgement.deadline.epochMs } : {}),
    ...('doneMs' in judgement ? { doneMs: judgement.doneMs } : {}),
    ...('atRisk' in judgement ? { atRisk: judgement.atRisk } : {}),
    ...(judgement.state === 'missed' ? lateness(judgement) : {}),
  };
}

function lateness({ lateSupportMs, lateElapsedMs, throughChangeMs }: Judgement & { readonly state: 'missed' }) {
  return { lateSupportMs, lateElapsedMs, ...(throughChangeMs === undefined ? {} : { throughChangeMs }) };
}

/** The model knows more than is promised: while something is paused no instant is, and without a target there is no row to name. */
function expected({ countsFromMs: _, ...judgement }: ModelJudgement): ReturnType<typeof compared> {
  if (judgement.targetMs === undefined) return { state: judgement.state };
  const { dueMs, ...frozen } = judgement;
  return judgement.state === 'paused' || dueMs === undefined ? frozen : judgement;
}

function check(history: ModelHistory, { agreement, terms }: ModelAgreement, ms: number): void {
  const { response, update, updates, mttr } = assess(incident(fieldsOf(history)), { at: new Date(ms), agreement });
  const model = modelAssessment(history, terms, ms);
  expect({ response: compared(response), updates: updates.map(compared), mttr: compared(mttr), update: update.state }).toEqual({
    response: expected(model.response),
    updates: model.updates.map(expected),
    mttr: expected(model.mttr),
    update: model.updateVerdict,
  });
}

test('an assessment is what the slow model finds, whatever the history, whatever the agreement, and whenever it is judged', () =>
  law(
    [historiesUnder(modelAgreements()), fc.nat({ max: 25 * DAY }), fc.nat()],
    ([agreement, history], later, pick) => {
      check(history, agreement, history.reportedMs + later);
      const instants = instantsOf(history, agreement);
      for (const turn of [0, 1, 2, 3]) check(history, agreement, instants[(pick + turn * 7) % instants.length] as number);
    },
    HISTORIES,
  ));

test('before its report an incident has no promises yet', () =>
  law([historiesUnder(modelAgreements()), fc.integer({ min: 1, max: DAY })], ([agreement, history], before) =>
    check(history, agreement, history.reportedMs - before),
  ));
