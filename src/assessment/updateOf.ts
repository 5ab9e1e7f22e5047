import type { Judgement, Met, Missed } from './Assessment.js';
import { notJudged } from './notJudged.js';

/**
 * R11. How an incident stands on the update KPI: it is kept when none of its updates was missed, and at least one was due or given. The update that
 * decides is the one that was missed by most, else the one met that used most of its time, else the one that is open.
 */
export function updateOf(updates: readonly Judgement[]): Judgement {
  let worst: Missed | undefined;
  let closest: Met | undefined;
  for (const update of updates) {
    if (update.state === 'missed' && (worst === undefined || update.lateElapsedMs > worst.lateElapsedMs)) worst = update;
    else if (update.state === 'met' && (closest === undefined || update.share > closest.share)) closest = update;
  }
  return worst ?? closest ?? updates.at(-1) ?? notJudged('none-due', 'update');
}
