import type { Kpi, Undated } from '../vocabulary/index.js';
import type { UnitWords } from './CalendarTexts.js';
import type { FurtherTexts } from './furtherTexts.js';

/**
 * What a language says of a trail that counts from a report, without pauses, on Amsterdam's clocks and on working days of one length; dates and lengths
 * come in as texts of that language. Files for spreadsheets carry these words and no others.
 */
export interface TrailWords extends UnitWords {
  readonly and: string;
  readonly to: string;
  readonly titles: Readonly<Record<Kpi, (priority: string) => string>>;
  readonly due: (day: string, time: string) => string;
  /** R9. Why there is no deadline. */
  readonly undated: Readonly<Record<Undated, string>>;
  readonly reported: (day: string, time: string) => string;
  readonly promised: (target: string, source: string) => string;
  readonly supportHours: (value: number) => string;
  readonly supportTime: (time: string) => string;
  readonly workingDays: (value: number) => string;
  readonly daysAsTime: (days: string, time: string) => string;
  readonly zone: string;
  readonly counted: (time: string, left: string) => string;
  readonly countedLast: (time: string) => string;
  readonly closed: string;
  readonly outsideHours: string;
  readonly atWeekend: string;
  readonly because: (names: string) => string;
  readonly clockWaits: string;
  readonly sharpIsOutside: (time: string) => string;
  readonly notStarted: string;
  readonly clocks: (day: string, time: string, isForward: boolean, by: string) => string;
  readonly endsAtClose: (time: string) => string;
  readonly wholeDay: (start: string, time: string) => string;
  readonly further?: FurtherTexts;
}
