import { cloudctiSla, READINGS, type Readings, type Target } from '../../../agreement/index.js';
import { type Choices, standardHolidayChoices, WEEKDAYS, type Weekday } from '../../../calendar/index.js';
import { KPIS, type Kpi, PRIORITIES, type Priority } from '../../../vocabulary/index.js';

/** A cell of SLA §5: its row and its promise. */
export type CellName = `p${Priority}-${Kpi}`;

export const CELLS: readonly { readonly name: CellName; readonly priority: Priority; readonly kpi: Kpi }[] = PRIORITIES.flatMap(
  (priority) => KPIS.map((kpi) => ({ name: `p${priority}-${kpi}` as const, priority, kpi })),
);

/** R6, R11, R12, R18, R19. The readings that may be chosen. */
export const READING_NAMES = Object.keys(READINGS) as readonly (keyof Readings)[];

/** A target as it is typed; the amount says nothing where the kind is no number (R9). */
export interface TypedTarget {
  readonly kind: Target['kind'];
  readonly amount: string;
}

/** The agreement as the form has it: everything that may be chosen, as it is typed. */
export interface AgreementForm extends Choices, Readings {
  readonly targets: Readonly<Record<CellName, TypedTarget>>;
  /** Spans of each weekday, separated by commas; empty where it is closed. */
  readonly hours: Readonly<Record<Weekday, string>>;
  /** Extra closed dates, separated by commas. */
  readonly closed: string;
}

/** A target of an agreement, as it would be typed. */
function typedTarget(target: Target): TypedTarget {
  return { kind: target.kind, amount: 'value' in target ? String(target.value) : '' };
}

/** CloudCTI's standing agreement, as it would be typed. */
export const STANDING_FORM: AgreementForm = {
  ...standardHolidayChoices,
  ...(Object.fromEntries(READING_NAMES.map((name) => [name, cloudctiSla[name]])) as unknown as Readings),
  targets: Object.fromEntries(CELLS.map(({ name, priority, kpi }) => [name, typedTarget(cloudctiSla.kpis[priority][kpi])])) as Record<
    CellName,
    TypedTarget
  >,
  hours: Object.fromEntries(WEEKDAYS.map((day) => [day, (cloudctiSla.calendar.hours.value[day] ?? []).join(', ')])) as Record<
    Weekday,
    string
  >,
  closed: '',
};
