import type { Assessment, Judgement, Missed } from '../assessment/index.js';
import { type Promised, pausesWithin, promisedOf } from '../deadline/index.js';
import type { Incident } from '../incident/index.js';
import type { Miss } from './Compliance.js';
import { compareTexts } from './grouping.js';

/** A miss, and where it comes from. */
export interface KeptMiss {
  readonly miss: Omit<Miss, 'trail'>;
  readonly incident: Incident;
  readonly place: number;
}

const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** The promises to an incident that were missed; its other verdicts make none. */
export function missedOf({ response, updates, mttr }: Assessment): readonly Missed[] {
  let missed: Missed[] | undefined;
  const add = (judgement: Judgement) => {
    if (judgement.state !== 'missed') return;
    missed ??= [];
    missed.push(judgement);
  };
  add(response);
  for (const update of updates) add(update);
  add(mttr);
  return missed ?? NONE;
}

/** A missed promise as it is told. */
export function missOf({ id, reportedMs }: Incident, missed: Missed): KeptMiss['miss'] {
  const { kpi, priority, deadline, doneMs, lateSupportMs, lateElapsedMs, throughChangeMs } = missed;
  return {
    ...{ id, kpi, priority, reportedMs, deadline, lateSupportMs, lateElapsedMs },
    ...(doneMs === undefined ? {} : { doneMs }),
    ...(throughChangeMs === undefined ? {} : { throughChangeMs }),
  };
}

/** The latest first, in support time; what follows only makes the order the same every time. */
export function byLateness({ miss: one }: Pick<KeptMiss, 'miss'>, { miss: other }: Pick<KeptMiss, 'miss'>): number {
  return (
    other.lateSupportMs - one.lateSupportMs ||
    other.lateElapsedMs - one.lateElapsedMs ||
    one.reportedMs - other.reportedMs ||
    compareTexts(one.id, other.id) ||
    compareTexts(one.kpi, other.kpi) ||
    one.deadline.epochMs - other.deadline.epochMs ||
    one.priority - other.priority ||
    compareTexts(originOf(one), originOf(other))
  );
}

/** What else a deadline follows from: where its clock started, and the pauses. */
function originOf({ deadline }: KeptMiss['miss']): string {
  const { start, startedBy, pauses } = promisedOf(deadline) as Promised;
  return JSON.stringify([start, startedBy, pausesWithin(pauses, start, deadline.epochMs)]);
}
