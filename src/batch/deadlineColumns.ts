import { type AgreementTerms, standingTerms } from '../agreement/index.js';
import { timedAgreement } from '../deadline/index.js';
import { Call, hasFields, notReportColumns } from '../errors/index.js';
import { BLOCK } from './Clocks.js';
import { ColumnSet } from './ColumnSet.js';
import { DeadlineBlocks } from './DeadlineBlocks.js';
import { pausedColumnsIn } from './pausedColumns.js';
import { DEADLINE_ANSWERS, type DeadlineColumns, type ReportColumns } from './ReportColumns.js';

const FIELDS: readonly string[] = ['priority', 'reportedAtMs', 'lastContactAtMs', 'pausedMs'];

/**
 * The three deadlines of many incidents at once, from columns and to columns: what `responseDeadline`, `updateDeadline` and `mttrDeadline` give for each
 * row, without an object for any.
 *
 * SLA §5; R4 to R10, R12. A row in which something is wrong spoils no other and throws nothing: its reason says what, and what does not follow from it is
 * computed. Columns are typed arrays, chunks of Apache Arrow or vectors of DuckDB, and are not copied.
 *
 * Bound: linear in the rows; memory for the answers alone, and none where `into` is given.
 *
 * @param columns priority and report of each incident, its last contact where there was one, and what pauses took (R12); instants in epoch milliseconds
 * @param agreement CloudCTI's standing agreement by default
 * @param into columns to write to, such as those of an earlier call, as long as the rows; none of them may share memory with another or with what is read
 * @returns `into`, or new columns
 * @throws {SlaInputError} for what are no columns, or of several lengths; then nothing was written
 * @example
 * import { DEADLINE_KINDS, deadlineColumns } from '@cloudcti/sla/batch';
 *
 * const reportedAtMs = Float64Array.of(Date.UTC(2026, 4, 22, 14), Date.UTC(2026, 10, 20, 19));
 * const due = deadlineColumns({ priority: Uint8Array.of(2, 3), reportedAtMs });
 * new Date(due.responseMs[0]); // => '2026-05-26T13:30:00.000Z'
 * new Date(due.responseMs[1]); // => '2026-11-23T16:00:00.000Z'
 * Array.from(due.mttrKind, (kind) => DEADLINE_KINDS[kind]); // => ['due', 'best-effort']
 */
export function deadlineColumns(
  columns: ReportColumns,
  agreement: AgreementTerms = standingTerms,
  into?: DeadlineColumns | null,
): DeadlineColumns {
  const call = new Call('deadlineColumns');
  const timed = timedAgreement(agreement, call);
  const given = call.object('columns', columns);
  hasFields(given, FIELDS, notReportColumns);
  const set = new ColumnSet();
  const readers = {
    priority: set.add(given.field('priority')),
    reported: set.add(given.field('reportedAtMs')),
    contact: set.addIfAny(given.field('lastContactAtMs')),
    paused: pausedColumnsIn(given.field('pausedMs'), set),
  };
  const { returned, written } = call.checked(set.into(call.given('into', into), DEADLINE_ANSWERS));
  const blocks = new DeadlineBlocks(timed, readers, written);
  for (let first = 0; first < written.reason.length; first += BLOCK) blocks.write(first);
  return returned;
}
