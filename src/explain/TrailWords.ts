import type { Undated } from '../vocabulary/index.js';
import type { PlainTrail } from './PlainTrail.js';

type StartedBy = PlainTrail['startedBy'];

/** A working day and what was over of it, in the words of a language. */
interface UsedDayTexts {
  readonly used: string;
  readonly length: string;
  readonly day: string;
}

/** What a language says of a trail; dates and lengths come in as texts of that language. */
export interface TrailWords {
  readonly units: readonly (readonly [one: string, many: string])[];
  readonly and: string;
  readonly to: string;
  readonly titles: Readonly<Record<'response' | 'update' | 'mttr' | 'third-line', (priority: string) => string>>;
  readonly due: (day: string, time: string) => string;
  /** R9. Why there is no deadline. */
  readonly undated: Readonly<Record<Undated, string>>;
  readonly started: Readonly<Record<StartedBy, (day: string, time: string, priority: string) => string>>;
  readonly startsAgain: string;
  readonly promised: (target: string, source: string) => string;
  readonly supportHours: (value: number) => string;
  readonly supportTime: (time: string) => string;
  readonly workingDays: (value: number) => string;
  readonly hoursOnWorkingDays: (value: number) => string;
  readonly daysAsTime: (days: string, time: string) => string;
  readonly dayShare: (first: UsedDayTexts, last: UsedDayTexts, days: string, isRounded: boolean) => string;
  readonly zone: (name: string) => string;
  readonly counted: (time: string, left: string) => string;
  readonly countedLast: (time: string) => string;
  readonly closed: string;
  readonly outsideHours: string;
  readonly atWeekend: string;
  readonly on: (days: string) => string;
  readonly because: (names: string) => string;
  readonly dayOff: string;
  readonly closedDay: string;
  readonly specialClosed: string;
  readonly clockWaits: string;
  readonly sharpIsOutside: (time: string) => string;
  readonly pausedBy: Readonly<Record<'wait' | 'repair', { readonly took: (time: string) => string; readonly free: string }>>;
  readonly notStarted: (days: 'repair' | 'working', startedBy: StartedBy) => string;
  readonly clocks: (day: string, time: string, isForward: boolean, by: string) => string;
  readonly endsAtClose: (time: string) => string;
  readonly wholeDay: (start: string, time: string) => string;
}
