import type { Clause } from '../agreement/index.js';
import { openBetween } from '../clock/index.js';
import { countsFrom, type Deadline, type Promised, promisedOf, targetReached } from '../deadline/index.js';
import { reject } from '../errors/index.js';
import { dateTimeAt, type EpochMs, type SupportMs } from '../time/index.js';
import { closedBy, namedDays } from './closedBy.js';
import type { ClockChange, ClosedReason, DueTrail, Ruling, Trail, TrailStep } from './Trail.js';

/**
 * Why a deadline is what it is: the way from the report to it, step by step, to be checked by hand.
 *
 * Each step says from when to when, whether its time counted and how much, what closed it, what is used and left, and the clause and ruling
 * that decide. The steps leave no gap, and what they count adds up to the target. Long closed stretches are one step.
 *
 * SLA §1.3 and §5; all rulings from R1 to R13.
 *
 * @param deadline what `responseDeadline`, `updateDeadline`, `mttrDeadline`, `deadlines` or `thirdLineResponseDeadline` gave; a copy of one does not know
 *   where it comes from
 * @throws {SlaInputError} for what is not such a deadline
 * @example
 * import { explain, responseDeadline } from '@cloudcti/sla';
 *
 * const trail = explain(responseDeadline({ priority: 2, reportedAt: '2026-05-22T16:00+02:00' }));
 * trail.steps.map(({ kind }) => kind); // => ['counted', 'closed', 'counted']
 * trail.steps[1].closedBy.map(({ kind }) => kind); // => ['outside-support-hours', 'weekend', 'closed-day', 'closed-day']
 * trail.steps[1].closedBy[3].name.en; // => 'Whit Monday'
 * trail.steps[2].leftMs; // => 0
 */
export function explain(deadline: Deadline): Trail {
  const promised = promisedOf(deadline);
  if (promised === undefined) {
    const expected = 'pass the very object that responseDeadline, updateDeadline, mttrDeadline or thirdLineResponseDeadline returned';
    const draft = { code: 'wrong-type', path: 'deadline', received: deadline } as const;
    return reject('explain', { ...draft, problem: 'is not a deadline of this library', expected });
  }
  return remember(deadline.kind === 'due' ? dueTrail(promised, deadline.epochMs) : undatedTrail(promised, deadline.kind));
}

const trails = new WeakSet<object>();

/** Whether a value is a trail that `explain` made. */
export function isTrail(value: unknown): value is Trail {
  return typeof value === 'object' && value !== null && trails.has(value);
}

function remember(trail: Trail): Trail {
  trails.add(Object.freeze(trail));
  return trail;
}

function foundation({ kpi, priority, target, start, startedBy, running }: Promised) {
  return {
    kpi,
    ...(priority === undefined ? {} : { priority }),
    target,
    startedBy,
    start: dateTimeAt(start, running.zone),
    timeZone: running.zone,
    clause: target.clause,
  };
}

function undatedTrail(promised: Promised, kind: 'best-effort' | 'to-be-determined'): Trail {
  return { kind, ...foundation(promised), rulings: Object.freeze(['R9'] as const), steps: Object.freeze([]) };
}

function dueTrail(promised: Promised, deadline: EpochMs): DueTrail {
  const { running } = promised;
  const { timeline, zone } = running;
  const counting = countsFrom(promised);
  const targetMs = timeline.position(targetReached(promised)) - timeline.position(counting);
  const steps = stepsTo(promised, counting, targetMs, deadline);
  const isPaused = steps.some(({ pausedMs }) => pausedMs > 0);
  return {
    kind: 'due',
    ...foundation(promised),
    countsFrom: dateTimeAt(counting, zone),
    targetMs,
    deadline: dateTimeAt(deadline, zone),
    startsAtClose: isClose(promised, promised.start),
    endsAtClose: isClose(promised, deadline),
    rulings: Object.freeze([...rulingsOf(promised), ...(isPaused ? (['R12'] as const) : [])]),
    steps,
  };
}

/** Whether support hours end at an instant. */
function isClose({ running: { timeline } }: Promised, t: EpochMs): boolean {
  return timeline.covers(t - 1) && openBetween(timeline, t - 1, t + 1).at(-1)?.[1] === t;
}

/** The rulings by which a target becomes a deadline. */
function rulingsOf({ kpi, target }: Promised): readonly Ruling[] {
  if (target.kind === 'working-days') return kpi === 'mttr' ? ['R7'] : kpi === 'update' ? ['R8', 'R6'] : ['R6'];
  if (target.kind === 'hours-on-working-days') return ['R13'];
  return kpi === 'update' ? ['R8', 'R5'] : ['R5'];
}

