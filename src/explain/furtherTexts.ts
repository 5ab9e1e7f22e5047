import type { LocalDate } from '../time/index.js';
import { type CalendarTexts, wallOf } from './CalendarTexts.js';
import type { FurtherWords } from './FurtherWords.js';
import { listed } from './listed.js';
import type { ClosedReason, PlainDueTrail, UsedDay } from './PlainTrail.js';

/** Days that most calendars do not have: the hours of their own, and why they are closed. */
interface UnusualDays {
  readonly hours: readonly string[];
  readonly days: readonly string[];
}

/** The words of trails that files for spreadsheets do not meet, and what is made of them. */
export interface FurtherTexts extends Omit<FurtherWords, 'partOfHours'> {
  readonly unusualDays: (reasons: readonly ClosedReason[], texts: CalendarTexts, and: string) => UnusualDays;
  readonly dayShare: (trail: PlainDueTrail, texts: CalendarTexts) => string;
  /** A number of support hours that is not whole; nothing where decimals do not say it well. */
  readonly partOfHours: (value: number) => string | undefined;
}

export function furtherTexts(words: FurtherWords): FurtherTexts {
  return {
    ...words,
    unusualDays: (reasons, texts, and) => ({
      hours: reasons.flatMap((reason) =>
        reason.kind === 'special-day' && reason.hours.length > 0
          ? [`${texts.date(wallOf(reason.date))}: ${listed(reason.hours, and)}`]
          : [],
      ),
      days: reasons.flatMap((reason) => closedDay(reason, words, texts)),
    }),
    partOfHours: (value) => (Math.round(value * 100) / 100 === value ? words.partOfHours(value) : undefined),
    dayShare: ({ dayShare, target }, texts) => {
      // Days of one length can be compared by looking at the clock.
      if (dayShare === undefined || target.kind !== 'working-days' || dayShare.first.supportMs === dayShare.last.supportMs) return '';
      const { first, last } = dayShare;
      const isRounded = (first.usedMs * last.supportMs) % first.supportMs !== 0;
      return ` ${words.shareOfDay(usedDayTexts(first, texts), usedDayTexts(last, texts), target.value, isRounded)}`;
    },
  };
}

/** A date that has no support hours although the week has some for it, or should. */
function closedDay(reason: ClosedReason, words: FurtherWords, texts: CalendarTexts): readonly string[] {
  const day = (date: LocalDate, why: string) => [`${texts.day(wallOf(date))} (${why})`];
  if (reason.kind === 'day-off') return day(reason.date, words.dayOff);
  if (reason.kind === 'closed-day' && reason.name === undefined) return day(reason.date, words.closedDay());
  return reason.kind === 'special-day' && reason.hours.length === 0 ? day(reason.date, words.specialClosed) : [];
}

function usedDayTexts({ date, usedMs, supportMs }: UsedDay, texts: CalendarTexts) {
  return { used: texts.length(usedMs), length: texts.length(supportMs), day: texts.day(wallOf(date)) };
}
