import { cloudctiSla, SlaInputError } from '@cloudcti/sla';
import { type Implementation, type Questions, slaArbitraries } from '@cloudcti/sla/testing';
import { slaMatchers } from '@cloudcti/sla/testing/matchers';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { library } from '../support/libraryImplementation.js';
import { PLANTED_FAULTS } from './plantedFaults.js';

/**
 * A law of a ticketing system's tests: what is asked is drawn by `slaArbitraries`, and what is answered is looked at by the matchers. Each fault that people
 * plant must break it, and each matcher must be the one that says so for some.
 */

const DAY = 86_400_000;
const RUNS = 2_000;
const json = JSON.parse(JSON.stringify(cloudctiSla));
const { date, history, impossibleHistory, instant, report } = slaArbitraries(fc);

type Matcher = keyof typeof slaMatchers;
type Answer = Readonly<Record<string, unknown>>;
type Asked = keyof typeof QUESTIONS;

/** A history and when it is looked at: at any time, or at the very deadline of its response. */
const assessed = fc.tuple(history(), fc.nat({ max: 40 * DAY }), fc.boolean()).map(([fields, laterMs, isAtDeadline]) => {
  const { response } = library.deadlines({ priority: fields.priority, reportedAt: String(fields.reportedAt) }, json);
  const atMs = isAtDeadline && response.kind === 'due' ? response.epochMs : Date.parse(String(fields.reportedAt)) + laterMs;
  return { history: fields, at: new Date(atMs).toISOString() };
});

/** What is asked of an implementation. The King's Day of 27 April falls on a Sunday in 2031 and 2036. */
const QUESTIONS = {
  workingDay: fc.oneof(date(), date({ within: { from: '2031-04-20', to: '2031-05-04' } })).map((day) => ({ date: day })),
  insideSupportHours: instant().map((at) => ({ at })),
  deadlines: report(),
  thirdLine: instant().map((completeReportAt) => ({ completeReportAt })),
  history: impossibleHistory().map(({ input }) => ({ history: input as Questions['history']['history'] })),
  assess: assessed,
};

/** What an error says besides; nobody looks at it here. */
const TOLD = { received: undefined, problem: 'is impossible', expected: 'what may have happened', message: 'refused' };

/** The matchers by which a test looks at a promise, and whether they pass. */
function lookAtDeadline(received: unknown, right: Answer): readonly [Matcher, boolean] {
  if (right['kind'] === 'due') return ['toBeDueAt', slaMatchers.toBeDueAt(received, new Date(Number(right['epochMs']))).pass];
  return right['kind'] === 'best-effort'
    ? ['toBeBestEffort', slaMatchers.toBeBestEffort(received).pass]
    : ['toBeToBeDetermined', slaMatchers.toBeToBeDetermined(received).pass];
}

function lookAtJudgement(answer: Answer, right: Answer, kpi: 'response' | 'update' | 'mttr'): readonly [Matcher, boolean] {
  const { state, deadline } = Object(right[kpi]);
  if (state === 'met') return ['toHaveMet', slaMatchers.toHaveMet(answer, kpi).pass];
  if (state === 'missed') return ['toHaveMissed', slaMatchers.toHaveMissed(answer, kpi).pass];
  if (state === 'running') return ['toBeRunning', slaMatchers.toBeRunning(answer, kpi).pass];
  const { state: answered, deadline: moved } = Object(answer[kpi]);
  if (state === 'best-effort' || state === 'to-be-determined') return lookAtDeadline({ kind: answered }, { kind: state });
  const isTold = answered === state && !slaMatchers.toBeRunning(answer, kpi).pass;
  // Nothing is promised while the clocks stand still, so that no instant may be named.
  if (!isTold || deadline === undefined) return ['toBeRunning', isTold && moved === undefined];
  return lookAtDeadline({ kind: 'due', epochMs: Number(Object(moved).epochMs ?? moved) }, { kind: 'due', epochMs: deadline });
}

