import { reject } from '../errors/index.js';
import type { DayNumber, EpochMs } from '../time/index.js';
import type { Timeline } from '../timeline/index.js';

/** An instant that the timeline covers; one outside its years is refused. `received` is what the caller passed. */
export function coveredInstant(timeline: Timeline, epochMs: EpochMs, received: unknown, fn: string, path: string): EpochMs {
  return timeline.covers(epochMs) ? epochMs : rejectOutside(timeline, 'is', received, fn, path);
}

/** A date that the timeline covers; one outside its years is refused. `received` is what the caller passed. */
export function coveredDay(timeline: Timeline, day: DayNumber, received: unknown, fn: string, path: string): DayNumber {
  return timeline.coversDay(day) ? day : rejectOutside(timeline, 'is', received, fn, path);
}

/** An answer of the timeline; one that would lie outside its years is refused. `received` is what the caller passed. */
export function coveredAnswer(timeline: Timeline, answer: number, received: unknown, fn: string, path: string): number {
  return Number.isFinite(answer) ? answer : rejectOutside(timeline, 'has its answer', received, fn, path);
}

/** Refuses what lies outside a calendar's years. */
function rejectOutside({ years }: Timeline, verb: string, received: unknown, fn: string, path: string): never {
  return reject(fn, {
    code: 'outside-horizon',
    path,
    received,
    problem: `${verb} outside the years that this calendar knows`,
    expected: `stay within ${years.from}-01-01 to ${years.to}-12-31, in the calendar's zone`,
  });
}
