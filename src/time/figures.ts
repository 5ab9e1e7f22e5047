// Figures of the calendar, of clocks and of ISO 8601. They stand in a file that imports nothing: a bundler then writes each where it is used.

/** 9999-12-31T23:59:59.999Z: what ISO 8601 can write with four digits; calendars have narrower horizons of their own. */
export const LAST_MS = 253_402_300_799_999;

export const DAYS_PER_WEEK = 7;
/** The weekday of 1970-01-01, counted from Monday. */
export const THURSDAY = 3;
export const SHORTEST_MONTH = 28;

/** Where the parts of an ISO 8601 text end: up to its minutes, all of them have a fixed place. */
export const MINUTES_END = 16;
export const SECONDS_END = 19;
export const DIGIT_ZERO = 48;
/** 18 hours: no place on earth has a greater offset. */
export const MAX_OFFSET_MS = 64_800_000;

/** Five days. No zone has changed its offset twice within them since 1990 (`npm run proof` checks all zones of the runtime). */
export const SAMPLE_MS = 432_000_000;
/** 1981-01-01: from then on summer time in Amsterdam has followed the rule. */
export const RULE_FROM_MS = 347_155_200_000;
/** 1970-01-04T01:00Z, a Sunday at the hour of the rule, and the next. */
export const SUNDAY_MS = 262_800_000;
export const NEXT_SUNDAY_MS = 867_600_000;
export const MS_PER_WEEK = 604_800_000;

/** How many names of zones are kept; what there is more is asked for anew. */
export const MOST_NAMES = 1_000;
