import type { Act, Kpi, Priority, Readings, TargetInput } from '@cloudcti/sla';
import type { ModelHistory } from './modelHistory.js';
import type { Span, SpellClock } from './SpellClock.js';

/** What judges it. */
export interface ModelTerms extends Readings {
  readonly clock: SpellClock;
  readonly kpis: Readonly<Record<Priority, Readonly<Record<Kpi, TargetInput>>>>;
  readonly recorded: readonly Act[];
  readonly atRiskFrom: number;
}

type Undated = 'best-effort' | 'to-be-determined';

/** How a promise stands. What a state does not have is not there. */
export interface ModelJudgement {
  readonly state: 'met' | 'missed' | 'running' | 'paused' | 'not-recorded' | 'not-yet-applicable' | 'none-due' | Undated;
  readonly priority?: Priority;
  readonly dueMs?: number;
  readonly countsFromMs?: number;
  readonly doneMs?: number;
  readonly targetMs?: number;
  readonly usedMs?: number;
  readonly leftMs?: number;
  readonly atRisk?: boolean;
  readonly lateSupportMs?: number;
  readonly lateElapsedMs?: number;
  readonly throughChangeMs?: number;
}

export interface ModelAssessment {
  readonly response: ModelJudgement;
  readonly updates: readonly ModelJudgement[];
  readonly mttr: ModelJudgement;
  /** R11. The update KPI of the incident as a whole. */
  readonly updateVerdict: ModelJudgement['state'];
}

/** A promise: when its clock starts, and what is known of it at an instant. */
interface Promised {
  readonly kpi: Kpi;
  readonly startMs: number;
  /** The act that fulfils it, as known then. */
  readonly doneBy: (ms: number) => number | undefined;
  /** The repair that ends it without fulfilling it, as known then: no update is due any more (R8). */
  readonly endedBy: (ms: number) => number | undefined;
  readonly waits: readonly Span[];
}

interface Row {
  readonly fromMs: number;
  readonly priority: Priority;
}

/** How a history stands, from the words of R5 to R12 and R18 to R20. */
export function modelAssessment(history: ModelHistory, terms: ModelTerms, nowMs: number): ModelAssessment {
  if (nowMs < history.reportedMs) {
    const none: ModelJudgement = { state: 'not-yet-applicable' };
    return { response: none, updates: [], mttr: none, updateVerdict: 'not-yet-applicable' };
  }
  const judged = (promised: Promised) => new Court(terms, rowsOf(history, terms, nowMs), promised, nowMs).verdict();
  // R20. A KPI whose act is not recorded is not judged.
  const given = (act: Act, found: () => readonly (ModelJudgement | undefined)[]): readonly ModelJudgement[] =>
    terms.recorded.includes(act) ? found().filter((judgement) => judgement !== undefined) : [{ state: 'not-recorded' }];
  const updates = given('update', () => updatePromises(history, terms, nowMs).map(judged));
  return {
    response: given('response', () => [judged(responsePromise(history, terms))])[0] as ModelJudgement,
    updates: updates.filter((update, index) => !(isUndated(update.state) && update.state === updates[index - 1]?.state)),
    mttr: given('repair', () => [judged(mttrPromise(history, terms, nowMs))])[0] as ModelJudgement,
    updateVerdict: updateVerdict(updates),
  };
}

/** R11. None was missed and at least one was given; else as the open one stands. */
function updateVerdict(updates: readonly ModelJudgement[]): ModelJudgement['state'] {
  const states = updates.map(({ state }) => state);
  if (states.includes('missed')) return 'missed';
  return states.includes('met') ? 'met' : (states.at(-1) ?? 'none-due');
}

