import type { CalendarDefinition, Choices, ClosedDay, DutchHolidayChoices, HoursText, WeeklyHours } from '../calendar/index.js';
import type { LocalDate, Years } from '../time/index.js';
import type { Priority } from '../vocabulary/index.js';
import type { Clause, Stated } from './clause.js';
import type { Act, Readings } from './readings.js';
import type { FirstLine, SecondLine, ThirdLine } from './SupportLevel.js';
import type { PerformanceTarget, PerformanceTargetInput, Target, TargetInput } from './target.js';

/** A row of SLA §5. */
export interface KpiRow {
  readonly priority: Priority;
  /** Response time. */
  readonly response: Target;
  /** TTTU, target time to update. */
  readonly update: Target;
  /** MTTR, mean time to repair. */
  readonly mttr: Target;
  /** When the telephone is answered. */
  readonly telephoneAccess: Stated<'support-hours'>;
  readonly performanceTarget: PerformanceTarget;
}

/** A row of SLA §3. */
export interface Severity {
  readonly priority: Priority;
  readonly name: 'Critical' | 'High' | 'Normal' | 'Low';
  readonly definition: string;
  readonly example: string;
  readonly accessibility: 'support-hours';
  readonly clause: Clause;
}

/** SLA §2. */
export interface Maintenance {
  readonly allowed: MaintenanceTime;
  readonly notice: Stated<'where-noticeable-inconvenience-is-expected'>;
}

/** SLA §2; R15. Maintenance takes place outside the "normal working hours": the support hours, or hours of their own. Told apart by `value`. */
export type MaintenanceTime = Stated<'outside-support-hours'> | (Stated<'outside-normal-working-hours'> & { readonly hours: WeeklyHours });

/** SLA §4: how an incident is reported. */
export interface Procedure {
  readonly email: Stated<string>;
  readonly telephone: Stated<string>;
  readonly contingency: Stated<string>;
  readonly contingencyUse: string;
  readonly openingHours: Stated<HoursText>;
}

/** The calendar of an agreement: R1 to R3 and what R2 leaves to choose. */
export interface AgreementCalendar {
  readonly timeZone: Stated<string>;
  readonly hours: Stated<WeeklyHours>;
  /** The Dutch public holidays that close, or none of them. */
  readonly holidays: Choices | 'none';
  /** Dates that are closed besides. */
  readonly closed: readonly ClosedDay[];
  /** Dates with hours of their own: extra working days and other hours. */
  readonly special: Readonly<Record<LocalDate, readonly HoursText[]>>;
  readonly years: Years;
}

/** What deadlines follow from: the targets, and the calendar on which they count. Every agreement has it. */
export interface AgreementTerms extends Readings {
  readonly kpis: Readonly<Record<Priority, KpiRow>>;
  readonly calendar: AgreementCalendar;
  /** R20. The acts that the source of the incidents records; a KPI whose act it does not record is not judged. All of them by default. */
  readonly recorded: readonly Act[];
}

/** The agreement as data; every value that it states carries its clause. */
export interface Agreement extends AgreementTerms {
  readonly name: string;
  readonly supportLevels: readonly [FirstLine, SecondLine, ThirdLine];
  readonly maintenance: Maintenance;
  readonly severities: Readonly<Record<Priority, Severity>>;
  readonly procedure: Procedure;
}

/** Other readings than the standing ones. */
type ReadingChanges = { readonly [reading in keyof Readings]?: Readings[reading] | null };

/** What `defineAgreement` can change about the standing agreement; what is left out, or is null, stays. */
export interface AgreementChanges extends ReadingChanges {
  readonly name?: string | null;
  /** Another zone than Europe/Amsterdam (R1), by its IANA name. */
  readonly timeZone?: string | null;
  /** Other support hours (R3): the whole week. */
  readonly hours?: CalendarDefinition['hours'] | null;
  /** Which Dutch public holidays close (R2), or `'none'` for an agreement elsewhere, with the days of `closed` only. */
  readonly holidays?: DutchHolidayChoices | 'none' | null;
  /** Extra closed days (R2). */
  readonly closed?: NonNullable<CalendarDefinition['closed']> | null;
  /** Extra working days and other hours on one date (R2); they stand above holidays. */
  readonly special?: NonNullable<CalendarDefinition['special']> | null;
  /** The years for which the calendar is complete; 1990 to 2100 by default. */
  readonly years?: Years | null;
  /** The "normal working hours" that maintenance stays out of (R15), where they are not the support hours: the whole week. */
  readonly maintenanceHours?: CalendarDefinition['hours'] | 'support-hours' | null;
  /** Other targets by priority; what is left out stays. */
  readonly kpis?: { readonly [priority in Priority]?: KpiChanges | null } | null;
  /** The acts that the source of the incidents records (R20), such as `['repair']`; all of them by default. */
  readonly recorded?: readonly Act[] | null;
}

/** Other targets in a row of SLA §5. */
export interface KpiChanges {
  readonly response?: TargetInput | null;
  readonly update?: TargetInput | null;
  readonly mttr?: TargetInput | null;
  readonly performanceTarget?: PerformanceTargetInput | null;
}
