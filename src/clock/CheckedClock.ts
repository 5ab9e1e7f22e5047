import type { DateTime } from 'luxon';
import { reject } from '../errors/index.js';
import {
  type DayNumber,
  type Duration,
  dateTimeAt,
  durationIn,
  type EpochMs,
  epochMsIn,
  formatLocalDate,
  type InstantInput,
  instantIn,
  type LocalDate,
  localDateIn,
  type SupportMs,
  supportMsIn,
} from '../time/index.js';
import { addWorkingDays, closingAfter, isOpen, isWorkingDay, openBetween, openingAfter, type Timeline } from '../timeline/index.js';
import { coveredAnswer, coveredDay, coveredInstant } from './covered.js';
import type { OpenInterval, SupportClock } from './SupportClock.js';

/** The public face of a timeline: checks what comes in, and gives instants out in the zone. */
export function clockOver(timeline: Timeline, timeZone: string): SupportClock {
  return Object.freeze(new CheckedClock(timeline, timeZone));
}

function float64In(input: unknown, path: string): Float64Array {
  // By its tag: an array of another realm is one too.
  if (ArrayBuffer.isView(input) && Object.prototype.toString.call(input) === '[object Float64Array]') return input as Float64Array;
  const expected = 'pass a Float64Array of epoch milliseconds';
  return reject('addMsAll', { code: 'wrong-type', path, received: input, problem: 'is not a typed array', expected });
}

class CheckedClock implements SupportClock {
  readonly timeZone: string;
  readonly #timeline: Timeline;

  constructor(timeline: Timeline, timeZone: string) {
    this.#timeline = timeline;
    this.timeZone = timeZone;
  }

  add(instant: InstantInput, duration: Duration): DateTime<true> {
    const start = this.#instant(instant, 'add', 'instant');
    return this.#out(this.#added(start, durationIn(duration, 'add', 'duration'), 'add', 'duration'));
  }

  subtract(instant: InstantInput, duration: Duration): DateTime<true> {
    const end = this.#instant(instant, 'subtract', 'instant');
    return this.#out(this.#subtracted(end, durationIn(duration, 'subtract', 'duration'), 'subtract', 'duration'));
  }

  between(from: InstantInput, to: InstantInput): SupportMs {
    return this.#between(this.#instant(from, 'between', 'from'), this.#instant(to, 'between', 'to'));
  }

