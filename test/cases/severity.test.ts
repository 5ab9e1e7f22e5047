import { classifySeverity, cloudctiSla, type SeverityFacts, SlaInputError } from '@cloudcti/sla';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { law } from '../support/cases.js';
import { errorOf } from '../support/errorOf.js';

const priority = (facts: SeverityFacts) => classifySeverity(facts).priority;

describe('§3 severity from the facts (R16)', () => {
  describe('the examples of the rows', () => {
    test.each(['click2dial', 'crm-integration', 'entire-service'] as const)(
      'row 1: complete unavailability of Click2Dial, CRM Integration or both is critical: %s',
      (what) => expect(priority({ kind: 'unavailable', what, locations: 1 })).toBe(1),
    );

    test('row 2: calls that are structurally not recognised for everybody at a location are high', () =>
      expect(priority({ kind: 'reduced-performance', locations: 1, structural: true })).toBe(2));

    test('row 3: calls that are not recognised fewer than ten times a day are normal', () =>
      expect(priority({ kind: 'reduced-performance', users: 1, timesPerDay: 9 })).toBe(3));

    test('row 4: a question about the service is low', () => expect(priority({ kind: 'question', impact: false })).toBe(4));
  });

  test.each<[SeverityFacts, number, string]>([
    [{ kind: 'unavailable', what: 'entire-service', locations: 1 }, 1, 'a whole location'],
    [{ kind: 'unavailable', what: 'entire-service', locations: 7 }, 1, 'several locations'],
    [{ kind: 'unavailable', what: 'entire-service', users: 1 }, 2, 'one user'],
    [{ kind: 'unavailable', what: 'entire-service', users: 500 }, 2, 'many users, but no whole location'],
    [{ kind: 'unavailable', what: 'feature', locations: 3 }, 2, 'not the entire service'],
    [{ kind: 'unavailable', what: 'feature', users: 1 }, 2, 'a feature, for one user'],
    [{ kind: 'reduced-performance', locations: 1, structural: true, timesPerDay: 5 }, 2, 'the definition of row 2 is met, however often'],
    [{ kind: 'reduced-performance', locations: 2, structural: false }, 3, 'not structural'],
    [{ kind: 'reduced-performance', locations: 2, structural: false, timesPerDay: 50 }, 3, 'often, and not structural'],
    [{ kind: 'reduced-performance', users: 1 }, 3, 'one user'],
    [{ kind: 'reduced-performance', users: 40, structural: true }, 3, 'structural, but not for all users of a location'],
    [{ kind: 'reduced-performance', users: 1, timesPerDay: 10 }, 3, 'ten times a day: the example does not bound the row'],
    [{ kind: 'reduced-performance', users: 1, what: 'click2dial', impact: true, timesPerDay: 9.9 }, 3, 'just below'],
  ])('%j is priority %i: %s', (facts, expected) => expect(priority(facts)).toBe(expected));

  test('the answer has its row, its reason and the less severe rows that are met too', () => {
    const found = classifySeverity({ kind: 'unavailable', what: 'click2dial', locations: 2 });
    expect(found).toEqual({
      priority: 1,
      row: cloudctiSla.severities[1],
      reason: 'Click2Dial is unavailable for everybody at 2 locations: row 1 (SLA §3, R16).',
      alsoMeets: [2],
    });
    expect([Object.isFrozen(found), Object.isFrozen(found.alsoMeets)]).toEqual([true, true]);
    expect(classifySeverity({ kind: 'reduced-performance', locations: 1, structural: true }).alsoMeets).toEqual([3]);
    expect(classifySeverity({ kind: 'question', impact: false }).alsoMeets).toEqual([]);
  });

  test.each<[SeverityFacts, string]>([
    [{ kind: 'unavailable', what: 'feature', users: 1 }, 'A feature is unavailable for 1 user: row 2 (SLA §3, R16).'],
    [
      { kind: 'reduced-performance', locations: 1, structural: false, timesPerDay: 12 },
      'Reduced performance for everybody at 1 location, not structural, 12 times a day: row 3 (SLA §3, R16). How often does not decide.',
    ],
    [{ kind: 'unavailable', what: 'entire-service', users: 2 }, 'The entire service is unavailable for 2 users: row 2 (SLA §3, R16).'],
    [
      { kind: 'unavailable', what: 'crm-integration', locations: 1 },
      'CRM Integration is unavailable for everybody at 1 location: row 1 (SLA §3, R16).',
    ],
    [{ kind: 'reduced-performance', users: 1 }, 'Reduced performance for 1 user: row 3 (SLA §3, R16).'],
    [{ kind: 'reduced-performance', users: 2, structural: true }, 'Reduced performance for 2 users, structural: row 3 (SLA §3, R16).'],
    [
      { kind: 'reduced-performance', users: 2, timesPerDay: 1 },
      'Reduced performance for 2 users, 1 time a day: row 3 (SLA §3, R16). How often does not decide.',
    ],
    [{ kind: 'question', impact: false }, 'A question without an impact on the service: row 4 (SLA §3, R16).'],
  ])('%j is told as it was understood', (facts, reason) => expect(classifySeverity(facts).reason).toBe(reason));

  test.each([
    ['a question with an impact', { kind: 'question', impact: true }, 'contradicting-facts', 'impact'],
    ['a question that affects users', { kind: 'question', impact: false, users: 3 }, 'contradicting-facts', 'users'],
    ['a question that affects locations', { kind: 'question', impact: false, locations: 1 }, 'contradicting-facts', 'locations'],
    ['a question about how often', { kind: 'question', impact: false, timesPerDay: 1 }, 'contradicting-facts', 'timesPerDay'],
    ['a question of which it is not known', { kind: 'question' }, 'missing-field', 'impact'],
    ['something down without impact', { kind: 'unavailable', what: 'feature', users: 1, impact: false }, 'contradicting-facts', 'impact'],
    [
      'something down now and then',
      { kind: 'unavailable', what: 'feature', users: 1, timesPerDay: 3 },
      'contradicting-facts',
      'timesPerDay',
    ],
    [
      'something down structurally',
      { kind: 'unavailable', what: 'feature', users: 1, structural: true },
      'contradicting-facts',
      'structural',
    ],
    ['users and locations', { kind: 'reduced-performance', users: 1, locations: 1, structural: true }, 'contradicting-facts', 'users'],
    ['what never happens', { kind: 'reduced-performance', users: 1, timesPerDay: 0 }, 'contradicting-facts', 'timesPerDay'],
    ['nobody affected', { kind: 'unavailable', what: 'entire-service', users: 0 }, 'no-matching-row', 'users'],
    ['no location affected', { kind: 'unavailable', what: 'entire-service', locations: 0 }, 'no-matching-row', 'locations'],
    ['another kind', { kind: 'wish' }, 'no-matching-row', 'kind'],
    ['no kind', {}, 'missing-field', 'kind'],
    ['a kind that is no text', { kind: 1 }, 'wrong-type', 'kind'],
    ['a list of kinds', { kind: ['question'], impact: false }, 'wrong-type', 'kind'],
    ['no extent', { kind: 'unavailable', what: 'feature' }, 'missing-field', 'users'],
    ['no part', { kind: 'unavailable', users: 1 }, 'missing-field', 'what'],
    ['another part', { kind: 'unavailable', what: 'telephone', users: 1 }, 'wrong-type', 'what'],
    ['half a user', { kind: 'unavailable', what: 'feature', users: 0.5 }, 'invalid-count', 'users'],
    ['a location where nobody said whether it is structural', { kind: 'reduced-performance', locations: 1 }, 'missing-field', 'structural'],
    ['structural as text', { kind: 'reduced-performance', locations: 1, structural: 'yes' }, 'wrong-type', 'structural'],
    ['less than never', { kind: 'reduced-performance', users: 1, timesPerDay: -1 }, 'invalid-count', 'timesPerDay'],
    ['how often, as text', { kind: 'reduced-performance', users: 1, timesPerDay: '3' }, 'invalid-count', 'timesPerDay'],
    ['without end', { kind: 'reduced-performance', users: 1, timesPerDay: Number.POSITIVE_INFINITY }, 'invalid-count', 'timesPerDay'],
    ['a misspelt field', { kind: 'reduced-performance', user: 1 }, 'unknown-field', 'user'],
    ['nothing', undefined, 'wrong-type', 'facts'],
  ])('%s is an error, never a guess', (_name, facts, code, path) =>
    expect(errorOf(() => classifySeverity(facts as never))).toMatchObject({ code, path }),
  );

  describe('a contradiction says what contradicts what, and what to do about it', () => {
    const down = { kind: 'unavailable', what: 'feature', users: 1 };
    const slow = { kind: 'reduced-performance', users: 1 };
    const question = { kind: 'question', impact: false };

    test.each([
      [
        { ...down, structural: true },
        "structural true contradicts kind 'unavailable'; what is unavailable has no performance to be reduced; leave it out, or pass kind 'reduced-performance'",
      ],
      [{ ...down, timesPerDay: 3 }, "timesPerDay 3 contradicts kind 'unavailable'; what comes and goes is kind 'reduced-performance'"],
      [{ ...down, impact: false }, "impact false contradicts kind 'unavailable'; leave it out, or pass kind 'question'"],
      [{ ...slow, impact: false }, "impact false contradicts kind 'reduced-performance'; leave it out, or pass kind 'question'"],
      [
        { ...slow, locations: 1, structural: true },
        'users 1 contradicts locations; pass locations where everybody there is affected, users where fewer are',
      ],
      [{ ...slow, timesPerDay: 0 }, 'timesPerDay 0 contradicts reduced performance; pass more than 0, or leave it out'],
      [
        { ...question, impact: true },
        "impact true contradicts kind 'question'; with an impact on the service it is kind 'unavailable' or 'reduced-performance'",
      ],
      [{ ...question, what: 'feature' }, 'what "feature" contradicts kind \'question\'; a question affects no part of the service'],
      [{ ...question, locations: 1 }, "locations 1 contradicts kind 'question'; a question without impact affects nobody"],
      [{ ...question, users: 1 }, "users 1 contradicts kind 'question'; a question without impact affects nobody"],
      [{ ...question, structural: false }, "structural false contradicts kind 'question'; a question has no performance to be reduced"],
      [{ ...question, timesPerDay: 1 }, "timesPerDay 1 contradicts kind 'question'; a question does not happen so many times a day"],
    ])('%j: %s', (facts, message) => expect(errorOf(() => classifySeverity(facts as never)).message).toBe(`classifySeverity: ${message}`));
  });

  test('facts that contradict each other do not pass the compiler', () => {
    const contradictions: SeverityFacts[] = [
      // @ts-expect-error a question with an impact is another kind
      { kind: 'question', impact: true },
      // @ts-expect-error a question affects nobody
      { kind: 'question', impact: false, users: 3 },
      // @ts-expect-error everybody at a location, or some users
      { kind: 'unavailable', what: 'feature', users: 1, locations: 1 },
      // @ts-expect-error what is down has no performance to be reduced
      { kind: 'unavailable', what: 'feature', users: 1, structural: true },
      // @ts-expect-error whether it is structural decides here
      { kind: 'reduced-performance', locations: 1 },
    ];
    for (const facts of contradictions) expect(() => classifySeverity(facts)).toThrow(SlaInputError);
  });

  test('the priority is the most severe row that an independent table says is met', () => {
    const what = fc.constantFrom('entire-service', 'click2dial', 'crm-integration', 'feature');
    const count = fc.integer({ min: 1, max: 1000 });
    law([fc.boolean(), what, fc.boolean(), count, fc.boolean()], (down, part, everybody, many, structural) => {
      const extent = everybody ? { locations: many } : { users: many };
      const facts = down ? { kind: 'unavailable', what: part, ...extent } : { kind: 'reduced-performance', structural, ...extent };
      const rows = [
        [1, down && everybody && part !== 'feature'],
        [2, down || (everybody && structural)],
        [3, !down],
      ] as const;
      const met = rows.flatMap(([row, isMet]) => (isMet ? [row] : []));
      const found = classifySeverity(facts as SeverityFacts);
      expect([found.priority, ...found.alsoMeets]).toEqual(met);
    });
  });
});
