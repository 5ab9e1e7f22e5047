import { CalendarTexts, type Trail, WORDS } from '../../explain/index.js';
import { type DayNumber, MS_PER_DAY } from '../../time/index.js';
import { daysAsTime, partsWithin, wallIn } from './clocks.js';
import { type DrawnTime, drawnTime } from './drawnTime.js';
import { type Mark, marksOf } from './marks.js';
import { reasonsByDay } from './reasonsByDay.js';
import { hoursShown, type Row, rowsOf } from './rows.js';
import type { TimelineOptions } from './TimelineOptions.js';
import { TIMELINE_WORDS, type TimelineWords } from './TimelineWords.js';

/** Narrow enough that its letters can be read on a phone; elsewhere it is shown larger. */
export const WIDTH = 400;
/** Where days begin and end; dates stand before. */
export const LEFT = 78;
export const RIGHT = 396;

/** All that a drawing is drawn from. */
export interface Sheet {
  readonly trail: Trail;
  readonly options: TimelineOptions;
  readonly words: TimelineWords;
  readonly texts: CalendarTexts;
  readonly time: DrawnTime;
  readonly marks: readonly Mark[];
  readonly rows: readonly Row[];
  /** What closes each date, in words. */
  readonly closed: ReadonlyMap<DayNumber, string>;
  readonly hours: { readonly fromMs: number; readonly toMs: number };
  /** Where a time of the day stands. */
  readonly x: (timeMs: number) => number;
  readonly id: string;
}

/** Lays out what a drawing shows. */
export function sheetOf(trail: Trail, options: TimelineOptions): Sheet {
  const { language = 'en', id = 'timeline', around } = options;
  const words = TIMELINE_WORDS[language];
  const texts = new CalendarTexts(language, WORDS[language], wallIn(trail.timeZone, trail.startMs));
  const time = drawnTime(trail, options);
  const marks = marksOf(trail, options, words);
  const rows = rowsOf(marks);
  const hours = hoursShown([...marks.map(({ timeMs }) => timeMs), ...rows.flatMap((row) => timesIn(row, time, trail.timeZone))]);
  const x = (timeMs: number) => {
    const share = (timeMs - hours.fromMs) / (hours.toMs - hours.fromMs);
    return Math.round((LEFT + Math.min(1, Math.max(0, share)) * (RIGHT - LEFT)) * 10) / 10;
  };
  const closed = reasonsByDay([...trail.steps.flatMap(({ closedBy }) => closedBy), ...(around?.closedBy ?? [])], words);
  return { trail, options, words, texts, time, marks, rows, closed, hours, x, id };
}

/** When something begins or ends on a date, by its clock. */
function timesIn({ first, last }: Row, { support, counted }: DrawnTime, zone: string): readonly number[] {
  if (first !== last) return [];
  const day = daysAsTime(zone, first, last);
  const parts = partsWithin([...support, ...counted], day);
  return parts.flatMap(({ fromMs, toMs }) => [timeOn(first, fromMs, zone), timeOn(first, toMs, zone)]);
}

/** An instant by the clock of a date: below nothing and above 24 hours on the dates beside it. */
export function timeOn(day: DayNumber, epochMs: number, zone: string): number {
  return wallIn(zone, epochMs) - day * MS_PER_DAY;
}
