import { describe } from '../../errors/index.js';
import { type FileReading, Refusal, understood } from '../../tickets/index.js';
import type { Language } from '../../vocabulary/index.js';
import { instantText } from '../deadlineText.js';
import { shellText } from '../flags.js';
import { READING_WORDS } from './readingWords.js';

const ROWS_SHOWN = 3;

/** The first rows of a file as they were understood. */
export function understoodText(reading: FileReading, language: Language): string {
  const words = READING_WORDS[language];
  const rows = reading.sample.slice(0, ROWS_SHOWN).map((cells) => {
    const said = understood(reading, cells).map(({ role, value }) => `${words.roles[role]} ${valueText(value, language)}`);
    return `  ${said.join(', ')}\n`;
  });
  return `${words.understood}\n${rows.join('')}`;
}

function valueText(value: string | number | Refusal, language: Language): string {
  if (value instanceof Refusal) return shellText(value.finding, language);
  if (typeof value === 'string') return value === '' ? READING_WORDS[language].nothing : describe(value);
  return value <= 4 ? String(value) : instantText(value, language);
}
