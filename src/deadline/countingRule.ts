import { type AgreementTerms, type Target, targetMs, type WorkingDayReading } from '../agreement/index.js';
import type { SupportMs } from '../time/index.js';
import { KPIS, type Kpi, PRIORITIES, type Priority } from '../vocabulary/index.js';

/** SLA §1.3. Hours that count on working days from 00:00 to 24:00 (R13). */
export interface ThirdLineTarget {
  readonly kind: 'hours-on-working-days';
  /** How many, in `unit`. */
  readonly value: number;
  readonly unit: 'hours on working days';
  readonly clause: '§1.3';
}

/**
 * How a target counts, as plain data: deadlines and assessment interpret it, the explanation says it, workbooks and queries render it. No other place
 * decides how a target counts. Which clause and rulings say so is told by `ruleSource`, which a deadline does without.
 */
export type CountingRule = DatedRule | UndatedRule;

/** A rule that leads to an instant. */
export type DatedRule =
  /** Support time is used up from the start on; the earliest instant at which it is (R5). */
  | { readonly kind: 'support-time'; readonly ms: SupportMs }
  /** Days of support time, a day's used fraction being the fraction of its own support time (R6). */
  | { readonly kind: 'day-lengths'; readonly days: number }
  /** The close of a working day after the local date of the start (R7, and R6 in its other reading). */
  | { readonly kind: 'close-of-day-after'; readonly days: number };

/** R9. A promise without a date. */
export interface UndatedRule {
  readonly kind: 'best-effort' | 'to-be-determined';
}

/** What counting needs of an agreement besides its calendar. */
export interface CountingTerms extends Pick<AgreementTerms, 'workingDayReading'> {
  readonly kpis: Readonly<Record<Priority, Readonly<Record<Kpi, Target>>>>;
}

/** SLA §5. How a target of a KPI counts; R5 to R9. */
export function targetRule(target: Target, kpi: Kpi, reading: WorkingDayReading): CountingRule {
  switch (target.kind) {
    case 'support-hours':
      return { kind: 'support-time', ms: targetMs(target.value) };
    case 'working-days': {
      const kind = kpi === 'mttr' || reading === 'end-of-next-working-day' ? 'close-of-day-after' : 'day-lengths';
      return { kind, days: target.value };
    }
    default:
      return { kind: target.kind };
  }
}

/** SLA §1.3. How the third line's hours count, on a calendar whose working days last from 00:00 to 24:00; R13. */
export function thirdLineRule({ value }: ThirdLineTarget): DatedRule {
  return { kind: 'support-time', ms: targetMs(value) };
}

/** SLA §5. A target of the agreement, and how it counts: what all promises of a priority and KPI have in common. */
export interface CountedTarget {
  readonly kpi: Kpi;
  readonly priority: Priority;
  readonly target: Target;
  readonly rule: CountingRule;
}

/** The targets of a priority. */
export type CountedRow = Readonly<Record<Kpi, CountedTarget>>;

/** The targets of an agreement, made once. */
export type CountedTargets = Readonly<Record<Priority, CountedRow>>;

/** SLA §5. All targets of an agreement, by priority and KPI. */
export function countedTargets({ kpis, workingDayReading }: CountingTerms): CountedTargets {
  const counted = (priority: Priority, kpi: Kpi): CountedTarget => {
    const target = kpis[priority][kpi];
    return { kpi, priority, target, rule: targetRule(target, kpi, workingDayReading) };
  };
  const row = (priority: Priority) => Object.fromEntries(KPIS.map((kpi) => [kpi, counted(priority, kpi)]));
  return Object.fromEntries(PRIORITIES.map((priority) => [priority, row(priority)])) as unknown as CountedTargets;
}

/** R9. Whether a rule leads to no instant. */
export function isUndated(rule: CountingRule): rule is UndatedRule {
  return rule.kind === 'best-effort' || rule.kind === 'to-be-determined';
}
