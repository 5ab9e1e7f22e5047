import type { Promised } from '../deadline/index.js';
import type { EpochMs, Interval } from '../time/index.js';
import { openBetween } from '../timeline/index.js';
import type { PlainStep } from './PlainTrail.js';

/** A step before its sums are known. */
export interface Stretch extends Interval {
  readonly kind: PlainStep['kind'];
}

/** The stretches from the start to the deadline: pauses, what lies before counting starts, and the rest by open and closed. */
export function stretches({ timed, start, pauses }: Promised, counting: EpochMs, deadline: EpochMs): readonly Stretch[] {
  const found: Stretch[] = [];
  const add = (kind: Stretch['kind'], fromMs: EpochMs, toMs: EpochMs) => {
    if (fromMs < toMs) found.push({ kind, fromMs, toMs });
  };
  const addUnpaused = (fromMs: EpochMs, toMs: EpochMs) => {
    add('not-started', fromMs, Math.min(toMs, counting));
    let cursor = Math.max(fromMs, counting);
    if (cursor >= toMs) return;
    for (const [open, close] of openBetween(timed.timeline, cursor, toMs)) {
      add('closed', cursor, open);
      add('counted', open, close);
      cursor = close;
    }
    add('closed', cursor, toMs);
  };
  let cursor = start;
  for (const pause of pauses) {
    const [from, to] = [Math.max(pause.fromMs, start), Math.min(pause.toMs, deadline)];
    if (from >= to) continue;
    addUnpaused(cursor, from);
    add('paused', from, Math.min(to, Math.max(from, counting)));
    add('paused', Math.max(from, counting), to);
    cursor = to;
  }
  addUnpaused(cursor, deadline);
  return found;
}
