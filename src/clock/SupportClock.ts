import type { DateTime } from 'luxon';
import type { Duration, EpochMs, InstantInput, LocalDate, SupportMs } from '../time/index.js';
import type { OpenInterval } from './OpenInterval.js';

/**
 * Counts support time on a calendar. Made by {@link supportClock}, or by `slaClock` for an agreement.
 *
 * Support time is half-open (R3): an opening is inside, a close is outside. Instants come in as ISO 8601 with offset, `Date`, luxon `DateTime` or
 * Temporal (R1), and go out as luxon `DateTime` in the calendar's zone. The functions named `...Ms` do the same over whole epoch milliseconds and
 * whole milliseconds of support time, for hot code. Every function throws `SlaInputError` for input that is not what it says, and where an
 * instant, a date or the answer lies outside the calendar's years. A function that is taken alone, as in `const { isOpen } = clock`, knows its clock.
 *
 * Bound: each is a look-up or a search, constant or logarithmic, once the years between are compiled; `nextOpening` and `nextClosing` pass the spans that
 * meet at midnight, and `openIntervals` is linear in its answer.
 */
export interface SupportClock {
  /** IANA name of the zone whose clocks the hours are read on. */
  readonly timeZone: string;

  /**
   * The earliest instant at which a length of support time is used up after a start (R5): a length that uses a day up exactly ends at its close.
   *
   * @returns the start itself where nothing is added
   * @example
   * import { supportClock } from '@cloudcti/sla';
   *
   * const clock = supportClock({ timeZone: 'Europe/Amsterdam', hours: { mon: ['09:00-17:00'], tue: ['09:00-12:00'] } });
   * clock.add('2026-11-23T16:00+01:00', { hours: 2 }).toISO(); // => '2026-11-24T10:00:00.000+01:00'
   * clock.add('2026-11-23T16:00+01:00', { hours: 1 }).toISO(); // => '2026-11-23T17:00:00.000+01:00'
   */
  add(instant: InstantInput, duration: Duration): DateTime<true>;

  /**
   * The latest instant from which a length of support time is used up at an end: `add` run backwards.
   *
   * @returns the end itself where nothing is subtracted
   * @example
   * import { supportClock } from '@cloudcti/sla';
   *
   * const clock = supportClock({ timeZone: 'Europe/Amsterdam', hours: { mon: ['09:00-17:00'], tue: ['09:00-12:00'] } });
   * clock.subtract('2026-11-24T10:00+01:00', { hours: 2 }).toISO(); // => '2026-11-23T16:00:00.000+01:00'
   */
  subtract(instant: InstantInput, duration: Duration): DateTime<true>;

  /**
   * The support time from one instant to another, in milliseconds; negative where the second is the earlier one.
   *
   * @example
   * import { supportClock } from '@cloudcti/sla';
   *
   * const clock = supportClock({ timeZone: 'Europe/Amsterdam', hours: { mon: ['09:00-17:00'], tue: ['09:00-12:00'] } });
   * clock.between('2026-11-23T16:00+01:00', '2026-11-24T10:00+01:00'); // => 7_200_000
   */
  between(from: InstantInput, to: InstantInput): SupportMs;

  /** Whether an instant lies within support hours (R3). */
  isOpen(instant: InstantInput): boolean;

  /** The start of the next open spell after the present one; outside support hours, of the next one. Spans that meet at midnight are one spell. */
  nextOpening(instant: InstantInput): DateTime<true>;

  /** The end of the present open spell; outside support hours, of the next one. Spans that meet at midnight are one spell. */
  nextClosing(instant: InstantInput): DateTime<true>;

  /** The open spells between two instants, in order, cut off at both: at most 100,000, three times what CloudCTI's calendar has in all its years. */
  openIntervals(from: InstantInput, to: InstantInput): readonly OpenInterval[];

  /** Whether a local date (`YYYY-MM-DD`) has support hours. */
  isWorkingDay(date: LocalDate): boolean;

  /**
   * The n-th working day strictly after a local date; before it where n is negative; the date itself for 0.
   *
   * @param date `YYYY-MM-DD`, in the calendar's zone
   * @param n a whole number
   * @example
   * import { slaClock } from '@cloudcti/sla';
   *
   * slaClock().addWorkingDays('2026-05-22', 1); // => '2026-05-26'
   * slaClock().addWorkingDays('2026-05-25', -1); // => '2026-05-22'
   */
  addWorkingDays(date: LocalDate, n: number): LocalDate;

  /**
   * How many working days lie from one local date up to another: the first is counted where it is one, the second is not. Negative where the second
   * is the earlier one.
   *
   * SLA §4 ("working days"); R2. The inverse of {@link addWorkingDays} from a working day: the n-th after it, or before it, is n working days away.
   *
   * @param from `YYYY-MM-DD`, in the calendar's zone
   * @param to `YYYY-MM-DD`; at most the day after the calendar's last year
   * @example
   * import { slaClock } from '@cloudcti/sla';
   *
   * // Friday before Whit Monday to Wednesday: the Friday and the Tuesday.
   * slaClock().workingDaysBetween('2026-05-22', '2026-05-27'); // => 2
   * slaClock().workingDaysBetween('2026-05-27', '2026-05-22'); // => -2
   */
  workingDaysBetween(from: LocalDate, to: LocalDate): number;

  /** `add` over epoch milliseconds and milliseconds of support time. */
  addMs(epochMs: EpochMs, supportMs: SupportMs): EpochMs;

  /** `subtract` over epoch milliseconds and milliseconds of support time. */
  subtractMs(epochMs: EpochMs, supportMs: SupportMs): EpochMs;

  /** `between` over epoch milliseconds. */
  betweenMs(from: EpochMs, to: EpochMs): SupportMs;

  /** `isOpen` over epoch milliseconds. */
  isOpenMs(epochMs: EpochMs): boolean;

  /** `nextOpening` over epoch milliseconds. */
  nextOpeningMs(epochMs: EpochMs): EpochMs;

  /** `nextClosing` over epoch milliseconds. */
  nextClosingMs(epochMs: EpochMs): EpochMs;
}
