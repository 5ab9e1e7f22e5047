import { deadlines, mttrDeadline, responseDeadline, updateDeadline } from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';
import { texts } from '../support/deadlineText.js';
import { WORKED_EXAMPLES } from '../support/workedExamples.js';

describe('the worked examples of the rulings', () => {
  test.each(WORKED_EXAMPLES)('priority %i reported at %s is due at %s, %s and %s ($5)', (priority, reportedAt, ...expected) => {
    const incident = { priority, reportedAt };
    expect(texts(deadlines(incident))).toEqual(expected.slice(0, 3));
    expect(texts({ response: responseDeadline(incident), update: updateDeadline(incident), mttr: mttrDeadline(incident) })).toEqual(
      expected.slice(0, 3),
    );
  });
});
