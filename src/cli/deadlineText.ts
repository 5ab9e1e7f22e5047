import { AGREEMENT_ZONE, type Target } from '../agreement/index.js';
import type { Deadline } from '../deadline/index.js';
import { dateTimeAt, type EpochMs } from '../time/index.js';
import { type Language, UNDATED_WORDS, WEEKDAY_NAMES } from '../vocabulary/index.js';

/** R9. A deadline for a person: `Tue 2026-05-26 15:30 +02:00`; or the words for what is none. */
export function deadlineText(deadline: Deadline, language: Language): string {
  return deadline.kind === 'due' ? instantText(deadline.epochMs, language) : UNDATED_WORDS[deadline.kind][language];
}

const WEEKDAY_LENGTH: Readonly<Record<Language, number>> = { en: 3, nl: 2 };

/** An instant for a person, on Amsterdam's clocks: `Tue 2026-05-26 15:30 +02:00`. */
export function instantText(epochMs: EpochMs, language: Language): string {
  const at = dateTimeAt(epochMs, AGREEMENT_ZONE);
  const time = at.millisecond > 0 ? 'HH:mm:ss.SSS' : at.second > 0 ? 'HH:mm:ss' : 'HH:mm';
  const weekday = (WEEKDAY_NAMES[language][at.weekday - 1] ?? '').slice(0, WEEKDAY_LENGTH[language]);
  return `${weekday} ${at.toFormat(`yyyy-MM-dd ${time} ZZ`)}`;
}

const UNITS = {
  'support hours': { one: 'supportuur', more: 'supporturen' },
  'working days': { one: 'werkdag', more: 'werkdagen' },
} as const;

/** A target as the agreement writes it: `8 support hours`, `1 working day`, `best effort`. */
export function targetText(target: Target, language: Language): string {
  if (target.kind === 'best-effort' || target.kind === 'to-be-determined') return UNDATED_WORDS[target.kind][language];
  const { value, unit } = target;
  if (language === 'nl') return `${value} ${value === 1 ? UNITS[unit].one : UNITS[unit].more}`;
  return `${value} ${value === 1 ? unit.replace(/s$/, '') : unit}`;
}
