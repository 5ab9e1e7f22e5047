import type { LocalDate } from '../time/index.js';
import { inSentence, type Language } from '../vocabulary/index.js';
import { type CalendarTexts, wallOf } from './CalendarTexts.js';
import type { ClosedReason } from './PlainTrail.js';
import { WORDS } from './words.js';

/**
 * What closes a stretch of time: support hours that are over or still to come, the weekend, days without any, and named days. Each is true of a part of
 * the stretch at least, and together they are true of all of it.
 */
export function closedText(reasons: readonly ClosedReason[], language: Language, texts: CalendarTexts): string {
  const words = WORDS[language];
  const day = (date: LocalDate, why: string) => `${texts.day(wallOf(date))} (${why})`;
  const own: string[] = [];
  const days: string[] = [];
  const names: string[] = [];
  const kinds = reasons.map((reason) => {
    const { kind } = reason;
    if (kind === 'day-off') days.push(day(reason.date, words.dayOff));
    if (kind === 'closed-day' && reason.name === undefined) days.push(day(reason.date, words.closedDay));
    if (kind === 'closed-day' && reason.name !== undefined)
      names.push(`${inSentence(reason.name, language)} (${texts.date(wallOf(reason.date))})`);
    if (kind !== 'special-day') return kind;
    if (reason.hours.length === 0) days.push(day(reason.date, words.specialClosed));
    else own.push(`${texts.date(wallOf(reason.date))}: ${listed(reason.hours, words.and)}`);
    return reason.hours.length === 0 ? kind : 'outside-support-hours';
  });
  const isOutside = kinds.includes('outside-support-hours');
  const causes = [
    ...(isOutside ? [own.length === 0 ? words.outsideHours : `${words.outsideHours} (${own.join('; ')})`] : []),
    ...(kinds.includes('weekend') ? [words.atWeekend] : []),
    ...(days.length === 0 ? [] : [words.on(listed(days, words.and))]),
    ...(names.length === 0 ? [] : [words.because(listed(names, words.and))]),
  ];
  return `${words.closed}${isOutside ? ',' : ''} ${listed(causes, words.and)}`;
}

/** `a, b and c`. */
function listed(texts: readonly string[], and: string): string {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} ${and} ${texts[texts.length - 1]}`;
}
