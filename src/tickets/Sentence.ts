import { LANGUAGES, type Language } from '../vocabulary/index.js';
import type { Setting } from './Settings.js';

/** A sentence for a user, in every language. Where it speaks of a setting, whoever shows it says what that is called: an option of a command, a field of a form. */
export type Sentence = Readonly<Record<Language, Parts>>;

/** A sentence in one language. */
export type Parts = readonly (string | Mention)[];

/** A setting, and a value that it might be given. */
export interface Mention {
  readonly setting: Setting;
  readonly value?: string;
}

/** Speaks of a setting, by itself or with a value. */
export function mention(setting: Setting, value?: string): Mention {
  return value === undefined ? { setting } : { setting, value };
}

/** A sentence in one language, which may speak of settings: `` parts`pass ${mention('zone')}` ``. */
export function parts(texts: TemplateStringsArray, ...values: readonly (string | number | Mention | Parts)[]): Parts {
  return texts.flatMap((text, index) => {
    const value = values[index] ?? '';
    return [text, ...(typeof value === 'object' ? (Array.isArray(value) ? value : [value as Mention]) : [String(value)])];
  });
}

/** A sentence whose every language is made by one function. */
export function inEach(make: (language: Language) => string | Parts): Sentence {
  const made = LANGUAGES.map((language) => {
    const text = make(language);
    return [language, typeof text === 'string' ? [text] : text] as const;
  });
  return Object.fromEntries(made) as unknown as Sentence;
}

/** A sentence that speaks of no setting. */
export function words(texts: Readonly<Record<Language, string>>): Sentence {
  return inEach((language) => texts[language]);
}

/** Sentences one after the other, and between them texts that are the same in every language. */
export function joined(...sentences: readonly (string | Sentence)[]): Sentence {
  return inEach((language) => sentences.flatMap((sentence) => (typeof sentence === 'string' ? sentence : sentence[language])));
}

/** A sentence as text, in which a setting is called what `nameOf` says. */
export function sentenceText(sentence: Sentence, language: Language, nameOf: (mention: Mention) => string): string {
  return sentence[language].map((part) => (typeof part === 'string' ? part : nameOf(part))).join('');
}

/** A sentence as text for whoever reads a program's errors. */
export function plainText(sentence: Sentence): string {
  return sentenceText(sentence, 'en', ({ setting, value }) => (value === undefined ? setting : `${setting} ${value}`));
}
