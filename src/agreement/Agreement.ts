import type { CalendarDefinition, Choices, ClosedDay, DutchHolidayChoices, HoursText, WeeklyHours } from '../calendar/index.js';
import type { LocalDate, Years } from '../time/index.js';
import type { Priority } from '../vocabulary/index.js';
import type { Clause, Stated } from './clause.js';
import type { Act, Readings } from './readings.js';
import type { FirstLine, SecondLine, ThirdLine } from './SupportLevel.js';
import type { PerformanceTarget, PerformanceTargetInput, Target, TargetInput } from './target.js';

/** A row of SLA §5. */
export interface KpiRow {
  /** The row's priority, 1 to 4. */
  readonly priority: Priority;
  /** Response time. */
  readonly response: Target;
  /** TTTU, target time to update. */
  readonly update: Target;
  /** MTTR, mean time to repair. */
  readonly mttr: Target;
  /** When the telephone is answered. */
  readonly telephoneAccess: Stated<'support-hours'>;
  /** R11. The share of its incidents that is to be in time, where one is stated. */
  readonly performanceTarget: PerformanceTarget;
}

/** A row of SLA §3. */
export interface Severity {
  /** 1 to 4, the most severe first. */
  readonly priority: Priority;
  /** What the agreement calls it. */
  readonly name: 'Critical' | 'High' | 'Normal' | 'Low';
  /** What makes an incident one of it (R16). */
  readonly definition: string;
  /** The agreement's example. */
  readonly example: string;
  readonly accessibility: 'support-hours';
  /** Where the agreement says so. */
  readonly clause: Clause;
}

/** SLA §2. */
export interface Maintenance {
  /** R15. Outside which hours. */
  readonly allowed: MaintenanceTime;
  /** When it is to be announced. */
  readonly notice: Stated<'where-noticeable-inconvenience-is-expected'>;
}

/** SLA §2; R15. Maintenance takes place outside the "normal working hours": the support hours, or hours of their own. Told apart by `value`. */
export type MaintenanceTime =
  | Stated<'outside-support-hours'>
  | (Stated<'outside-normal-working-hours'> & {
      /** The normal working hours of each weekday. */
      readonly hours: WeeklyHours;
    });

/** SLA §4: how an incident is reported. */
export interface Procedure {
  /** The address for reports; it is always open (R14). */
  readonly email: Stated<string>;
  /** The normal number, within support hours. */
  readonly telephone: Stated<string>;
  /** The number for contingencies, outside support hours (R14). */
  readonly contingency: Stated<string>;
  /** When it may be called, in words. */
  readonly contingencyUse: string;
  /** When the normal number is answered. */
  readonly openingHours: Stated<HoursText>;
}

/** The calendar of an agreement: R1 to R3 and what R2 leaves to choose. */
export interface AgreementCalendar {
  /** R1. Its IANA name. */
  readonly timeZone: Stated<string>;
  /** R3. The support hours of each weekday. */
  readonly hours: Stated<WeeklyHours>;
  /** The Dutch public holidays that close, or none of them. */
  readonly holidays: Choices | 'none';
  /** Dates that are closed besides. */
  readonly closed: readonly ClosedDay[];
  /** Dates with hours of their own: extra working days and other hours. */
  readonly special: Readonly<Record<LocalDate, readonly HoursText[]>>;
  /** The years for which it is complete; nothing outside them is answered. */
  readonly years: Years;
}

/** What deadlines follow from: the targets, and the calendar on which they count. Every agreement has it. */
export interface AgreementTerms extends Readings {
  /** SLA §5. The rows of its table, by priority. */
  readonly kpis: Readonly<Record<Priority, KpiRow>>;
  /** R1 to R3. The days and hours that count. */
  readonly calendar: AgreementCalendar;
  /** R20. The acts that the source of the incidents records; a KPI whose act it does not record is not judged. All of them by default. */
  readonly recorded: readonly Act[];
}

/** The agreement as data; every value that it states carries its clause. */
export interface Agreement extends AgreementTerms {
  /** What the agreement is called; it stands in messages and reports. */
  readonly name: string;
  /** SLA §1. First, second and third line. */
  readonly supportLevels: readonly [FirstLine, SecondLine, ThirdLine];
  /** SLA §2. When maintenance may take place. */
  readonly maintenance: Maintenance;
  /** SLA §3. What makes an incident one of each priority. */
  readonly severities: Readonly<Record<Priority, Severity>>;
  /** SLA §4. How an incident is reported. */
  readonly procedure: Procedure;
}

/** Other readings than the standing ones. */
type ReadingChanges = { readonly [reading in keyof Readings]?: Readings[reading] | null };

/** What `defineAgreement` can change about the standing agreement; what is left out, or is null, stays. */
export interface AgreementChanges extends ReadingChanges {
  /** What the changed agreement is called. */
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
  /** Response time. */
  readonly response?: TargetInput | null;
  /** TTTU, target time to update. */
  readonly update?: TargetInput | null;
  /** MTTR, mean time to repair. */
  readonly mttr?: TargetInput | null;
  /** R11. The share that is to be in time. */
  readonly performanceTarget?: PerformanceTargetInput | null;
}
