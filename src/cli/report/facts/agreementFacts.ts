import {
  type Agreement,
  type AgreementTerms,
  type AgreementVersions,
  isVersions,
  READINGS,
  type Readings,
} from '../../../agreement/index.js';
import type { ComplianceDetails } from '../../../compliance/index.js';
import { agreementDays, closedDayName, isWeekend } from '../../../days/index.js';
import type { AgreementFacts } from '../../../page/index.js';
import { type EpochMs, formatLocalDate, type LocalDate, MS_PER_DAY, offsetAt, parseLocalDate } from '../../../time/index.js';
import { type Language, PRIORITIES } from '../../../vocabulary/index.js';
import { otherwiseTerms } from './otherwise.js';
import type { Dates } from './periodBefore.js';

/** R17. What is to be told of the agreements that were in force in a period: of all of them where there is none. */
export function agreementFacts(
  agreement: Agreement | AgreementVersions,
  dates: Dates | undefined,
  judgedUntil: ComplianceDetails['judgedUntil'],
  language: Language,
): readonly AgreementFacts[] {
  if (!isVersions(agreement)) return [factsOf(agreement, { dates: spanOf(agreement, dates, judgedUntil[0]) }, language)];
  const { versions } = agreement;
  return versions.flatMap(({ from, agreement: version }, index) => {
    const next = versions[index + 1]?.from;
    const ownDates = dates === undefined ? undefined : withinVersion(dates, from, next);
    if (dates !== undefined && ownDates === undefined) return [];
    return [factsOf(version as Agreement, { from, dates: spanOf(version, ownDates, judgedUntil[index]) }, language)];
  });
}

/** R17. The dates of a period, and on to the last deadline or act that was judged: those that somebody needs who computes the deadlines again. */
function spanOf({ calendar }: AgreementTerms, dates: Dates | undefined, judgedUntil: EpochMs | undefined): Dates | undefined {
  if (dates === undefined || judgedUntil === undefined) return dates;
  const [from, to] = dates;
  const last = formatLocalDate(Math.floor((judgedUntil + offsetAt(calendar.timeZone.value, judgedUntil)) / MS_PER_DAY));
  const [, end = to] = [to, last].sort();
  return [from, end];
}

/** The dates of a period on which a version was in force. */
function withinVersion([from, to]: Dates, first: LocalDate, next: LocalDate | undefined): Dates | undefined {
  if (to < first || (next !== undefined && from >= next)) return undefined;
  return [from < first ? first : from, next !== undefined && to >= next ? dayBefore(next) : to];
}

function dayBefore(date: LocalDate): LocalDate {
  return formatLocalDate((parseLocalDate(date) as number) - 1);
}

function factsOf(
  agreement: Agreement,
  { from, dates }: { readonly from?: LocalDate; readonly dates: Dates | undefined },
  language: Language,
): AgreementFacts {
  const { name, calendar, kpis, severities } = agreement;
  return {
    name,
    ...(from === undefined ? {} : { from }),
    zone: calendar.timeZone.value,
    hours: calendar.hours.value as AgreementFacts['hours'],
    rows: PRIORITIES.map((priority) => {
      const { response, update, mttr, performanceTarget } = kpis[priority];
      return { priority, name: severities[priority].name, targets: { response, update, mttr }, performanceTarget };
    }),
    ...(dates === undefined ? {} : { span: { from: dates[0], to: dates[1] } }),
    closed: dates === undefined ? [] : closedIn(agreement, dates, language),
    special: Object.entries(calendar.special)
      .filter(([date]) => dates !== undefined && date >= dates[0] && date <= dates[1])
      .map(([date, hours]) => ({ date, hours })),
    otherwise: otherwiseTerms(agreement),
    readings: Object.fromEntries(Object.keys(READINGS).map((name) => [name, agreement[name as keyof Readings]])) as unknown as Readings,
  };
}

/** R2. The closed dates of a period that are no Saturday or Sunday. */
function closedIn(agreement: Agreement, [from, to]: Dates, language: Language): AgreementFacts['closed'] {
  const { years } = agreement.calendar;
  const [first, last] = [Math.max(yearIn(from), years.from), Math.min(yearIn(to), years.to)];
  if (first > last) return [];
  return agreementDays(agreement, { from: first, to: last })
    .filter((day) => day.date >= from && day.date <= to && !day.isWorking && !isWeekend(day) && day.closedBy.length > 0)
    .map(({ date, closedBy }) => ({ date, name: closedBy.map((by) => closedDayName(by, language)).join(', ') }));
}

function yearIn(date: LocalDate): number {
  return Number(date.slice(0, 4));
}
