import type { DateTime } from 'luxon';
import { beforeFrom, Call, closedClass, type Given, notACount } from '../errors/index.js';
import {
  anyInstantIn,
  type DayNumber,
  type Duration,
  dateTimeAt,
  dayNumber,
  durationIn,
  type EpochMs,
  epochMsIn,
  formatLocalDate,
  type InstantInput,
  isSupportMs,
  type LocalDate,
  localDateIn,
  type SupportMs,
  supportMsIn,
} from '../time/index.js';
import {
  addWorkingDays,
  closingAfter,
  isOpen,
  isWorkingDay,
  latestBefore,
  openingAfter,
  type Timeline,
  workingDaysBetween,
} from '../timeline/index.js';
import { coveredAnswer, coveredDay, coveredInstant } from './covered.js';
import { type OpenInterval, openInterval } from './OpenInterval.js';
import { openSpells } from './openSpells.js';
import type { SupportClock } from './SupportClock.js';

/** The public face of a timeline: checks what comes in, and gives instants out in the zone. */
class TimelineFace implements SupportClock {
  readonly timeZone: string;
  readonly #timeline: Timeline;

  constructor(timeline: Timeline, timeZone: string) {
    this.#timeline = timeline;
    this.timeZone = timeZone;
  }

  add(instant: InstantInput, duration: Duration): DateTime<true> {
    const call = new Call('add');
    const start = this.#instant(call.given('instant', instant));
    const length = call.given('duration', duration);
    const supportMs = durationIn(length);
    return this.#out(this.#added(call.checked(start), call.checked(supportMs), length));
  }

  subtract(instant: InstantInput, duration: Duration): DateTime<true> {
    const call = new Call('subtract');
    const end = this.#instant(call.given('instant', instant));
    const length = call.given('duration', duration);
    const supportMs = durationIn(length);
    return this.#out(this.#subtracted(call.checked(end), call.checked(supportMs), length));
  }

  between(from: InstantInput, to: InstantInput): SupportMs {
    const call = new Call('between');
    const start = this.#instant(call.given('from', from));
    const end = this.#instant(call.given('to', to));
    return this.#between(call.checked(start), call.checked(end));
  }

