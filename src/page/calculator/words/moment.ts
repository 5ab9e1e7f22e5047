import { dayNumber, type EpochMs, weekdayIndex } from '../../../time/index.js';
import { type Language, MONTHS, WEEKDAY_NAMES } from '../../../vocabulary/index.js';
import { isoAt } from '../state/TypedTime.js';

/** An instant on Amsterdam's clocks, in words. */
export interface Moment {
  /** ISO 8601 with offset. */
  readonly iso: string;
  readonly weekday: string;
  /** `26 May 2026` */
  readonly date: string;
  /** `15:30` */
  readonly time: string;
}

/** An instant for a person. */
export function moment(epochMs: EpochMs, language: Language): Moment {
  const iso = isoAt(epochMs);
  const [year = 0, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
  const weekday = WEEKDAY_NAMES[language][weekdayIndex(dayNumber(year, month, day))] ?? '';
  const time = iso.slice(11).replace(/(Z|[+-]\d\d:\d\d)$/, '');
  return { iso, weekday, date: `${day} ${MONTHS[language][month - 1]} ${year}`, time };
}

/** `Tuesday 26 May 2026 at 15:30` */
export function momentText(epochMs: EpochMs, language: Language, at: string): string {
  const { weekday, date, time } = moment(epochMs, language);
  return `${weekday} ${date} ${at} ${time}`;
}
