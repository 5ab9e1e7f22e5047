import {
  type Agreement,
  cloudctiSla,
  isStandingTarget,
  type PerformanceTarget,
  READINGS,
  type Readings,
  type Target,
} from '../../../agreement/index.js';
import type { Miss } from '../../../compliance/index.js';
import { explainParts } from '../../../explain/index.js';
import type { OtherwiseFacts, ReportFacts } from '../../../page/index.js';
import { KPIS, type Language, PRIORITIES } from '../../../vocabulary/index.js';

/** Stands in the place of a clause where the standing agreement's clause says something else. */
export const AGREED_OTHERWISE = { en: 'agreed otherwise', nl: 'anders overeengekomen' } as const satisfies Record<Language, string>;

/** The terms of an agreement that are not those of CloudCTI's standing one, each with both. */
export function otherwiseTerms(agreement: Agreement): readonly OtherwiseFacts[] {
  const [own, standing] = [termsOf(agreement), termsOf(cloudctiSla)];
  return Object.entries(own).flatMap(([term, agreed]) =>
    isSame(agreed, standing[term]) ? [] : [{ term, agreed: withoutClause(agreed), standing: standing[term] }],
  );
}

/** Why a miss was due when it was; a target that was agreed otherwise does not cite the standing agreement's clause. */
export function explainedParts({ trail, kpi, priority }: Miss, language: Language): ReportFacts['explained'][number] {
  const parts = explainParts(trail, { locale: language });
  if (trail.kind !== 'due' || isStandingTarget(trail.target, priority, kpi)) return parts;
  return { ...parts, started: parts.started.replace('SLA §5', AGREED_OTHERWISE[language]) };
}

/** Whether two terms say the same. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function withoutClause(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('clause' in value)) return value;
  const { clause: _, ...rest } = value;
  return rest;
}

/** By their place in what `defineAgreement` takes. */
function termsOf({ kpis, calendar, recorded, ...agreement }: Agreement): Readonly<Record<string, unknown>> {
  const cells = PRIORITIES.flatMap((priority) =>
    ([...KPIS, 'performanceTarget'] as const).map((cell): [string, Target | PerformanceTarget] => [
      `kpis.${priority}.${cell}`,
      kpis[priority][cell],
    ]),
  );
  const readings = Object.keys(READINGS).map((name) => [name, agreement[name as keyof Readings]]);
  return {
    ...Object.fromEntries(cells),
    ...{ timeZone: calendar.timeZone.value, hours: calendar.hours.value, holidays: calendar.holidays },
    ...{ closed: calendar.closed, special: calendar.special },
    ...Object.fromEntries(readings),
    recorded,
  };
}
