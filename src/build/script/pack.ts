import { AGREEMENT_ZONE, type AgreementTerms, calendarOf, type KpiRow } from '../../agreement/index.js';
import { type AgreementDay, agreementDays } from '../../days/index.js';
import type { PackedAgreement } from '../../spreadsheet/script/PackedAgreement.js';
import { type DayNumber, dayNumber, MS_PER_MINUTE, offsetSegments, startOfLocalDay, type Years } from '../../time/index.js';
import { inSentence } from '../../vocabulary/index.js';

/** An agreement with its calendar for some years, packed to be carried in a file. */
export function pack(agreement: AgreementTerms, years: Years): PackedAgreement {
  const { special, week, timeZone: zone } = calendarOf(agreement);
  // The files have no words for what the standing agreement does not have.
  if (special.size > 0) throw new Error('pack: a calendar with special days cannot be packed');
  if (zone !== AGREEMENT_ZONE) throw new Error("pack: clocks of another zone than the agreement's cannot be packed");
  const workdays = week.slice(0, 5).map((spans) => JSON.stringify(spans));
  if (new Set(workdays).size > 1) throw new Error('pack: working days that differ in length cannot be packed');
  const days = agreementDays(agreement, years);
  return {
    zone,
    ...years,
    terms: { kpis: targetsOf(agreement), workingDayReading: agreement.workingDayReading },
    week,
    ...closedDays(days),
    offsets: offsetsOf(zone, years),
  };
}

/** Of each row, what counting needs: the files judge no performance. */
function targetsOf({ kpis }: AgreementTerms): PackedAgreement['terms']['kpis'] {
  const row = ({ response, update, mttr }: KpiRow) => ({ response, update, mttr });
  return { 1: row(kpis[1]), 2: row(kpis[2]), 3: row(kpis[3]), 4: row(kpis[4]) };
}

function minutes(ms: number): number {
  if (ms % MS_PER_MINUTE !== 0) throw new Error(`pack: ${ms} ms is not a whole number of minutes`);
  return ms / MS_PER_MINUTE;
}

/** Where a pair stands in a list; it is added where it is new. */
function placeIn<First, Second>(list: [First, Second][], [first, second]: [First, Second]): number {
  const place = list.findIndex((pair) => pair[0] === first && pair[1] === second);
  return place >= 0 ? place : list.push([first, second]) - 1;
}

/** The closed days and their names as explanations say them, each name once. */
function closedDays(days: readonly AgreementDay[]): Pick<PackedAgreement, 'names' | 'closed'> {
  const names: [string, string][] = [];
  const found: string[] = [];
  let last: DayNumber = 0;
  for (const { day, closedBy } of days) {
    for (const { name } of closedBy) {
      if (typeof name !== 'object') throw new Error('pack: a closed day without names in two languages cannot be packed');
      found.push(pair(day - last, placeIn(names, [inSentence(name, 'nl'), inSentence(name, 'en')])));
      last = day;
    }
  }
  return { names, closed: found.join(' ') };
}

/** The starts of the zone's offsets. */
function offsetsOf(zone: string, years: Years): string {
  const [from, to] = [startOfLocalDay(zone, dayNumber(years.from, 1, 1)), startOfLocalDay(zone, dayNumber(years.to + 1, 1, 1))];
  const changes = offsetSegments(zone, from, to);
  return changes.map((change, place) => pair(minutes(change.from - (changes[place - 1]?.from ?? 0)), minutes(change.offsetMs))).join(' ');
}

function pair(first: number, second: number): string {
  return `${first.toString(36)}.${second.toString(36)}`;
}
