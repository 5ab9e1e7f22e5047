import { type Given, hasFields, isLeftOut, notRows, notTargets } from '../errors/index.js';
import { PRIORITIES, type Priority } from '../vocabulary/index.js';
import type { Agreement, KpiChanges, KpiRow } from './Agreement.js';
import { refuseOtherWording } from './otherWording.js';
import { performanceTargetIn, targetIn } from './target.js';

/** What a row says besides what may be chosen; a row of an agreement may be passed again, so it may stand there as it is. */
const ROW_WORDING = ['priority', 'telephoneAccess'] as const;
/** All that a row of an agreement says. */
export const ROW_PLACES: readonly (keyof KpiRow)[] = ['priority', 'response', 'update', 'mttr', 'telephoneAccess', 'performanceTarget'];

/** SLA §5; R9, R11. The rows that are chosen, by priority. */
export function readKpis(given: Given, { kpis }: Agreement): Agreement['kpis'] {
  if (isLeftOut(given) || !hasFields(given, PRIORITIES.map(String), notRows)) return kpis;
  const row = (priority: Priority) => readRow(given.entry(priority), kpis[priority]);
  return { 1: row(1), 2: row(2), 3: row(3), 4: row(4) };
}

/** A row with its changes; what is wrong is refused, and the standing value stands in for it. */
function readRow(given: Given, standing: KpiRow): KpiRow {
  if (isLeftOut(given) || !hasFields(given, ROW_PLACES, notTargets)) return standing;
  for (const field of ROW_WORDING) {
    const wording = given.field(field);
    if (!isLeftOut(wording)) refuseOtherWording(wording, standing[field]);
  }
  const read = <Value>(field: keyof KpiChanges, value: Value, reader: (given: Given) => Value | undefined): Value => {
    const changed = given.field(field);
    return isLeftOut(changed) ? value : (reader(changed) ?? value);
  };
  return {
    ...standing,
    response: read('response', standing.response, targetIn),
    update: read('update', standing.update, targetIn),
    mttr: read('mttr', standing.mttr, targetIn),
    performanceTarget: read('performanceTarget', standing.performanceTarget, performanceTargetIn),
  };
}
