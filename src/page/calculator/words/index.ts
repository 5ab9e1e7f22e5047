import type { Language } from '../../../vocabulary/index.js';
import type { CalculatorWords } from './CalculatorWords.js';
import { DUTCH } from './dutch.js';
import { ENGLISH } from './english.js';

export type { CalculatorWords, ChoiceWords } from './CalculatorWords.js';

export { changedText } from './changesText.js';
export { moment, momentText } from './moment.js';

/** What the page says. */
export const WORDS: Readonly<Record<Language, CalculatorWords>> = { en: ENGLISH, nl: DUTCH };
