import { choiceIn, type Given, isLeftOut, notALanguage } from '../errors/index.js';

/** A name as people of both languages know it. */
export interface BilingualName {
  /** In Dutch. */
  readonly nl: string;
  /** In English. */
  readonly en: string;
}

/** A language in which people are answered. */
export type Language = 'en' | 'nl';

export const LANGUAGES: readonly Language[] = ['en', 'nl'];

/** A caller's language, English where none is given; any other is refused. */
export function languageIn(given: Given): Language | undefined {
  return isLeftOut(given) ? 'en' : choiceIn(given, LANGUAGES, notALanguage);
}
