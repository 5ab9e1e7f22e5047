import { type AgreementTerms, standingTerms } from '../agreement/index.js';
import { coveredInstant } from '../clock/index.js';
import { timedAgreement } from '../deadline/index.js';
import { Call, hasFields, notReportColumns } from '../errors/index.js';
import { type EpochMs, epochMsIn } from '../time/index.js';
import { BLOCK } from './Clocks.js';
import { ColumnSet } from './ColumnSet.js';
import { HistoryBlocks } from './HistoryBlocks.js';
import { ASSESS_ANSWERS, type AssessColumns, type HistoryColumns } from './HistoryColumns.js';

const FIELDS: readonly string[] = ['priority', 'reportedAtMs', 'respondedAtMs', 'updatedAtMs', 'repairedAtMs'];

/**
 * How many plain histories stand at an instant: what `assess` gives for each row, met, missed or running, and late by how much. Pauses, changes of priority,
 * reopenings and more than one update are for `assess`.
 *
 * SLA §5; R5, R8, R9, R11, R18 to R20. A row in which something is wrong spoils no other and throws nothing: its reason says what, and it is judged in nothing.
 *
 * Bound: linear in the rows; memory for the answers alone, and none where `into` is given.
 *
 * @param columns priority, report and acts; an act that has no column is not recorded (R20)
 * @param atMs the instant at which they are judged, in epoch milliseconds, within the agreement's years: what happened later is not known
 * @param agreement CloudCTI's standing agreement by default
 * @param into columns to write to, as long as the rows; none of them may share memory with another or with what is read
 * @returns `into`, or new columns
 * @throws {SlaInputError} for what are no columns, or of several lengths, and for an instant that is none; then nothing was written
 * @example
 * import { ASSESS_STATES, assessColumns } from '@cloudcti/sla/batch';
 *
 * const reportedAtMs = Float64Array.of(Date.UTC(2026, 4, 22, 14), Date.UTC(2026, 4, 22, 14));
 * const respondedAtMs = Float64Array.of(Date.UTC(2026, 4, 26, 13, 30), Date.UTC(2026, 4, 26, 14));
 * const stands = assessColumns({ priority: Uint8Array.of(2, 2), reportedAtMs, respondedAtMs }, Date.UTC(2026, 4, 27));
 * Array.from(stands.responseState, (state) => ASSESS_STATES[state]); // => ['met', 'missed']
 * stands.responseLateSupportMs[1]; // => 1_800_000
 * ASSESS_STATES[stands.mttrState[0]]; // => 'not-recorded'
 */
export function assessColumns(
  columns: HistoryColumns,
  atMs: EpochMs,
  agreement: AgreementTerms = standingTerms,
  into?: AssessColumns | null,
): AssessColumns {
  const call = new Call('assessColumns');
  const timed = timedAgreement(agreement, call);
  const given = call.object('columns', columns);
  hasFields(given, FIELDS, notReportColumns);
  const set = new ColumnSet();
  const readers = {
    priority: set.add(given.field('priority')),
    reported: set.add(given.field('reportedAtMs')),
    responded: set.addIfAny(given.field('respondedAtMs')),
    updated: set.addIfAny(given.field('updatedAtMs')),
    repaired: set.addIfAny(given.field('repairedAtMs')),
  };
  const instant = call.given('atMs', atMs);
  coveredInstant(timed.timeline, epochMsIn(instant), instant);
  const { returned, written } = call.checked(set.into(call.given('into', into), ASSESS_ANSWERS));
  const blocks = new HistoryBlocks(timed, agreement, readers, atMs, written);
  for (let first = 0; first < written.reason.length; first += BLOCK) blocks.write(first);
  return returned;
}
