import { type DayNumber, MS_PER_DAY, weekdayIndex, yearOf } from '../../time/index.js';
import { type Language, SHORT_MONTHS, WEEKDAY_NAMES } from '../../vocabulary/index.js';
import type { Row } from './rows.js';
import type { Sheet } from './Sheet.js';
import type { TimelineWords } from './TimelineWords.js';

/** `Fri 22 May`. */
export function dayLabel({ rows, words, options: { language = 'en' } }: Sheet, place: number): string {
  return shortDay((rows[place] as Row).first, language, words);
}

/** `Mon 25 May - Fri 12 June 2026`; the first year where it is another. */
export function runLabel({ first, last }: Row, language: Language, words: TimelineWords): string {
  const year = yearOf(first) === yearOf(last) ? '' : ` ${yearOf(first)}`;
  return `${shortDay(first, language, words)}${year} – ${shortDay(last, language, words)} ${yearOf(last)}`;
}

function shortDay(day: DayNumber, language: Language, words: TimelineWords): string {
  const date = new Date(day * MS_PER_DAY);
  const weekday = words.weekday(WEEKDAY_NAMES[language][weekdayIndex(day)] as string);
  return `${weekday} ${date.getUTCDate()} ${SHORT_MONTHS[language][date.getUTCMonth()]}`;
}
