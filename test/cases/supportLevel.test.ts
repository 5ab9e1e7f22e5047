import { cloudctiSla, defineAgreement, supportLevel } from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errorOf.js';

describe('§1 support levels (R13)', () => {
  test('§1.1 the first line is carried out by the reseller, and covers reports as far as its knowledge goes', () => {
    const first = supportLevel('first');
    expect([first.carriedBy, first.asFarAs]).toEqual([
      "the Customer's reseller",
      { value: 'the least knowledge that is reasonably needed for it', clause: '§1.1' },
    ]);
    for (const word of ['accepting', 'investigating', 'analysing', 'log files', 'answering or resolving'])
      expect(first.covers).toContain(word);
  });

  test('§1.1 the first line works on site or remotely', () =>
    expect(supportLevel('first').place).toEqual({ value: 'on site or remotely', clause: '§1.1' }));

  test('§1.1 the reseller keeps its knowledge up', () =>
    expect(supportLevel('first').knowledge).toEqual({
      owedBy: "the Customer's reseller",
      level: 'the least that is reasonably needed, and kept up',
      clause: '§1.1',
    }));

  test('§1.1 CloudCTI owes the first line regular training courses against payment, and no deadline', () =>
    expect([supportLevel('first').cloudctiOwes, supportLevel('first').response]).toEqual([
      { kind: 'training-courses', offered: 'regularly', against: 'payment', clause: '§1.1' },
      { kind: 'none' },
    ]));

  test('§1.2 the second line is called in at the Customer’s site by the reseller', () => {
    const { carriedBy, calledInBy, place } = supportLevel('second');
    expect([carriedBy, calledInBy.value, place.value]).toEqual(['the Customer', "the Customer's reseller", "at the Customer's site"]);
  });

  test('§1.2 the Customer has knowledge available for its resellers, but not about shortcomings in the software', () => {
    const { knowledge, covers } = supportLevel('second');
    expect(knowledge).toEqual({
      owedBy: 'the Customer',
      level: "sufficient for resellers' questions and reports, and available to them",
      clause: '§1.2',
    });
    expect(covers).toContain('not about shortcomings in the CloudCTI software');
  });

  test('§1.2 CloudCTI and the Customer make every effort for the Customer’s knowledge, and CloudCTI owes no deadline', () =>
    expect([supportLevel('second').cloudctiOwes, supportLevel('second').response]).toEqual([
      { kind: 'every-effort', by: ['CloudCTI', 'the Customer'], toGuarantee: "the Customer's knowledge level", clause: '§1.2' },
      { kind: 'none' },
    ]));

  test('§1.3 the Customer may request the third line where a shortcoming in the software is established', () => {
    const { carriedBy, calledInBy, condition } = supportLevel('third');
    expect([carriedBy, calledInBy.value]).toEqual(['CloudCTI', 'the Customer']);
    expect(condition.value).toContain('established to concern a shortcoming in the CloudCTI software');
  });

  test('§1.3 a report is complete, in writing and by e-mail, with all that is required', () =>
    expect(supportLevel('third').report).toEqual({
      form: 'in writing, by e-mail',
      complete: true,
      provides: ['customer details', 'a description of the question or report', 'log files'],
      clause: '§1.3',
    }));

  test('§1.3 CloudCTI owes the third line, with a response within 24 hours on working days', () =>
    expect([supportLevel('third').cloudctiOwes, supportLevel('third').response]).toEqual([
      { kind: 'third-line-support', clause: '§1.3' },
      { value: 24, unit: 'hours on working days', clause: '§1.3' },
    ]));

  test('§1.3 the third line builds connections to CRM and ERP applications too', () =>
    expect(supportLevel('third').alsoCovers).toEqual({
      value: 'the building of connections to CRM and ERP applications',
      clause: '§1.3',
    }));

  test('§1.3 the third line always works remotely', () =>
    expect(supportLevel('third').place).toEqual({ value: 'always remotely', clause: '§1.3' }));

  test('a level is the one of the agreement that is passed, frozen', () => {
    const agreement = defineAgreement({ name: 'Another' });
    for (const [place, level] of (['first', 'second', 'third'] as const).entries()) {
      expect(supportLevel(level)).toBe(cloudctiSla.supportLevels[place]);
      expect(supportLevel(level, agreement)).toBe(agreement.supportLevels[place]);
      expect(Object.isFrozen(supportLevel(level).cloudctiOwes)).toBe(true);
    }
  });

  test.each([
    ['fourth', 'wrong-type'],
    [1, 'wrong-type'],
    ['toString', 'wrong-type'],
    [['first'], 'wrong-type'],
    [null, 'wrong-type'],
    [undefined, 'missing-field'],
  ])('the level %s is refused: %s', (level, code) =>
    expect(errorOf(() => supportLevel(level as never))).toMatchObject({
      code,
      path: 'level',
      expected: "pass 'first', 'second' or 'third'",
    }),
  );
});
