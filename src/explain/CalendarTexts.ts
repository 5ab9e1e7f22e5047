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
import { type Language, MONTHS, WEEKDAYS } from '../vocabulary/index.js';

/** Days and lengths of time as a language writes them; a year is left out where it is the one that is spoken of. */
export class CalendarTexts {
  private readonly language: Language;
  private readonly units: readonly (readonly [one: string, many: string])[];
  private readonly year: number;

  constructor(language: Language, units: readonly (readonly [one: string, many: string])[], around: WallMs) {
    this.language = language;
    this.units = units;
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
      const [one, many] = this.units[place] ?? ['', ''];
      return value === 0 ? [] : [`${value} ${value === 1 ? one : many}`];
    });
    return parts.length === 0 ? `0 ${this.units[1]?.[1]}` : parts.join(' ');
  }

  private weekday(wallMs: WallMs): string {
    return WEEKDAYS[this.language][weekdayIndex(dayOf(wallMs))] as string;
  }

  private dayAndMonth(wallMs: WallMs): string {
    const date = new Date(wallMs);
    return `${date.getUTCDate()} ${MONTHS[this.language][date.getUTCMonth()]}`;
  }
}

/** `16:00`, with seconds and milliseconds where there are any. */
export function timeText(wallMs: WallMs): string {
  return new Date(wallMs)
    .toISOString()
    .slice(11, -1)
    .replace(/(:00)?\.000$/, '');
}

export function dayOf(wallMs: WallMs): DayNumber {
  return Math.floor(wallMs / MS_PER_DAY);
}

/** Midnight of a date that is known to exist. */
export function wallOf(date: LocalDate): WallMs {
  return (parseLocalDate(date) as DayNumber) * MS_PER_DAY;
}
