import type { Clause, Ruling } from '../agreement/index.js';
import { countsFrom, type DatedRule, type Promised, ruleReached } from '../deadline/index.js';
import type { EpochMs, SupportMs } from '../time/index.js';
import { openBetween } from '../timeline/index.js';
import { closedBy, namedDays } from './closedBy.js';
import type { ClockChangeOf, ClosedReason, Moment, TrailOf, TrailStepOf } from './Trail.js';

/** The way from a promise's start to its deadline, or R9's reason why there is none. It needs no luxon. */
export function trailOf(promised: Promised, deadline: EpochMs | 'best-effort' | 'to-be-determined'): TrailOf<Moment> {
  return typeof deadline === 'string' ? undatedTrail(promised, deadline) : dueTrail(promised, deadline);
}

/** An instant as the clocks of the agreement's zone show it. */
function momentAt({ timed: { timeline } }: Promised, epochMs: EpochMs): Moment {
  return { epochMs, wallMs: timeline.wallMs(epochMs) };
}

function foundation(promised: Promised) {
  const { kpi, target, start, startedBy, timed } = promised;
  return {
    kpi,
    ...(promised.kpi === 'third-line' ? {} : { priority: promised.priority }),
    target,
    startedBy,
    start: momentAt(promised, start),
    timeZone: timed.zone,
    clause: promised.rule.clause,
  };
}

function undatedTrail(promised: Promised, kind: 'best-effort' | 'to-be-determined'): TrailOf<Moment> {
  return { kind, ...foundation(promised), rulings: promised.rule.rulings, steps: [] };
}

function dueTrail(promised: Promised, deadline: EpochMs): TrailOf<Moment> {
  const { timeline } = promised.timed;
  const rule = promised.rule as DatedRule;
  const counting = countsFrom(rule, timeline, promised.start);
  const targetMs = timeline.position(ruleReached(rule, timeline, promised.start)) - timeline.position(counting);
  const steps = stepsTo(promised, counting, targetMs, deadline);
  const isPaused = steps.some(({ pausedMs }) => pausedMs > 0);
  return {
    kind: 'due',
    ...foundation(promised),
    countsFrom: momentAt(promised, counting),
    targetMs,
    deadline: momentAt(promised, deadline),
    startsAtClose: isClose(promised, promised.start),
    endsAtClose: isClose(promised, deadline),
    rulings: [...rule.rulings, ...(isPaused ? (['R12'] as const) : [])],
    steps,
  };
}

/** Whether support hours end at an instant. */
function isClose({ timed: { timeline } }: Promised, t: EpochMs): boolean {
  return timeline.covers(t - 1) && openBetween(timeline, t - 1, t + 1).some(([, close]) => close === t);
}

/** A stretch before its sums are known. */
interface Stretch {
  readonly kind: TrailStepOf<Moment>['kind'];
  readonly from: EpochMs;
  readonly to: EpochMs;
}

function stepsTo(promised: Promised, counting: EpochMs, targetMs: SupportMs, deadline: EpochMs): readonly TrailStepOf<Moment>[] {
  const { timed } = promised;
  const { timeline } = timed;
  let usedMs = 0;
  let leftMs = targetMs;
  const step = ({ kind, from, to }: Stretch): TrailStepOf<Moment> => {
    const supportMs = timeline.position(to) - timeline.position(from);
    const countedMs = kind === 'counted' ? supportMs : 0;
    const pausedMs = kind === 'paused' ? supportMs : 0;
    usedMs += countedMs;
    leftMs -= countedMs;
    // A pause before counting starts moves the deadline too (R12, as it is written).
    if (from < counting) leftMs += pausedMs;
    const reasons = kind === 'counted' ? [] : kind === 'closed' ? closedBy(timed, from, to) : namedDays(timed, from, to);
    return {
      kind,
      from: momentAt(promised, from),
      to: momentAt(promised, to),
      countedMs,
      pausedMs,
      usedMs,
      leftMs,
      closedBy: reasons,
      clockChanges: clockChanges(promised, from, to),
      ...sources(promised, kind, reasons, from),
    };
  };
  return stretches(promised, counting, deadline).map(step);
}

/** The stretches from the start to the deadline: pauses, what lies before counting starts, and the rest by open and closed. */
function stretches({ timed, start, pauses }: Promised, counting: EpochMs, deadline: EpochMs): readonly Stretch[] {
  const found: Stretch[] = [];
  const add = (kind: Stretch['kind'], from: EpochMs, to: EpochMs) => {
    if (from < to) found.push({ kind, from, to });
  };
  const addUnpaused = (begin: EpochMs, to: EpochMs) => {
    add('not-started', begin, Math.min(to, counting));
    let cursor = Math.max(begin, counting);
    if (cursor >= to) return;
    for (const [open, close] of openBetween(timed.timeline, cursor, to)) {
      add('closed', cursor, open);
      add('counted', open, close);
      cursor = close;
    }
    add('closed', cursor, to);
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

/** The clause and the rulings that decide a step. */
function sources(
  { kpi, rule, start }: Promised,
  kind: TrailStepOf<Moment>['kind'],
  reasons: readonly ClosedReason[],
  from: EpochMs,
): { readonly clause: Clause; readonly rulings: readonly Ruling[] } {
  if (kind === 'paused') return { clause: '§5', rulings: ['R12'] };
  if (kind === 'not-started') return { clause: '§5', rulings: rule.rulings.filter((ruling) => ruling !== 'R8') };
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

function clockChanges(promised: Promised, from: EpochMs, to: EpochMs): readonly ClockChangeOf<Moment>[] {
  const { offsetFrom, offsetMs } = promised.timed.timeline.table;
  const changes: ClockChangeOf<Moment>[] = [];
  for (let segment = 1; segment < offsetFrom.length; segment++) {
    const at = offsetFrom[segment] as number;
    const byMs = (offsetMs[segment] as number) - (offsetMs[segment - 1] as number);
    if (byMs !== 0 && at > from && at <= to) changes.push({ at: momentAt(promised, at), byMs });
  }
  return changes;
}
