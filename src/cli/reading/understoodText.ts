import { describe } from '../../errors/index.js';
import { type FileReading, Refusal, understood } from '../../tickets/index.js';
import { instantText } from '../deadlineText.js';

const ROWS_SHOWN = 3;

/** The first rows of a file as they were understood. */
export function understoodText(reading: FileReading): string {
  const rows = reading.sample.slice(0, ROWS_SHOWN).map((cells) => {
    const parts = understood(reading, cells).map(({ role, value }) => `${role} ${valueText(value)}`);
    return `  ${parts.join(', ')}\n`;
  });
  return `The first rows, as they are understood:\n${rows.join('')}`;
}

function valueText(value: string | number | Refusal): string {
  if (value instanceof Refusal) return `${value.shown}${value.shown === '' ? '' : ' '}${value.problem}`;
  if (typeof value === 'string') return value === '' ? 'nothing' : describe(value);
  return value <= 4 ? String(value) : instantText(value, 'en');
}
