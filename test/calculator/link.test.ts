import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersTo } from '../../src/page/calculator/answers/answersTo.js';
import { READING_NAMES, STANDING_FORM } from '../../src/page/calculator/state/AgreementForm.js';
import { initialState } from '../../src/page/calculator/state/initialState.js';
import { linkOf, stateOfLink } from '../../src/page/calculator/state/link.js';
import { reduce } from '../../src/page/calculator/state/reduce.js';
import type { State } from '../../src/page/calculator/state/State.js';
import { actions } from '../support/calculatorActions.js';

const NOW_MS = Date.parse('2026-05-22T17:00+02:00');
const BEGINNING = initialState('en', { wall: '2026-05-22T16:00' });

/** What a link has of a state: all but what is open on the page. */
const linked = ({ isAgreementOpen, shared, unreadLink, acts, ...rest }: State) => ({
  ...rest,
  // Only of a change of priority it says anything.
  acts: acts.map(({ priority, ...act }) => (act.kind === 'priority-changed' ? { ...act, priority } : act)),
});

describe('the link of the calculator', () => {
  test('whatever was done on the page, its link restores it', () => {
    fc.assert(
      fc.property(fc.array(actions, { maxLength: 12 }), (done) => {
        const state = done.reduce(reduce, BEGINNING);
        const restored = stateOfLink(linkOf(state), initialState('nl', { wall: '' }));
        expect(restored.unreadLink).toEqual([]);
        expect(linked(restored)).toEqual(linked(state));
      }),
    );
  });

  test('a report without more is a link that people can read', () => {
    expect(linkOf(BEGINNING)).toBe('language=en&priority=2&reported=2026-05-22T16:00&explained=response');
  });

  test('what a link says that nobody knows is told, and the rest is taken', () => {
    const state = stateOfLink(
      'priority=7&reported=2026-11-23T09:00&colour=red&act=hoped@2026-11-23T10:00&p1-mttr=support-hours:16',
      BEGINNING,
    );
    expect(state.unreadLink).toEqual(['priority=7', 'colour=red', 'act=hoped@2026-11-23T10:00']);
    expect(state.reported).toEqual({ wall: '2026-11-23T09:00' });
    expect(answersTo(state, NOW_MS).judged).toBeUndefined();
    expect(state.agreement.targets['p1-mttr']).toEqual({ kind: 'support-hours', amount: '16' });
  });

  test.each([
    'priority=5',
    'reported=22-05-2026T16:00',
    'at=tomorrow',
    'priority=2&priority=1',
    'reported=2026-11-23T09:00&reported=2026-11-24T09:00',
    'act=priority-changed@2026-11-23T10:00',
    'act=responded:1@2026-11-23T10:00',
    'p1-mttr=support-hours',
    'p1-mttr=best-effort:5',
    'goodFriday=perhaps',
    'end-customers=many',
    'language=de',
  ])('nothing is answered in the place of what the link says by %s, until its user goes on', (pair) => {
    const state = stateOfLink(pair, BEGINNING);
    expect(state.unreadLink).toHaveLength(1);
    expect(answersTo(state, NOW_MS).judged).toBeUndefined();
    const seen = reduce(state, { kind: 'set', change: { unreadLink: [] } });
    expect(answersTo(seen, NOW_MS).judged === undefined).toBe(/^(reported|at)=/.test(pair));
  });

  test('a time that a link says unreadably is not the present, and whoever types it has answered', () => {
    const state = stateOfLink('reported=soon&at=later', BEGINNING);
    expect([state.reported, state.lookedAt]).toEqual([{ wall: '' }, { wall: '' }]);
    const typed = reduce(reduce(state, { kind: 'reported', at: { wall: '2026-05-22T16:00' } }), { kind: 'looked', at: 'now' });
    expect(typed.unreadLink).toEqual([]);
    expect(reduce(stateOfLink('priority=5&colour=red', BEGINNING), { kind: 'set', change: { priority: 1 } }).unreadLink).toEqual([
      'colour=red',
    ]);
  });

  test('a link that is broken or hostile breaks nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `act=${text}&reported=%`),
        ),
        (text) => {
          expect(() => stateOfLink(text, BEGINNING)).not.toThrow();
        },
      ),
    );
  });

  test('back to the standing agreement, nothing of the agreement is in the link', () => {
    const changed = READING_NAMES.reduce((state) => reduce(state, { kind: 'agreement', change: { goodFriday: 'closed' } }), BEGINNING);
    expect(linkOf(changed)).toContain('goodFriday=closed');
    expect(reduce(changed, { kind: 'agreement-stands' }).agreement).toBe(STANDING_FORM);
    expect(linkOf(reduce(changed, { kind: 'agreement-stands' }))).toBe(linkOf(BEGINNING));
  });
});
