import type { Interval, SupportMs } from '../time/index.js';
import { bucketSize } from './bucketSize.js';
import { integerColumns } from './columns.js';
import type { CalendarTable, TableCell } from './Tables.js';
import type { SupportTime } from './workingDays.js';

/** Positions up to which the same is to be added for their instant. */
interface Stretch {
  readonly to: SupportMs;
  /** None between the two orders: what is beyond the last position of time has no instant. */
  readonly shift: number | null;
}

/**
 * Where the support time in order of working days stands among the positions: at those of order in time, or far behind them where that is another
 * order: no target of less support time than all the years leads from one into the other. A day's length of time (R6) is counted on it.
 */
export function dayBase({ isByDay, total }: SupportTime): SupportMs {
  return isByDay ? 0 : 2 * total;
}

/** R5. The earliest instant of each position: by buckets of positions, what is to be added to one. */
export function positionRows(time: SupportTime): { readonly positions: CalendarTable; readonly positionMs: number } {
  const stretches = stretchesOf(time);
  const length = stretches.at(-1)?.to ?? 0;
  const marks = stretches.map(({ to }) => to);
  const positionMs = bucketSize(marks, length, longestBucket(marks));
  const rows: TableCell[][] = [];
  for (let bucket = 0, first = 0; bucket * positionMs < length; bucket++) {
    while ((marks[first] as number) <= bucket * positionMs) first++;
    const row: TableCell[] = [bucket];
    for (let place = first; place < stretches.length; place++) {
      const { to, shift } = stretches[place] as Stretch;
      row.push(to, shift);
      if (to >= (bucket + 1) * positionMs) break;
    }
    rows.push(row);
  }
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const names = Array.from({ length: (width - 1) / 2 }, (_, place) => [`to_${place + 1}`, `shift_${place + 1}`]).flat();
  for (const row of rows) while (row.length < width) row.push(null);
  return { positions: { name: 'positions', columns: integerColumns('bucket', ...names), rows }, positionMs };
}

/** As long as the stretches mostly are: where all days are alike, each bucket is one. */
function longestBucket(marks: readonly number[]): number {
  const lengths = marks.map((mark, place) => mark - (marks[place - 1] ?? 0)).sort((one, other) => one - other);
  return lengths[Math.floor(lengths.length / 2)] ?? 1;
}

function stretchesOf(time: SupportTime): readonly Stretch[] {
  const byTime = time.pieces.map(({ fromMs, toMs }) => ({ fromMs, toMs }));
  if (time.isByDay) return joinedStretches(byTime);
  const byDay = [...time.pieces].sort((one, other) => one.workingDay - other.workingDay || one.fromMs - other.fromMs);
  const base = dayBase(time);
  return [...joinedStretches(byTime), { to: base, shift: null }, ...joinedStretches(byDay, base)];
}

/** Pieces in the order in which they are counted; those that follow each other without a gap are one. */
function joinedStretches(pieces: readonly Interval[], base = 0): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let position = base;
  for (const { fromMs, toMs } of pieces) {
    const shift = fromMs - position;
    position += toMs - fromMs;
    if (stretches.at(-1)?.shift === shift) stretches.pop();
    stretches.push({ to: position, shift });
  }
  return stretches;
}
