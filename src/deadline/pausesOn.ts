import { begunBefore, type EpochMs, firstEndingAfter, firstWhere, type Interval, type SupportMs, within } from '../time/index.js';
import type { Timeline } from '../timeline/index.js';
import type { PausedTime } from './PausedTime.js';

/**
 * R12. The pauses of a list, in order and apart, on a timeline; `undefined` where there are none.
 *
 * @param reopened R18. Those among them, or parts of them, that last from a repair to its reopening; in order and apart
 */
export function pausesOn(timeline: Timeline, all: readonly Interval[], reopened: readonly Interval[] = []): PausedTime | undefined {
  const before: SupportMs[] = [0];
  for (const { fromMs, toMs } of all) before.push((before.at(-1) as SupportMs) + timeline.supportBetween(fromMs, toMs));
  return all.length === 0 ? undefined : { timeline, all, reopened, before, untilMs: Number.POSITIVE_INFINITY };
}

/** R12. Those that had begun by an instant, ending then at the latest. */
export function pausesUntil(pauses: PausedTime, epochMs: EpochMs): PausedTime {
  return { ...pauses, untilMs: Math.min(epochMs, pauses.untilMs) };
}

/**
 * R12. The pauses that touch a stretch of time, ending when they are known to at the latest.
 *
 * @param those R18. `reopened` for those only that last from a repair to its reopening
 */
export function pausesWithin(
  pauses: PausedTime | undefined,
  fromMs: EpochMs,
  toMs: EpochMs,
  those: 'all' | 'reopened' = 'all',
): readonly Interval[] {
  if (pauses === undefined) return [];
  const { untilMs, [those]: stretches } = pauses;
  const known = within(stretches, fromMs, Math.min(toMs, untilMs));
  return known.map((pause) => ({ fromMs: pause.fromMs, toMs: Math.min(pause.toMs, untilMs) }));
}

/** R12. The support time in pauses before an instant. */
export function pausedBefore({ timeline, all, before, untilMs }: PausedTime, epochMs: EpochMs): SupportMs {
  const t = Math.min(epochMs, untilMs);
  const last = begunBefore(all, t) - 1;
  const pause = all[last];
  return pause === undefined ? 0 : (before[last] as SupportMs) + timeline.supportBetween(pause.fromMs, Math.min(pause.toMs, t));
}

/**
 * R12. A deadline moved by the support time that pauses take from the time that counts, which runs from an instant to it. One that begins when the
 * deadline is reached moves it no more.
 */
export function movedBy(pauses: PausedTime, deadline: EpochMs, countsFrom: EpochMs): EpochMs {
  const { timeline, all, before, untilMs } = pauses;
  const takenBefore = pausedBefore(pauses, countsFrom);
  const first = firstEndingAfter(all, countsFrom);
  // Without the pauses, time that counts never falls from one beginning to the next: those that begin before the deadline come first.
  const after = firstWhere(
    first,
    begunBefore(all, untilMs),
    (pause) => timeline.supportBetween(deadline, (all[pause] as Interval).fromMs) >= (before[pause] as SupportMs) - takenBefore,
  );
  if (after === first) return deadline;
  return timeline.earliestAfter(deadline, pausedBefore(pauses, (all[after - 1] as Interval).toMs) - takenBefore);
}
