import type { KpiTotals } from '../../../compliance/index.js';
import type { Kpi, Priority } from '../../../vocabulary/index.js';
import type { Tell } from '../Tell.js';
import { stepText } from './dates.js';
import { shareOf, shareText } from './figures.js';

/** So many months with the same share are named. */
const NAMED = 3;

interface Step {
  readonly key: string;
  readonly totals: KpiTotals;
}

/** R11. The months or quarters in which a promise was kept least, by whole counts: `Jul 2026 (83.3% of 18)`. Nothing where all of them are alike. */
export function lowestText(kpi: Kpi, priority: Priority, tell: Tell): string {
  const steps = tell.facts.trend.steps.flatMap(({ key, rows }): Step[] => {
    const totals = rows.find((row) => row.priority === priority)?.kpis[kpi];
    return totals === undefined || totals.judged === 0 ? [] : [{ key, totals }];
  });
  const [first] = steps;
  if (first === undefined) return '';
  const least = steps.reduce((one, other) => (compare(other, one) < 0 ? other : one), first);
  const lowest = steps.filter((step) => compare(step, least) === 0);
  if (lowest.length === steps.length) return '';
  const names = lowest.slice(0, NAMED).map(({ key }) => stepText(key, tell.language));
  const share = lowest.length === 1 ? shareOf({ ...least.totals, verdict: 'not-judged' }, tell) : shareText(least.totals, tell);
  return `${names.join(', ')}${lowest.length > NAMED ? ', …' : ''} (${share})`;
}

function compare({ totals: one }: Step, { totals: other }: Step): number {
  return one.counts.met * other.judged - other.counts.met * one.judged;
}
