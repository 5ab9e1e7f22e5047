import type { AgreementChanges, KpiChanges, TargetInput } from '../../../agreement/index.js';
import { type DutchHolidayChoices, WEEKDAYS } from '../../../calendar/index.js';
import { PRIORITIES } from '../../../vocabulary/index.js';
import { type AgreementForm, CELLS, READING_NAMES, STANDING_FORM, type TypedTarget } from './AgreementForm.js';

/** What the form says other than the standing agreement, as `defineAgreement` takes it; `undefined` where nothing. It is not checked here. */
export function agreementChanges(form: AgreementForm): AgreementChanges | undefined {
  const readings = READING_NAMES.filter((name) => form[name] !== STANDING_FORM[name]).map((name) => [name, form[name]]);
  const [holidays, kpis] = [changedHolidays(form), changedTargets(form)];
  const hasOtherHours = WEEKDAYS.some((day) => form.hours[day].trim() !== STANDING_FORM.hours[day]);
  const closed = listed(form.closed);
  const changes = {
    ...(holidays === undefined ? {} : { holidays }),
    ...(hasOtherHours ? { hours: weekOf(form) } : {}),
    ...(closed.length === 0 ? {} : { closed }),
    ...(kpis === undefined ? {} : { kpis }),
    ...Object.fromEntries(readings),
  };
  return Object.keys(changes).length === 0 ? undefined : changes;
}

function changedHolidays({ goodFriday, liberationDay }: AgreementForm): DutchHolidayChoices | undefined {
  const choices = {
    ...(goodFriday === STANDING_FORM.goodFriday ? {} : { goodFriday }),
    ...(liberationDay === STANDING_FORM.liberationDay ? {} : { liberationDay }),
  };
  return Object.keys(choices).length === 0 ? undefined : choices;
}

function changedTargets({ targets }: AgreementForm): NonNullable<AgreementChanges['kpis']> | undefined {
  const changed = CELLS.filter(({ name }) => !isSame(targets[name], STANDING_FORM.targets[name]));
  if (changed.length === 0) return undefined;
  const row = (priority: number): KpiChanges =>
    Object.fromEntries(changed.filter((cell) => cell.priority === priority).map(({ name, kpi }) => [kpi, targetInput(targets[name])]));
  return Object.fromEntries(
    PRIORITIES.filter((priority) => changed.some((cell) => cell.priority === priority)).map((priority) => [priority, row(priority)]),
  );
}

function isSame(one: TypedTarget, other: TypedTarget): boolean {
  return one.kind === other.kind && (!isDated(one) || one.amount.trim() === other.amount);
}

/** R9. Whether the amount says anything. */
export function isDated({ kind }: TypedTarget): boolean {
  return kind === 'support-hours' || kind === 'working-days';
}

function targetInput(target: TypedTarget): TargetInput {
  const { kind, amount } = target;
  if (kind === 'best-effort' || kind === 'to-be-determined') return { kind };
  // What is no number is refused where it is read.
  return { kind, value: amount.trim() === '' ? Number.NaN : Number(amount.trim().replace(',', '.')) };
}

function weekOf({ hours }: AgreementForm): NonNullable<AgreementChanges['hours']> {
  return Object.fromEntries(WEEKDAYS.map((day) => [day, listed(hours[day])] as const).filter(([, spans]) => spans.length > 0));
}

/** What stands between commas. */
function listed(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