/** Each update that was promised, and none beyond them. */
function lookAtUpdates(answered: readonly unknown[], right: readonly unknown[]): readonly (readonly [Matcher, boolean])[] {
  const more = answered.slice(right.length).map(() => ['toHaveMet', false] as const);
  return [...right.map((update, index) => lookAtJudgement({ update: answered[index] }, { update }, 'update')), ...more];
}

/** All that a test says of an answer; a matcher that does not pass is a fault found. */
const LOOKS: {
  readonly [Operation in Asked]: (question: Answer, answer: Answer, right: Answer) => readonly (readonly [Matcher, boolean])[];
} = {
  workingDay: ({ date: day }, { workingDay }) => [['toBeWorkingDay', slaMatchers.toBeWorkingDay(String(day)).pass === workingDay]],
  insideSupportHours: ({ at }, { inside }) => [['toBeWithinSupportHours', slaMatchers.toBeWithinSupportHours(String(at)).pass === inside]],
  deadlines: (_, answer, right) => ['response', 'update', 'mttr'].map((kpi) => lookAtDeadline(answer[kpi], right[kpi] as Answer)),
  thirdLine: (_, answer, right) => [lookAtDeadline(answer['response'], right['response'] as Answer)],
  history(_, { possible, place }, right) {
    const refuse = () => {
      if (possible === false) throw new SlaInputError('incident', [{ code: 'impossible-history', path: String(place), ...TOLD }]);
    };
    return [['toThrowSlaInputError', slaMatchers.toThrowSlaInputError(refuse, { path: String(right['place']) }).pass]];
  },
  assess: (_, answer, right) => [
    lookAtJudgement(answer, right, 'response'),
    lookAtJudgement(answer, right, 'mttr'),
    ...lookAtUpdates(answer['updates'] as readonly unknown[], right['updates'] as readonly unknown[]),
  ],
};

/** The first matcher that finds an implementation out, with what was asked then. */
function foundBy(implementation: Implementation): Matcher | undefined {
  for (const asked of Object.keys(QUESTIONS) as readonly Asked[]) {
    const answers = implementation[asked] as ((question: Answer, agreement: unknown) => unknown) | undefined;
    if (answers === undefined) continue;
    let found: Matcher | undefined;
    const isRight = (question: Answer) => {
      const right = (library[asked] as (question: Answer, agreement: unknown) => unknown)(question, json) as Answer;
      found = LOOKS[asked](question, answers(question, json) as Answer, right).find(([, passes]) => !passes)?.[0];
      return found === undefined;
    };
    const questions = QUESTIONS[asked] as fc.Arbitrary<unknown> as fc.Arbitrary<Answer>;
    const { failed, errorInstance } = fc.check(fc.property(questions, isRight), { numRuns: RUNS, endOnFailure: true });
    if (errorInstance instanceof Error && found === undefined) throw errorInstance;
    if (failed) return found;
  }
  return undefined;
}

/** Faults in what the kit draws no questions about; the vectors find them. */
const NOT_DRAWN = [
  'what a source does not record was not done',
  'the latest version judges',
  'a wall clock is taken to be that of the machine',
  '90% of the incidents is enough',
  'every update counts',
  'the contingency number serves within support hours too',
  'one end customer is several',
  'maintenance may not touch support hours',
  'ten times a day is not normal',
  'a feature is the entire service',
];

describe('a law that draws by the arbitraries and looks by the matchers', () => {
  const found = new Map(PLANTED_FAULTS.map(({ name, implementation }) => [name, foundBy(implementation)]));

  test('finds nothing wrong with the library', () => expect(foundBy(library)).toBeUndefined());

  test('finds every planted fault in what is drawn', () =>
    expect([...found].filter(([, matcher]) => matcher === undefined).map(([name]) => name)).toEqual(NOT_DRAWN));

  test('finds some by each matcher', () =>
    expect([...new Set(found.values())].filter(Boolean).sort()).toEqual(Object.keys(slaMatchers).sort()));
});
