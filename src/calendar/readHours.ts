import { type Given, hoursBackward, hoursOverlap, isLeftOut, notAListOfHours, notHours, notHoursOfAWeek } from '../errors/index.js';
import { type HoursText, parseSpan, WEEKDAYS } from './hours.js';

/** R3. The hours of a caller's week. */
export function readWeek(given: Given, mistake = notHoursOfAWeek): void {
  if (!given.hasFields(WEEKDAYS, mistake)) return;
  for (const day of WEEKDAYS) {
    const hours = given.field(day);
    if (!isLeftOut(hours)) readHours(hours);
  }
}

/** R3. The hours of a caller's day: spans that end after they begin, apart from one another. */
export function readHours(given: Given): void {
  const before = given.call.found;
  for (const span of given.entries(notAListOfHours) ?? []) readSpan(span);
  if (given.call.found === before) refuseOverlaps(given);
}

function readSpan(given: Given): void {
  const span = typeof given.received === 'string' ? parseSpan(given.received) : undefined;
  if (span === undefined) given.refuse(notHours());
  else if (span.from >= span.to) given.refuse(hoursBackward());
}

function refuseOverlaps(given: Given): void {
  // Two times of a day compare as their texts do.
  const sorted = [...(given.received as readonly HoursText[])].sort();
  for (const [index, text] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before !== undefined && text.slice(0, 5) < before.slice(6)) given.holding(`${before} and ${text}`).refuse(hoursOverlap());
  }
}
