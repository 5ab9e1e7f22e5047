/** How the agreement's open questions are answered where a ruling says that another reading may be chosen. */
export interface Readings {
  /** R6. How a response time in working days is read: one day of support time, or the end of the next working day. */
  readonly workingDayReading: WorkingDayReading;
  /**
   * R12. Which row judges after a change of priority: the new one from the report on, but for what was met or missed by then; the last one, as if it
   * had always stood; or the new one from the moment of the change.
   */
  readonly priorityChange: 'verdict-stands' | 'from-report' | 'from-change';
  /** R19. What answers a report: a response or else the first repair, or a recorded response only. */
  readonly answeredBy: 'response-or-repair' | 'response';
  /** R18. Whether the time between a repair and its reopening is a pause, or counts. */
  readonly untilReopened: 'pause' | 'counts';
  /** R11. What attainment of the update KPI counts: incidents, each kept or not, or every update. */
  readonly updateUnit: 'incident' | 'update';
}

/** R6. How a response time in working days is read. */
export type WorkingDayReading = 'day-of-support-time' | 'end-of-next-working-day';

/** What may be chosen for each reading, the standing one first, and the ruling that says so. */
export const READINGS: {
  readonly [reading in keyof Readings]: { readonly choices: readonly Readings[reading][]; readonly ruling: string };
} = {
  workingDayReading: { choices: ['day-of-support-time', 'end-of-next-working-day'], ruling: 'R6' },
  priorityChange: { choices: ['verdict-stands', 'from-report', 'from-change'], ruling: 'R12' },
  answeredBy: { choices: ['response-or-repair', 'response'], ruling: 'R19' },
  untilReopened: { choices: ['pause', 'counts'], ruling: 'R18' },
  updateUnit: { choices: ['incident', 'update'], ruling: 'R11' },
};

/** The readings of the standing agreement. */
export const standingReadings: Readings = {
  workingDayReading: 'day-of-support-time',
  priorityChange: 'verdict-stands',
  answeredBy: 'response-or-repair',
  untilReopened: 'pause',
  updateUnit: 'incident',
};

/** R20. An act that a source of incidents may record. */
export type Act = 'response' | 'update' | 'repair';

export const ACTS: readonly Act[] = ['response', 'update', 'repair'];
