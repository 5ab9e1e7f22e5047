export { dateTimeAt } from './dateTime.js';
export { type Duration, durationIn, supportMsIn } from './duration.js';
export { type DateTimeLike, epochMsIn, type InstantInput, instantIn, type TemporalLike } from './instant.js';
export { formatIso, formatWallClock, readIso } from './iso.js';
export { dayNumber, formatLocalDate, type LocalDate, localDateIn, parseLocalDate, weekdayIndex, yearOf } from './localDate.js';
export {
  type DayNumber,
  type EpochMs,
  MS_PER_DAY,
  MS_PER_HOUR,
  MS_PER_MINUTE,
  type SupportMs,
  type WallMs,
} from './units.js';
export { fromWallClock, wallClockIn } from './wallClock.js';
export { instantsAtWallClock, isZone, type OffsetSegment, offsetAt, offsetSegments, startOfLocalDay, zoneIn } from './zone.js';
