import {
  agreementFrom,
  cloudctiSla,
  type DueDeadline,
  deadlines,
  defineAgreement,
  explain,
  explainText,
  isSlaInputError,
  mttrDeadline,
  responseDeadline,
  SlaInputError,
} from '@cloudcti/sla';
import { describe, expect, test, vi } from 'vitest';
import { errorOf } from '../support/errorOf.js';

const reported = { priority: 2, reportedAt: '2026-05-22T16:00+02:00' } as const;
const due = responseDeadline(reported) as DueDeadline;

describe('two copies of the library in one program', async () => {
  vi.resetModules();
  const copy = await import('@cloudcti/sla');

  test('understand each other’s errors', () => {
    const error = errorOf(() => deadlines({ priority: 9 } as never));
    expect(copy.SlaInputError).not.toBe(SlaInputError);
    expect(error).not.toBeInstanceOf(copy.SlaInputError);
    expect([error, new RangeError('x'), undefined, 'SlaInputError', {}].map(copy.isSlaInputError)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect([error].map(isSlaInputError)).toEqual([true]);
  });

  test('understand each other’s deadlines, and refuse what they cannot know', () => {
    expect(copy.explainText(copy.explain(due))).toBe(explainText(explain(due)));
    expect(copy.deadlineFrom(due)).toEqual(due);
    const other = mttrDeadline({ ...reported, priority: 2 }, defineAgreement({ holidays: 'none' }));
    expect(() => copy.explain(other)).toThrow('pass the agreement that the deadline was made by');
  });

  test('refuse each other’s agreements, and the advice of the refusal works: agreementFrom reads one, the standing one too', () => {
    for (const foreign of [copy.cloudctiSla, copy.defineAgreement({ holidays: { goodFriday: 'closed' } })]) {
      expect(errorOf(() => mttrDeadline(reported, foreign)).expected).toContain('or what defineAgreement or agreementFrom returned');
      const read = [agreementFrom(foreign), agreementFrom(JSON.stringify(foreign))];
      for (const agreement of read) expect(mttrDeadline(reported, agreement)).toEqual(copy.mttrDeadline(reported, foreign));
    }
  });

  test('know the standing agreement when they read it: a deadline under it is read back by whoever has it', () => {
    const read = [
      agreementFrom({}),
      agreementFrom(copy.cloudctiSla),
      agreementFrom(JSON.stringify(copy.cloudctiSla)),
      defineAgreement({ name: cloudctiSla.name }),
    ];
    for (const agreement of read) {
      expect(agreement).toBe(cloudctiSla);
      const deadline = mttrDeadline(reported, agreement);
      expect(copy.deadlineFrom(JSON.stringify(deadline))).toEqual(deadline);
    }
    const other = defineAgreement({ name: 'Another', special: { '2026-12-24': ['08:30-12:00'] } });
    expect(other).not.toBe(cloudctiSla);
    expect(defineAgreement({ name: cloudctiSla.name, special: {} }, other)).toBe(cloudctiSla);
  });
});
