import { type DayNumber, dayNumber, type EpochMs, MS_PER_DAY, offsetSegments, startOfLocalDay, type Years } from '../time/index.js';

/** An instant from which on local clocks show another date. */
export interface DateChange {
  readonly at: EpochMs;
  readonly date: DayNumber;
}

/** R1. Every change of the local date within some years of a zone, the first at their beginning; they may go back over midnight. */
export function dateChanges(zone: string, years: Years): readonly DateChange[] {
  const changes: DateChange[] = [];
  for (const { from, to, offsetMs } of offsetSegments(zone, ...stretchOf(zone, years))) {
    let date = Math.floor((from + offsetMs) / MS_PER_DAY);
    for (let at = from; at < to; date++, at = date * MS_PER_DAY - offsetMs) {
      if (changes.at(-1)?.date !== date) changes.push({ at, date });
    }
  }
  return changes;
}

/** The stretch of time of some years of a zone, `[from, to)`. */
export function stretchOf(zone: string, { from, to }: Years): readonly [from: EpochMs, to: EpochMs] {
  return [startOfLocalDay(zone, dayNumber(from, 1, 1)), startOfLocalDay(zone, dayNumber(to + 1, 1, 1))];
}
