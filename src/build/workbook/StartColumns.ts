import type { Kpi } from '../../vocabulary/index.js';

/** The working columns of the ticket sheet, hidden: those of the report, and those of the last contact. */
const COLUMN = {
  ...{ start: 'N', days: 'O', position: 'P', next: 'Q', used: 'R' },
  ...{ start2: 'S', days2: 'T', position2: 'U', next2: 'V', used2: 'W' },
} as const;

/** The working columns of a clock's start: the report (R10), or the last contact (R8). */
export interface StartColumns {
  /** Its seconds; how many working days there are up to its date; the support seconds before it. */
  readonly start: string;
  readonly days: string;
  readonly position: string;
  /** The first working day that closes after it, and what it has used of that day. */
  readonly next: string;
  readonly used: string;
}

export const REPORT: StartColumns = {
  start: COLUMN.start,
  days: COLUMN.days,
  position: COLUMN.position,
  next: COLUMN.next,
  used: COLUMN.used,
};
export const CONTACT: StartColumns = {
  start: COLUMN.start2,
  days: COLUMN.days2,
  position: COLUMN.position2,
  next: COLUMN.next2,
  used: COLUMN.used2,
};

/** R8, R10. The start of a KPI's clock. */
export function startOf(kpi: Kpi): StartColumns {
  return kpi === 'update' ? CONTACT : REPORT;
}