  isOpen(instant: InstantInput): boolean {
    return isOpen(this.#timeline, this.#instant(instant, 'isOpen', 'instant'));
  }

  nextOpening(instant: InstantInput): DateTime<true> {
    const opening = openingAfter(this.#timeline, this.#instant(instant, 'nextOpening', 'instant'));
    return this.#out(coveredAnswer(this.#timeline, opening, instant, 'nextOpening', 'instant'));
  }

  nextClosing(instant: InstantInput): DateTime<true> {
    const closing = closingAfter(this.#timeline, this.#instant(instant, 'nextClosing', 'instant'));
    return this.#out(coveredAnswer(this.#timeline, closing, instant, 'nextClosing', 'instant'));
  }

  openIntervals(from: InstantInput, to: InstantInput): readonly OpenInterval[] {
    const start = this.#instant(from, 'openIntervals', 'from');
    const end = instantIn(to, 'openIntervals', 'to', this.timeZone);
    if (end < start) {
      const expected = 'pass the earlier instant first';
      return reject('openIntervals', { code: 'out-of-order', path: 'to', received: to, problem: 'is before from', expected });
    }
    if (end > start) coveredInstant(this.#timeline, end - 1, to, 'openIntervals', 'to');
    const spells = openBetween(this.#timeline, start, end);
    return Object.freeze(spells.map(([open, close]) => Object.freeze({ from: this.#out(open), to: this.#out(close) })));
  }

  isWorkingDay(date: LocalDate): boolean {
    return isWorkingDay(this.#timeline, this.#day(date, 'isWorkingDay'));
  }

  addWorkingDays(date: LocalDate, n: number): LocalDate {
    const day = this.#day(date, 'addWorkingDays');
    if (!Number.isSafeInteger(n)) {
      const expected = 'pass a whole number of working days';
      return reject('addWorkingDays', { code: 'invalid-count', path: 'n', received: n, problem: 'is not a count', expected });
    }
    if (n === 0) return formatLocalDate(day);
    return formatLocalDate(coveredAnswer(this.#timeline, addWorkingDays(this.#timeline, day, n), n, 'addWorkingDays', 'n'));
  }

  addMs(epochMs: EpochMs, supportMs: SupportMs): EpochMs {
    return this.#added(this.#ms(epochMs, 'addMs', 'epochMs'), supportMsIn(supportMs, 'addMs', 'supportMs'), 'addMs', 'supportMs');
  }

  subtractMs(epochMs: EpochMs, supportMs: SupportMs): EpochMs {
    const end = this.#ms(epochMs, 'subtractMs', 'epochMs');
    return this.#subtracted(end, supportMsIn(supportMs, 'subtractMs', 'supportMs'), 'subtractMs', 'supportMs');
  }

  betweenMs(from: EpochMs, to: EpochMs): SupportMs {
    return this.#between(this.#ms(from, 'betweenMs', 'from'), this.#ms(to, 'betweenMs', 'to'));
  }

  isOpenMs(epochMs: EpochMs): boolean {
    return isOpen(this.#timeline, this.#ms(epochMs, 'isOpenMs', 'epochMs'));
  }

  nextOpeningMs(epochMs: EpochMs): EpochMs {
    const opening = openingAfter(this.#timeline, this.#ms(epochMs, 'nextOpeningMs', 'epochMs'));
    return coveredAnswer(this.#timeline, opening, epochMs, 'nextOpeningMs', 'epochMs');
  }

  nextClosingMs(epochMs: EpochMs): EpochMs {
    const closing = closingAfter(this.#timeline, this.#ms(epochMs, 'nextClosingMs', 'epochMs'));
    return coveredAnswer(this.#timeline, closing, epochMs, 'nextClosingMs', 'epochMs');
  }

  addMsAll(epochMs: Float64Array, supportMs: SupportMs, target?: Float64Array): Float64Array {
    float64In(epochMs, 'epochMs');
    const into = target === undefined ? new Float64Array(epochMs.length) : float64In(target, 'into');
    const length = supportMsIn(supportMs, 'addMsAll', 'supportMs');
    if (into.length !== epochMs.length) {
      const expected = `pass one of ${epochMs.length}, as long as epochMs`;
      return reject('addMsAll', { code: 'wrong-type', path: 'into.length', received: into.length, problem: 'is another length', expected });
    }
    for (let row = 0; row < epochMs.length; row++) {
      const start = epochMs[row] as number;
      if (!Number.isInteger(start) || !this.#timeline.covers(start)) this.#ms(start, 'addMsAll', `epochMs[${row}]`);
    }
    for (let row = 0; row < epochMs.length; row++) into[row] = this.#added(epochMs[row] as number, length, 'addMsAll', 'supportMs');
    return into;
  }

  #instant(input: InstantInput, fn: string, path: string): EpochMs {
    return coveredInstant(this.#timeline, instantIn(input, fn, path, this.timeZone), input, fn, path);
  }

  #ms(input: EpochMs, fn: string, path: string): EpochMs {
    return coveredInstant(this.#timeline, epochMsIn(input, fn, path), input, fn, path);
  }

  #day(input: LocalDate, fn: string): DayNumber {
    return coveredDay(this.#timeline, localDateIn(input, fn, 'date'), input, fn, 'date');
  }

  #out(epochMs: EpochMs): DateTime<true> {
    return dateTimeAt(epochMs, this.timeZone);
  }

  #added(start: EpochMs, supportMs: SupportMs, fn: string, path: string): EpochMs {
    if (supportMs === 0) return start;
    const end = this.#timeline.earliestAt(this.#timeline.position(start) + supportMs);
    return Number.isFinite(end) ? end : coveredAnswer(this.#timeline, end, supportMs, fn, path);
  }

  #subtracted(end: EpochMs, supportMs: SupportMs, fn: string, path: string): EpochMs {
    if (supportMs === 0) return end;
    const start = this.#timeline.latestAt(this.#timeline.position(end) - supportMs);
    return coveredAnswer(this.#timeline, start, supportMs, fn, path);
  }

  #between(from: EpochMs, to: EpochMs): SupportMs {
    return this.#timeline.position(to) - this.#timeline.position(from);
  }
}
