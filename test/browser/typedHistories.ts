import { assess, type Incident, type IncidentEvent, incident, incidentIssues, type Judgement } from '@cloudcti/sla';
import fc from 'fast-check';
import { cloudctiSla } from '../../src/agreement/index.js';
import { isoAt, typedAt } from '../../src/page/calculator/state/TypedTime.js';
import { type Draft, drafts } from '../../src/testing/arbitraries/drafts.js';
import { placed } from '../../src/testing/arbitraries/placed.js';
import type { ShownPromise, TypedHistory } from './typeHistories.js';

const MINUTE = 60_000;
const FIRST = Date.parse('1991-01-01T00:00Z');
const LAST = Date.parse('2099-01-01T00:00Z');

/** Days on which something is odd: clocks that change, holidays, ends of years. */
const ODD_DAYS = ['2026-03-28', '2026-10-24', '2026-05-22', '2025-05-02', '2026-12-24', '2026-04-02', '2027-12-31', '2024-02-28'].map(
  Date.parse,
);

const reports = fc
  .oneof(
    fc.integer({ min: FIRST, max: LAST }),
    fc.tuple(fc.constantFrom(...ODD_DAYS), fc.nat({ max: 3 * 86_400_000 })).map(([day, ms]) => day + ms),
  )
  .map(toMinute);

function toMinute(epochMs: number): number {
  return Math.floor(epochMs / MINUTE) * MINUTE;
}

/** A history as it would be typed, and what the library says of it: asked here, not on the page. */
export interface AskedHistory {
  readonly typed: TypedHistory;
  readonly expected: readonly ShownPromise[];
}

/** Possible histories, and the moment at which each is looked at. */
export const askedHistories: fc.Arbitrary<AskedHistory> = fc
  .tuple(drafts(fc) as fc.Arbitrary<Draft>, reports, fc.nat({ max: 20 * 24 * 60 }))
  .map(([draft, reportedMs, minutes]) => ({ history: placed(draft, reportedMs, cloudctiSla), atMs: reportedMs + minutes * MINUTE }))
  .map(({ history, atMs }) => asked(history, atMs))
  .filter((found) => found !== undefined);

function asked(history: Incident, atMs: number): AskedHistory | undefined {
  const events = eventsOf(history);
  if (incidentIssues({ events }).length > 0) return undefined;
  const [{ priority }, ...acts] = events as readonly [Extract<IncidentEvent, { kind: 'reported' }>, ...IncidentEvent[]];
  const typed = {
    ...{ priority, reported: typedAt(history.reportedMs), lookedAt: typedAt(atMs) },
    acts: acts.map((act) => ({
      ...{ kind: act.kind, at: typedAt((act.at as Date).getTime()) },
      priority: act.kind === 'priority-changed' ? act.priority : 1,
    })),
  };
  return { typed, expected: expectedOf(events, atMs) };
}

/** What happened, to the minute, as events; waits that overlap are one. */
function eventsOf({ reportedMs, priorities, respondedMs, contacts, pauses, repairs }: Incident): readonly IncidentEvent[] {
  const at = (epochMs: number) => new Date(toMinute(epochMs));
  const [first, ...changes] = priorities;
  const updates = respondedMs === undefined ? contacts : contacts.slice(1);
  return [
    { kind: 'reported', at: at(reportedMs), priority: first?.priority ?? 2 },
    ...(respondedMs === undefined ? [] : [{ kind: 'responded' as const, at: at(respondedMs) }]),
    ...updates.map((epochMs) => ({ kind: 'updated' as const, at: at(epochMs) })),
    ...changes.map(({ fromMs, priority }) => ({ kind: 'priority-changed' as const, at: at(fromMs), priority })),
    ...merged(pauses).flatMap(({ fromMs, toMs }) => [
      { kind: 'paused' as const, at: at(fromMs) },
      ...(toMs === Number.POSITIVE_INFINITY ? [] : [{ kind: 'resumed' as const, at: at(toMs) }]),
    ]),
    ...repairs.flatMap(({ fromMs, toMs }) => [
      { kind: 'repaired' as const, at: at(fromMs) },
      ...(toMs === undefined ? [] : [{ kind: 'reopened' as const, at: at(toMs) }]),
    ]),
  ];
}

function merged(pauses: Incident['pauses']): readonly { readonly fromMs: number; readonly toMs: number }[] {
  const sorted = pauses
    .map(({ fromMs, toMs = Number.POSITIVE_INFINITY }) => ({ fromMs, toMs }))
    .sort((one, other) => one.fromMs - other.fromMs);
  const found: { fromMs: number; toMs: number }[] = [];
  for (const pause of sorted) {
    const last = found.at(-1);
    if (last !== undefined && toMinute(pause.fromMs) <= toMinute(last.toMs)) last.toMs = Math.max(last.toMs, pause.toMs);
    else found.push({ ...pause });
  }
  return found;
}

const WORDS: Readonly<Record<string, string>> = {
  ...{ 'best-effort': 'best effort', 'to-be-determined': 'to be determined', paused: 'paused', 'none-due': 'none due' },
};

/** R8. Of the updates the page shows the one that is still owed, or else how they stand as a whole. */
function expectedOf(events: readonly IncidentEvent[], atMs: number): readonly ShownPromise[] {
  const { response, update, updates, mttr } = assess(incident({ events }), { at: new Date(atMs) });
  const last = updates.at(-1);
  const isOwed = last?.state === 'running' || last?.state === 'paused' || (last?.state === 'missed' && last.doneMs === undefined);
  return [shown('response', response), shown('update', isOwed && last !== undefined ? last : update), shown('mttr', mttr)];
  function shown(kpi: string, judgement: Judgement): ShownPromise {
    const due = 'deadline' in judgement ? isoAt(judgement.deadline.epochMs) : (WORDS[judgement.state] ?? judgement.state);
    return { kpi, state: judgement.state, due };
  }
}

/** A worked example as it would be typed, looked at when it was reported, and what the rulings say of it. */
export function askedExample([priority, reportedAt, ...expected]: readonly [
  1 | 2 | 3 | 4,
  string,
  string,
  string,
  string,
  string,
]): AskedHistory {
  const reportedMs = Date.parse(reportedAt);
  const [response, update, mttr] = expected;
  const shown = (kpi: string, due: string | undefined = '') => {
    const isDue = /^\d/.test(due);
    return { kpi, state: isDue ? 'running' : due, due: isDue ? isoAt(Date.parse(due)) : (WORDS[due] ?? due) };
  };
  return {
    typed: { priority, reported: typedAt(reportedMs), acts: [], lookedAt: typedAt(reportedMs) },
    expected: [shown('response', response), shown('update', update), shown('mttr', mttr)],
  };
}
