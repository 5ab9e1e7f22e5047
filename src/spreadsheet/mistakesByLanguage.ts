import type { Language } from '../vocabulary/index.js';
import type { CellMistakes } from './CellMistakes.js';
import { DUTCH_MISTAKES } from './dutchMistakes.js';
import { ENGLISH_MISTAKES } from './englishMistakes.js';

/** What can be wrong with cells, by the language of the sheet. */
export const CELL_MISTAKES: Readonly<Record<Language, CellMistakes>> = { en: ENGLISH_MISTAKES, nl: DUTCH_MISTAKES };
