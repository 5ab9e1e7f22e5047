import type { BilingualName } from '../vocabulary/index.js';
import type { PlainTrail } from './PlainTrail.js';

type OtherStart = Exclude<PlainTrail['startedBy'], 'report'>;

/** A working day and what was over of it, in the words of a language. */
interface UsedDayTexts {
  readonly used: string;
  readonly length: string;
  readonly day: string;
}

/** What a language says of all other trails. */
export interface FurtherWords {
  readonly thirdLine: string;
  readonly started: Readonly<Record<OtherStart, (day: string, time: string, priority: string) => string>>;
  readonly startsAgain: string;
  readonly partOfHours: (value: number) => string;
  readonly hoursOnWorkingDays: (value: number) => string;
  readonly shareOfDay: (first: UsedDayTexts, last: UsedDayTexts, days: number, isRounded: boolean) => string;
  readonly zone: (name: string) => string;
  readonly holiday: (name: string | BilingualName) => string;
  readonly on: (days: string) => string;
  readonly dayOff: string;
  // A function, so that a bundler may leave these words out: what reads a field it keeps.
  readonly closedDay: () => string;
  readonly specialClosed: string;
  readonly pausedBy: Readonly<Record<'wait' | 'repair', { readonly took: (time: string) => string; readonly free: string }>>;
  readonly notStarted: (days: 'repair' | 'working', startedBy: PlainTrail['startedBy']) => string;
}
