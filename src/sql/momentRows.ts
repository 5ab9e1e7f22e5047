import { type EpochMs, MS_PER_DAY } from '../time/index.js';
import { bucketSize, mostMarks } from './bucketSize.js';
import { integerColumns } from './columns.js';
import type { CalendarTable, TableCell } from './Tables.js';

/** By buckets of time: the segment that holds its start, 0 before the first, and where the next segments begin in it. */
export function momentRows(starts: readonly EpochMs[]): { readonly moments: CalendarTable; readonly momentMs: number } {
  const [from, to] = [starts[0] as EpochMs, starts[starts.length - 1] as EpochMs];
  const momentMs = bucketSize(starts, to - from, MS_PER_DAY);
  const width = mostMarks(starts, momentMs);
  const rows: TableCell[][] = [];
  let segment = 0;
  for (let bucket = Math.floor(from / momentMs); bucket * momentMs < to; bucket++) {
    while ((starts[segment] as number) <= bucket * momentMs) segment++;
    const row: TableCell[] = [bucket, segment];
    for (let next = segment; (starts[next] as number) < (bucket + 1) * momentMs; next++) row.push(starts[next] as number);
    while (row.length < width + 2) row.push(null);
    rows.push(row);
  }
  const names = Array.from({ length: width }, (_, place) => `next_${place + 1}`);
  return { moments: { name: 'moments', columns: integerColumns('bucket', 'segment', ...names), rows }, momentMs };
}
