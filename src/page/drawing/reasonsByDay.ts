import { type ClosedReason, wallOf } from '../../explain/index.js';
import type { DayNumber } from '../../time/index.js';
import { dayOf } from './clocks.js';
import type { TimelineWords } from './TimelineWords.js';

/** What closes each date, in words: `weekend`, `Whit Monday`. */
export function reasonsByDay(reasons: readonly ClosedReason[], words: TimelineWords): ReadonlyMap<DayNumber, string> {
  const found = new Map<DayNumber, Set<string>>();
  const add = (date: string, text: string) => {
    const day = dayOf(wallOf(date));
    found.set(day, (found.get(day) ?? new Set()).add(text));
  };
  for (const reason of reasons) {
    if (reason.kind === 'weekend') for (const date of reason.dates) add(date, words.weekend);
    else if (reason.kind === 'closed-day') add(reason.date, reason.name === undefined ? words.closed : words.holiday(reason.name));
    else if (reason.kind === 'day-off' || (reason.kind === 'special-day' && reason.hours.length === 0)) add(reason.date, words.closed);
  }
  return new Map([...found].map(([day, texts]) => [day, [...texts].join(', ')]));
}