  isOpen(instant: InstantInput): boolean {
    const call = new Call('isOpen');
    return isOpen(this.#timeline, call.checked(this.#instant(call.given('instant', instant))));
  }

  nextOpening(instant: InstantInput): DateTime<true> {
    return this.#out(this.#nextOpening(new Call('nextOpening').given('instant', instant), this.#instant));
  }

  nextClosing(instant: InstantInput): DateTime<true> {
    return this.#out(this.#nextClosing(new Call('nextClosing').given('instant', instant), this.#instant));
  }

  openIntervals(from: InstantInput, to: InstantInput): readonly OpenInterval[] {
    const call = new Call('openIntervals');
    const [first, last] = [call.given('from', from), call.given('to', to)];
    const [start, end] = [this.#instant(first), anyInstantIn(last, this.timeZone)];
    const [fromMs, toMs] = [call.checked(start), call.checked(end)];
    if (toMs < fromMs) last.reject(beforeFrom('pass the earlier instant first'));
    // The end is outside the stretch, which may end where the years do.
    call.checked(coveredInstant(this.#timeline, Math.max(fromMs, toMs - 1), last));
    const spells = openSpells(this.#timeline, fromMs, toMs, last);
    return Object.freeze(spells.map(([open, close]) => openInterval(open, close, this.timeZone)));
  }

  isWorkingDay(date: LocalDate): boolean {
    const call = new Call('isWorkingDay');
    return isWorkingDay(this.#timeline, call.checked(this.#day(call.given('date', date))));
  }

  addWorkingDays(date: LocalDate, n: number): LocalDate {
    const call = new Call('addWorkingDays');
    const count = call.given('n', n);
    const start = this.#day(call.given('date', date));
    if (!Number.isSafeInteger(n)) count.refuse(notACount('pass a whole number of working days'));
    const day = call.checked(start);
    if (n === 0) return formatLocalDate(day);
    return formatLocalDate(coveredAnswer(this.#timeline, addWorkingDays(this.#timeline, day, n), count));
  }

  workingDaysBetween(from: LocalDate, to: LocalDate): number {
    const call = new Call('workingDaysBetween');
    const start = this.#bound(call.given('from', from));
    const end = this.#bound(call.given('to', to));
    return workingDaysBetween(this.#timeline, call.checked(start), call.checked(end));
  }

  addMs(epochMs: EpochMs, supportMs: SupportMs): EpochMs {
    // What is right is not looked at twice: this is the road of hot code.
    if (Number.isInteger(epochMs) && this.#timeline.hasInstant(epochMs) && isSupportMs(supportMs)) {
      const end = supportMs === 0 ? epochMs : this.#timeline.earliestAfter(epochMs, supportMs);
      if (Number.isFinite(end)) return end;
    }
    const call = new Call('addMs');
    const start = this.#ms(call.given('epochMs', epochMs));
    const length = call.given('supportMs', supportMs);
    supportMsIn(length);
    return this.#added(call.checked(start), supportMs, length);
  }

  subtractMs(epochMs: EpochMs, supportMs: SupportMs): EpochMs {
    const call = new Call('subtractMs');
    const end = this.#ms(call.given('epochMs', epochMs));
    const length = call.given('supportMs', supportMs);
    supportMsIn(length);
    return this.#subtracted(call.checked(end), supportMs, length);
  }

  betweenMs(from: EpochMs, to: EpochMs): SupportMs {
    if (Number.isInteger(from) && Number.isInteger(to) && this.#timeline.hasInstant(from) && this.#timeline.hasInstant(to)) {
      return this.#between(from, to);
    }
    const call = new Call('betweenMs');
    const start = this.#ms(call.given('from', from));
    const end = this.#ms(call.given('to', to));
    return this.#between(call.checked(start), call.checked(end));
  }

  isOpenMs(epochMs: EpochMs): boolean {
    const call = new Call('isOpenMs');
    return isOpen(this.#timeline, call.checked(this.#ms(call.given('epochMs', epochMs))));
  }

  nextOpeningMs(epochMs: EpochMs): EpochMs {
    return this.#nextOpening(new Call('nextOpeningMs').given('epochMs', epochMs), this.#ms);
  }

  nextClosingMs(epochMs: EpochMs): EpochMs {
    return this.#nextClosing(new Call('nextClosingMs').given('epochMs', epochMs), this.#ms);
  }

  #instant(given: Given): EpochMs | undefined {
    return coveredInstant(this.#timeline, anyInstantIn(given, this.timeZone), given);
  }

  #ms(given: Given): EpochMs | undefined {
    return coveredInstant(this.#timeline, epochMsIn(given), given);
  }

  #day(given: Given): DayNumber | undefined {
    return coveredDay(this.#timeline, localDateIn(given), given);
  }

  /** A date at which a count of days begins or ends: the end is outside, so that the day after the last year may be one. */
  #bound(given: Given): DayNumber | undefined {
    const day = localDateIn(given);
    return day === dayNumber(this.#timeline.years.to + 1, 1, 1) ? day : coveredDay(this.#timeline, day, given);
  }

  #out(epochMs: EpochMs): DateTime<true> {
    return dateTimeAt(epochMs, this.timeZone);
  }

  #nextOpening(given: Given, read: (given: Given) => EpochMs | undefined): EpochMs {
    const instant = given.call.checked(read.call(this, given));
    return coveredAnswer(this.#timeline, openingAfter(this.#timeline, instant), given);
  }

  #nextClosing(given: Given, read: (given: Given) => EpochMs | undefined): EpochMs {
    const instant = given.call.checked(read.call(this, given));
    return coveredAnswer(this.#timeline, closingAfter(this.#timeline, instant), given);
  }

  #added(start: EpochMs, supportMs: SupportMs, given: Given): EpochMs {
    if (supportMs === 0) return start;
    return coveredAnswer(this.#timeline, this.#timeline.earliestAfter(start, supportMs), given);
  }

  #subtracted(end: EpochMs, supportMs: SupportMs, given: Given): EpochMs {
    if (supportMs === 0) return end;
    return coveredAnswer(this.#timeline, latestBefore(this.#timeline, end, supportMs), given);
  }

  #between(from: EpochMs, to: EpochMs): SupportMs {
    return this.#timeline.supportBetween(from, to);
  }
}

/** One by which nobody can change another. */
export const CheckedClock = /* @__PURE__ */ closedClass(TimelineFace);
