import type { AgreementTerms } from '../../agreement/index.js';
import { type AgreementDay, agreementDays, isWeekend } from '../../days/index.js';
import { type DayNumber, MS_PER_DAY, offsetSegments } from '../../time/index.js';
import type { Days } from './drawTerms.js';

/** The days of an agreement on which mistakes show: closed ones and those with hours of their own, changes of the clocks, leap days, ends of years; and those beside them. */
export function edgeDays(agreement: AgreementTerms, { first, last }: Days): readonly DayNumber[] {
  const year = (day: DayNumber) => new Date(day * MS_PER_DAY).getUTCFullYear();
  const days = agreementDays(agreement, { from: year(first), to: year(last) });
  const zone = agreement.calendar.timeZone.value;
  const changes = offsetSegments(zone, first * MS_PER_DAY, (last + 1) * MS_PER_DAY).map(({ from }) => Math.floor(from / MS_PER_DAY));
  const special = new Set(Object.keys(agreement.calendar.special));
  const odd = days.filter((day) => isOdd(day) || special.has(day.date)).map(({ day }) => day);
  const near = [...changes, ...odd].flatMap((day) => [day - 1, day, day + 1]);
  return [...new Set(near)].filter((day) => day >= first && day <= last).sort((one, other) => one - other);
}

/** Whether it is closed for a reason of its own, or a date that calendars get wrong. */
function isOdd(day: AgreementDay): boolean {
  return (day.closedBy.length > 0 && !isWeekend(day)) || /-(?:02-29|12-31|12-24|05-05)$/.test(day.date);
}
