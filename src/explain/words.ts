import type { Language } from '../vocabulary/index.js';
import { FURTHER_DUTCH } from './dutchFurtherWords.js';
import { FURTHER_ENGLISH } from './englishFurtherWords.js';
import { furtherTexts } from './furtherTexts.js';
import { REPORT_WORDS } from './reportWords.js';
import type { TrailWords } from './TrailWords.js';

/** What is said of any trail. */
export const WORDS: Readonly<Record<Language, TrailWords>> = {
  en: { ...REPORT_WORDS.en, further: furtherTexts(FURTHER_ENGLISH) },
  nl: { ...REPORT_WORDS.nl, further: furtherTexts(FURTHER_DUTCH) },
};
