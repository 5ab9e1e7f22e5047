import { type AgreementTerms, standingTerms } from '../agreement/index.js';
import { dayNumber, offsetSegments, startOfLocalDay, type WallMs } from '../time/index.js';
import type { AgreementDay } from './AgreementDay.js';
import { agreementDays } from './agreementDays.js';

/** A year of an agreement's calendar. */
export interface CalendarYear {
  readonly year: number;
  readonly zone: string;
  readonly days: readonly AgreementDay[];
  readonly clockChanges: readonly ClockChange[];
}

/** A change of the clocks, and what they show just before it. */
export interface ClockChange {
  readonly wallMs: WallMs;
  readonly byMs: number;
}

/** SLA §4; R2, R3. The dates of a year, and the changes of its clocks. */
export function calendarYear(year: number, agreement: AgreementTerms = standingTerms): CalendarYear {
  const zone = agreement.calendar.timeZone.value;
  return { year, zone, days: agreementDays(agreement, { from: year, to: year }), clockChanges: clockChanges(zone, year) };
}

/** The dates of a month, 1 to 12. */
export function daysInMonth({ days }: CalendarYear, month: number): readonly AgreementDay[] {
  return days.filter(({ date }) => Number(date.slice(5, 7)) === month);
}

function clockChanges(zone: string, year: number): ClockChange[] {
  const [from, to] = [startOfLocalDay(zone, dayNumber(year, 1, 1)), startOfLocalDay(zone, dayNumber(year + 1, 1, 1))];
  const segments = offsetSegments(zone, from, to);
  return segments.slice(1).map(({ from: at, offsetMs }, place) => {
    const before = segments[place]?.offsetMs ?? offsetMs;
    return { wallMs: at + before, byMs: offsetMs - before };
  });
}
