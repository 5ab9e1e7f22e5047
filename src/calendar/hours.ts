import { type InputIssue, inputIssue } from '../errors/index.js';
import { MS_PER_HOUR, MS_PER_MINUTE } from '../time/index.js';

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

const SPAN = /^(\d\d):(\d\d)-(\d\d):(\d\d)$/;
const EXAMPLE = "write spans of a day such as ['08:30-17:00'] or ['09:00-12:00', '13:00-17:00']";

/** Reads a day's spans, sorted, those that touch made one. What is wrong with them is added to `issues`. */
export function readSpans(input: unknown, path: string, issues: InputIssue[]): readonly WallSpan[] {
  if (!Array.isArray(input)) {
    issues.push(inputIssue({ code: 'wrong-type', path, received: input, problem: 'is not a list of hours', expected: EXAMPLE }));
    return [];
  }
  const spans = input.flatMap((text: unknown, index) => readSpan(text, `${path}[${index}]`, issues)).sort((a, b) => a.from - b.from);
  return joinSpans(spans, path, issues);
}

function readSpan(text: unknown, path: string, issues: InputIssue[]): WallSpan[] {
  const match = typeof text === 'string' ? SPAN.exec(text) : null;
  const from = match === null ? undefined : timeOfDay(match[1], match[2]);
  const to = match === null ? undefined : timeOfDay(match[3], match[4]);
  if (from !== undefined && to !== undefined && from < to) return [{ from, to }];
  const backward = from !== undefined && to !== undefined;
  issues.push(
    inputIssue({
      code: 'invalid-hours',
      path,
      received: text,
      problem: backward ? 'does not end after it begins' : 'is not a span of hours',
      expected: backward ? 'write hours across midnight as two spans, one to 24:00 and one from 00:00 on the next day' : EXAMPLE,
    }),
  );
  return [];
}

/** Milliseconds after midnight, up to 24:00; `undefined` for a time that no day has. */
function timeOfDay(hours: string | undefined, minutes: string | undefined): number | undefined {
  const [hour, minute] = [Number(hours), Number(minutes)];
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return undefined;
  return hour * MS_PER_HOUR + minute * MS_PER_MINUTE;
}

function joinSpans(sorted: readonly WallSpan[], path: string, issues: InputIssue[]): readonly WallSpan[] {
  const joined: WallSpan[] = [];
  for (const span of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && span.from < last.to) {
      const received = `${formatSpan(last)} and ${formatSpan(span)}`;
      const expected = 'write each hour once';
      issues.push(inputIssue({ code: 'overlapping-hours', path, received, problem: 'overlap', expected }));
    } else if (last !== undefined && span.from === last.to) {
      joined[joined.length - 1] = { from: last.from, to: span.to };
    } else joined.push(span);
  }
  return Object.freeze(joined);
}

/** Writes a span as `HH:MM-HH:MM`. */
export function formatSpan({ from, to }: WallSpan): HoursText {
  return `${formatTimeOfDay(from)}-${formatTimeOfDay(to)}`;
}

function formatTimeOfDay(ms: number): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${pad(Math.floor(ms / MS_PER_HOUR))}:${pad((ms % MS_PER_HOUR) / MS_PER_MINUTE)}`;
}
