import { type Agreement, agreementIn, cloudctiSla } from '../../agreement/index.js';
import { beforeFrom, Call, type Given, hasFields, isLeftOut, notAPeriod, notOptions, outsideYears } from '../../errors/index.js';
import { type DayNumber, dayNumber, localDateIn, parseLocalDate, yearOf } from '../../time/index.js';
import { DATES, type Dates } from './FastCheck.js';

/** By which agreement, and between which dates, both included; 2024 to 2028 by default. */
export interface DrawOptions {
  readonly agreement?: Agreement;
  readonly within?: Dates;
}

/** A stretch of days, both included. */
export interface Days {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** What is drawn from. */
export interface DrawTerms {
  readonly agreement: Agreement;
  readonly days: Days;
  readonly zone: string;
}

/** A caller's options, read once. */
export function drawTermsIn(fn: string, options: DrawOptions | undefined): DrawTerms {
  const call = new Call(fn);
  const given = call.given('options', options ?? {});
  const example = () => notOptions("{ within: { from: '2026-01-01', to: '2026-12-31' } }");
  if (!hasFields(given, ['agreement', 'within'], example)) return call.checked<never>(undefined);
  const [chosen, within] = [given.field('agreement'), given.field('within')];
  const agreement = call.checked(isLeftOut(chosen) ? cloudctiSla : agreementIn<Agreement>(chosen));
  const horizon = horizonOf(agreement);
  const days = call.checked(isLeftOut(within) ? usualDays(horizon) : daysIn(within, horizon));
  return { agreement, days, zone: agreement.calendar.timeZone.value };
}

function daysIn(given: Given, horizon: Days): Days | undefined {
  if (!hasFields(given, ['from', 'to'], notAPeriod)) return undefined;
  const [from, to] = [given.field('from'), given.field('to')];
  const [first, last] = [from, to].map((date) => dayIn(date, horizon));
  if (first === undefined || last === undefined) return undefined;
  return first <= last ? { first, last } : to.refuse(beforeFrom('pass the earlier date as from; both are included'));
}

function dayIn(given: Given, { first, last }: Days): DayNumber | undefined {
  const day = localDateIn(given);
  if (day === undefined || (day >= first && day <= last)) return day;
  return given.refuse(outsideYears('is', yearOf(first), yearOf(last)));
}

function horizonOf({ calendar: { years } }: Agreement): Days {
  return { first: dayNumber(years.from, 1, 1), last: dayNumber(years.to, 12, 31) };
}

/** The dates that are usual, as far as the agreement's calendar knows them; all that it knows where it knows none of them. */
function usualDays(horizon: Days): Days {
  const [first, last] = [DATES.from, DATES.to].map(parseLocalDate) as [DayNumber, DayNumber];
  if (last < horizon.first || first > horizon.last) return horizon;
  return { first: Math.max(first, horizon.first), last: Math.min(last, horizon.last) };
}
