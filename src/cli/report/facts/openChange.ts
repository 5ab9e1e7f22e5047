import type { MayChange, OpenUpdate, TargetedPromise } from '../../../compliance/index.js';
import type { Kpi, Priority } from '../../../vocabulary/index.js';

/** What of a promise is still open: how many, and what that may change. */
export interface OpenChange extends MayChange {
  readonly open: number;
}

/** R8, R11, R12. What is open of a promise, as far as its figure may change through it. */
export function openChange({ kpi, priority, totals: { counts } }: TargetedPromise, openUpdates: readonly OpenUpdate[]): OpenChange {
  if (kpi === 'update') return updatesChange(priority, openUpdates);
  const open = counts.running + counts.paused;
  return { open, others: open };
}

function updatesChange(priority: Priority, openUpdates: readonly OpenUpdate[]): OpenChange {
  const own = openUpdates.filter((update) => concerns(update, priority));
  const sum = (of: (update: OpenUpdate) => boolean) => own.filter(of).reduce((all, { incidents }) => all + incidents, 0);
  const isEach = ({ unit }: OpenUpdate) => unit === 'update';
  const isHere = ({ row }: OpenUpdate) => row === priority;
  const isJudged = ({ state }: OpenUpdate) => state === 'met' || state === 'missed';
  return {
    open: sum(() => true),
    isUnbounded: own.some(isEach),
    turning: sum((update) => !isEach(update) && isHere(update) && update.state === 'met'),
    leaving: sum((update) => !isEach(update) && isHere(update) && update.state === 'missed'),
    others: sum((update) => !isEach(update) && (!isJudged(update) || !isHere(update))),
  };
}

/** How many promises are open that may change the figure of one of some promises. */
export function openOf(
  promises: readonly { readonly kpi: Kpi; readonly priority: Priority; readonly open: number }[],
  openUpdates: readonly OpenUpdate[],
): number {
  const rows = promises.filter(({ kpi }) => kpi === 'update').map(({ priority }) => priority);
  const updates = openUpdates.filter((update) => rows.some((row) => concerns(update, row)));
  const others = promises.filter(({ kpi }) => kpi !== 'update');
  return [...updates.map(({ incidents }) => incidents), ...others.map(({ open }) => open)].reduce((sum, open) => sum + open, 0);
}

function concerns({ row, next }: OpenUpdate, priority: Priority): boolean {
  return row === priority || next === priority;
}
