import { type Given, type Mistake, outsideYears } from '../errors/index.js';
import { type DayNumber, dayNumber, type EpochMs } from '../time/index.js';
import type { Timeline } from '../timeline/index.js';

/** How it is said that something lies outside a calendar's years, or has its answer there. */
export type SaysOutside = (verb: 'is' | 'has its answer', from: number, to: number) => Mistake;

/** An instant that the timeline covers; one outside its years is refused. */
export function coveredInstant(
  timeline: Timeline,
  epochMs: EpochMs | undefined,
  given: Given,
  outside: SaysOutside = outsideYears,
): EpochMs | undefined {
  if (epochMs === undefined || timeline.hasInstant(epochMs)) return epochMs;
  return given.refuse(outside('is', timeline.years.from, timeline.years.to));
}

/** A date that the timeline covers; one outside its years is refused. */
export function coveredDay(
  timeline: Timeline,
  day: DayNumber | undefined,
  given: Given,
  outside: SaysOutside = outsideYears,
): DayNumber | undefined {
  const { from, to } = timeline.years;
  if (day === undefined || (day >= dayNumber(from, 1, 1) && day < dayNumber(to + 1, 1, 1))) return day;
  return given.refuse(outside('is', from, to));
}

/** An answer of the timeline to what was given; one that would lie outside its years is refused for good. */
export function coveredAnswer(timeline: Timeline, answer: number, given: Given, outside: SaysOutside = outsideYears): number {
  return Number.isFinite(answer) ? answer : given.reject(outside('has its answer', timeline.years.from, timeline.years.to));
}
