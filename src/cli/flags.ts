import { type Mention, type Sentence, sentenceText } from '../tickets/index.js';
import type { Language } from '../vocabulary/index.js';

/** The option that gives a setting: `dateFormat` is `--date-format`. */
export function flagOf(setting: string): string {
  return `--${setting.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** A sentence for who types in a shell: `--zone Europe/Amsterdam`, `--priorities 'High=2'`. */
export function shellText(sentence: Sentence, language: Language): string {
  return sentenceText(sentence, language, spoken);
}

function spoken({ setting, value }: Mention): string {
  return value === undefined ? flagOf(setting) : `${flagOf(setting)} ${shellWord(value)}`;
}

function shellWord(text: string): string {
  return /^[\w./:-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
