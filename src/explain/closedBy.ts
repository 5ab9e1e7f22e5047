import { dayPlan, type WallSpan } from '../calendar/index.js';
import type { TimedAgreement } from '../deadline/index.js';
import { type DayNumber, type EpochMs, formatLocalDate, type LocalDate, MS_PER_HOUR, MS_PER_MINUTE, weekdayIndex } from '../time/index.js';
import { localDay } from '../timeline/index.js';
import type { ClosedReason } from './PlainTrail.js';

const SATURDAY = 5;

/** R2, R3. What closes a stretch of time without support hours: the reasons of all its dates, in order. */
export function closedBy(timed: TimedAgreement, from: EpochMs, to: EpochMs): readonly ClosedReason[] {
  const reasons = datesOf(timed, from, to).flatMap((day) => closedOn(timed, day));
  const weekend = reasons.flatMap((reason) => (reason.kind === 'weekend' ? reason.dates : []));
  const outside = reasons.find(({ kind }) => kind === 'outside-support-hours');
  return reasons.flatMap((reason): ClosedReason[] => {
    if (reason.kind === 'weekend') return reason.dates[0] === weekend[0] ? [{ kind: 'weekend', dates: Object.freeze(weekend) }] : [];
    return reason.kind === 'outside-support-hours' && reason !== outside ? [] : [reason];
  });
}

/** What closes one date, or part of it. A holiday at the weekend is both. */
function closedOn({ calendar }: TimedAgreement, day: DayNumber): ClosedReason[] {
  const { kind, spans, closedBy: closedDays } = dayPlan(calendar, day);
  const date = formatLocalDate(day);
  if (kind === 'special') return [{ kind: 'special-day', date, hours: spans.map(hoursText) }];
  const closed = closedDays.map(({ name }): ClosedReason => ({ kind: 'closed-day', date, ...(name === undefined ? {} : { name }) }));
  const hasWeeklyHours = (calendar.week[weekdayIndex(day)] ?? []).length > 0;
  if (hasWeeklyHours) return kind === 'closed' ? closed : [{ kind: 'outside-support-hours' }];
  return weekdayIndex(day) < SATURDAY ? [...closed, ...dayOff(date, closed)] : [{ kind: 'weekend', dates: [date] }, ...closed];
}

/** A weekday without hours; a holiday on it says enough. */
function dayOff(date: LocalDate, closed: readonly ClosedReason[]): ClosedReason[] {
  return closed.length > 0 ? [] : [{ kind: 'day-off', date }];
}

/** The closed dates and the dates with hours of their own that a stretch touches, whatever else it is. */
export function namedDays(timed: TimedAgreement, from: EpochMs, to: EpochMs): readonly ClosedReason[] {
  return closedBy(timed, from, to).filter(({ kind }) => kind === 'closed-day' || kind === 'special-day');
}

function datesOf({ timeline }: TimedAgreement, from: EpochMs, to: EpochMs): DayNumber[] {
  const [first, last] = [localDay(timeline, from), localDay(timeline, to - 1)];
  return Array.from({ length: Math.max(0, last - first) + 1 }, (_, index) => first + index);
}

function hoursText({ from, to }: WallSpan): string {
  return `${timeText(from)}-${timeText(to)}`;
}

function timeText(ms: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(ms / MS_PER_HOUR))}:${two((ms % MS_PER_HOUR) / MS_PER_MINUTE)}`;
}
