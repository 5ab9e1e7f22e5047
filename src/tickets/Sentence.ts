import type { Setting } from './Settings.js';

/** A sentence for a user. Where it speaks of a setting, whoever shows it says what that is called: an option of a command, a field of a form. */
export type Sentence = readonly (string | Mention)[];

/** A setting, and a value that it might be given. */
export interface Mention {
  readonly setting: Setting;
  readonly value?: string;
}

/** Speaks of a setting, by itself or with a value. */
export function mention(setting: Setting, value?: string): Mention {
  return value === undefined ? { setting } : { setting, value };
}

/** A sentence as text, in which a setting is called what `nameOf` says. */
export function sentenceText(sentence: Sentence, nameOf: (mention: Mention) => string): string {
  return sentence.map((part) => (typeof part === 'string' ? part : nameOf(part))).join('');
}

/** A sentence as text, where nobody says what settings are called. */
export function plainText(sentence: Sentence): string {
  return sentenceText(sentence, ({ setting, value }) => (value === undefined ? setting : `${setting} ${value}`));
}
