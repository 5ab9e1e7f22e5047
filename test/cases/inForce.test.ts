import { type AgreementTerms, type AgreementVersions, agreementVersions, cloudctiSla, defineAgreement, incident } from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';
import { agreementsIn } from '../../src/compliance/details/agreementsIn.js';
import { lastJudged } from '../../src/compliance/details/lastJudged.js';
import { verdictByAll } from '../../src/compliance/details/rowKpiTotals.js';
import { detailedBuilder } from '../../src/compliance/index.js';
import { errorOf } from '../support/errorOf.js';

describe('the agreements of a period (R17)', () => {
  const named = (name: string) => defineAgreement({ name });
  const [first, second, third] = ['first', 'second', 'third'].map(named) as [typeof cloudctiSla, typeof cloudctiSla, typeof cloudctiSla];
  const versions = agreementVersions([
    { from: '2026-01-01', agreement: first },
    { from: '2026-05-15', agreement: second },
    { from: '2026-07-01', agreement: third },
  ]);

  test.each([
    [{}, [first, second, third]],
    [{ from: '2026-05-14' }, [first, second, third]],
    [{ from: '2026-05-15' }, [second, third]],
    [{ to: '2026-05-14' }, [first]],
    [{ to: '2026-05-15' }, [first, second]],
    [{ from: '2026-06-01', to: '2026-06-30' }, [second]],
    [{ from: '2026-06-30', to: '2026-07-01' }, [second, third]],
    [{ from: '2027-01-01' }, [third]],
    [{ to: '2025-12-31' }, []],
  ])('in %j', (period, expected) => expect(agreementsIn(versions, period)).toEqual(expected));

  test('are one where there are no versions', () => expect(agreementsIn(cloudctiSla, { from: '2026-05-15' })).toEqual([cloudctiSla]));
});

describe('the last instant that a verdict follows from', () => {
  const judged = (state: string, epochMs: number, doneMs?: number) => ({
    state,
    deadline: { epochMs },
    ...(doneMs === undefined ? {} : { doneMs }),
  });
  const nothing = { state: 'best-effort', deadline: { epochMs: 90 } };
  const last = (response: object, updates: readonly object[], mttr: object) => lastJudged({ response, updates, mttr, atMs: 50 } as never);

  test.each([
    ['a deadline that was met', judged('met', 20, 10), 20],
    ['an act after its deadline', judged('missed', 20, 30), 30],
    ['now, where it is late still', judged('missed', 20), 50],
    ['none, where it runs', judged('running', 90), Number.NEGATIVE_INFINITY],
    ['none, where it waits', judged('paused', 90), Number.NEGATIVE_INFINITY],
    ['none, where it is best effort (R9)', nothing, Number.NEGATIVE_INFINITY],
  ])('is %s', (_, judgement, expected) => {
    expect(last(judgement, [], nothing)).toBe(expected);
    expect(last(nothing, [], judgement)).toBe(expected);
    expect(last(nothing, [judgement], nothing)).toBe(expected);
  });

  test('is the latest of all of them', () => {
    expect(last(judged('met', 5, 4), [judged('met', 7, 6), judged('met', 3, 2)], judged('met', 6, 1))).toBe(7);
    expect(last(judged('met', 5, 4), [judged('met', 3, 2)], judged('met', 6, 1))).toBe(6);
    expect(last(judged('met', 8, 4), [judged('met', 3, 2), judged('met', 7, 2)], judged('met', 6, 1))).toBe(8);
  });
});

test('what says how to count is wrong at its own place', () =>
  expect(errorOf(() => detailedBuilder(null as never, { by: 'month', misses: 0 })).path).toBe('options'));

test('where nothing was judged there are no data, by whatever targets (R11, R17)', () => {
  expect(verdictByAll(0, 0, [])).toBe('no-data');
  expect(verdictByAll(0, 0, [{ kind: 'none', clause: '§5' }])).toBe('no-data');
});

describe('until when each agreement judged', () => {
  /** Repaired in time: its verdicts follow from the deadline of the repair, at the end of the second working day. */
  const on = (day: number) =>
    incident({
      ...{ priority: 2, reportedAt: `2026-11-${day}T09:00+01:00`, respondedAt: `2026-11-${day}T09:30+01:00` },
      repairedAt: `2026-11-${day}T10:00+01:00`,
    });
  const until = (agreement: AgreementTerms | AgreementVersions, ...days: readonly number[]) => {
    const builder = detailedBuilder({ at: '2026-12-15T12:00+01:00', agreement } as never, { by: 'month', misses: 0 });
    for (const day of days) builder.add(on(day));
    return builder.details().judgedUntil.map((ms) => (ms === undefined ? undefined : new Date(ms).toISOString()));
  };

  test('is the latest instant of its incidents, in whatever order they come', () => {
    expect(until(cloudctiSla, 23)).toEqual(['2026-11-25T16:00:00.000Z']);
    expect(until(cloudctiSla, 16, 23, 17)).toEqual(['2026-11-25T16:00:00.000Z']);
  });

  test('is that of each version, and of none where it judged nothing (R17)', () => {
    const versions = agreementVersions(
      ['2026-01-01', '2026-11-20', '2026-12-01'].map((from) => ({ from, agreement: defineAgreement({ name: from }) })) as never,
    );
    expect(until(versions, 16, 23, 17)).toEqual(['2026-11-19T16:00:00.000Z', '2026-11-25T16:00:00.000Z', undefined]);
  });
});
