import type { Ruling } from '../agreement/index.js';
import { countsFrom, type DatedRule, type Promised, ruleReached, ruleSource } from '../deadline/index.js';
import type { EpochMs, SupportMs } from '../time/index.js';
import { openBetween } from '../timeline/index.js';
import type { Undated } from '../vocabulary/index.js';
import { closedBy, namedDays } from './closedBy.js';
import { clockChangesBetween, offsetsBetween } from './offsets.js';
import type { PlainDueTrail, PlainStep, PlainTrail, PlainUndatedTrail, ZoneOffset } from './PlainTrail.js';
import { sources } from './sources.js';
import { type Stretch, stretches, type TellPauses } from './stretches.js';

/** The way from a promise's start to its deadline, or R9's reason why there is none. It needs no luxon. */
export function trailOf(promised: Promised, deadline: EpochMs | Undated, tellPauses: TellPauses): PlainTrail {
  return typeof deadline === 'string' ? undatedTrail(promised, deadline) : dueTrail(promised, deadline, tellPauses);
}

function foundation(promised: Promised, to: EpochMs) {
  const { kpi, target, start, startedBy, timed } = promised;
  return {
    kpi,
    ...(promised.kpi === 'third-line' ? {} : { priority: promised.priority }),
    target,
    startedBy,
    startMs: start,
    timeZone: timed.zone,
    offsets: offsetsBetween(timed.timeline, start, to),
    clause: ruleSource(promised).clause,
  };
}

function undatedTrail(promised: Promised, kind: Undated): PlainUndatedTrail {
  return { kind, ...foundation(promised, promised.start), rulings: ruleSource(promised).rulings, steps: [] };
}

function dueTrail(promised: Promised, deadlineMs: EpochMs, tellPauses: TellPauses): PlainDueTrail {
  const { start, timed } = promised;
  const { timeline } = timed;
  const rule = promised.rule as DatedRule;
  const countsFromMs = countsFrom(rule, timeline, start);
  const targetMs = timeline.supportBetween(countsFromMs, ruleReached(rule, timeline, start));
  const base = foundation(promised, deadlineMs);
  const steps = stepsTo(promised, base.offsets, targetMs, stretches(promised, countsFromMs, deadlineMs, tellPauses));
  return {
    kind: 'due',
    ...base,
    countsFromMs,
    targetMs,
    deadlineMs,
    startsAtClose: isClose(promised, start),
    endsAtClose: isClose(promised, deadlineMs),
    rulings: [...ruleSource(promised).rulings, ...new Set(furtherRulings(promised, steps))],
    steps,
  };
}

/** What decides besides the rule: a change of priority that starts the clock, and pauses that took time. */
function furtherRulings({ startedBy }: Promised, steps: readonly PlainStep[]): readonly Ruling[] {
  const byPauses = steps.flatMap(({ pausedMs, rulings }) => (pausedMs > 0 ? rulings : []));
  return startedBy === 'priority-change' ? ['R12', ...byPauses] : byPauses;
}

/** Whether support hours end at an instant. */
function isClose({ timed: { timeline } }: Promised, t: EpochMs): boolean {
  return timeline.hasInstant(t - 1) && openBetween(timeline, t - 1, t + 1).some(([, close]) => close === t);
}

function stepsTo(promised: Promised, offsets: readonly ZoneOffset[], targetMs: SupportMs, found: readonly Stretch[]): readonly PlainStep[] {
  const { timed } = promised;
  let usedMs = 0;
  let leftMs = targetMs;
  const step = (stretch: Stretch): PlainStep => {
    const { kind, fromMs, toMs } = stretch;
    const supportMs = timed.timeline.supportBetween(fromMs, toMs);
    const countedMs = kind === 'counted' ? supportMs : 0;
    const pausedMs = kind === 'paused' ? supportMs : 0;
    usedMs += countedMs;
    leftMs -= countedMs;
    const reasons = kind === 'counted' ? [] : kind === 'closed' ? closedBy(timed, fromMs, toMs) : namedDays(timed, fromMs, toMs);
    const clockChanges = clockChangesBetween(offsets, fromMs, toMs);
    return { ...stretch, countedMs, pausedMs, usedMs, leftMs, closedBy: reasons, clockChanges, ...sources(promised, stretch, reasons) };
  };
  return found.map(step);
}
