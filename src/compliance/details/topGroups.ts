import type { PerformanceTarget } from '../../agreement/index.js';
import { type Kpi, STATES } from '../../vocabulary/index.js';
import type { Group, KpiTotals } from '../Compliance.js';
import { BUCKETS, targetKey } from '../Counts.js';
import { compareTexts } from '../grouping.js';
import { kpiTotals } from '../kpiTotals.js';

/** Groups that are not told one by one. */
export interface OtherGroups {
  readonly groups: number;
  readonly incidents: number;
  readonly kpis: Readonly<Record<Kpi, KpiTotals>>;
}

/** The groups with the most incidents, up to a number of them and in that order, and all others together. Where there are no others, the groups as they stand. */
export function topGroups(groups: readonly Group[], most: number): { readonly groups: readonly Group[]; readonly others?: OtherGroups } {
  if (groups.length <= most) return { groups };
  const sorted = [...groups].sort((one, other) => other.incidents - one.incidents || compareTexts(one.key, other.key));
  const rest = sorted.slice(most);
  return {
    groups: sorted.slice(0, most),
    others: {
      groups: rest.length,
      incidents: rest.reduce((sum, { incidents }) => sum + incidents, 0),
      kpis: { response: together(rest, 'response'), update: together(rest, 'update'), mttr: together(rest, 'mttr') },
    },
  };
}

/** How a KPI stands in some groups together. */
function together(groups: readonly Group[], kpi: Kpi): KpiTotals {
  const counts = Object.fromEntries(STATES.map((state) => [state, 0])) as Record<(typeof STATES)[number], number>;
  const byShare = new Array<number>(BUCKETS).fill(0);
  const targets = new Map<number, PerformanceTarget>();
  for (const { kpis } of groups) {
    const one = kpis[kpi];
    for (const state of STATES) counts[state] += one.counts[state];
    one.byShare.forEach((count, bucket) => {
      byShare[bucket] = (byShare[bucket] as number) + count;
    });
    if (one.judged > 0) targets.set(targetKey(one.performanceTarget), one.performanceTarget);
  }
  return kpiTotals({ counts, targets, byShare });
}
