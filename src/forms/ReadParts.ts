import { dayNumber, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, type WrittenTime, weekdayIndex } from '../time/index.js';

const HALF_DAY = 12;
const SHORTEST_MONTH = 28;

/** The parts of a time as a text is read, one after another. */
export class ReadParts {
  year = 0;
  month = 0;
  day = 0;
  hour = 0;
  minute = 0;
  second = 0;
  ms = 0;
  /** 0 for AM, 12 for PM; `undefined` on a 24-hour clock. */
  half: number | undefined;
  weekday: number | undefined;
  offsetMs: number | undefined;
  /** Where the text writes an instant as a number. */
  epochMs: number | undefined;

  /** Forgets what was read before. */
  clear(): void {
    this.second = 0;
    this.ms = 0;
    this.half = undefined;
    this.weekday = undefined;
    this.offsetMs = undefined;
    this.epochMs = undefined;
  }

  /** The time that the parts make; `undefined` where it is on no calendar or no clock: 30 February, 13:05 AM, a Friday that is a Monday. */
  time(): WrittenTime | undefined {
    if (this.epochMs !== undefined) return { wallMs: this.epochMs, offsetMs: 0 };
    const { half } = this;
    if (half === undefined ? this.hour > 23 : this.hour < 1 || this.hour > HALF_DAY) return undefined;
    if (this.minute > 59 || this.second > 59) return undefined;
    const day = this.date();
    if (day === undefined) return undefined;
    const hour = half === undefined ? this.hour : (this.hour % HALF_DAY) + half;
    const wallMs = day * MS_PER_DAY + hour * MS_PER_HOUR + this.minute * MS_PER_MINUTE + this.second * 1_000 + this.ms;
    return { wallMs, offsetMs: this.offsetMs };
  }

  private date(): number | undefined {
    const { year, month, day } = this;
    if (month < 1 || month > 12 || day < 1) return undefined;
    const date = dayNumber(year, month, day);
    if (day > SHORTEST_MONTH && date >= dayNumber(year, month + 1, 1)) return undefined;
    return this.weekday === undefined || this.weekday === weekdayIndex(date) ? date : undefined;
  }
}
