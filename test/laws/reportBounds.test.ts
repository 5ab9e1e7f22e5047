import { agreementVersions, cloudctiSla, defineAgreement, type Incident, type IncidentFields, incident, type Kpi } from '@cloudcti/sla';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verdictFacts } from '../../src/cli/report/facts/verdictFacts.js';
import { detailedBuilder } from '../../src/compliance/index.js';
import type { PromiseFacts, VerdictFacts } from '../../src/page/index.js';
import { law } from '../support/cases.js';

const HOUR = 3_600_000;
const MONDAY = Date.UTC(2026, 0, 5, 8);
/** Reports are of the first two weeks; then it is judged, and judged again some hours later. */
const AT_HOURS = 14 * 24;

const target = (value: number) => ({ performanceTarget: { kind: 'more-than', value } }) as const;
const all = (value: number) => ({ 1: target(value), 2: target(value), 3: target(value), 4: target(value) });
/** Targets of rows with and without one, counts of both kinds, and versions that differ in both. */
const AGREEMENTS = [
  cloudctiSla,
  defineAgreement({ kpis: all(50) }),
  defineAgreement({ kpis: { 1: target(30), 2: target(60) }, updateUnit: 'update' }),
  agreementVersions([
    { from: '2026-01-01', agreement: defineAgreement({ kpis: all(40) }) },
    { from: '2026-01-12', agreement: defineAgreement({ kpis: { ...all(60), 3: { performanceTarget: { kind: 'none' } } } }) },
  ]),
  agreementVersions([
    { from: '2026-01-01', agreement: defineAgreement({ kpis: { 2: target(50) }, updateUnit: 'update' }) },
    { from: '2026-01-09', agreement: defineAgreement({ kpis: { 2: target(50) } }) },
  ]),
] as const;

const priority = fc.constantFrom<1 | 2 | 3 | 4>(1, 2, 2, 2, 3, 4);
const hours = fc.integer({ min: 1, max: 400 });
const soon = fc.integer({ min: 1, max: 60 });
/** Acts whenever they come; changes of priority before it is judged, as later ones are what a page says of itself that it does not know. */
const incidents: fc.Arbitrary<Incident[]> = fc.array(
  fc
    .record({
      id: fc.nat().map(String),
      priority,
      reported: fc.integer({ min: 0, max: AT_HOURS }),
      response: fc.option(soon),
      updates: fc.array(soon, { maxLength: 4 }),
      repair: fc.option(fc.oneof(soon, hours)),
      pause: fc.option(fc.record({ from: soon, lasts: fc.option(hours) })),
      changes: fc.array(fc.record({ at: soon, priority }), { maxLength: 2 }),
    })
    .map(({ priority: first, reported, response, updates, repair, pause, changes, id }) => {
      const at = (after: number) => new Date(MONDAY + (reported + after) * HOUR);
      const until = repair ?? Number.POSITIVE_INFINITY;
      let sum = response ?? 0;
      const contacts = updates.map((after) => (sum += after)).filter((after) => after < until);
      const fields: IncidentFields = {
        id,
        priority: first,
        reportedAt: at(0),
        ...(response === null || response >= until ? {} : { respondedAt: at(response) }),
        updatedAt: contacts.map(at),
        ...(repair === null ? {} : { repairedAt: at(repair) }),
        ...(pause === null || pause.from >= until
          ? {}
          : { pauses: [{ from: at(pause.from), ...(pause.lasts === null ? {} : { to: at(pause.from + pause.lasts) }) }] }),
        priorityChanges: [...new Map(changes.map((change) => [change.at, change])).values()]
          .filter((change) => reported + change.at <= AT_HOURS)
          .sort((one, other) => one.at - other.at)
          .map((change) => ({ at: at(change.at), priority: change.priority })),
      };
      return incident(fields);
    }),
  { maxLength: 12 },
);

function verdictOf(
  histories: readonly Incident[],
  agreement: (typeof AGREEMENTS)[number],
  afterHours: number,
  refused: number,
): VerdictFacts {
  const builder = detailedBuilder({ at: new Date(MONDAY + afterHours * HOUR), agreement }, { by: 'month', misses: 0 });
  for (const each of histories) builder.add(each);
  const agreements = 'versions' in agreement ? agreement.versions.map((version) => version.agreement) : [agreement];
  return verdictFacts(builder.details(), { agreements, updateUnit: builder.report().updateUnit, refused: { count: refused, reasons: [] } });
}

const isVerdict = ({ totals: { verdict } }: PromiseFacts) => verdict === 'attained' || verdict === 'not-attained';
const nameOf = ({ kpi, priority: row }: { readonly kpi: Kpi; readonly priority: number }) => `${kpi} ${row}`;

/** That a promise, as it came to stand, is as low and as high as was said, and has the verdict that was to stand. */
function expectWithin(said: PromiseFacts, between: PromiseFacts['withAll'], later: PromiseFacts): void {
  const { attainment, counts } = later.totals;
  if (between === undefined) {
    expect([nameOf(later), counts.met, counts.missed]).toEqual([nameOf(said), said.totals.counts.met, said.totals.counts.missed]);
    return;
  }
  if (attainment.kind === 'share') {
    expect([nameOf(later), attainment.value]).toEqual([
      nameOf(later),
      expect.closeTo(Math.min(Math.max(attainment.value, between.lowest), between.highest), 12),
    ]);
  }
  if (!between.mayTurn && (isVerdict(said) || isVerdict(later))) {
    expect([nameOf(later), later.totals.verdict]).toEqual([nameOf(said), said.totals.verdict]);
  }
}

const agreements = fc.constantFrom(...AGREEMENTS);
const later = fc.integer({ min: 0, max: 500 });

test('whatever acts come, and however late: each share stays within what was said of it, and what says nothing is open stays as it is (R8, R11, R18)', () =>
  law([incidents, agreements, later], (histories, agreement, after) => {
    const [now, then] = [0, after].map((more) => verdictOf(histories, agreement, AT_HOURS + more, 0)) as [VerdictFacts, VerdictFacts];
    for (const [place, promise] of now.promises.entries()) expectWithin(promise, promise.withOpen, then.promises[place] as PromiseFacts);
    if (now.open > 0) return;
    const figures = ({ promises }: VerdictFacts) => promises.map(({ totals }) => [totals.counts.met, totals.counts.missed, totals.verdict]);
    expect(figures(then)).toEqual(figures(now));
  }));

test('whatever refused rows turn out to be, each share with them lies within what was said without them (R11, R20)', () =>
  law([incidents, agreements, later, fc.nat({ max: 4 })], (histories, agreement, after, refused) => {
    const count = Math.min(refused, histories.length);
    const now = verdictOf(histories.slice(count), agreement, AT_HOURS, count);
    const mended = verdictOf(histories, agreement, AT_HOURS, 0);
    const then = verdictOf(histories, agreement, AT_HOURS + after, 0);
    for (const [place, promise] of now.promises.entries()) {
      expectWithin(promise, promise.withRefused, mended.promises[place] as PromiseFacts);
      expectWithin(promise, promise.withAll, then.promises[place] as PromiseFacts);
    }
  }));