/** R12. The rows by turns, as known then; a change to the priority that stands is none. */
function rowsOf({ reportedMs, priority, changes }: ModelHistory, { priorityChange }: ModelTerms, nowMs: number): readonly Row[] {
  const rows: Row[] = [{ fromMs: reportedMs, priority }];
  for (const { atMs, priority: to } of [...changes].sort((one, other) => one.atMs - other.atMs)) {
    if (atMs <= nowMs && to !== rows.at(-1)?.priority) rows.push({ fromMs: atMs, priority: to });
  }
  // As if the last row had always stood: it is the only one.
  return priorityChange === 'from-report' ? [{ fromMs: reportedMs, priority: (rows.at(-1) as Row).priority }] : rows;
}

/** R18. The last repair counts: of repairs that were reopened nothing stands, whenever one looks back. From when on it stands repaired now. */
function standingMs({ repairs }: ModelHistory, nowMs: number): number {
  return repairs.find(({ fromMs, toMs }) => fromMs <= nowMs && nowMs < toMs)?.fromMs ?? Number.POSITIVE_INFINITY;
}

/** R19. The recorded response, or the first repair where it is earlier and answers too. */
function answeredMs({ respondedMs, repairs }: ModelHistory, { answeredBy }: ModelTerms): number {
  const never = Number.POSITIVE_INFINITY;
  return Math.min(respondedMs ?? never, answeredBy === 'response' ? never : (repairs[0]?.fromMs ?? never));
}

function responsePromise(history: ModelHistory, terms: ModelTerms): Promised {
  const answered = answeredMs(history, terms);
  return {
    kpi: 'response',
    startMs: history.reportedMs,
    doneBy: (ms) => (answered <= ms ? answered : undefined),
    endedBy: () => undefined,
    waits: unrepaired(history),
  };
}

/**
 * R19. The pauses, without what of them falls between a repair and its reopening: the response of a closed incident is never paused. Where a repair
 * answers, that changes nothing.
 */
function unrepaired({ pauses, repairs }: ModelHistory): readonly Span[] {
  return repairs.reduce<readonly Span[]>(
    (left, repair) =>
      left
        .flatMap(({ fromMs, toMs }) => [
          { fromMs, toMs: Math.min(toMs, repair.fromMs) },
          { fromMs: Math.max(fromMs, repair.toMs), toMs },
        ])
        .filter(({ fromMs, toMs }) => fromMs < toMs),
    pauses,
  );
}

function mttrPromise(history: ModelHistory, terms: ModelTerms, nowMs: number): Promised {
  const repairedMs = standingMs(history, nowMs);
  return {
    kpi: 'mttr',
    startMs: history.reportedMs,
    doneBy: (ms) => (repairedMs <= ms ? repairedMs : undefined),
    endedBy: () => undefined,
    waits: waitsOf(history, terms),
  };
}

/** R8. One from the report, and one from each contact on; while a repair stands, those after it are none. */
function updatePromises(history: ModelHistory, terms: ModelTerms, nowMs: number): readonly Promised[] {
  const repairedMs = standingMs(history, nowMs);
  const acts = [...history.updatesMs, history.respondedMs ?? Number.POSITIVE_INFINITY, answeredMs(history, terms)];
  const contacts = [...new Set(acts)].filter((ms) => ms <= Math.min(repairedMs, nowMs)).sort((one, other) => one - other);
  return [history.reportedMs, ...contacts].map((startMs, index) => {
    const contact = contacts[index] ?? Number.POSITIVE_INFINITY;
    return {
      kpi: 'update',
      startMs,
      doneBy: (ms) => (contact <= ms ? contact : undefined),
      endedBy: (ms) => (contact > ms && repairedMs <= ms ? repairedMs : undefined),
      waits: waitsOf(history, terms),
    };
  });
}

/** R12, R18. The pauses, and the time from a repair to its reopening unless it counts. */
function waitsOf({ pauses, repairs }: ModelHistory, { untilReopened }: ModelTerms): readonly Span[] {
  return untilReopened === 'pause' ? [...pauses, ...repairs] : pauses;
}

const isUndated = (kind: string): kind is Undated => kind === 'best-effort' || kind === 'to-be-determined';

