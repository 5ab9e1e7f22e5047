import type { IncidentFields, Priority } from '@cloudcti/sla';
import type { Span } from './SpellClock.js';

/** A history; instants in epoch milliseconds. What still lasts goes on to Infinity. */
export interface ModelHistory {
  readonly reportedMs: number;
  readonly priority: Priority;
  readonly respondedMs: number | undefined;
  readonly updatesMs: readonly number[];
  readonly pauses: readonly Span[];
  readonly changes: readonly { readonly atMs: number; readonly priority: Priority }[];
  /** From each repair to the reopening after it. */
  readonly repairs: readonly Span[];
}

/** The same history as the fields of a ticket. */
export function fieldsOf(history: ModelHistory): IncidentFields {
  const { reportedMs, priority, respondedMs, updatesMs, pauses, changes, repairs } = history;
  const date = (ms: number) => new Date(ms);
  const [first, ...later] = repairs;
  const reopenings = repairs.flatMap(({ toMs }, index) => {
    const again = later[index];
    return Number.isFinite(toMs) ? [{ at: date(toMs), ...(again === undefined ? {} : { repairedAt: date(again.fromMs) }) }] : [];
  });
  return {
    priority,
    reportedAt: date(reportedMs),
    updatedAt: updatesMs.map(date),
    pauses: pauses.map(({ fromMs, toMs }) => ({ from: date(fromMs), ...(Number.isFinite(toMs) ? { to: date(toMs) } : {}) })),
    priorityChanges: changes.map(({ atMs, priority: to }) => ({ at: date(atMs), priority: to })),
    reopenings,
    ...(respondedMs === undefined ? {} : { respondedAt: date(respondedMs) }),
    ...(first === undefined ? {} : { repairedAt: date(first.fromMs) }),
  };
}

/** What is known at an instant, and nothing else ever happens. */
export function upTo(history: ModelHistory, ms: number): ModelHistory {
  const spans = (list: readonly Span[]) =>
    list.filter(({ fromMs }) => fromMs <= ms).map(({ fromMs, toMs }) => ({ fromMs, toMs: toMs <= ms ? toMs : Number.POSITIVE_INFINITY }));
  return {
    ...history,
    respondedMs: history.respondedMs !== undefined && history.respondedMs <= ms ? history.respondedMs : undefined,
    updatesMs: history.updatesMs.filter((each) => each <= ms),
    changes: history.changes.filter(({ atMs }) => atMs <= ms),
    pauses: spans(history.pauses),
    repairs: spans(history.repairs),
  };
}
