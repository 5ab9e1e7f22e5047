import type { Language } from './language.js';

/** R9. What the agreement may say in the place of a deadline. */
export type Undated = 'best-effort' | 'to-be-determined';

export const UNDATED: readonly Undated[] = ['best-effort', 'to-be-determined'];

/** How a promise stands: R5, R9, R12; `not-yet-applicable` where its time has not come. */
export type State = 'met' | 'missed' | 'running' | 'paused' | Undated | 'not-yet-applicable';

export const STATES: readonly State[] = ['met', 'missed', 'running', 'paused', 'best-effort', 'to-be-determined', 'not-yet-applicable'];

/** What people read of a state; the words of R9 also stand where a date would. */
export const STATE_WORDS: Readonly<Record<Language, Readonly<Record<State, string>>>> = {
  en: {
    met: 'met',
    missed: 'missed',
    running: 'running',
    paused: 'paused',
    'best-effort': 'best effort',
    'to-be-determined': 'to be determined',
    'not-yet-applicable': 'not yet applicable',
  },
  nl: {
    met: 'gehaald',
    missed: 'gemist',
    running: 'nog open',
    paused: 'gepauzeerd',
    'best-effort': 'naar beste vermogen',
    'to-be-determined': 'nader te bepalen',
    'not-yet-applicable': 'nog niet van toepassing',
  },
};
