import { Call, notAReasonCode } from '../errors/index.js';
import { ROW_REASONS, type RowReason } from './codes.js';

/**
 * What is wrong with a row, by the code in its column of reasons; nothing where that is 0.
 *
 * Convention of ours, no clause.
 *
 * Bound: constant.
 *
 * @param code what stands in a column of reasons
 * @returns frozen, in the order of `ROW_REASONS`
 * @throws {SlaInputError} for what is no such code
 * @example
 * import { deadlineColumns, rowReasons } from '@cloudcti/sla/batch';
 *
 * const { reason } = deadlineColumns({ priority: Uint8Array.of(2, 5), reportedAtMs: Float64Array.of(Date.UTC(2026, 4, 22, 14), Number.NaN) });
 * rowReasons(reason[0]).length; // => 0
 * rowReasons(reason[1]).join(', '); // => 'invalid-priority, invalid-start'
 */
export function rowReasons(code: number): readonly RowReason[] {
  const given = new Call('rowReasons').given('code', code);
  if (!Number.isInteger(code) || code < 0 || code >= 1 << ROW_REASONS.length) given.reject(notAReasonCode((1 << ROW_REASONS.length) - 1));
  return Object.freeze(ROW_REASONS.filter((_, bit) => ((code >> bit) & 1) === 1));
}
