import { CalendarTexts, type Trail, WORDS } from '../../explain/index.js';
import { type DayNumber, type EpochMs, MS_PER_DAY, type WallMs } from '../../time/index.js';
import { dayOf, wallIn } from './clocks.js';
import type { TimelineOptions } from './TimelineOptions.js';
import type { TimelineWords } from './TimelineWords.js';

/** An instant that stands out, on its day's row. */
export interface Mark {
  readonly kind: 'start' | 'deadline' | 'done' | 'done-late' | 'now';
  readonly day: DayNumber;
  /** Milliseconds of that day's clock: 24 hours where it ends the day. */
  readonly timeMs: number;
  readonly label: string;
}

/** What stands out: where the clock started, the deadline, when it was done, and the present. */
export function marksOf(trail: Trail, options: TimelineOptions, words: TimelineWords): readonly Mark[] {
  const { doneMs, nowMs, language = 'en' } = options;
  const texts = new CalendarTexts(language, WORDS[language], wallIn(trail.timeZone, trail.startMs));
  const mark = (kind: Mark['kind'], name: string, wall: WallMs): Mark => {
    const day = dayOf(wall);
    return { kind, day, timeMs: wall - day * MS_PER_DAY, label: `${name} ${texts.time(wall)}` };
  };
  const at = (kind: Mark['kind'], name: string, epochMs: EpochMs) => mark(kind, name, wallIn(trail.timeZone, epochMs));
  const deadline = (epochMs: EpochMs): Mark => {
    const wall = wallIn(trail.timeZone, epochMs);
    const { day, time } = texts.end(wall);
    return { kind: 'deadline', day: dayOf(day), timeMs: wall - dayOf(day) * MS_PER_DAY, label: `${words.deadline} ${time}` };
  };
  return [
    at('start', words.started[trail.startedBy], trail.startMs),
    ...(trail.kind === 'due' ? [deadline(trail.deadlineMs)] : []),
    ...(doneMs === undefined ? [] : [at(trail.kind === 'due' && doneMs > trail.deadlineMs ? 'done-late' : 'done', words.done, doneMs)]),
    ...(nowMs === undefined ? [] : [at('now', words.now, nowMs)]),
  ];
}
