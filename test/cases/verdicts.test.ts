import { assess, defineAgreement, incident, type Judgement, type Kpi, type Readings } from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';
import { modelAssessment } from '../support/assessmentModel.js';
import { standingInNovember } from '../support/modelAgreements.js';
import { fieldsOf, type ModelHistory } from '../support/modelHistory.js';

/** Values by hand from RULINGS.md, for the library and for the slow model that it is compared with. Days are of November 2026; the 23rd is a Monday. */
const at = (time: string, day = 23) => Date.parse(`2026-11-${day}T${time}+01:00`);
const HOUR = 3_600_000;
const MONTH_END = at('12:00', 30);

const history = (fields: Partial<ModelHistory>): ModelHistory => ({
  ...{ reportedMs: at('09:00'), priority: 2, respondedMs: undefined, updatesMs: [], pauses: [], changes: [], repairs: [] },
  ...fields,
});
const repaired = (fromMs: number, toMs = Number.POSITIVE_INFINITY) => ({ fromMs, toMs });

type Said = Readonly<Record<string, unknown>>;

function said(judgement: Judgement): Said {
  return { ...judgement, ...('deadline' in judgement ? { dueMs: judgement.deadline.epochMs } : {}) };
}

/** Checks the last promise of a KPI, as the library and the model judge it; what is `undefined` is not there. */
function check(kpi: Kpi, fields: Partial<ModelHistory>, nowMs: number, expected: Said, readings: Partial<Readings> = {}): void {
  const found = assess(incident(fieldsOf(history(fields))), {
    at: new Date(nowMs),
    agreement: defineAgreement({ name: 'standing', ...readings }),
  });
  const model = modelAssessment(history(fields), { ...standingInNovember(), ...readings }, nowMs);
  const of = <Each>({ response, updates, mttr }: { response: Each; updates: readonly Each[]; mttr: Each }) =>
    kpi === 'update' ? (updates.at(-1) as Each) : kpi === 'mttr' ? mttr : response;
  for (const [name, value] of Object.entries(expected)) {
    expect([name, (of(model) as unknown as Said)[name]]).toEqual([name, value]);
    expect([name, said(of(found))[name]]).toEqual([name, value]);
  }
}

describe('missed through a change: only where the deadline of the new row lies before the change (R12)', () => {
  test.each([
    ['a millisecond before it', '12:59:59.999', undefined],
    ['at it', '13:00', undefined],
    ['a millisecond after it', '13:00:00.001', at('13:00:00.001')],
  ])('priority 3, answered by none, raised to 1 %s: missed, due at 13:00', (_name, change, throughChangeMs) => {
    const raised = { priority: 3, changes: [{ atMs: at(change), priority: 1 }] } as const;
    check('response', raised, at('15:00'), { state: 'missed', priority: 1, dueMs: at('13:00'), lateSupportMs: 2 * HOUR, throughChangeMs });
  });
});

describe('what was done while a row without a deadline stood runs no more, so that no later row applies to it (R9, R12)', () => {
  test.each([
    [
      'a millisecond before the repair',
      '09:59:59.999',
      { state: 'missed', dueMs: at('17:00', 25), throughChangeMs: at('09:59:59.999', 26) },
    ],
    ['at the repair', '10:00', { state: 'best-effort' }],
    ['a millisecond after the repair', '10:00:00.001', { state: 'best-effort' }],
  ])('a best effort, repaired on Thursday 10:00 and raised to priority 2 %s', (_name, change, expected) => {
    const changes = [{ atMs: at(change, 26), priority: 2 }] as const;
    check('mttr', { priority: 3, repairs: [repaired(at('10:00', 26))], changes }, MONTH_END, expected);
  });

  test('of a best effort that is raised, the updates given before it are best effort, and the one that is open is due from the last of them', () => {
    const raised = { priority: 3, updatesMs: [at('10:00'), at('11:00')], changes: [{ atMs: at('16:00'), priority: 1 }] } as const;
    const found = assess(incident(fieldsOf(history(raised))), { at: new Date(at('16:00')) });
    expect(found.updates.map(({ state }) => state)).toEqual(['best-effort', 'missed']);
    check('update', raised, at('16:00'), { state: 'missed', dueMs: at('15:00'), throughChangeMs: at('16:00') });
  });
});

