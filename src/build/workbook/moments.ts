// Formulas count whole milliseconds, so that no rounding of serials moves a deadline. A moment is a cell, or a formula, of such milliseconds.

export const DAY = '86400000';

/** The whole milliseconds of a serial. */
export const milliseconds = (serial: string) => `ROUND(${serial}*${DAY},0)`;

/** The place of a moment's date among those of the calendar. */
const placeOf = (moment: string) => `INT(${moment}/${DAY})-SLA_First+1`;

/** How many working days there are up to the date of a moment, that date too. */
export const daysUpTo = (moment: string) => `INDEX(SLA_Count,${placeOf(moment)})`;

/** Whether a moment lies on a working day (R2). */
const isWorkingDay = (moment: string) => `INDEX(SLA_Working,${placeOf(moment)})=1`;

/** The milliseconds since midnight. */
const timeOf = (moment: string) => `(${moment}-${DAY}*INT(${moment}/${DAY}))`;

/** R3. The support time before a moment. */
export const positionOf = (moment: string, days: string) =>
  `IF(${isWorkingDay(moment)},(${days}-1)*SLA_Day_ms+MAX(0,MIN(${timeOf(moment)},SLA_Close_ms)-SLA_Open_ms),${days}*SLA_Day_ms)`;

/** How many dates come before the working day of a number: those up to which fewer were counted. */
const datesBefore = (number: string) => `IFERROR(MATCH(${number}-0.5,SLA_Count,1),0)`;

/**
 * R5. The earliest moment at which so much support time has passed, in milliseconds or as a serial: a day used up exactly ends at its close. `later` where
 * the calendar ends before.
 */
export function momentAt(position: string, later: string, as: 'milliseconds' | 'serial'): string {
  const fullDays = `INT((${position}-1)/SLA_Day_ms)`;
  const moment = `(SLA_First+${datesBefore(`(${fullDays}+1)`)})*${DAY}+SLA_Open_ms+${position}-${fullDays}*SLA_Day_ms`;
  return `IF(${fullDays}+1>SLA_Total,${later},${as === 'serial' ? `(${moment})/${DAY}` : moment})`;
}

/** Whether a moment lies after the one at which so much support time has passed; `at` is its own support time. */
export function isAfter(moment: string, at: string, position: string): string {
  // Of the moments with the same support time before them, the deadline is the first: they follow a close, or lie within hours and are one.
  const isFirst = `IF(${isWorkingDay(moment)},AND(${timeOf(moment)}>SLA_Open_ms,${timeOf(moment)}<=SLA_Close_ms),FALSE)`;
  return `IF(${at}=${position},NOT(${isFirst}),${at}>${position})`;
}
