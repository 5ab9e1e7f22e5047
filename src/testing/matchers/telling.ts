import { AGREEMENT_ZONE } from '../../agreement/index.js';
import { promisedOf, slaClock } from '../../deadline/index.js';
import { CalendarTexts, explain, explainText, WORDS } from '../../explain/index.js';
import { type EpochMs, formatIso, offsetAt } from '../../time/index.js';
import type { Timeline } from '../../timeline/index.js';
import { UNDATED_WORDS } from '../../vocabulary/index.js';
import type { ReceivedDeadline } from './received.js';

/** `Tuesday 26 May 2026 at 15:30 (2026-05-26T15:30+02:00)`, on the agreement's clocks. */
export function moment(epochMs: EpochMs, zone: string = AGREEMENT_ZONE): string {
  const offsetMs = offsetAt(zone, epochMs);
  const wall = epochMs + offsetMs;
  const texts = new CalendarTexts('en', WORDS.en, wall);
  return `${texts.dayAndYear(wall)} at ${texts.time(wall)} (${formatIso(epochMs, offsetMs)})`;
}

/** `1 hour 30 minutes`. */
export function length(ms: number): string {
  return new CalendarTexts('en', WORDS.en, 0).length(ms);
}

/** The zone on whose clocks a deadline is told. */
export function zoneOf(deadline: unknown): string {
  return promisedOf(deadline)?.timed.zone ?? AGREEMENT_ZONE;
}

/** How much later than a deadline an instant is: in support time, and by the clock where there is none between them. */
export function distance({ promised }: ReceivedDeadline, from: EpochMs, to: EpochMs): string {
  const supportMs = promised === undefined ? standingBetween(from, to) : between(promised.timed.timeline, from, to);
  const direction = to < from ? 'earlier' : 'later';
  if (supportMs === undefined) return `${length(Math.abs(to - from))} by the clock ${direction}`;
  if (supportMs === 0) return `no support time ${direction}: ${length(Math.abs(to - from))} by the clock`;
  return `${length(supportMs)} of support time ${direction}`;
}

/** None where one of the two is outside the years. */
function between(timeline: Timeline, from: EpochMs, to: EpochMs): number | undefined {
  return timeline.hasInstant(from) && timeline.hasInstant(to) ? Math.abs(timeline.supportBetween(from, to)) : undefined;
}

/** By the standing agreement, where a deadline does not say by which it was made. */
function standingBetween(from: EpochMs, to: EpochMs): number | undefined {
  try {
    return slaClock().betweenMs(Math.min(from, to), Math.max(from, to));
  } catch {
    return undefined;
  }
}

/** What a deadline is: its instant, or the word in its place. */
export function told(received: ReceivedDeadline): string {
  return received.kind === 'due' ? `due on ${moment(received.epochMs, zoneOf(received.deadline))}` : `“${UNDATED_WORDS[received.kind].en}”`;
}

/** Why a deadline is what it is, below a heading; nothing where it does not know, because it came through JSON. */
export function why({ promised, deadline }: ReceivedDeadline, heading: string): string {
  return promised === undefined ? '' : `\n\n${heading}\n${explainText(explain(deadline))}`;
}

/** `the response to an incident of priority 2`, as far as a deadline knows. */
export function promiseOf({ promised }: ReceivedDeadline): string {
  if (promised === undefined) return 'the deadline';
  if (promised.kpi === 'third-line') return 'the answer of the third line';
  return `${KPI_ACTS[promised.kpi]} of priority ${promised.priority}`;
}

export const KPI_ACTS = { response: 'the response', update: 'the update', mttr: 'the repair' } as const;
