import type { EpochMs } from '../time/index.js';
import type { PausedPart, PausedTime } from './PausedTime.js';
import { pausesWithin } from './pausesOn.js';

/** R12, R18. The pauses within a stretch of time, by what is waited for. */
export function pausedParts(pauses: PausedTime, fromMs: EpochMs, toMs: EpochMs): readonly PausedPart[] {
  const parts: PausedPart[] = [];
  const add = (pausedBy: PausedPart['pausedBy'], from: EpochMs, to: EpochMs) => {
    if (from < to) parts.push({ pausedBy, fromMs: from, toMs: to });
  };
  const reopened = pausesWithin(pauses, fromMs, toMs, 'reopened');
  let place = 0;
  for (const pause of pausesWithin(pauses, fromMs, toMs)) {
    let cursor = Math.max(pause.fromMs, fromMs);
    const end = Math.min(pause.toMs, toMs);
    for (let repaired = reopened[place]; repaired !== undefined && repaired.fromMs < end; repaired = reopened[++place]) {
      add('wait', cursor, repaired.fromMs);
      add('repair', Math.max(cursor, repaired.fromMs), Math.min(repaired.toMs, end));
      cursor = Math.max(cursor, repaired.toMs);
    }
    add('wait', cursor, end);
  }
  return parts;
}
