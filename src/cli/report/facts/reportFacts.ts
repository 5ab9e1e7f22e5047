import {
  agreementsIn,
  type ComplianceDetails,
  type ComplianceReport,
  type Group,
  type GroupBy,
  topGroups,
} from '../../../compliance/index.js';
import type { BeforeFacts, Refusals, ReportFacts, ReportNames } from '../../../page/index.js';
import type { EpochMs } from '../../../time/index.js';
import { version } from '../../../version.js';
import type { Language } from '../../../vocabulary/index.js';
import type { Judging } from '../judging.js';
import { agreementFacts } from './agreementFacts.js';
import { listedMiss, type MissNotes } from './missFacts.js';
import { explainedParts } from './otherwise.js';
import type { Dates } from './periodBefore.js';
import { type VerdictTerms, verdictFacts } from './verdictFacts.js';

/** What a report is told with, besides its figures. */
export interface Telling extends MissNotes {
  readonly names: ReportNames;
  readonly madeMs: EpochMs | undefined;
  /** What was asked to be grouped by. */
  readonly groupBy: readonly GroupBy[];
  readonly trend: 'month' | 'quarter';
  /** How many groups are told one by one. */
  readonly top: number;
  readonly pauseStates: readonly string[];
  readonly language: Language;
}

/** What was read. */
export interface Read {
  readonly source: string;
  readonly refused: Refusals;
  readonly reading: ReportFacts['reading'];
  readonly choices: ReportFacts['choices'];
}

/** All that a report is written from. */
export function reportFacts(
  { agreement, now, before }: Judging,
  { source, refused, reading, choices }: Read,
  telling: Telling,
): ReportFacts {
  const { language, madeMs } = telling;
  const whole = now.report();
  const details = now.details();
  const { rows, steps, waits, misses, reported } = details;
  const report = asAsked(whole, telling.groupBy);
  const termsOf = ({ period, updateUnit }: ComplianceReport) => ({ agreements: agreementsIn(agreement, period), updateUnit, refused });
  const earlier = before && beforeFacts(before, termsOf, telling);
  return {
    ...{ source, report, refused, choices, version, names: telling.names },
    ...(reading === undefined ? {} : { reading }),
    ...(reported === undefined ? {} : { reported }),
    ...(madeMs === undefined ? {} : { madeMs }),
    explained: report.worst.map((miss) => explainedParts(miss, language)),
    agreements: agreementFacts(agreement, datesOf(report, reported), details.judgedUntil, language),
    verdict: verdictFacts(details, termsOf(report)),
    rows: withTimes(rows, whole),
    trend: { by: telling.trend, steps },
    ...(earlier === undefined ? {} : { before: earlier }),
    groupings: report.groupings
      .filter(({ by }) => by !== 'priority' && by !== telling.trend)
      .map(({ by, groups }) => ({ by, ...topGroups(groups, telling.top) })),
    waits: { ...waits, states: telling.pauseStates },
    misses: {
      ...{ count: misses.count, targeted: misses.targeted, listed: misses.listed.map((miss) => listedMiss(miss, telling)) },
      explained: misses.latest.slice(0, report.worst.length).map((miss) => listedMiss(miss, telling)),
    },
  };
}

/** Groups by priority are always counted; they are told where they were asked for. */
function asAsked(report: ComplianceReport, { length }: readonly GroupBy[]): ComplianceReport {
  return { ...report, groupings: report.groupings.slice(0, length) };
}

function withTimes(rows: ComplianceDetails['rows'], { groupings }: ComplianceReport): ReportFacts['rows'] {
  const groups: readonly Group[] = groupings.find(({ by }) => by === 'priority')?.groups ?? [];
  return rows.map((row) => {
    const { incidents, responseTime, repairTime } = groups.find(({ key }) => key === String(row.priority)) ?? NOTHING;
    return { ...row, incidents, responseTime, repairTime };
  });
}

const NONE = { support: { count: 0 }, elapsed: { count: 0 } } as const;
const NOTHING: Pick<Group, 'incidents' | 'responseTime' | 'repairTime'> = { incidents: 0, responseTime: NONE, repairTime: NONE };

/** The dates that a report is about: as they were asked for, else those of its incidents. */
function datesOf({ period: { from, to } }: ComplianceReport, reported: ComplianceDetails['reported']): Dates | undefined {
  const [first, last] = [from ?? reported?.from, to ?? reported?.to];
  return first === undefined || last === undefined || first > last ? undefined : [first, last];
}

function beforeFacts(
  before: NonNullable<Judging['before']>,
  termsOf: (report: ComplianceReport) => VerdictTerms,
  { groupBy }: Telling,
): BeforeFacts {
  const [report, details] = [before.report(), before.details()];
  return { report: asAsked(report, groupBy), rows: details.rows, verdict: verdictFacts(details, termsOf(report)) };
}
