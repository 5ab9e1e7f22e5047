import { AGREEMENT_ZONE, type AgreementTerms, calendarOf, type KpiRow } from '../../agreement/index.js';
import { type AgreementDay, agreementDays } from '../../days/index.js';
import type { CarriedAgreement } from '../../spreadsheet/script/CarriedAgreement.js';
import { europeanClocks } from '../../spreadsheet/script/europeanClocks.js';
import { dayNumber, formatLocalDate, offsetSegments, startOfLocalDay, type Years } from '../../time/index.js';
import { inSentence } from '../../vocabulary/index.js';

/** An agreement with its calendar for some years, packed to be carried in a file. */
export function pack(agreement: AgreementTerms, years: Years): CarriedAgreement {
  const { special, week, timeZone: zone } = calendarOf(agreement);
  // The files have no words for what the standing agreement does not have.
  if (special.size > 0) throw new Error('pack: a calendar with special days cannot be packed');
  if (zone !== AGREEMENT_ZONE) throw new Error("pack: clocks of another zone than the agreement's cannot be packed");
  const workdays = week.slice(0, 5).map((spans) => JSON.stringify(spans));
  if (new Set(workdays).size > 1) throw new Error('pack: working days that differ in length cannot be packed');
  checkClocks(zone, years);
  const days = agreementDays(agreement, years);
  return {
    zone,
    ...years,
    terms: { kpis: targetsOf(agreement), workingDayReading: agreement.workingDayReading },
    week,
    ...closedDays(days),
  };
}

/** Of each row, what counting needs: the files judge no performance. */
function targetsOf({ kpis }: AgreementTerms): CarriedAgreement['terms']['kpis'] {
  const row = ({ response, update, mttr }: KpiRow) => ({ response, update, mttr });
  return { 1: row(kpis[1]), 2: row(kpis[2]), 3: row(kpis[3]), 4: row(kpis[4]) };
}

/** Where a pair stands in a list; it is added where it is new. */
function placeIn<First, Second>(list: [First, Second][], [first, second]: [First, Second]): number {
  const place = list.findIndex((pair) => pair[0] === first && pair[1] === second);
  return place >= 0 ? place : list.push([first, second]) - 1;
}

/** The closed days and their names as explanations say them, each name once. */
function closedDays(days: readonly AgreementDay[]): Pick<CarriedAgreement, 'names' | 'closed'> {
  const names: [string, string][] = [];
  const closed = new Map<string, string>();
  for (const { day, closedBy } of days) {
    for (const { name } of closedBy) {
      if (typeof name !== 'object') throw new Error('pack: a closed day without names in two languages cannot be packed');
      const date = formatLocalDate(day);
      const year = date.slice(0, 4);
      closed.set(year, `${closed.get(year) ?? year} ${date.slice(5)}=${placeIn(names, [inSentence(name, 'nl'), inSentence(name, 'en')])}`);
    }
  }
  return { names, closed: [...closed.values()] };
}

/** The files know the clocks by the rule of the European Union alone. */
function checkClocks(zone: string, years: Years): void {
  const [from, to] = [startOfLocalDay(zone, dayNumber(years.from, 1, 1)), startOfLocalDay(zone, dayNumber(years.to + 1, 1, 1))];
  const known = europeanClocks(years.from, years.to).map((segment) => ({ ...segment, to: Math.min(segment.to, to) }));
  if (JSON.stringify(known) !== JSON.stringify(offsetSegments(zone, from, to))) {
    throw new Error(`pack: the clocks of ${zone} do not follow the rule of the European Union in ${years.from} to ${years.to}`);
  }
}
