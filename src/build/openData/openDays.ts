import type { AgreementTerms } from '../../agreement/index.js';
import { type AgreementDay, agreementDays, closedDayName, isWeekend } from '../../days/index.js';
import { type EpochMs, MS_PER_DAY, MS_PER_MINUTE, offsetAt, startOfLocalDay, type Years } from '../../time/index.js';
import type { Language } from '../../vocabulary/index.js';

/** A date as open data has it: texts and numbers, for whoever has no driver of ours. */
export interface OpenDay {
  readonly date: string;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number;
  /** R2, R3. Whether it has support hours: 1 or 0. */
  readonly open: number;
  /** What clocks are ahead of UTC when the date begins, in minutes. */
  readonly utc_offset: number;
  /** When it opens and closes on that date, as UTC's clock shows it: `06:30`; empty where it does not. */
  readonly opens: string;
  readonly closes: string;
  /** The support time of the rows before it, in milliseconds. */
  readonly position_ms: number;
  /** How many working days there are up to and including it. */
  readonly working_day: number;
  /** Why it is closed; empty where it is open. */
  readonly closed_en: string;
  readonly closed_nl: string;
}

/** The names of the columns, in their order. */
export const OPEN_COLUMNS = [
  ...(['date', 'weekday', 'open', 'utc_offset', 'opens', 'closes', 'position_ms', 'working_day', 'closed_en', 'closed_nl'] as const),
];

/** SLA §4; R2, R3. The dates of some years as open data. */
export function openDays(agreement: AgreementTerms, years: Years): readonly OpenDay[] {
  const zone = agreement.calendar.timeZone.value;
  return agreementDays(agreement, years).map((day) => ({
    date: day.date,
    weekday: day.weekday + 1,
    open: Number(day.isWorking),
    utc_offset: offsetAt(zone, startOfLocalDay(zone, day.day)) / MS_PER_MINUTE,
    ...hours(day),
    position_ms: day.positionMs,
    working_day: day.workingDay,
    closed_en: closedBy(day, 'en'),
    closed_nl: closedBy(day, 'nl'),
  }));
}

/** The one stretch of a date; another agreement may have more, and the columns would not say them. */
function hours({ day, date, open }: AgreementDay): Pick<OpenDay, 'opens' | 'closes'> {
  const [only, another] = open;
  if (only === undefined) return { opens: '', closes: '' };
  const start = day * MS_PER_DAY;
  if (another !== undefined || only.fromMs < start || only.toMs >= start + MS_PER_DAY)
    throw new Error(`${date} has other hours than the columns can say`);
  const clock = (epochMs: EpochMs) => new Date(epochMs).toISOString().slice(11, 16);
  return { opens: clock(only.fromMs), closes: clock(only.toMs) };
}

function closedBy(day: AgreementDay, language: Language): string {
  if (day.isWorking) return '';
  const names = day.closedBy.map((closed) => closedDayName(closed, language));
  return [...(isWeekend(day) ? ['weekend'] : []), ...names].join(', ');
}
