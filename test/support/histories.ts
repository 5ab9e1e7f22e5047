import type { Incident } from '@cloudcti/sla';
import fc from 'fast-check';
import { type Draft, drafts } from '../../src/testing/arbitraries/drafts.js';
import { placed } from '../../src/testing/arbitraries/placed.js';
import { modelAssessment } from './assessmentModel.js';
import type { ModelAgreement } from './modelAgreements.js';
import type { ModelHistory } from './modelHistory.js';

const QUARTER = 900_000;
const DAY = 86_400_000;

const reports = fc.record({ quarters: fc.nat({ max: 21 * 96 }), offMs: fc.constantFrom(0, 0, 0, 1, 59_999) });

/** What the arbitraries for users draw, as the slow model takes it: lists in the order in which they were drawn. */
function modelHistoryOf({ reportedMs, respondedMs, contacts, priorities, pauses, repairs }: Incident): ModelHistory {
  const [first, ...changes] = priorities;
  const lasting = ({ fromMs, toMs = Number.POSITIVE_INFINITY }: Incident['pauses'][number]) => ({ fromMs, toMs });
  return {
    reportedMs,
    priority: (first as Incident['priorities'][number]).priority,
    respondedMs,
    updatesMs: respondedMs === undefined ? contacts : contacts.slice(1),
    pauses: pauses.map(lasting),
    changes: changes.map(({ fromMs, priority }) => ({ atMs: fromMs, priority })),
    repairs: repairs.map(lasting),
  };
}

/** Possible histories under an agreement, many of them with things at one instant, a millisecond apart, or at the instant when something is due. */
export const historiesUnder = (agreements: fc.Arbitrary<ModelAgreement>): fc.Arbitrary<readonly [ModelAgreement, ModelHistory]> =>
  fc.tuple(agreements, reports, drafts(fc) as fc.Arbitrary<Draft>).map(([agreement, { quarters, offMs }, draft]) => {
    const reportedMs = agreement.reportsFrom + quarters * QUARTER + offMs;
    return [agreement, modelHistoryOf(placed(draft, reportedMs, agreement.agreement))] as const;
  });

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
