import type { Judgement, Met, Missed } from './Assessment.js';
import { notJudged } from './notJudged.js';

/**
 * R11. How an incident stands on the update KPI: it is kept when none of its updates was missed, and at least one was due or given. The update that
 * decides is the one that was missed by most, else the one met that used most of its time, else the one that is open.
 */
export function updateOf(updates: readonly Judgement[]): Judgement {
  const missed = updates.filter((update): update is Missed => update.state === 'missed');
  if (missed.length > 0) return missed.reduce((worst, update) => (update.lateElapsedMs > worst.lateElapsedMs ? update : worst));
  const met = updates.filter((update): update is Met => update.state === 'met');
  if (met.length > 0) return met.reduce((closest, update) => (update.share > closest.share ? update : closest));
  return updates.at(-1) ?? notJudged('none-due', 'update');
}
