import {
  type DayNumber,
  type LocalDate,
  MS_PER_DAY,
  MS_PER_HOUR,
  MS_PER_MINUTE,
  parseLocalDate,
  type WallMs,
  weekdayIndex,
  yearOf,
} from '../time/index.js';
import { type Language, MONTHS, WEEKDAY_NAMES } from '../vocabulary/index.js';

/** How a language writes a length of time. */
export interface UnitWords {
  /** Hours, minutes, seconds, milliseconds. */
  readonly units: readonly (readonly [one: string, many: string])[];
  /** What stands before a fraction. */
  readonly point: string;
}

/** Days and lengths of time as a language writes them; a year is left out where it is the one that is spoken of. */
export class CalendarTexts {
  private readonly language: Language;
  private readonly words: UnitWords;
  private readonly year: number;

  constructor(language: Language, words: UnitWords, around: WallMs) {
    this.language = language;
    this.words = words;
    this.year = yearOf(dayOf(around));
  }

  /** `Friday 22 May`. */
  day(wallMs: WallMs): string {
    return `${this.weekday(wallMs)} ${this.date(wallMs)}`;
  }

  /** `22 May`. */
  date(wallMs: WallMs): string {
    const year = yearOf(dayOf(wallMs));
    return year === this.year ? this.dayAndMonth(wallMs) : `${this.dayAndMonth(wallMs)} ${year}`;
  }

  /** `Friday 22 May 2026`. */
  dayAndYear(wallMs: WallMs): string {
    return `${this.weekday(wallMs)} ${this.dayAndMonth(wallMs)} ${yearOf(dayOf(wallMs))}`;
  }

  /** `8 hours 30 minutes`; nothing is rounded. */
  length(ms: number): string {
    const values = [Math.floor(ms / MS_PER_HOUR), Math.floor(ms / MS_PER_MINUTE) % 60, Math.floor(ms / 1000) % 60, ms % 1000];
    const parts = values.flatMap((value, place) => {
      const [one, many] = this.words.units[place] ?? ['', ''];
      return value === 0 ? [] : [`${value} ${value === 1 ? one : many}`];
    });
    return parts.length === 0 ? `0 ${this.words.units[1]?.[1]}` : parts.join(' ');
  }

  /** `16:00`, with seconds and milliseconds where there are any. */
  time(wallMs: WallMs): string {
    const text = new Date(wallMs).toISOString().slice(11, -1);
    return text.replace(/(:00)?\.000$/, '').replace('.', this.words.point);
  }

  /** An instant that ends something, by its day and its time: midnight is 24:00 of the day that it ends. */
  end(wallMs: WallMs): { readonly day: WallMs; readonly time: string } {
    return wallMs % MS_PER_DAY === 0 ? { day: wallMs - 1, time: '24:00' } : { day: wallMs, time: this.time(wallMs) };
  }

  private weekday(wallMs: WallMs): string {
    return WEEKDAY_NAMES[this.language][weekdayIndex(dayOf(wallMs))] as string;
  }

  private dayAndMonth(wallMs: WallMs): string {
    const date = new Date(wallMs);
    return `${date.getUTCDate()} ${MONTHS[this.language][date.getUTCMonth()]}`;
  }
}

export function dayOf(wallMs: WallMs): DayNumber {
  return Math.floor(wallMs / MS_PER_DAY);
}

/** Midnight of a date that is known to exist. */
export function wallOf(date: LocalDate): WallMs {
  return (parseLocalDate(date) as DayNumber) * MS_PER_DAY;
}
