import type { BilingualName, Language } from '../vocabulary/index.js';
import { type CalendarTexts, wallOf } from './CalendarTexts.js';
import { listed } from './listed.js';
import type { ClosedReason } from './PlainTrail.js';
import type { TrailWords } from './TrailWords.js';

/**
 * What closes a stretch of time: support hours that are over or still to come, the weekend, days without any, and named days. Each is true of a part of
 * the stretch at least, and together they are true of all of it.
 */
export function closedText(reasons: readonly ClosedReason[], language: Language, words: TrailWords, texts: CalendarTexts): string {
  const { and, further } = words;
  const { hours = [], days = [] } = further?.unusualDays(reasons, texts, and) ?? {};
  const names = reasons.flatMap((reason) => {
    if (reason.kind !== 'closed-day' || reason.name === undefined) return [];
    const name = further?.holiday(reason.name) ?? (reason.name as BilingualName)[language];
    return [`${name} (${texts.date(wallOf(reason.date))})`];
  });
  const has = (kind: ClosedReason['kind']) => reasons.some((reason) => reason.kind === kind);
  const isOutside = hours.length > 0 || has('outside-support-hours');
  const causes: string[] = [];
  if (isOutside) causes.push(hours.length > 0 ? `${words.outsideHours} (${hours.join('; ')})` : words.outsideHours);
  if (has('weekend')) causes.push(words.atWeekend);
  if (further !== undefined && days.length > 0) causes.push(further.on(listed(days, and)));
  if (names.length > 0) causes.push(words.because(listed(names, and)));
  return `${words.closed}${isOutside ? ',' : ''} ${listed(causes, and)}`;
}
