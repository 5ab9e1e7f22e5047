import type { Language } from '../vocabulary/index.js';
import { DUTCH } from './dutchWords.js';
import { ENGLISH } from './englishWords.js';
import type { TrailWords } from './TrailWords.js';

export const WORDS: Readonly<Record<Language, TrailWords>> = { en: ENGLISH, nl: DUTCH };
