import { type AgreementTerms, standingTerms } from '../agreement/index.js';
import { timedAgreement } from '../deadline/index.js';
import { Call } from '../errors/index.js';
import { type EpochMs, isSupportMs, type SupportMs, supportMsIn } from '../time/index.js';
import type { Timeline } from '../timeline/index.js';
import { BLOCK, Clocks } from './Clocks.js';
import type { Column } from './Column.js';
import { ColumnSet } from './ColumnSet.js';
import { ANSWER_OUTSIDE, LENGTH_WRONG } from './codes.js';
import type { Answers } from './intoIn.js';
import { START } from './marks.js';

const ANSWERS = { endMs: 'Float64Array', reason: 'Uint8Array' } as const;

/** Ends of support time, a row for each start. */
export interface AddedColumns extends Answers<typeof ANSWERS> {
  /** The earliest instant at which the length is used up, in epoch milliseconds; NaN where the reason says why. */
  readonly endMs: Float64Array;
  /** 0, or what is wrong with the row, a bit for each of `ROW_REASONS`. */
  readonly reason: Uint8Array;
}

/**
 * Support time added to a column of instants: what `slaClock().addMs` gives for each row.
 *
 * SLA §4, support hours; R3, R5. A row in which something is wrong spoils no other and throws nothing: its reason says what.
 *
 * Bound: linear in the rows; memory for the answers alone, and none where `into` is given.
 *
 * @param epochMs the starts, in epoch milliseconds
 * @param supportMs the length of support time that is added, in milliseconds; or a column of lengths, one for each start
 * @param agreement CloudCTI's standing agreement by default
 * @param into columns to write to, as long as the rows; none of them may share memory with another or with what is read
 * @returns `into`, or new columns
 * @throws {SlaInputError} for what are no columns, or of several lengths; then nothing was written
 * @example
 * import { addMsAll } from '@cloudcti/sla/batch';
 *
 * // Friday before Whit Monday at 16:00, and eight hours: Tuesday at 15:30.
 * const { endMs } = addMsAll(Float64Array.of(Date.UTC(2026, 4, 22, 14)), 28_800_000);
 * new Date(endMs[0]); // => '2026-05-26T13:30:00.000Z'
 */
export function addMsAll(
  epochMs: Column,
  supportMs: SupportMs | Column,
  agreement: AgreementTerms = standingTerms,
  into?: AddedColumns | null,
): AddedColumns {
  const call = new Call('addMsAll');
  const { timeline } = timedAgreement(agreement, call);
  const set = new ColumnSet();
  const starts = set.add(call.given('epochMs', epochMs));
  const given = call.given('supportMs', supportMs);
  const one = typeof supportMs === 'number' ? supportMsIn(given) : undefined;
  const lengths = typeof supportMs === 'number' ? undefined : set.add(given);
  const { returned, written } = call.checked(set.into(call.given('into', into), ANSWERS));
  const most = Math.min(BLOCK, written.reason.length);
  const [start, length] = [new Clocks(most), new Float64Array(most).fill(one ?? 0)];
  for (let first = 0; first < written.reason.length; first += BLOCK) {
    const end = Math.min(first + BLOCK, written.reason.length);
    const reasons = written.reason.subarray(first, end).fill(0);
    start.read(starts, first, end - first);
    start.place(timeline, START, reasons);
    lengths?.read(first, end - first, length);
    addRows(timeline, start, length, written.endMs.subarray(first, end), reasons);
  }
  return returned;
}

function addRows(timeline: Timeline, { at, rows }: Clocks, length: Float64Array, endMs: Float64Array, reasons: Uint8Array): void {
  for (let row = 0; row < rows; row++) {
    const [start, supportMs] = [at[row] as EpochMs, length[row] as SupportMs];
    endMs[row] = Number.NaN;
    if (!isSupportMs(supportMs)) reasons[row] = (reasons[row] as number) | LENGTH_WRONG;
    else if (!Number.isNaN(start)) {
      const end = supportMs === 0 ? start : timeline.earliestAfter(start, supportMs);
      if (Number.isFinite(end)) endMs[row] = end;
      else reasons[row] = (reasons[row] as number) | ANSWER_OUTSIDE;
    }
  }
}
