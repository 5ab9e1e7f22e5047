import type { SupportClock } from '../../src/index.js';

const MS_PER_DAY = 86_400_000;
const MS_PER_HOUR = 3_600_000;
const SUPPORT_DAY = 8.5 * MS_PER_HOUR;

/** By priority: the length of the response, and the kind of the repair. */
const LENGTHS = [0, 4 * MS_PER_HOUR, 8 * MS_PER_HOUR, SUPPORT_DAY, SUPPORT_DAY];
const MTTR_KINDS = [0, 3, 1, 2, 2];

/** Where the deadlines of rows are written. */
export interface BareColumns {
  readonly responseMs: Float64Array;
  readonly responseKind: Uint8Array;
  readonly updateMs: Float64Array;
  readonly updateKind: Uint8Array;
  readonly mttrMs: Float64Array;
  readonly mttrKind: Uint8Array;
  readonly reason: Uint8Array;
}

type BareLoop = (priority: Uint8Array, reportedAtMs: Float64Array, into: BareColumns) => void;

/**
 * The least that the three deadlines of many rows can cost: bare look-ups in typed arrays, each once, written for chapter 5 as it stands and for no other,
 * into all columns of the answer; without a check, or a word on what lies outside: its reasons are 0. Right where every working day has the same length, lies within one UTC day and opens at 08:30.
 */
export function bareDeadlines(clock: SupportClock, fromYear: number, toYear: number): BareLoop {
  const firstDay = Date.UTC(fromYear, 0, 1) / MS_PER_DAY;
  const days = Date.UTC(toYear + 1, 0, 1) / MS_PER_DAY - firstDay;
  const [open, close, position] = [new Float64Array(days), new Float64Array(days), new Float64Array(days)];
  const [dayAt, nextOf, midnight] = [new Int32Array(days), new Int32Array(days + 1), new Float64Array(days)];
  let working = 0;
  for (let day = 0; day < days; day++) {
    const start = (firstDay + day) * MS_PER_DAY;
    const isWorking = clock.betweenMs(start, start + MS_PER_DAY) > 0;
    open[day] = isWorking ? clock.nextOpeningMs(start) : start;
    close[day] = isWorking ? clock.nextClosingMs(start) : start;
    position[day] = working * SUPPORT_DAY;
    nextOf[day] = working;
    if (isWorking) dayAt[working++] = day;
    // When clocks show the next date: 8.5 hours before it opens. Before a date that does not open, no count begins otherwise.
    midnight[day] = start + MS_PER_DAY;
    if (isWorking && day > 0) midnight[day - 1] = (open[day] as number) - SUPPORT_DAY;
  }
  const before = (day: number, report: number) => {
    const opening = open[day] as number;
    const closing = close[day] as number;
    const used = report <= opening ? 0 : report >= closing ? closing - opening : report - opening;
    return (position[day] as number) + used;
  };
  const at = (end: number) => {
    const day = dayAt[Math.ceil(end / SUPPORT_DAY) - 1] as number;
    return (open[day] as number) + (end - (position[day] as number));
  };
  const closeAfter = (day: number, report: number) => {
    const date = report < (midnight[day] as number) ? day + 1 : day + 2;
    return close[dayAt[(nextOf[date] as number) + 1] as number] as number;
  };
  return (priority, reportedAtMs, into) => {
    const { responseMs, responseKind, updateMs, updateKind, mttrMs, mttrKind, reason } = into;
    for (let row = 0; row < reportedAtMs.length; row++) {
      const report = reportedAtMs[row] as number;
      const day = Math.floor(report / MS_PER_DAY) - firstDay;
      const level = priority[row] as number;
      const end = before(day, report) + (LENGTHS[level] as number);
      const due = at(end);
      responseMs[row] = due;
      responseKind[row] = 1;
      updateMs[row] = level > 2 ? Number.NaN : due;
      updateKind[row] = level > 2 ? 2 : 1;
      mttrMs[row] = level === 2 ? closeAfter(day, report) : Number.NaN;
      mttrKind[row] = MTTR_KINDS[level] as number;
      reason[row] = 0;
    }
  };
}