describe('a repair that did not hold (R12, R18)', () => {
  const reopened = { repairs: [repaired(at('10:00', 24), at('16:00', 24)), repaired(at('14:30', 26))] };

  test.each([
    ['pause', '14:30', 26, { state: 'met', dueMs: at('14:30', 26), leftMs: 0 }],
    ['pause', '14:30:00.001', 26, { state: 'missed', dueMs: at('14:30', 26), lateElapsedMs: 1 }],
    ['counts', '17:00', 25, { state: 'met', dueMs: at('17:00', 25), leftMs: 0 }],
    ['counts', '17:00:00.001', 25, { state: 'missed', dueMs: at('17:00', 25), lateElapsedMs: 1 }],
  ] as const)(
    'six support hours until the reopening, where that is %s: the last repair at %s on the %ith',
    (untilReopened, time, day, expected) => {
      const repairs = [reopened.repairs[0] as (typeof reopened.repairs)[number], repaired(at(time, day))];
      check('mttr', { repairs }, MONTH_END, expected, { untilReopened });
    },
  );

  test('keeps no verdict over a change of priority: reopened, the repair is due by the row that stands', () => {
    const changed = { repairs: [repaired(at('10:00', 24), at('09:00', 26))], changes: [{ atMs: at('09:00', 25), priority: 3 }] } as const;
    check('mttr', changed, at('12:00', 25), { state: 'met', priority: 2, doneMs: at('10:00', 24) });
    check('mttr', changed, MONTH_END, { state: 'best-effort' });
  });

  test('where the time until the reopening counts, what was due in it was missed by the row that stood', () => {
    const changed = { repairs: [repaired(at('10:00', 24), at('12:00', 27))], changes: [{ atMs: at('09:00', 26), priority: 3 }] } as const;
    check('mttr', changed, MONTH_END, { state: 'missed', priority: 2, dueMs: at('17:00', 25) }, { untilReopened: 'counts' });
    check('mttr', changed, MONTH_END, { state: 'best-effort' });
  });
});

describe('the update clock over a repair that answers (R8, R18, R19)', () => {
  const reopened = { priority: 1, repairs: [repaired(at('10:00'), at('15:00'))] } as const;

  test.each([
    ['the repair is a contact: four hours from the reopening on', {}, { state: 'running', dueMs: at('10:30', 24) }],
    ['it is none where only a response answers: three are left', { answeredBy: 'response' }, { state: 'running', dueMs: at('09:30', 24) }],
    ['the time until the reopening counts', { untilReopened: 'counts' }, { state: 'missed', dueMs: at('14:00') }],
  ] as const)('priority 1, repaired at 10:00 and reopened at 15:00: %s', (_name, readings, expected) =>
    check('update', reopened, at('16:00'), expected, readings),
  );

  test('an update that was late at the repair ends there', () => {
    const late = { state: 'missed', doneMs: at('14:00'), lateSupportMs: HOUR, lateElapsedMs: HOUR };
    check('update', { priority: 1, repairs: [repaired(at('14:00'))] }, MONTH_END, late);
    check('update', { priority: 1, repairs: [repaired(at('14:00'))] }, MONTH_END, late, { answeredBy: 'response' });
  });
});

describe('the response of a closed incident is never paused (R19)', () => {
  test.each([
    ['11:00', { state: 'running', usedMs: HOUR, leftMs: 3 * HOUR }],
    ['14:00', { state: 'running', leftMs: 0 }],
    ['14:00:00.001', { state: 'missed', lateElapsedMs: 1 }],
  ])('where only a response answers, a wait from 10:00 that nobody ended ends at the repair at 11:00: at %s', (now, expected) => {
    const waiting = { priority: 1, pauses: [repaired(at('10:00'))], repairs: [repaired(at('11:00'))] } as const;
    check('response', waiting, at(now), { ...expected }, { answeredBy: 'response' });
  });
});

describe('an act at the very instant of a change is judged by the row before it, also where that row stood for an instant only (R12)', () => {
  const readings = ['verdict-stands', 'from-change'] as const;

  test.each(readings)('reported, answered and raised in one second: %s', (priorityChange) => {
    const at9 = { priority: 3, respondedMs: at('09:00'), changes: [{ atMs: at('09:00'), priority: 1 }] } as const;
    check('response', at9, at('12:00'), { state: 'met', priority: 3, targetMs: 8.5 * HOUR }, { priorityChange });
  });

  test.each(readings)('a contact, a repair and a change to best effort in one second: no other update is due: %s', (priorityChange) => {
    const at10 = { respondedMs: at('10:00'), repairs: [repaired(at('10:00'))], changes: [{ atMs: at('10:00'), priority: 3 }] } as const;
    check('update', at10, at('12:00'), { state: 'met', priority: 2, doneMs: at('10:00') }, { priorityChange });
  });
});

test.each(['verdict-stands', 'from-report', 'from-change'] as const)(
  'updates that are not recorded are not recorded, also where the row promises a best effort: %s (R20)',
  (priorityChange) => {
    const agreement = defineAgreement({ recorded: ['repair'], priorityChange });
    const { update, updates } = assess(incident(fieldsOf(history({ priority: 3 }))), { at: new Date(at('12:00')), agreement });
    expect([update.state, ...updates.map(({ state }) => state)]).toEqual(['not-recorded', 'not-recorded']);
  },
);
