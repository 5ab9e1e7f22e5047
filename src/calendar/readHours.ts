import {
  type Given,
  hasFields,
  hoursBackward,
  hoursOverlap,
  isLeftOut,
  notAListOfHours,
  notHours,
  notHoursOfAWeek,
} from '../errors/index.js';
import { type HoursText, parseSpan, WEEKDAYS, type Weekday, type WeeklyHours } from './hours.js';

/** R3. The hours of a caller's week, in data of our own; what is wrong with them is refused, and left out. */
export function weekIn(given: Given, mistake = notHoursOfAWeek): WeeklyHours {
  const week: { [day in Weekday]?: readonly HoursText[] } = {};
  if (!hasFields(given, WEEKDAYS, mistake)) return week;
  for (const day of WEEKDAYS) {
    const hours = given.field(day);
    if (!isLeftOut(hours)) week[day] = hoursIn(hours);
  }
  return week;
}

/** R3. The hours of a caller's day: spans that end after they begin, apart from one another. */
export function hoursIn(given: Given): readonly HoursText[] {
  const before = given.call.found;
  const spans = (given.entries(notAListOfHours) ?? []).flatMap((span) => spanIn(span) ?? []);
  if (given.call.found === before) refuseOverlaps(given, spans);
  return spans;
}

function spanIn(given: Given): HoursText | undefined {
  const { received } = given;
  const span = typeof received === 'string' ? parseSpan(received) : undefined;
  if (span === undefined) return given.refuse(notHours());
  return span.from < span.to ? (received as HoursText) : given.refuse(hoursBackward());
}

function refuseOverlaps(given: Given, spans: readonly HoursText[]): void {
  // Two times of a day compare as their texts do, and a span as the time at which it begins.
  const sorted = [...spans].sort();
  for (const [index, text] of sorted.entries()) {
    const before = sorted[index - 1];
    const overlaps = before !== undefined && text < before.slice(6);
    if (overlaps) given.holding(`${before} and ${text}`).refuse(hoursOverlap());
  }
}
