import type { AgreementTerms } from '../../agreement/index.js';
import { agreementsOf, timeFromReport } from '../../assessment/index.js';
import { Call } from '../../errors/index.js';
import type { Incident } from '../../incident/index.js';
import type { EpochMs, LocalDate } from '../../time/index.js';
import { type ComplianceOptions, complianceTermsIn } from '../ComplianceOptions.js';
import { Counts } from '../Counts.js';
import { Builder, type ComplianceBuilder, type CountedIncident } from '../complianceBuilder.js';
import { compareTexts, keyOf } from '../grouping.js';
import { missOf } from '../misses.js';
import { agreementsIn } from './agreementsIn.js';
import type { ComplianceDetails, PlainMiss } from './ComplianceDetails.js';
import { ListedMisses } from './ListedMisses.js';
import { lastJudged } from './lastJudged.js';
import { OpenUpdates } from './OpenUpdates.js';
import { isTargeted } from './promises.js';
import { RowTallies } from './RowTallies.js';

/** Builds a report, and what else is told of the same incidents. */
export interface DetailedBuilder extends Pick<ComplianceBuilder, 'add' | 'report'> {
  details(): ComplianceDetails;
}

/** What is kept for the details. */
export interface DetailsKept {
  /** What the trend goes by. */
  readonly by: 'month' | 'quarter';
  /** How many of the misses are listed: first those that a verdict counts, and the worst of them. */
  readonly misses: number;
  /** Is told of each miss as it comes. */
  readonly onMiss?: ((miss: PlainMiss, incident: Incident) => void) | undefined;
}

/**
 * A builder of reports that keeps more than a report tells.
 *
 * SLA §5; R11, R12 and R18. Kept are counts by step of the trend and row, and for misses with and without a target at most twice as many as are listed.
 *
 * @throws {SlaInputError} for options that are none
 */
export function detailedBuilder(options: ComplianceOptions, { by, misses: listed, onMiss }: DetailsKept): DetailedBuilder {
  const call = new Call('complianceBuilder');
  const { judge, period } = call.checked(complianceTermsIn(call.object('options', options)));
  const agreements = agreementsIn(judge.agreement, period);
  const bySteps = new Map<string, RowTallies>();
  const counts = new Counts();
  const misses = new ListedMisses(listed, ({ kpi, priority }) => isTargeted(agreements, priority, kpi));
  const openUpdates = new OpenUpdates();
  let unrepaired = 0;
  const waits = { incidents: 0, supportMs: 0 };
  const until = new Map<AgreementTerms, EpochMs>();
  let reported: ComplianceDetails['reported'];
  const counted = (found: CountedIncident) => {
    const { incident, date, assessment, agreement, verdicts } = found;
    stepIn(bySteps, counts, keyOf(by, incident, assessment.priority, date)).count(verdicts);
    openUpdates.add(assessment, agreement);
    if (found.known.repairedMs === undefined) unrepaired += 1;
    reported = upTo(date, reported ?? { from: date, to: date });
    const last = lastJudged(assessment);
    if (last > (until.get(agreement) ?? Number.NEGATIVE_INFINITY)) until.set(agreement, last);
    const waited = waitedSupport(found);
    waits.supportMs += waited;
    waits.incidents += waited > 0 ? 1 : 0;
    for (const each of found.missed) {
      misses.add(each, incident);
      onMiss?.(missOf(incident, each), incident);
    }
  };
  const builder = new Builder(options, 'complianceBuilder', givenOf, counted);
  return {
    add: (incident) => builder.add(incident),
    report: () => builder.report(),
    details: () => ({
      rows: RowTallies.rows([...bySteps.values()]),
      steps: [...bySteps]
        .sort(([one], [other]) => compareTexts(one, other))
        .map(([key, tallies]) => ({ key, rows: RowTallies.rows([tallies]) })),
      openUpdates: openUpdates.all,
      unrepaired,
      waits: { ...waits },
      misses: misses.details(),
      judgedUntil: agreementsOf(judge).map((agreement) => until.get(agreement)),
      ...(reported === undefined ? {} : { reported }),
    }),
  };
}

function givenOf(incident: Incident) {
  return new Call('complianceBuilder').object('incident', incident);
}

function stepIn(bySteps: Map<string, RowTallies>, counts: Counts, key: string): RowTallies {
  const known = bySteps.get(key);
  if (known !== undefined) return known;
  const made = new RowTallies(counts);
  bySteps.set(key, made);
  return made;
}

/** A stretch of dates that reaches a date too. */
function upTo(date: LocalDate, { from, to }: NonNullable<ComplianceDetails['reported']>) {
  return { from: date < from ? date : from, to: date > to ? date : to };
}

/** R12, R18. The support time that an incident waited, up to its repair or until now. */
function waitedSupport({ incident, timed, known: { waits, repairedMs, atMs } }: CountedIncident): number {
  if (waits.pauses === undefined) return 0;
  const until = repairedMs ?? atMs;
  return timeFromReport(timed, incident, until, undefined) - timeFromReport(timed, incident, until, waits.pauses);
}
