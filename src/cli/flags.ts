import { type Mention, type Sentence, sentenceText } from '../tickets/index.js';

/** The option that gives a setting: `dateFormat` is `--date-format`. */
export function flagOf(setting: string): string {
  return `--${setting.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** A sentence for who types in a shell: `--zone Europe/Amsterdam`, `--priorities 'High=2'`. */
export function shellText(sentence: Sentence): string {
  return sentenceText(sentence, spoken);
}

function spoken({ setting, value }: Mention): string {
  return value === undefined ? flagOf(setting) : `${flagOf(setting)} ${shellWord(value)}`;
}

function shellWord(text: string): string {
  return /^[\w./:-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
