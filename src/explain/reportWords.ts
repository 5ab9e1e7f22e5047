import type { Language } from '../vocabulary/index.js';
import { DUTCH } from './dutchWords.js';
import { ENGLISH } from './englishWords.js';
import type { TrailWords } from './TrailWords.js';

/** What is said of trails that count from a report; `WORDS` holds it for all others too. */
export const REPORT_WORDS: Readonly<Record<Language, TrailWords>> = { en: ENGLISH, nl: DUTCH };
