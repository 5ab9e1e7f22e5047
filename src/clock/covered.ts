import { type Given, outsideYears } from '../errors/index.js';
import { type DayNumber, dayNumber, type EpochMs } from '../time/index.js';
import type { Timeline } from '../timeline/index.js';

/** An instant that the timeline covers; one outside its years is refused. */
export function coveredInstant(timeline: Timeline, epochMs: EpochMs | undefined, given: Given): EpochMs | undefined {
  if (epochMs === undefined || timeline.covers(epochMs)) return epochMs;
  return given.refuse(outsideYears('is', timeline.years.from, timeline.years.to));
}

/** A date that the timeline covers; one outside its years is refused. */
export function coveredDay(timeline: Timeline, day: DayNumber | undefined, given: Given): DayNumber | undefined {
  const { from, to } = timeline.years;
  if (day === undefined || (day >= dayNumber(from, 1, 1) && day < dayNumber(to + 1, 1, 1))) return day;
  return given.refuse(outsideYears('is', from, to));
}

/** An answer of the timeline to what was given; one that would lie outside its years is refused for good. */
export function coveredAnswer(timeline: Timeline, answer: number, given: Given): number {
  return Number.isFinite(answer) ? answer : given.reject(outsideYears('has its answer', timeline.years.from, timeline.years.to));
}
