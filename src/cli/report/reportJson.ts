import { isStandingTarget } from '../../agreement/index.js';
import type { ComplianceReport, Miss, Totals } from '../../compliance/index.js';
import type { ListedMiss, ReportFacts } from '../../page/index.js';
import { KPIS, type Language, type Priority } from '../../vocabulary/index.js';
import { readingIn } from '../reading/sayReading.js';
import { AgreedJson } from './agreedJson.js';
import { type Beside, besideRefused, type FigureOf } from './facts/besideRefused.js';
import { AGREED_OTHERWISE } from './facts/otherwise.js';
import { jsonPieces } from './jsonPieces.js';

/**
 * A report as JSON, in pieces: what the library gives, all else that its page tells, and beside each figure what the refused rows might change (R20). The
 * schema of it, `report.schema.json`, is made by src/build/schema/reportSchema.ts.
 */
export function reportJson(facts: ReportFacts, language: Language): Iterable<string> {
  const {
    source,
    report,
    refused,
    reading,
    choices,
    names,
    reported,
    madeMs,
    version,
    agreements,
    verdict,
    rows,
    trend,
    before,
    waits,
    misses,
  } = facts;
  const agreed = new AgreedJson(agreements);
  const told = {
    ...report,
    worst: report.worst.map(worstJson),
    ...figuresOf(report, facts, agreed),
    ...{ source, refused },
    ...(reading === undefined ? {} : { reading: readingIn(reading, language) }),
    choices: choices.map(({ option, values, count }) => ({ option, values, ...(count === undefined ? {} : { count }) })),
    ...{ names, version },
    ...(reported === undefined ? {} : { reported }),
    ...(madeMs === undefined ? {} : { madeMs }),
    agreements: agreements.map((agreement) => agreed.agreement(agreement)),
    ...agreed.within({ verdict, rows, trend }),
    ...(before === undefined ? {} : { before: beforeJson(before, facts, agreed) }),
    waits,
    misses: { count: misses.count, targeted: misses.targeted, listed: misses.listed.map(missJson) },
  };
  return withLineEnd(jsonPieces(told));
}

function* withLineEnd(pieces: Iterable<string>): Iterable<string> {
  yield* pieces;
  yield '\n';
}

function beforeJson({ report, rows, verdict }: NonNullable<ReportFacts['before']>, beside: Beside, agreed: AgreedJson): object {
  const { period, leftOut } = report;
  return { period, ...figuresOf(report, beside, agreed), leftOut, ...agreed.within({ rows, verdict }) };
}

function figuresOf({ total, groupings }: ComplianceReport, beside: Beside, agreed: AgreedJson): object {
  return {
    total: agreed.within(withRefused(total, {}, beside)),
    groupings: groupings.map(({ by, groups }) => ({
      by,
      groups: mapped(groups, (group) =>
        agreed.within(withRefused(group, { by, key: group.key }, beside), by === 'priority' ? (Number(group.key) as Priority) : undefined),
      ),
    })),
  };
}

/** One after the other, when each is written: there may be a hundred thousand groups. */
function* mapped<One, Other>(list: readonly One[], of: (one: One) => Other): Iterable<Other> {
  for (const one of list) yield of(one);
}

function withRefused(totals: Totals, of: Omit<FigureOf, 'kpi'>, beside: Beside): object {
  const kpis = KPIS.map((kpi) => {
    const between = besideRefused(totals.kpis[kpi], { ...of, kpi }, beside);
    return [kpi, between === undefined ? totals.kpis[kpi] : { ...totals.kpis[kpi], withRefused: between }];
  });
  return { ...totals, refused: beside.refused.count, kpis: Object.fromEntries(kpis) };
}

/** A miss that is explained: a target that was agreed otherwise does not name the standing agreement's clause. */
function worstJson({ trail, ...miss }: Miss): object {
  if (trail.kind !== 'due' || isStandingTarget(trail.target, miss.priority, miss.kpi)) return { ...miss, trail };
  const told = JSON.parse(JSON.stringify(trail));
  return { ...miss, trail: { ...told, clause: AGREED_OTHERWISE.en, target: { ...told.target, clause: AGREED_OTHERWISE.en } } };
}

function missJson({ deadline, ...miss }: ListedMiss): object {
  return { ...miss, deadlineMs: deadline.epochMs };
}
