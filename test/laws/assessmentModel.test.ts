import { assess, incident } from '@cloudcti/sla';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldsOf, MODEL_START, type ModelHistory, modelAssessment, QUARTER } from '../support/assessmentModel.js';
import { law, RUNS } from '../support/cases.js';

const after = (max: number) => fc.nat({ max });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const priority = fc.constantFrom<1 | 2 | 3 | 4>(1, 2, 3, 4);

/** Up to three weeks from a report in two; acts keep the order that is possible. */
const histories: fc.Arbitrary<ModelHistory> = fc
  .record({
    priority,
    report: after(14 * 96),
    response: maybe(after(300)),
    updates: fc.array(after(500), { maxLength: 4 }),
    pauses: fc.array(fc.record({ from: after(500), length: after(150) }), { maxLength: 3 }),
    change: maybe(fc.record({ at: after(400), priority })),
    repair: maybe(after(500)),
    reopening: maybe(after(150)),
    secondRepair: maybe(after(150)),
  })
  .map(({ report, response, updates, pauses, change, repair, reopening, secondRepair, ...rest }) => {
    const repairedAt = repair === undefined ? undefined : report + repair;
    const reopenedAt = repairedAt === undefined || reopening === undefined ? undefined : repairedAt + 1 + reopening;
    return {
      ...rest,
      report,
      response: response === undefined ? undefined : report + response,
      updates: updates.map((update) => report + update),
      pauses: pauses.map(({ from, length }) => ({ from: report + from, to: report + from + length })),
      change: change === undefined ? undefined : { at: report + 1 + change.at, priority: change.priority },
      repair: repairedAt,
      reopening: reopenedAt,
      secondRepair: reopenedAt === undefined || secondRepair === undefined ? undefined : reopenedAt + 1 + secondRepair,
    };
  });

test('an assessment is what walking the quarters of an hour finds, whatever the history and whenever it is judged', () =>
  law(
    [histories, after(900)],
    (history, later) => {
      const at = history.report + later;
      const { response, updates, mttr } = assess(incident(fieldsOf(history)), { at: new Date(MODEL_START + at * QUARTER) });
      const model = modelAssessment(history, at);
      expect({ response: response.state, updates: updates.map(({ state }) => state), mttr: mttr.state }).toEqual({
        ...model,
        response: model.response.state,
      });
      expect('usedMs' in response ? response.usedMs / QUARTER : 'none').toBe(model.response.used);
    },
    RUNS * 25,
  ));
