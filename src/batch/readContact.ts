import type { EpochMs } from '../time/index.js';
import type { Clocks } from './Clocks.js';
import type { ColumnReader } from './ColumnReader.js';
import { ACT_BEFORE, ACT_WRONG } from './codes.js';

/**
 * R8. When the clocks of the next updates start: at the last contact, and at the report where there is none. R18: a contact before the report is an error in
 * the data, and no update follows from it; none from a report that is none either.
 */
export function readContact(column: ColumnReader, first: number, report: Clocks, contact: Clocks, reasons: Uint8Array): void {
  const { at } = contact;
  contact.rows = report.rows;
  column.read(first, report.rows, at);
  for (let row = 0; row < report.rows; row++) {
    const [told, reported] = [at[row] as EpochMs, report.at[row] as EpochMs];
    let wrong = 0;
    if (Number.isNaN(told)) at[row] = reported;
    else if (told - Math.trunc(told) !== 0) wrong = ACT_WRONG;
    else if (told < reported) wrong = ACT_BEFORE;
    if (wrong === 0 && !Number.isNaN(reported)) continue;
    reasons[row] = (reasons[row] as number) | wrong;
    at[row] = Number.NaN;
  }
}
