import * as sla from '@cloudcti/sla';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { law } from '../support/cases.js';
import { type Call, EVERY_FUNCTION, QUESTIONS, type Question } from '../support/questions.js';

/** An answer as a text; or that it was refused, as this library refuses. */
function answer(call: Call, args: readonly unknown[]): string {
  try {
    return JSON.stringify(call(...(args as readonly never[])));
  } catch (thrown) {
    if (!sla.isSlaInputError(thrown)) throw thrown;
    return 'refused';
  }
}

describe('what went through JSON is answered alike, or refused', () => {
  test('of every public function', () => expect(EVERY_FUNCTION.map(([name]) => name).sort()).toEqual(Object.keys(QUESTIONS).sort()));

  const instants = fc.date({ min: new Date('2026-01-01T00:00Z'), max: new Date('2027-12-31T00:00Z'), noInvalidDate: true });

  test.each(EVERY_FUNCTION)('%s', (name, call) =>
    law([instants, fc.constantFrom<sla.Priority>(1, 2, 3, 4)], (at, priority) => {
      const args = (QUESTIONS[name] as Question)(at, priority);
      const asked = answer(call as Call, args);
      expect(asked, 'the question itself is one').not.toBe('refused');
      const again = answer(call as Call, JSON.parse(JSON.stringify(args)));
      if (again !== 'refused') expect(again).toBe(asked);
    }),
  );
});
