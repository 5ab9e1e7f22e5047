import { reject } from '../errors/index.js';

/** A name as people of both languages know it. */
export interface BilingualName {
  readonly nl: string;
  readonly en: string;
}

/** A language in which people are answered. */
export type Language = 'en' | 'nl';

export const LANGUAGES: readonly Language[] = ['en', 'nl'];

/** A caller's language; any other is refused. */
export function languageIn(input: unknown, fn: string, path: string): Language {
  if (input === 'en' || input === 'nl') return input;
  const draft = { code: 'wrong-type', path, received: input } as const;
  return reject(fn, { ...draft, problem: 'is not a language that it speaks', expected: "pass 'en' or 'nl'" });
}
