import { CalendarTexts, WORDS } from '../../explain/index.js';
import { type EpochMs, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, offsetAt, type SupportMs } from '../../time/index.js';
import type { Language } from '../../vocabulary/index.js';
import { PAGE_WORDS, type PageWords } from './PageWords.js';
import type { ReportFacts } from './ReportFacts.js';

/** A report, and how it is told: what every part of the page is made from. */
export interface Tell {
  readonly facts: ReportFacts;
  readonly language: Language;
  readonly words: PageWords;
  readonly zone: string;
  /** Names of days and months, with the year. */
  readonly texts: CalendarTexts;
  /** The support time of a working day; left out where days differ. */
  readonly dayMs: SupportMs | undefined;
}

/** Makes ready what the parts of a page need. */
export function tellOf(facts: ReportFacts, language: Language): Tell {
  const zone = facts.agreements[0]?.zone ?? 'Europe/Amsterdam';
  const texts = new CalendarTexts(language, WORDS[language], facts.report.atMs + offsetAt(zone, facts.report.atMs));
  return { facts, language, words: PAGE_WORDS[language], zone, texts, dayMs: dayOfOneLength(facts) };
}

/** What the clocks of the agreement show. */
export function wallOn({ zone }: Tell, epochMs: EpochMs): number {
  return epochMs + offsetAt(zone, epochMs);
}

function dayOfOneLength({ agreements }: ReportFacts): SupportMs | undefined {
  const lengths = agreements.flatMap(({ hours }) =>
    Object.values(hours)
      .filter((spans) => spans.length > 0)
      .map(lengthOf),
  );
  return new Set(lengths).size === 1 ? lengths[0] : undefined;
}

/** Of spans such as `08:30-17:00`. */
function lengthOf(spans: readonly string[]): SupportMs {
  const ms = (time: string) => Number(time.slice(0, 2)) * MS_PER_HOUR + Number(time.slice(3, 5)) * MS_PER_MINUTE;
  return spans.reduce((sum, span) => sum + ms(span.slice(6)) - ms(span.slice(0, 5)), 0) % (MS_PER_DAY + 1);
}
