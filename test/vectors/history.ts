import type { Priority } from '@cloudcti/sla';
import type { Json } from '../../src/testing/Vector.js';
import type { ModelHistory } from '../support/modelHistory.js';
import { dueOf } from './answers.js';
import { wall } from './days.js';
import type { VectorAgreement } from './VectorAgreement.js';
import { shortIso } from './words.js';

const QUARTER = 900_000;
const LASTS = Number.POSITIVE_INFINITY;

/** A history as the fields of a ticket, its instants as texts. */
export function fields(history: ModelHistory, timeZone: string): { readonly [name: string]: Json } {
  const { priority, reportedMs, respondedMs, updatesMs, pauses, changes, repairs } = history;
  const at = (ms: number) => shortIso(ms, timeZone);
  const [first] = repairs;
  const reopenings = repairs.flatMap(({ toMs }, index) => {
    const again = repairs[index + 1];
    return toMs === LASTS ? [] : [{ at: at(toMs), ...(again === undefined ? {} : { repairedAt: at(again.fromMs) }) }];
  });
  const waits = pauses.map(({ fromMs, toMs }) => ({ from: at(fromMs), ...(toMs === LASTS ? {} : { to: at(toMs) }) }));
  return {
    priority,
    reportedAt: at(reportedMs),
    ...(respondedMs === undefined ? {} : { respondedAt: at(respondedMs) }),
    ...(updatesMs.length === 0 ? {} : { updatedAt: updatesMs.map(at) }),
    ...(waits.length === 0 ? {} : { pauses: waits }),
    ...(changes.length === 0 ? {} : { priorityChanges: changes.map(({ atMs, priority: to }) => ({ at: at(atMs), priority: to })) }),
    ...(first === undefined ? {} : { repairedAt: at(first.fromMs) }),
    ...(reopenings.length === 0 ? {} : { reopenings }),
  };
}

/** Acts of a history by what they are, each as `2026-11-23 10:00`; a wait or a repair that lasts has no second instant. */
export interface Acts {
  readonly responded?: string;
  readonly updated?: readonly string[];
  readonly paused?: readonly (readonly [from: string, to?: string])[];
  readonly changed?: readonly (readonly [at: string, priority: Priority])[];
  readonly repaired?: readonly (readonly [at: string, reopened?: string])[];
}

export const local = (text: string): number => wall(text.slice(0, 10), text.length === 16 ? `${text.slice(11)}:00.000` : text.slice(11));

export function historyOf(priority: Priority, reported: string, acts: Acts): ModelHistory {
  const span = ([from, to]: readonly [string, string?]) => ({ fromMs: local(from), toMs: to === undefined ? LASTS : local(to) });
  return {
    priority,
    reportedMs: local(reported),
    respondedMs: acts.responded === undefined ? undefined : local(acts.responded),
    updatesMs: (acts.updated ?? []).map(local),
    pauses: (acts.paused ?? []).map(span),
    changes: (acts.changed ?? []).map(([at, to]) => ({ atMs: local(at), priority: to })),
    repairs: (acts.repaired ?? []).map(span),
  };
}

/** What may be drawn: how many changes of priority, repairs and reopenings, and pauses at most. */
export interface Limits {
  readonly changes: number;
  readonly repairs: number;
  readonly pauses: number;
  /** In whose weeks it is reported; those of holidays and changes of the clocks by default. */
  readonly mondays?: readonly string[];
}

const MONDAYS = ['2026-05-11', '2026-05-18', '2026-10-19', '2026-11-23', '2026-12-21', '2026-03-23'];
const SPREAD = 3 * 96;

/** A possible history, whose acts often fall on a deadline, a millisecond before or after it, or together. */
export function drawHistory(random: () => number, agreement: VectorAgreement, limits: Limits): ModelHistory {
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <Item>(list: readonly Item[]) => list[below(list.length)] as Item;
  const reportedMs = wall(pick(limits.mondays ?? MONDAYS), '07:30:00.000') + below(5 * 96) * QUARTER;
  const priority = pick([1, 2, 2, 3, 4] as const);
  const dues = ([1, 2, 3, 4] as const).flatMap((row) =>
    (['response', 'update', 'mttr'] as const).map((kpi) => dueOf(agreement, kpi, row, reportedMs)).filter((due) => typeof due === 'number'),
  );
  const anchors = [reportedMs, ...dues];
  const place = () => {
    const at = below(3) > 0 ? reportedMs + below(SPREAD) * QUARTER : pick(anchors) + pick([0, 0, -1, 1]);
    const ms = Math.max(at, reportedMs);
    anchors.push(ms);
    return ms;
  };
  const some = (limit: number) => Array.from({ length: below(limit + 1) }, place).sort((one, other) => one - other);
  const repairs = some(limits.repairs);
  const changes = [...new Set(some(limits.changes))].map((atMs) => ({ atMs, priority: pick([1, 2, 3, 4] as const) }));
  return {
    priority,
    reportedMs,
    respondedMs: below(4) === 0 ? undefined : place(),
    updatesMs: some(2),
    pauses: Array.from({ length: below(limits.pauses + 1) }, () => {
      const [fromMs, toMs] = [place(), place()].sort((one, other) => one - other) as [number, number];
      return { fromMs, toMs: below(6) === 0 ? LASTS : toMs };
    }),
    changes,
    repairs: repairs.flatMap((fromMs, index) => (index % 2 === 0 ? [{ fromMs, toMs: repairs[index + 1] ?? LASTS }] : [])),
  };
}
