import { WEEKDAYS } from '../../../calendar/index.js';
import { KPI_NAMES } from '../../../vocabulary/index.js';
import { type AgreementForm, CELLS, READING_NAMES, STANDING_FORM } from '../state/AgreementForm.js';
import { isDated } from '../state/agreementChanges.js';
import type { CalculatorWords } from './CalculatorWords.js';

/** By which agreement it was computed, as a sentence; none where it is the standing one. */
export function changedText(form: AgreementForm, words: CalculatorWords): readonly string[] {
  const changes = changesText(form, words);
  return changes.length === 0 ? [] : [`${words.agreement.changed}: ${changes.join('; ')}.`];
}

/** What the form says other than the standing agreement, each as a line for people: `Good Friday: closed`. */
function changesText(form: AgreementForm, { agreement, report, language }: CalculatorWords): readonly string[] {
  const line = (name: string, text: string) => `${name}: ${text}`;
  const { goodFriday, liberationDay } = agreement.choices;
  return [
    ...(form.goodFriday === STANDING_FORM.goodFriday ? [] : [line(goodFriday.name, goodFriday.values[form.goodFriday])]),
    ...(form.liberationDay === STANDING_FORM.liberationDay ? [] : [line(liberationDay.name, liberationDay.values[form.liberationDay])]),
    ...(form.closed.trim() === '' ? [] : [line(agreement.closed, form.closed)]),
    ...CELLS.flatMap(({ name, priority, kpi }) => {
      const [target, standing] = [form.targets[name], STANDING_FORM.targets[name]];
      if (target.kind === standing.kind && target.amount === standing.amount) return [];
      const amount = isDated(target) ? `${target.amount} ` : '';
      return [line(`${report.priority} ${priority}, ${KPI_NAMES[kpi][language]}`, amount + agreement.kinds[target.kind])];
    }),
    ...WEEKDAYS.filter((day) => form.hours[day] !== STANDING_FORM.hours[day]).map((day) =>
      line(agreement.weekdays[day], form.hours[day].trim() || agreement.noHours),
    ),
    ...READING_NAMES.filter((name) => form[name] !== STANDING_FORM[name]).map((name) => {
      const words = agreement.readingsOf[name];
      return line(words.name, (words.values as Readonly<Record<string, string>>)[form[name]] ?? form[name]);
    }),
  ];
}
