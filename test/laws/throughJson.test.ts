import {
  type Agreement,
  assess,
  complianceReport,
  type Deadline,
  deadlineFrom,
  deadlines,
  defineAgreement,
  explain,
  explainText,
  incident,
  type Priority,
  thirdLineResponseDeadline,
} from '@cloudcti/sla';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CALENDARS } from '../support/calendars.js';

const DAY = 86_400_000;
const throughJson = <Data>(data: Data): Data => JSON.parse(JSON.stringify(data));

/** How long after one another things happened, from the report on. */
const distances = fc.array(fc.integer({ min: 1, max: 3 * DAY }), { minLength: 6, maxLength: 6 });

/** A history with a wait that may still last, a reopening and a change of priority. */
function historyOf(reportedMs: number, priority: Priority, lengths: readonly number[], isOpen: boolean) {
  let last = reportedMs;
  const [responded, paused, resumed, repaired, reopened, changed] = lengths.map((length) => {
    last += length;
    return new Date(last);
  }) as [Date, Date, Date, Date, Date, Date];
  const history = incident({
    priority,
    reportedAt: new Date(reportedMs),
    respondedAt: responded,
    pauses: [isOpen ? { from: paused } : { from: paused, to: resumed }],
    repairedAt: repaired,
    reopenings: [{ at: reopened }],
    priorityChanges: [{ at: changed, priority: priority === 4 ? 1 : ((priority + 1) as Priority) }],
  });
  return { history, pauses: [{ from: paused, to: resumed }], lastContactAt: responded, at: new Date(last + 2 * DAY) };
}

function expectReadBack(deadline: Deadline, agreement: Agreement): void {
  const read = deadlineFrom(JSON.stringify(deadline), agreement);
  expect(read).toEqual(deadline);
  expect(JSON.stringify(read)).toBe(JSON.stringify(deadline));
  expect(explain(read)).toEqual(explain(deadline));
  expect(explainText(explain(read))).toBe(explainText(explain(deadline)));
}

describe('what went through JSON is what it was', () => {
  test.each(CALENDARS)('on $name', ({ definition, window }) => {
    const agreement = defineAgreement({
      ...definition,
      holidays: 'none',
      priorityChange: 'from-change',
      kpis: { 3: { mttr: { kind: 'working-days', value: 3 } } },
    });
    const inside = fc.integer({ min: window.from, max: window.to - 60 * DAY });
    fc.assert(
      fc.property(inside, fc.constantFrom<Priority>(1, 2, 3, 4), distances, fc.boolean(), (t, priority, lengths, isOpen) => {
        const { history, pauses, lastContactAt, at } = historyOf(t, priority, lengths, isOpen);
        const options = { at, agreement };
        const assessment = assess(history, options);
        expect(throughJson(history)).toEqual(history);
        expect(assess(throughJson(history), options)).toEqual(assessment);
        expect(complianceReport([throughJson(history)], options)).toEqual(complianceReport([history], options));
        const asked = deadlines({ priority, reportedAt: new Date(t), lastContactAt, pauses }, agreement);
        const judged = [assessment.response, ...assessment.updates, assessment.mttr].flatMap((one) =>
          'deadline' in one ? [one.deadline] : [],
        );
        const thirdLine = thirdLineResponseDeadline({ completeReportAt: new Date(t) }, agreement);
        for (const deadline of [...Object.values(asked), ...judged, thirdLine]) expectReadBack(deadline, agreement);
      }),
      { numRuns: 5 },
    );
  });
});
