import { type Agreement, type Assessment, assess, cloudctiSla, type Deadline, deadlineFrom, explain, incident } from '@cloudcti/sla';
import { slaArbitraries } from '@cloudcti/sla/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { law, SOME_HISTORIES } from '../support/cases.js';
import { historiesUnder, twoOf } from '../support/histories.js';
import { modelAgreements } from '../support/modelAgreements.js';
import { fieldsOf } from '../support/modelHistory.js';

const pick = fc.nat();

function deadlinesIn({ response, updates, mttr, update, next }: Assessment): readonly Deadline[] {
  return [...new Set([response, ...updates, mttr, update, next].flatMap((one) => ('deadline' in one ? [one.deadline] : [])))];
}

function expectReadBack(deadline: Deadline, agreement: Agreement): void {
  const json = JSON.stringify(deadline);
  const read = deadlineFrom(json, agreement);
  expect(JSON.stringify(read)).toBe(json);
  const trail = JSON.stringify(explain(deadline));
  expect(JSON.stringify(explain(read))).toBe(trail);
  if (agreement === cloudctiSla) expect(JSON.stringify(explain(JSON.parse(json)))).toBe(trail);
}

describe('each deadline of an assessment is read back from its JSON, with the same JSON and explanation', () => {
  test('under the standing agreement', () =>
    law(
      [slaArbitraries(fc).history(), fc.integer({ min: 0, max: 25 * 86_400_000 })],
      (fields, later) => {
        const history = incident(fields);
        for (const ms of [history.reportedMs + later, Date.parse('2099-01-01T00:00Z')])
          for (const deadline of deadlinesIn(assess(history, { at: new Date(ms) }))) expectReadBack(deadline, cloudctiSla);
      },
      SOME_HISTORIES,
    ));

  test('however an agreement reads changes of priority, repairs and reopenings', () =>
    law(
      [historiesUnder(modelAgreements()), pick, pick],
      ([model, history], one, other) => {
        const { agreement } = model;
        for (const ms of twoOf(history, model, one, other))
          for (const deadline of deadlinesIn(assess(incident(fieldsOf(history)), { at: new Date(ms), agreement })))
            expectReadBack(deadline, agreement);
      },
      SOME_HISTORIES,
    ));
});
