import { standingTerms, type Target } from '../../agreement/index.js';
import { type CountingRule, isUndated, targetRule } from '../../deadline/index.js';
import type { Kpi } from '../../vocabulary/index.js';
import type { WordName, Words } from './words.js';

/** The name of the cells that say, by priority, how much support time a KPI's target is; a word where it has no date (R9). */
export const amounts = (kpi: Kpi) => `SLA_${kpi}_ms`;
/** The name of the cells that say whether it counts from the close of the report's day. */
export const fromCloses = (kpi: Kpi) => `SLA_${kpi}_close`;
/** The name of the cells that say what is wrong with a priority's targets. */
export const WRONG_TARGETS = 'SLA_Wrong_targets';

export const amountOf = (kpi: Kpi, priority: string) => `INDEX(${amounts(kpi)},${priority})`;
export const wrongTarget = (priority: string) => `INDEX(${WRONG_TARGETS},${priority})`;

/** Whether a KPI counts from the close of the report's day; `undefined` where no unit makes it. */
export function isFromClose(kpi: Kpi, priority: string): string | undefined {
  return unitsFromClose(kpi).length === 0 ? undefined : `INDEX(${fromCloses(kpi)},${priority})=1`;
}

/** A target of each unit that may be chosen, by the word that cells write; how many there are of it, the cell beside it says. */
const TARGETS = {
  support_hours: { kind: 'support-hours', value: 1, unit: 'support hours', clause: '§5' },
  working_days: { kind: 'working-days', value: 1, unit: 'working days', clause: '§5' },
  best_effort: { kind: 'best-effort', clause: '§5' },
  to_be_determined: { kind: 'to-be-determined', clause: '§5' },
} as const satisfies Readonly<Partial<Record<WordName, Target>>>;

export type Unit = keyof typeof TARGETS;

/** Units in the order in which the sheet offers them. */
export const UNITS = Object.keys(TARGETS) as readonly Unit[];

/** How a KPI counts where its target has a unit. */
export function ruleOf(kpi: Kpi, unit: Unit): CountingRule {
  return targetRule(TARGETS[unit], kpi, standingTerms.workingDayReading);
}

const unitsFromClose = (kpi: Kpi) => UNITS.filter((unit) => ruleOf(kpi, unit).kind === 'close-of-day-after');

/** How much support time a target is, of so many of a unit; what is wrong with it, in words, where it is none. */
export function amountFormula(kpi: Kpi, value: string, unit: string, words: Words): string {
  return UNITS.reduceRight(
    (otherwise, name) => `IF(${unit}=${words.quoted(name)},${amountBy(ruleOf(kpi, name), name, value, words)},${otherwise})`,
    words.quoted('bad_unit'),
  );
}

function amountBy(rule: CountingRule, unit: Unit, value: string, { quoted }: Words): string {
  const checked = (isRight: string, amount: string) => `IF(IF(ISNUMBER(${value}),${isRight},FALSE),${amount},${quoted('bad_target')})`;
  switch (rule.kind) {
    case 'support-time':
      return checked(`ROUND(${value}*${rule.ms},0)>0`, `ROUND(${value}*${rule.ms},0)`);
    // All days of the sheet have the same hours: as a length (R6) or up to a close (R7), a working day is so much support time.
    case 'day-lengths':
    case 'close-of-day-after':
      return checked(`AND(${value}>0,${value}=INT(${value}))`, `${value}*SLA_Day_ms`);
    default:
      return quoted(unit);
  }
}

/** Whether a target counts from the close of the report's day: 1 or 0. */
export function fromCloseFormula(kpi: Kpi, unit: string, { quoted }: Words): string {
  const chosen = unitsFromClose(kpi).map((name) => `${unit}=${quoted(name)}`);
  return chosen.length === 0 ? '0' : `IF(OR(${chosen.join(',')}),1,0)`;
}

/** What is wrong with the targets of a priority, from the cells that say how much each is. */
export function wrongTargetFormula(amountCells: readonly string[], { quoted }: Words): string {
  const undated = UNITS.filter((unit) => isUndated(ruleOf('response', unit)));
  return amountCells.reduceRight((otherwise, amount) => {
    const isWord = undated.map((unit) => `${amount}=${quoted(unit)}`).join(',');
    return `IF(ISNUMBER(${amount}),${otherwise},IF(OR(${isWord}),${otherwise},${amount}))`;
  }, '""');
}
