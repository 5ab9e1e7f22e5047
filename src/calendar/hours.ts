import { digits, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE } from '../time/index.js';

/** Days of the week as a calendar names them, from Monday. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** A span of opening hours, `HH:MM-HH:MM`, its start inside and its end outside (R3); `24:00` is the end of the day. */
export type HoursText = string;

/** Opening hours by day of the week; a day that is left out is closed. */
export type WeeklyHours = { readonly [day in Weekday]?: readonly HoursText[] };

/** A span of wall-clock time in a day, `[from, to)` in milliseconds after midnight. */
export interface WallSpan {
  readonly from: number;
  readonly to: number;
}

const SPAN = /^\d\d:\d\d-\d\d:\d\d$/;

/** The span that a text writes, whichever way round; `undefined` where it writes none, or names a time that no day has. */
export function parseSpan(text: string): WallSpan | undefined {
  if (!SPAN.test(text)) return undefined;
  const span = { from: timeOfDay(text, 0), to: timeOfDay(text, 6) };
  return Number.isNaN(span.from + span.to) ? undefined : span;
}

/** Milliseconds after midnight, up to 24:00; NaN for a time that no day has. */
function timeOfDay(text: string, at: number): number {
  const minute = digits(text, at + 3, at + 5);
  const ms = digits(text, at, at + 2) * MS_PER_HOUR + minute * MS_PER_MINUTE;
  return minute > 59 || ms > MS_PER_DAY ? Number.NaN : ms;
}

/** The spans of a day's hours that are known to be right, in order. */
export function spansOf(hours: readonly HoursText[]): readonly WallSpan[] {
  return hours.flatMap((text) => parseSpan(text) ?? []).sort((a, b) => a.from - b.from);
}
