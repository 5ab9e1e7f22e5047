import type { Priority } from '@cloudcti/sla';
import fc from 'fast-check';
import { modelAssessment } from './assessmentModel.js';
import type { ModelAgreement } from './modelAgreements.js';
import type { ModelHistory } from './modelHistory.js';

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
const DAY = 86_400_000;

/** When something happens: freely, or at, just before or just after something that happened or was due. */
interface When {
  readonly quarters: number;
  readonly isFree: boolean;
  readonly anchor: number;
  readonly offMs: number;
}

const when: fc.Arbitrary<When> = fc.record({
  quarters: fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: 14 * 96 })),
  isFree: fc.boolean(),
  anchor: fc.nat({ max: 40 }),
  offMs: fc.constantFrom(0, 0, -1, 1),
});

const priority = fc.constantFrom<Priority>(1, 2, 3, 4);

/** What a history is drawn from, whatever its agreement. */
const drafts = fc.record({
  report: fc.record({ quarters: fc.nat({ max: 21 * 96 }), offMs: fc.constantFrom(0, 0, 0, 1, 59_999) }),
  priority,
  response: fc.option(when, { nil: undefined }),
  changes: fc.array(fc.record({ at: when, priority }), { maxLength: 3 }),
  updates: fc.array(when, { maxLength: 4 }),
  repairs: fc.array(when, { maxLength: 4 }),
  pauses: fc.array(fc.record({ from: when, to: fc.option(when, { nil: undefined, freq: 5 }) }), { maxLength: 3 }),
});

/** Places instants after a report; each is something that later ones may fall together with. */
class Placer {
  private readonly anchors: number[];

  constructor(
    private readonly reportedMs: number,
    anchors: readonly number[],
  ) {
    this.anchors = [reportedMs, ...anchors];
  }

  readonly place = ({ quarters, isFree, anchor, offMs }: When): number => {
    const free = this.reportedMs + quarters * QUARTER;
    const at = isFree ? free : (this.anchors[anchor % this.anchors.length] as number) + offMs;
    this.anchors.push(at);
    return Math.max(at, this.reportedMs);
  };
}

/** When the promises of each row are due if nothing happens but the report: what acts and changes like to fall together with. */
function duesOf(reportedMs: number, { terms }: ModelAgreement): readonly number[] {
  const nothing = { reportedMs, respondedMs: undefined, updatesMs: [], pauses: [], changes: [], repairs: [] };
  return ([1, 2, 3, 4] as const).flatMap((row) => {
    const all = { ...terms, recorded: ['response', 'update', 'repair'] as const };
    const { response, updates, mttr } = modelAssessment({ ...nothing, priority: row }, all, reportedMs);
    return [response, ...updates, mttr].flatMap(({ dueMs }) => dueMs ?? []);
  });
}

function historyOf(draft: typeof drafts extends fc.Arbitrary<infer Draft> ? Draft : never, agreement: ModelAgreement): ModelHistory {
  const reportedMs = agreement.reportsFrom + draft.report.quarters * QUARTER + draft.report.offMs;
  const { place } = new Placer(reportedMs, duesOf(reportedMs, agreement));
  const changes = draft.changes.map(({ at, priority: to }) => ({ atMs: place(at), priority: to }));
  const repairs = draft.repairs.map(place).sort((one, other) => one - other);
  return {
    reportedMs,
    priority: draft.priority,
    respondedMs: draft.response === undefined ? undefined : place(draft.response),
    changes: changes.filter(({ atMs }, index) => changes.findIndex((each) => each.atMs === atMs) === index),
    repairs: repairs.flatMap((fromMs, index) =>
      index % 2 === 0 ? [{ fromMs, toMs: repairs[index + 1] ?? Number.POSITIVE_INFINITY }] : [],
    ),
    updatesMs: draft.updates.map(place),
    pauses: draft.pauses.map(({ from, to }) => {
      const ends = to === undefined ? [place(from), Number.POSITIVE_INFINITY] : [place(from), place(to)];
      return { fromMs: Math.min(...ends), toMs: Math.max(...ends) };
    }),
  };
}

/** Possible histories under an agreement, many of them with things at one instant, a millisecond apart, or at the instant when something is due. */
export const historiesUnder = (agreements: fc.Arbitrary<ModelAgreement>): fc.Arbitrary<readonly [ModelAgreement, ModelHistory]> =>
  fc.tuple(agreements, drafts).map(([agreement, draft]) => [agreement, historyOf(draft, agreement)] as const);

/** Instants that matter in a history, and a millisecond before and after each, none before the report. */
export function instantsOf(history: ModelHistory, { terms }: ModelAgreement): readonly number[] {
  const { reportedMs, respondedMs, updatesMs, pauses, changes, repairs } = history;
  const events = [
    reportedMs,
    ...(respondedMs === undefined ? [] : [respondedMs]),
    ...updatesMs,
    ...[...pauses, ...repairs].flatMap(({ fromMs, toMs }) => [fromMs, toMs]),
    ...changes.map(({ atMs }) => atMs),
  ].filter(Number.isFinite);
  const inOrder = [...events].sort((one, other) => one - other);
  const last = inOrder.at(-1) as number;
  // Of what was due at the report, in the middle, at the end and after it: all of them would take most of the time of a law.
  const dues = [reportedMs, inOrder[inOrder.length >> 1] as number, last, last + DAY].flatMap((ms) => {
    const { response, updates, mttr } = modelAssessment(history, terms, ms);
    return [response, ...updates, mttr].flatMap(({ dueMs }) => dueMs ?? []);
  });
  const around = [...events, ...dues].flatMap((ms) => [ms - 1, ms, ms + 1]);
  return [...new Set(around)].filter((ms) => ms >= reportedMs).sort((one, other) => one - other);
}

/** Two instants of a history, in order: often ones that matter. */
export const twoOf = (history: ModelHistory, agreement: ModelAgreement, one: number, other: number): readonly [number, number] => {
  const instants = instantsOf(history, agreement);
  const two = [one, other].map((pick) =>
    pick % 3 === 0 ? history.reportedMs + (pick % (25 * DAY)) : (instants[pick % instants.length] as number),
  );
  return [Math.min(...two), Math.max(...two)];
};