/** A stretch before its sums are known. */
interface Stretch {
  readonly kind: TrailStep['kind'];
  readonly from: EpochMs;
  readonly to: EpochMs;
}

function stepsTo(promised: Promised, counting: EpochMs, targetMs: SupportMs, deadline: EpochMs): readonly TrailStep[] {
  const { running } = promised;
  const { timeline, zone } = running;
  let usedMs = 0;
  let leftMs = targetMs;
  const step = ({ kind, from, to }: Stretch): TrailStep => {
    const supportMs = timeline.position(to) - timeline.position(from);
    const countedMs = kind === 'counted' ? supportMs : 0;
    const pausedMs = kind === 'paused' ? supportMs : 0;
    usedMs += countedMs;
    leftMs -= countedMs;
    // A pause before counting starts moves the deadline too (R12, as it is written).
    if (from < counting) leftMs += pausedMs;
    const reasons = kind === 'counted' ? [] : kind === 'closed' ? closedBy(running, from, to) : namedDays(running, from, to);
    return Object.freeze({
      kind,
      from: dateTimeAt(from, zone),
      to: dateTimeAt(to, zone),
      countedMs,
      pausedMs,
      usedMs,
      leftMs,
      closedBy: Object.freeze(reasons.map((reason) => Object.freeze(reason))),
      clockChanges: clockChanges(promised, from, to),
      ...sources(promised, kind, reasons, from),
    });
  };
  return Object.freeze(stretches(promised, counting, deadline).map(step));
}

/** The stretches from the start to the deadline: pauses, what lies before counting starts, and the rest by open and closed. */
function stretches({ running, start, pauses }: Promised, counting: EpochMs, deadline: EpochMs): readonly Stretch[] {
  const found: Stretch[] = [];
  const add = (kind: Stretch['kind'], from: EpochMs, to: EpochMs) => {
    if (from < to) found.push({ kind, from, to });
  };
  const addUnpaused = (begin: EpochMs, to: EpochMs) => {
    add('not-started', begin, Math.min(to, counting));
    let cursor = Math.max(begin, counting);
    if (cursor >= to) return;
    for (const [open, close] of openBetween(running.timeline, cursor, to)) {
      add('closed', cursor, open);
      add('counted', open, close);
      cursor = close;
    }
    add('closed', cursor, to);
  };
  let cursor = start;
  for (const pause of pauses) {
    const [from, to] = [Math.max(pause.from, start), Math.min(pause.to, deadline)];
    if (from >= to) continue;
    addUnpaused(cursor, from);
    add('paused', from, Math.min(to, Math.max(from, counting)));
    add('paused', Math.max(from, counting), to);
    cursor = to;
  }
  addUnpaused(cursor, deadline);
  return found;
}

/** The clause and the rulings that decide a step. */
function sources(
  { kpi, start }: Promised,
  kind: TrailStep['kind'],
  reasons: readonly ClosedReason[],
  from: EpochMs,
): { readonly clause: Clause; readonly rulings: readonly Ruling[] } {
  if (kind === 'paused') return { clause: '§5', rulings: ['R12'] };
  if (kind === 'not-started') return { clause: '§5', rulings: [kpi === 'mttr' ? 'R7' : 'R6'] };
  if (kpi === 'third-line') return { clause: '§1.3', rulings: kind === 'counted' ? ['R13'] : ['R13', 'R2'] };
  if (kind === 'counted') return { clause: '§4', rulings: ['R3'] };
  const byHours = reasons.some((reason) => reason.kind === 'outside-support-hours');
  const byDay = reasons.some((reason) => reason.kind !== 'outside-support-hours');
  const rulings: Ruling[] = [];
  if (byDay) rulings.push('R2');
  if (byHours) rulings.push('R3');
  if (from === start) rulings.push('R4');
  return { clause: '§4', rulings };
}

function clockChanges({ running }: Promised, from: EpochMs, to: EpochMs): readonly ClockChange[] {
  const { offsetFrom, offsetMs } = running.timeline.table;
  const changes: ClockChange[] = [];
  for (let segment = 1; segment < offsetFrom.length; segment++) {
    const at = offsetFrom[segment] as number;
    const byMs = (offsetMs[segment] as number) - (offsetMs[segment - 1] as number);
    if (byMs !== 0 && at > from && at <= to) changes.push(Object.freeze({ at: dateTimeAt(at, running.zone), byMs }));
  }
  return Object.freeze(changes);
}
