import type { CalendarDefinition, TargetInput, WorkingDayReading } from '@cloudcti/sla';
import { MinuteModel } from './model.js';

const MINUTE = 60_000;
const HOUR = 3_600_000;

/** From an instant up to another, not including it. */
export interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

/** Open minutes in a row that have one local date. */
interface Spell extends Span {
  readonly day: number;
}

/** When a promise is due if nothing is paused, and from when its time counts. */
interface Due {
  readonly countsFromMs: number;
  readonly dueMs: number;
}

/** Support time by the millisecond: the minutes of `MinuteModel`, walked once and from then on a spell at a time. */
export class SpellClock {
  readonly minutes: MinuteModel;
  private readonly spells: readonly Spell[];
  /** Its working days, in order, and their spells. */
  private readonly days: readonly number[];
  private readonly byDay = new Map<number, readonly Spell[]>();

  constructor(definition: CalendarDefinition, window: { readonly from: number; readonly to: number }) {
    this.minutes = new MinuteModel(definition, window);
    const spells: { fromMs: number; toMs: number; readonly day: number }[] = [];
    for (let minute = window.from / MINUTE; minute < window.to / MINUTE; minute++) {
      if (!this.minutes.isOpen(minute)) continue;
      const last = spells.at(-1);
      const day = this.minutes.localDay(minute);
      if (last?.toMs === minute * MINUTE && last.day === day) last.toMs += MINUTE;
      else spells.push({ fromMs: minute * MINUTE, toMs: (minute + 1) * MINUTE, day });
    }
    this.spells = spells;
    for (const spell of spells) this.byDay.set(spell.day, [...(this.byDay.get(spell.day) ?? []), spell]);
    this.days = [...this.byDay.keys()];
  }

  /** Open time between two instants in which nothing waits. */
  counted(fromMs: number, toMs: number, waits: readonly Span[]): number {
    let counted = 0;
    for (const piece of this.pieces(fromMs, toMs, waits)) counted += piece.toMs - piece.fromMs;
    return counted;
  }

  /** R5. The earliest instant at which so much of it is used up. */
  reached(fromMs: number, ms: number, waits: readonly Span[]): number {
    let left = ms;
    for (const piece of this.pieces(fromMs, Number.POSITIVE_INFINITY, waits)) {
      const length = piece.toMs - piece.fromMs;
      if (length >= left) return piece.fromMs + left;
      left -= length;
    }
    throw new Error('the model walked out of its window: choose instants well within it');
  }

  /** From the close of the spell that an instant is in, or that comes next, to the opening of the one after it; of no length where they touch. */
  closedAfter(ms: number): Span {
    const index = this.indexAfter(ms);
    return { fromMs: (this.spells[index] as Spell).toMs, toMs: (this.spells[index + 1] as Spell).fromMs };
  }

  /** R5, R6, R7. When a target in support hours or working days is due. */
  due(target: TargetInput & { readonly value: number }, isMttr: boolean, reading: WorkingDayReading, startMs: number): Due {
    if (target.kind === 'support-hours') {
      return { countsFromMs: startMs, dueMs: this.reached(startMs, Math.round(target.value * HOUR), []) };
    }
    if (!isMttr && reading === 'day-of-support-time') return { countsFromMs: startMs, dueMs: this.dayLengths(startMs, target.value) };
    const today = this.minutes.localDay(Math.floor(startMs / MINUTE));
    const first = this.ofDay(this.workingDay(today, 1))[0] as Spell;
    return { countsFromMs: first.fromMs, dueMs: this.closeOf(this.workingDay(today, target.value)) };
  }

  /** R6. Whole days of support time; the share of the first one that was gone is the share of the last one that is used. */
  private dayLengths(startMs: number, days: number): number {
    const first = this.spells[this.indexAfter(startMs)] as Spell;
    const goneMs = this.ofDay(first.day).reduce((sum, { fromMs, toMs }) => sum + Math.max(0, Math.min(toMs, startMs) - fromMs), 0);
    if (goneMs === 0) return this.closeOf(this.workingDay(first.day, days - 1));
    const last = this.workingDay(first.day, days);
    // In whole milliseconds: the product is below 2 ** 53.
    const [product, length] = [goneMs * this.lengthOf(last), this.lengthOf(first.day)];
    let left = Math.floor(product / length) + (product % length > 0 ? 1 : 0);
    for (const { fromMs, toMs } of this.ofDay(last)) {
      if (toMs - fromMs >= left) return fromMs + left;
      left -= toMs - fromMs;
    }
    throw new Error(`the model uses more than all of day ${last}`);
  }

  private workingDay(day: number, later: number): number {
    return later === 0 ? day : (this.days[firstIndex(this.days, (each) => each > day) + later - 1] as number);
  }

  private ofDay(day: number): readonly Spell[] {
    return this.byDay.get(day) ?? [];
  }

  /** Of the spell that an instant is in, or that comes next. */
  private indexAfter(ms: number): number {
    return firstIndex(this.spells, ({ toMs }) => toMs > ms);
  }

  private lengthOf(day: number): number {
    return this.ofDay(day).reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0);
  }

  private closeOf(day: number): number {
    return (this.ofDay(day).at(-1) as Spell).toMs;
  }

  /** The spells, cut where something begins or ends to wait, without what waits. */
  private *pieces(fromMs: number, toMs: number, waits: readonly Span[]): Generator<Span> {
    for (let index = this.indexAfter(fromMs); index < this.spells.length; index++) {
      const spell = this.spells[index] as Spell;
      if (spell.fromMs >= toMs) return;
      const [first, last] = [Math.max(spell.fromMs, fromMs), Math.min(spell.toMs, toMs)];
      const cuts = waits.flatMap((wait) => [wait.fromMs, wait.toMs]).filter((ms) => ms > first && ms < last);
      const bounds = [first, ...cuts.sort((one, other) => one - other), last];
      for (const [place, begin] of bounds.slice(0, -1).entries()) {
        if (!waits.some((wait) => wait.fromMs <= begin && begin < wait.toMs)) yield { fromMs: begin, toMs: bounds[place + 1] as number };
      }
    }
  }
}

/** The first place in a list in order from which on something holds. */
function firstIndex<Each>(list: readonly Each[], holds: (each: Each) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle] as Each)) high = middle;
    else low = middle + 1;
  }
  return low;
}
