// Formulas count whole seconds, so that no rounding of serials moves a deadline. A moment is a cell, or a formula, of such seconds.

/** The whole seconds of a serial. */
export const seconds = (serial: string) => `ROUND(${serial}*86400,0)`;
const dateOf = (secondsCell: string) => `INT(${secondsCell}/86400)`;

/** The seconds since midnight. */
export const timeOf = (secondsCell: string) => `(${secondsCell}-86400*INT(${secondsCell}/86400))`;

/** The place of a moment's date among those of the calendar. */
const placeOf = (moment: string) => `${dateOf(moment)}-SLA_First+1`;

/** How many working days there are up to the date of a moment, that date too. */
export const daysUpTo = (moment: string) => `INDEX(SLA_Count,${placeOf(moment)})`;

/** Whether a moment lies on a working day (R2). */
const isWorkingDay = (moment: string) => `INDEX(SLA_Working,${placeOf(moment)})=1`;

/** Whether a moment lies on a working day, before its close. */
export const isBeforeClose = (moment: string) => `IF(${isWorkingDay(moment)},${timeOf(moment)}<SLA_Close_s,FALSE)`;

/** R3. The support seconds before a moment. */
export const positionOf = (moment: string, days: string) =>
  `IF(${isWorkingDay(moment)},(${days}-1)*SLA_Day_s+MAX(0,MIN(${timeOf(moment)},SLA_Close_s)-SLA_Open_s),${days}*SLA_Day_s)`;
