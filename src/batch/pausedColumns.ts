import { type Given, hasFields, isLeftOut, notPausedColumns } from '../errors/index.js';
import { KPIS, type Kpi } from '../vocabulary/index.js';
import type { ColumnReader } from './ColumnReader.js';
import type { ColumnSet } from './ColumnSet.js';
import { isColumn } from './columnIn.js';

/** R12. What pauses took: from each promise, or one figure for those that count from the report. */
export type Paused = { readonly [of in Kpi | 'fromReport']?: ColumnReader | undefined };

/** A caller's `pausedMs`: a column, or one for each promise. */
export function pausedColumnsIn(given: Given, set: ColumnSet): Paused {
  if (isLeftOut(given)) return {};
  if (isColumn(given)) return { fromReport: set.add(given) };
  if (!hasFields(given, KPIS, notPausedColumns)) return {};
  return Object.fromEntries(
    KPIS.flatMap((kpi) => {
      const field = given.field(kpi);
      return isLeftOut(field) ? [] : [[kpi, set.add(field)]];
    }),
  );
}
