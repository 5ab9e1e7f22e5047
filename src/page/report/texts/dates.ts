import type { EpochMs, LocalDate } from '../../../time/index.js';
import { type Language, MONTHS, SHORT_MONTHS } from '../../../vocabulary/index.js';
import { type Tell, wallOn } from '../Tell.js';

/** `Monday 23 November 2026 at 15:30`. */
export function instantText(epochMs: EpochMs, tell: Tell): string {
  const wall = wallOn(tell, epochMs);
  return tell.words.dayAndTime(tell.texts.dayAndYear(wall), tell.texts.time(wall));
}

/** The same where there is little room: `23 Nov 2026, 15:30`. */
export function shortInstant(epochMs: EpochMs, tell: Tell): string {
  const wall = wallOn(tell, epochMs);
  const date = new Date(wall);
  const month = SHORT_MONTHS[tell.language][date.getUTCMonth()];
  return `${date.getUTCDate()} ${month} ${date.getUTCFullYear()}, ${tell.texts.time(wall)}`;
}

/** `25 May 2026`. */
export function dateText(date: LocalDate, language: Language): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return `${day} ${MONTHS[language][month - 1]} ${year}`;
}

const ORDINALS = { en: ['first', 'second', 'third', 'fourth'], nl: ['eerste', 'tweede', 'derde', 'vierde'] } as const;

/** A period in words: `November 2026`, `the third quarter of 2026`, `2026`, `1 November 2026 to 15 January 2027`; empty where it has no end on either side. */
export function periodText({ from, to }: { readonly from?: LocalDate; readonly to?: LocalDate }, language: Language): string {
  const words = PERIOD_WORDS[language];
  if (from === undefined) return to === undefined ? '' : words.until(dateText(to, language));
  if (to === undefined) return words.since(dateText(from, language));
  return (
    wholePeriod(from, to, language) ??
    (from === to ? dateText(from, language) : words.between(dateText(from, language), dateText(to, language)))
  );
}

const PERIOD_WORDS = {
  en: {
    since: (from: string) => `from ${from} on`,
    until: (to: string) => `up to ${to}`,
    between: (from: string, to: string) => `${from} to ${to}`,
    quarter: (name: string, year: string) => `the ${name} quarter of ${year}`,
  },
  nl: {
    since: (from: string) => `vanaf ${from}`,
    until: (to: string) => `tot en met ${to}`,
    between: (from: string, to: string) => `${from} tot en met ${to}`,
    quarter: (name: string, year: string) => `het ${name} kwartaal van ${year}`,
  },
} as const;

function wholePeriod(from: LocalDate, to: LocalDate, language: Language): string | undefined {
  const year = from.slice(0, 4);
  const [first, last] = [from, to].map((date) => Number(date.slice(5, 7))) as [number, number];
  const lastDay = new Date(Date.UTC(Number(to.slice(0, 4)), last, 0)).getUTCDate();
  if (year !== to.slice(0, 4) || from.slice(8) !== '01' || Number(to.slice(8)) !== lastDay) return undefined;
  if (first === last) return `${MONTHS[language][first - 1]} ${year}`;
  if (first === 1 && last === 12) return year;
  if (last - first !== 2 || first % 3 !== 1) return undefined;
  return PERIOD_WORDS[language].quarter(ORDINALS[language][(first - 1) / 3] as string, year);
}

/** A month or a quarter of a trend: `Nov 2026`, `Q3 2026`. */
export function stepText(key: string, language: Language): string {
  const [year = '', step = ''] = key.split('-');
  if (step.startsWith('Q')) return `${language === 'nl' ? 'K' : 'Q'}${step.slice(1)} ${year}`;
  return `${SHORT_MONTHS[language][Number(step) - 1]} ${year}`;
}
