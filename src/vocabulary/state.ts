import type { BilingualName } from './language.js';

/** R9. What the agreement may say in the place of a deadline. */
export type Undated = 'best-effort' | 'to-be-determined';

export const UNDATED: readonly Undated[] = ['best-effort', 'to-be-determined'];

const BEST_EFFORT: BilingualName = { en: 'best effort', nl: 'naar beste vermogen' };

const TO_BE_DETERMINED: BilingualName = { en: 'to be determined', nl: 'nader te bepalen' };

/** R9. What stands in the place of a date. */
export const UNDATED_WORDS: Readonly<Record<Undated, BilingualName>> = { 'best-effort': BEST_EFFORT, 'to-be-determined': TO_BE_DETERMINED };

/** How a promise stands: R5, R9, R12; `not-yet-applicable` where its time has not come. */
export type State = 'met' | 'missed' | 'running' | 'paused' | Undated | 'not-yet-applicable' | 'not-recorded' | 'none-due';

export const STATES = [
  'met',
  'missed',
  'running',
  'paused',
  'best-effort',
  'to-be-determined',
  'not-yet-applicable',
  'not-recorded',
  'none-due',
] as const;

/** What people read of a state. */
export const STATE_WORDS: Readonly<Record<State, BilingualName>> = {
  met: { en: 'met', nl: 'gehaald' },
  missed: { en: 'missed', nl: 'gemist' },
  running: { en: 'running', nl: 'nog open' },
  paused: { en: 'paused', nl: 'gepauzeerd' },
  'best-effort': BEST_EFFORT,
  'to-be-determined': TO_BE_DETERMINED,
  'not-yet-applicable': { en: 'not yet applicable', nl: 'nog niet van toepassing' },
  'not-recorded': { en: 'not recorded', nl: 'niet vastgelegd' },
  'none-due': { en: 'none due', nl: 'niet nodig' },
};
