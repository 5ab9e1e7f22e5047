import { type AgreementTerms, calendarOf } from '../agreement/index.js';
import { type Calendar, compileYears, dayPlan, withNames } from '../calendar/index.js';
import { Call, notYearsOf } from '../errors/index.js';
import { type DayNumber, dayNumber, formatLocalDate, type Interval, weekdayIndex, type Years } from '../time/index.js';
import type { AgreementDay } from './AgreementDay.js';

/**
 * Every date of some years, both included, as an agreement's calendar has it. Whatever is a list of dates is made from these rows: CSV, iCalendar,
 * the workbook's sheet, the calendar that script files carry.
 *
 * SLA §4, working days and support hours; R2, R3.
 *
 * @throws {SlaInputError} for years that the agreement's calendar does not know
 */
export function agreementDays(agreement: AgreementTerms, years: Years): readonly AgreementDay[] {
  const calendar = withNames(calendarOf(agreement));
  refuseOthers(calendar, years);
  const open = openByDay(calendar, years);
  const [first, end] = [dayNumber(years.from, 1, 1), dayNumber(years.to + 1, 1, 1)];
  let [positionMs, workingDay] = [0, 0];
  return Array.from({ length: end - first }, (_, place) => {
    const pieces = open.get(first + place) ?? [];
    if (pieces.length > 0) workingDay += 1;
    const row = agreementDay(calendar, first + place, pieces, { positionMs, workingDay });
    positionMs += row.supportMs;
    return row;
  });
}

type Place = Pick<AgreementDay, 'positionMs' | 'workingDay'>;

function agreementDay(calendar: Calendar, day: DayNumber, open: readonly Interval[], place: Place): AgreementDay {
  return {
    day,
    date: formatLocalDate(day),
    weekday: weekdayIndex(day),
    isWorking: open.length > 0,
    open,
    supportMs: open.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0),
    ...place,
    closedBy: dayPlan(calendar, day).closedBy,
  };
}

/** The pieces of support time of some years by their date. */
function openByDay(calendar: Calendar, years: Years): ReadonlyMap<DayNumber, readonly Interval[]> {
  const byDay = new Map<DayNumber, Interval[]>();
  const { open, close, day } = compileYears(calendar, years.from, years.to);
  open.forEach((fromMs, piece) => {
    const [date, toMs] = [day[piece] as DayNumber, close[piece] as number];
    const pieces = byDay.get(date);
    if (pieces === undefined) byDay.set(date, [{ fromMs, toMs }]);
    else pieces.push({ fromMs, toMs });
  });
  return byDay;
}

/** Beyond a calendar's years its closed days are not known: every weekday would look like a working day. */
function refuseOthers({ years: { from, to } }: Calendar, years: Years): void {
  if (from <= years.from && years.from <= years.to && years.to <= to) return;
  new Call('agreementDays').given('years', `${years.from}-${years.to}`).reject(notYearsOf(from, to));
}