/** Judges one promise by the rows that stood. */
class Court {
  constructor(
    private readonly terms: ModelTerms,
    private readonly rows: readonly Row[],
    private readonly promised: Promised,
    private readonly nowMs: number,
  ) {}

  /** R12. Undefined for an update that is not due: the incident stands repaired and it was not late by then. */
  verdict(): ModelJudgement | undefined {
    const { rows, nowMs, promised } = this;
    const isFromChange = this.terms.priorityChange === 'from-change';
    let latest: ModelJudgement | undefined;
    for (const [index, row] of rows.entries()) {
      const changeMs = rows[index + 1]?.fromMs;
      const untilMs = changeMs ?? nowMs;
      // An act at the instant of a change is judged by the row before it: that row is asked, also where its time was but an instant.
      if (changeMs !== undefined && changeMs < promised.startMs) continue;
      const startMs = isFromChange ? Math.max(row.fromMs, promised.startMs) : promised.startMs;
      if (!this.endedBefore(row, untilMs)) latest = this.under(row, startMs, untilMs);
      if (changeMs === undefined) return latest;
      // Missed for good, by the row that stood; how late it is goes on until the act.
      if (latest?.state === 'missed') return this.under(row, startMs, nowMs);
      // What is done runs no more, so that no later row applies to it.
      if (promised.doneBy(changeMs) !== undefined) return latest;
    }
    throw new Error('a history has a row at least');
  }

  /** Whether the update had ended by a repair when the row came, so that it does not run any more (R8). */
  private endedBefore(row: Row, ms: number): boolean {
    return row !== this.rows[0] && (this.promised.endedBy(ms) ?? Number.POSITIVE_INFINITY) <= row.fromMs;
  }

  /** By one row, with what is known at an instant. */
  private under(row: Row, startMs: number, ms: number): ModelJudgement | undefined {
    const { kpi, doneBy, endedBy, waits } = this.promised;
    const { clock, kpis, workingDayReading, atRiskFrom } = this.terms;
    const { priority } = row;
    const target = kpis[priority][kpi];
    if (isUndated(target.kind) || !('value' in target)) return { state: target.kind as Undated, priority };
    const doneMs = doneBy(ms) ?? endedBy(ms);
    const endMs = doneMs ?? ms;
    const { countsFromMs, dueMs: unmovedMs } = clock.due(target, kpi === 'mttr', workingDayReading, startMs);
    // Nothing that begins at the end or later matters, nor what lasts beyond it: it is judged as it stood then.
    const before = waits.flatMap(({ fromMs, toMs }) => (fromMs < endMs ? [{ fromMs, toMs: Math.min(toMs, endMs) }] : []));
    const targetMs = clock.counted(countsFromMs, unmovedMs, []);
    const usedMs = clock.counted(countsFromMs, endMs, before);
    const dueMs = clock.reached(countsFromMs, targetMs, before);
    const common = { priority, countsFromMs, targetMs, usedMs, dueMs, ...(doneMs === undefined ? {} : { doneMs }) };
    if (dueMs < endMs) {
      const late = { lateSupportMs: clock.counted(dueMs, endMs, before), lateElapsedMs: endMs - dueMs };
      const through = dueMs < row.fromMs && this.terms.priorityChange === 'verdict-stands' ? { throughChangeMs: row.fromMs } : {};
      return { state: 'missed', ...common, leftMs: 0, ...late, ...through };
    }
    const open = { ...common, leftMs: targetMs - usedMs };
    if (doneBy(ms) !== undefined) return { state: 'met', ...open };
    if (endedBy(ms) !== undefined) return undefined;
    const isWaiting = waits.some(({ fromMs, toMs }) => fromMs <= ms && ms < toMs) && usedMs < targetMs;
    return { state: isWaiting ? 'paused' : 'running', ...open, atRisk: usedMs / targetMs >= atRiskFrom };
  }
}
