import { MS_PER_HOUR, MS_PER_MINUTE, twoDigits } from '../time/index.js';

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

const SPAN = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)-(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

/** The span that a text writes, whichever way round; `undefined` where it writes none, or names a time that no day has. */
export function parseSpan(text: string): WallSpan | undefined {
  return SPAN.test(text) ? spanOf(text) : undefined;
}

/** The spans of a day's hours that are known to be right, in order. */
export function spansOf(hours: readonly HoursText[]): readonly WallSpan[] {
  // Two spans compare as their texts do.
  return [...hours].sort().map(spanOf);
}

function spanOf(text: HoursText): WallSpan {
  return { from: timeOfDay(text, 0), to: timeOfDay(text, 6) };
}

/** Milliseconds after midnight. */
function timeOfDay(text: string, at: number): number {
  return twoDigits(text, at) * MS_PER_HOUR + twoDigits(text, at + 3) * MS_PER_MINUTE;
}
