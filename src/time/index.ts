export { dateTimeAt } from './dateTime.js';
export { type Duration, durationIn, isSupportMs, supportMsIn } from './duration.js';
export { DIGIT_ZERO } from './figures.js';
export { firstWhere } from './firstWhere.js';
export { begunBefore, firstEndingAfter, type Interval, joined, type Lasting, untilEnd, within } from './Interval.js';
export { type DateTimeLike, epochMsIn, type InstantInput, instantIn, isEpochMs, type TemporalLike } from './instant.js';
export { formatIso, formatWallClock, isoInstant, readIso, type WrittenTime } from './iso.js';
export { isoText } from './isoText.js';
export {
  dateAtStart,
  dayNumber,
  formatLocalDate,
  type LocalDate,
  localDateIn,
  parseLocalDate,
  twoDigits,
  weekdayIndex,
  yearOf,
} from './localDate.js';
export { endOf, namedInstant, SPAN_FIELDS } from './namedInstant.js';
export { readable } from './readable.js';
export { type DayNumber, type EpochMs, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, type SupportMs, type WallMs } from './units.js';
export { fromWallClock, wallClockIn } from './wallClock.js';
export type { Years } from './Years.js';
export { instantsAtWallClock, type OffsetSegment, offsetAt, offsetSegments, startOfLocalDay } from './zone.js';
export { anyInstantIn, zonedInstantIn } from './zonedText.js';
export { zoneIn } from './zoneName.js';
