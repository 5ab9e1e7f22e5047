import { count, type Language } from '../../../vocabulary/index.js';
import { safe } from '../../html.js';

const CHARACTERS = { en: 'characters', nl: 'tekens' } as const;

/**
 * A name out of a file: nothing in it is markup, and whatever direction it is written in stays within it. A very long one is cut, and its length told.
 *
 * @param most how many characters are shown
 */
export function bounded(text: string, language: Language, most = 80): string {
  const characters = [...text];
  if (characters.length <= most) return `<bdi>${safe(text)}</bdi>`;
  const told = `${count(characters.length, language)} ${CHARACTERS[language]}`;
  return `<bdi>${safe(characters.slice(0, most - 20).join(''))}…</bdi> <span class="cut">(${told})</span>`;
}
