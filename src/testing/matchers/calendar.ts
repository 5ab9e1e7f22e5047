import { type Agreement, type AgreementTerms, standingTerms } from '../../agreement/index.js';
import { coveredDay, coveredInstant } from '../../clock/index.js';
import { agreementDays, closedDayName, isWeekend } from '../../days/index.js';
import { anyInstantOf, slaClock, timedAgreement } from '../../deadline/index.js';
import { Call } from '../../errors/index.js';
import { CalendarTexts, WORDS } from '../../explain/index.js';
import {
  type DayNumber,
  type EpochMs,
  formatLocalDate,
  type InstantInput,
  type LocalDate,
  localDateIn,
  MS_PER_DAY,
  offsetAt,
  yearOf,
} from '../../time/index.js';
import { localDay } from '../../timeline/index.js';
import { WEEKDAY_NAMES } from '../../vocabulary/index.js';
import { type MatcherResult, result } from './MatcherResult.js';
import { moment } from './telling.js';

/** R3. Whether an instant lies within support hours; by the standing agreement, or the one that is passed. */
export function toBeWithinSupportHours(received: InstantInput, agreement: Agreement | AgreementTerms = standingTerms): MatcherResult {
  const call = new Call('toBeWithinSupportHours');
  const timed = timedAgreement(agreement, call);
  const given = call.given('received', received);
  const epochMs = call.checked(coveredInstant(timed.timeline, anyInstantOf(timed, given), given));
  const { zone } = timed;
  const clock = slaClock(agreement);
  return result(
    clock.isOpenMs(epochMs),
    () => {
      const closed = closedBecause(agreement, localDay(timed.timeline, epochMs));
      const next = `they open next on ${moment(clock.nextOpeningMs(epochMs), zone)}`;
      return `expected ${moment(epochMs, zone)} to be within support hours,\nbut it is outside them${closed === undefined ? '' : ` (${closed})`}: ${next}`;
    },
    () =>
      `expected ${moment(epochMs, zone)} to be outside support hours,\nbut it is within them: they close next on ${moment(clock.nextClosingMs(epochMs), zone)}`,
  );
}

/** R2. Whether a date is a working day; by the standing agreement, or the one that is passed. */
export function toBeWorkingDay(received: LocalDate, agreement: Agreement | AgreementTerms = standingTerms): MatcherResult {
  const call = new Call('toBeWorkingDay');
  const { timeline } = timedAgreement(agreement, call);
  const given = call.given('received', received);
  const day = call.checked(coveredDay(timeline, localDateIn(given), given));
  const isWorkingDay = slaClock(agreement).isWorkingDay(received);
  const date = new CalendarTexts('en', WORDS.en, day * MS_PER_DAY).dayAndYear(day * MS_PER_DAY);
  return result(
    isWorkingDay,
    () => `expected ${date} to be a working day,\nbut it has no support hours${closedText(agreement, day)}`,
    () => `expected ${date} not to be a working day,\nbut it has support hours: ${hoursOf(agreement, day)}`,
  );
}

function closedText(agreement: AgreementTerms, day: DayNumber): string {
  const reason = closedBecause(agreement, day);
  return reason === undefined ? '' : `: ${reason} (R2)`;
}

/** Why a date is closed; nothing where it is open. */
function closedBecause(agreement: AgreementTerms, day: DayNumber): string | undefined {
  const row = rowOf(agreement, day);
  if (row === undefined || row.isWorking) return undefined;
  const names = row.closedBy.map((closed) => closedDayName(closed, 'en'));
  if (names.length > 0) return names.join(' and ');
  return isWeekend(row) ? `a ${WEEKDAY_NAMES.en[row.weekday]}` : 'a day without hours';
}

function hoursOf(agreement: AgreementTerms, day: DayNumber): string {
  const { zone } = timedAgreement(agreement, new Call('toBeWorkingDay'));
  const time = (epochMs: EpochMs) => new CalendarTexts('en', WORDS.en, 0).time(epochMs + offsetAt(zone, epochMs));
  return (rowOf(agreement, day)?.open ?? []).map(({ fromMs, toMs }) => `${time(fromMs)} to ${time(toMs)}`).join(', ');
}

function rowOf(agreement: AgreementTerms, day: DayNumber) {
  const year = yearOf(day);
  return agreementDays(agreement, { from: year, to: year }).find(({ date }) => date === formatLocalDate(day));
}
