import type { DayNumber, EpochMs } from '../time/index.js';
import { integerColumns } from './columns.js';
import type { DateChange } from './dateChanges.js';
import { dayBase } from './positionRows.js';
import type { CalendarTable, TableCell } from './Tables.js';
import type { RuleDays } from './targetRows.js';
import type { Piece, SupportTime } from './workingDays.js';

/** What the names of a rule's columns are, by its number of days. */
export const lengthsPosition = (days: number) => `lengths_${days}_position_ms`;
export const lengthsMs = (days: number) => `lengths_${days}_ms`;
export const closeMs = (days: number) => `close_${days}_ms`;

/** The segments of a stretch of time, and the instants at which they begin, the end of the stretch after them. */
export interface Segments {
  readonly segments: CalendarTable;
  readonly starts: readonly EpochMs[];
}

/**
 * Cuts a stretch of time where support time begins or ends to run, and where what a rule counts from changes: with the local date, or the working day.
 * Within a segment all of it stands still, but for the position, which rises with time where the segment is open.
 */
export function segmentRows(time: SupportTime, dates: readonly DateChange[], end: EpochMs, rules: RuleDays): Segments {
  const rows: TableCell[][] = [];
  const starts: EpochMs[] = [];
  const next = follower(time.pieces, ({ toMs }) => toMs);
  const later = follower(dates.slice(1), ({ at }) => at);
  let before = '';
  for (const from of cuts(time, dates, end)) {
    const piece = time.pieces[next(from)];
    const isOpen = piece !== undefined && piece.fromMs <= from;
    const position = piece === undefined ? time.total : piece.position + (isOpen ? from - piece.fromMs : 0);
    const { date } = dates[later(from)] as DateChange;
    const still = [isOpen ? 1 : 0, ...lengthCells(time, piece, from, position, rules), ...closeCells(time, piece, date, rules)];
    // Where nothing that a rule asks has changed, the segment goes on.
    const same = JSON.stringify(still);
    if (same === before) continue;
    before = same;
    starts.push(from);
    rows.push([starts.length, position - (isOpen ? from : 0), ...still]);
  }
  const lengths = rules.lengths.flatMap((days) => [lengthsPosition(days), lengthsMs(days)]);
  const days = lengths.length === 0 ? [] : ['day_position_ms', 'day_ms', ...lengths];
  const columns = integerColumns('segment', 'base_ms', 'is_open', ...days, ...rules.closes.map(closeMs));
  return { segments: { name: 'segments', columns, rows }, starts: [...starts, end] };
}

/** Every instant at which something may change, in order. */
function cuts({ pieces }: SupportTime, dates: readonly DateChange[], end: EpochMs): readonly EpochMs[] {
  const instants = new Set(dates.map(({ at }) => at));
  for (const { fromMs, toMs } of pieces) instants.add(fromMs).add(toMs);
  instants.delete(end);
  return [...instants].sort((one, other) => one - other);
}

/** Of entries in order, how many are over at an instant: asked of later and later ones. */
function follower<Entry>(entries: readonly Entry[], overAt: (entry: Entry) => EpochMs): (epochMs: EpochMs) => number {
  let place = 0;
  return (epochMs) => {
    for (let entry = entries[place]; entry !== undefined && overAt(entry) <= epochMs; entry = entries[place]) place++;
    return place;
  };
}

/** R6. Of the working day that holds an instant or comes next: where it begins and how long it is; the same of the day so many working days later. */
function lengthCells(time: SupportTime, piece: Piece | undefined, from: EpochMs, position: number, { lengths }: RuleDays): TableCell[] {
  if (lengths.length === 0) return [];
  const { workingDays, total } = time;
  const today = piece === undefined ? undefined : workingDays[piece.workingDay];
  if (piece === undefined || today === undefined) return [null, null, ...lengths.flatMap(() => [null, null])];
  const used = time.isByDay ? position - today.before : usedOf(time, piece.workingDay, from);
  return [
    position - used,
    today.supportMs,
    ...lengths.flatMap((days) => {
      const later = workingDays[piece.workingDay + days];
      if (later !== undefined) return [dayBase(time) + later.before, later.supportMs];
      // A day of which nothing is used ends at the close of the last one, where that is known.
      return [piece.workingDay + days === workingDays.length ? dayBase(time) + total : null, null];
    }),
  ];
}

/** The support time of a working day before an instant. */
function usedOf({ pieces }: SupportTime, workingDay: number, before: EpochMs): number {
  return pieces
    .filter((piece) => piece.workingDay === workingDay)
    .reduce((sum, { fromMs, toMs }) => sum + Math.max(0, Math.min(toMs, before) - fromMs), 0);
}

/** R7. The close of the working day that is so many after the local date. */
function closeCells({ workingDays }: SupportTime, piece: Piece | undefined, date: DayNumber, { closes }: RuleDays): TableCell[] {
  let first = piece?.workingDay ?? workingDays.length;
  while ((workingDays[first]?.day ?? Number.POSITIVE_INFINITY) <= date) first++;
  return closes.map((days) => workingDays[first + days - 1]?.closeMs ?? null);
}
