import { type AgreementTerms, standingTerms } from '../agreement/index.js';
import { timedAgreement } from '../deadline/index.js';
import { Call } from '../errors/index.js';
import type { EpochMs, SupportMs } from '../time/index.js';
import type { Timeline } from '../timeline/index.js';
import { BLOCK, Clocks } from './Clocks.js';
import type { Column } from './Column.js';
import { ColumnSet } from './ColumnSet.js';
import { ACT, START } from './marks.js';
import { SUPPORT_TIME_ANSWERS, type SupportTimeColumns } from './supportTimeAnswers.js';

/**
 * The support time between two columns of instants: what `slaClock().betweenMs` gives for each row.
 *
 * SLA §4, support hours; R2, R3. A row in which something is wrong, or an instant is not there, spoils no other and throws nothing: its reason says what.
 *
 * Bound: linear in the rows; memory for the answers alone, and none where `into` is given.
 *
 * @param from instants in epoch milliseconds
 * @param to as many
 * @param agreement CloudCTI's standing agreement by default
 * @param into columns to write to, as long as the rows; none of them may share memory with another or with what is read
 * @returns `into`, or new columns
 * @throws {SlaInputError} for what are no columns, or of several lengths; then nothing was written
 * @example
 * import { supportTimeColumns } from '@cloudcti/sla/batch';
 *
 * const [friday, tuesday] = [Date.UTC(2026, 4, 22, 14), Date.UTC(2026, 4, 26, 13, 30)];
 * const { supportMs } = supportTimeColumns(Float64Array.of(friday, tuesday), Float64Array.of(tuesday, friday));
 * [...supportMs]; // => [28_800_000, -28_800_000]
 */
export function supportTimeColumns(
  from: Column,
  to: Column,
  agreement: AgreementTerms = standingTerms,
  into?: SupportTimeColumns | null,
): SupportTimeColumns {
  const call = new Call('supportTimeColumns');
  const { timeline } = timedAgreement(agreement, call);
  const set = new ColumnSet();
  const [starts, acts] = [set.add(call.given('from', from)), set.add(call.given('to', to))];
  const { returned, written } = call.checked(set.into(call.given('into', into), SUPPORT_TIME_ANSWERS));
  const most = Math.min(BLOCK, written.reason.length);
  const [start, act] = [new Clocks(most), new Clocks(most)];
  for (let first = 0; first < written.reason.length; first += BLOCK) {
    const end = Math.min(first + BLOCK, written.reason.length);
    const reasons = written.reason.subarray(first, end).fill(0);
    start.read(starts, first, end - first);
    act.read(acts, first, end - first);
    start.place(timeline, START, reasons);
    act.place(timeline, ACT, reasons);
    supportBetween(timeline, start, act, written.supportMs.subarray(first, end));
  }
  return returned;
}

/** The support time from clocks to others; NaN where either has no instant. */
export function supportBetween(timeline: Timeline, start: Clocks, act: Clocks, supportMs: Float64Array): void {
  const isOneTable = start.table === act.table;
  for (let row = 0; row < start.rows; row++) {
    const between = (act.position[row] as SupportMs) - (start.position[row] as SupportMs);
    supportMs[row] =
      isOneTable || Number.isNaN(between) ? between : timeline.supportBetween(start.at[row] as EpochMs, act.at[row] as EpochMs);
  }
}
