import type { EpochMs } from '../time/index.js';
import { addDayLengths, closeOfDayAfter, startOfDayAfter, type Timeline } from '../timeline/index.js';
import type { CountingRule, DatedRule } from './countingRule.js';

/** SLA §5 and §1.3. When a promise is due by its rule if nothing is paused; Infinity beyond the agreement's years. R9: `undefined` where it is at no instant. */
export function ruleReached(rule: DatedRule, timeline: Timeline, start: EpochMs): EpochMs;
export function ruleReached(rule: CountingRule, timeline: Timeline, start: EpochMs): EpochMs | undefined;
export function ruleReached(rule: CountingRule, timeline: Timeline, start: EpochMs): EpochMs | undefined {
  switch (rule.kind) {
    // SLA §5, targets in support hours; R5. The earliest instant at which they are used up.
    case 'support-time':
      return timeline.earliestAfter(start, rule.ms);
    // SLA §5, "working day" as a length of time; R6.
    case 'day-lengths':
      return addDayLengths(timeline, start, rule.days);
    // SLA §5, note *; R7. Counting starts the calendar day after the report, in the agreement's zone; due at the close of the last day counted.
    case 'close-of-day-after':
      return closeOfDayAfter(timeline, start, rule.days);
  }
  return undefined;
}

/**
 * From when a promise's time counts: the start of its clock, or 00:00 of the next date where the rule counts whole working days after that of the
 * start (R7, and R6 in its other reading).
 */
export function countsFrom(rule: CountingRule, timeline: Timeline, start: EpochMs): EpochMs {
  return rule.kind === 'close-of-day-after' ? startOfDayAfter(timeline, start) : start;
}
