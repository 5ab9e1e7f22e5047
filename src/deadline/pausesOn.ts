import { begunBefore, type EpochMs, firstEndingAfter, firstWhere, type Interval, type SupportMs, within } from '../time/index.js';
import type { Timeline } from '../timeline/index.js';
import type { PausedTime } from './PausedTime.js';

/**
 * R12. The pauses of a list, in order and apart, on a timeline; `undefined` where there are none.
 *
 * @param reopened R18. Those among them, or parts of them, that last from a repair to its reopening; in order and apart
 */
export function pausesOn(timeline: Timeline, all: readonly Interval[], reopened: readonly Interval[] = []): PausedTime | undefined {
  return all.length === 0 ? undefined : new Listed(new Sums(timeline, all, reopened), Number.POSITIVE_INFINITY);
}

/** A list of pauses with the support time before each: one for all the promises of an incident, so that each costs a search and no walk. */
class Sums {
  readonly timeline: Timeline;
  readonly all: readonly Interval[];
  readonly reopened: readonly Interval[];
  /** By pause, and at the end for all of them: the support time in those before it. */
  readonly before: readonly SupportMs[];

  constructor(timeline: Timeline, all: readonly Interval[], reopened: readonly Interval[]) {
    this.timeline = timeline;
    this.all = all;
    this.reopened = reopened;
    const before: SupportMs[] = [0];
    for (const [place, { fromMs, toMs }] of all.entries())
      before.push((before[place] as SupportMs) + timeline.supportBetween(fromMs, toMs));
    this.before = before;
  }
}

class Listed implements PausedTime {
  private readonly sums: Sums;
  private readonly untilMs: EpochMs;

  constructor(sums: Sums, untilMs: EpochMs) {
    this.sums = sums;
    this.untilMs = untilMs;
  }

  within(fromMs: EpochMs, toMs: EpochMs): readonly Interval[] {
    return this.known(this.sums.all, fromMs, toMs);
  }

  reopenedWithin(fromMs: EpochMs, toMs: EpochMs): readonly Interval[] {
    return this.known(this.sums.reopened, fromMs, toMs);
  }

  private known(stretches: readonly Interval[], fromMs: EpochMs, toMs: EpochMs): readonly Interval[] {
    const { untilMs } = this;
    const found = within(stretches, fromMs, Math.min(toMs, untilMs));
    const last = found.at(-1);
    return last === undefined || last.toMs <= untilMs ? found : [...found.slice(0, -1), { fromMs: last.fromMs, toMs: untilMs }];
  }

  supportBefore(epochMs: EpochMs): SupportMs {
    const { all, before, timeline } = this.sums;
    const t = Math.min(epochMs, this.untilMs);
    const last = begunBefore(all, t) - 1;
    if (last < 0) return 0;
    const { fromMs, toMs } = all[last] as Interval;
    return (before[last] as SupportMs) + timeline.supportBetween(fromMs, Math.min(toMs, t));
  }

  /** R12. One that begins when the deadline is reached moves it no more. */
  moved(deadline: EpochMs, countsFrom: EpochMs): EpochMs {
    const { all, before, timeline } = this.sums;
    const takenBefore = this.supportBefore(countsFrom);
    const first = firstEndingAfter(all, countsFrom);
    // Without the pauses, time that counts never falls from one beginning to the next: those that begin before the deadline come first.
    const after = firstWhere(
      first,
      begunBefore(all, this.untilMs),
      (pause) => timeline.supportBetween(deadline, (all[pause] as Interval).fromMs) >= (before[pause] as SupportMs) - takenBefore,
    );
    if (after === first) return deadline;
    return timeline.earliestAfter(deadline, this.supportBefore((all[after - 1] as Interval).toMs) - takenBefore);
  }

  until(epochMs: EpochMs): PausedTime {
    return new Listed(this.sums, Math.min(epochMs, this.untilMs));
  }
}
