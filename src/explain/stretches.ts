import type { PausedPart, PausedTime, Promised } from '../deadline/index.js';
import type { EpochMs, Interval } from '../time/index.js';
import { openBetween } from '../timeline/index.js';
import type { PlainStep } from './PlainTrail.js';

/** A step before its sums are known. */
export interface Stretch extends Interval {
  readonly kind: PlainStep['kind'];
  readonly pausedBy?: 'wait' | 'repair';
}

/** R12, R18. Tells the pauses within a stretch of time. The cells of a spreadsheet know none, and their file leaves out what tells them. */
export type TellPauses = (pauses: PausedTime, fromMs: EpochMs, toMs: EpochMs) => readonly PausedPart[];

/**
 * The stretches from the start to the deadline: what lies before counting starts, then pauses, and the rest by open and closed. A pause before
 * counting starts takes nothing (R12), and is no stretch of its own.
 */
export function stretches(
  { timed, start, pauses }: Promised,
  counting: EpochMs,
  deadline: EpochMs,
  tellPauses: TellPauses,
): readonly Stretch[] {
  const found: Stretch[] = [];
  const add = (kind: Stretch['kind'], fromMs: EpochMs, toMs: EpochMs, pausedBy?: Stretch['pausedBy']) => {
    if (fromMs < toMs) found.push({ kind, fromMs, toMs, ...(pausedBy === undefined ? {} : { pausedBy }) });
  };
  const addUnpaused = (fromMs: EpochMs, toMs: EpochMs) => {
    let cursor = fromMs;
    if (cursor >= toMs) return;
    for (const [open, close] of openBetween(timed.timeline, cursor, toMs)) {
      add('closed', cursor, open);
      add('counted', open, close);
      cursor = close;
    }
    add('closed', cursor, toMs);
  };
  add('not-started', start, counting);
  let cursor = counting;
  for (const { fromMs, toMs, pausedBy } of pauses === undefined ? [] : tellPauses(pauses, counting, deadline)) {
    addUnpaused(cursor, fromMs);
    add('paused', fromMs, toMs, pausedBy);
    cursor = toMs;
  }
  addUnpaused(cursor, deadline);
  return found;
}
