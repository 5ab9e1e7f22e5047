import type { AgreementTerms } from '@cloudcti/sla';
import { DEADLINE_KINDS, type DeadlineColumns, deadlineColumns, rowReasons } from '@cloudcti/sla/batch';
import type { Printed } from './engines/Engine.js';
import type { Row } from './tickets.js';
import { KPIS } from './ticketTable.js';

/** What the columns of `@cloudcti/sla/batch` say of rows, in the words of the view. */
export function batchAnswers(rows: readonly Row[], agreement: AgreementTerms): readonly (readonly Printed[])[] {
  const column = (name: 'priority' | 'reported' | 'contact') => Float64Array.from(rows, (row) => row[name] ?? Number.NaN);
  const found = deadlineColumns(
    { priority: column('priority'), reportedAtMs: column('reported'), lastContactAtMs: column('contact') },
    agreement,
  );
  return rows.map((row, place) =>
    KPIS.flatMap((kpi) => {
      const kind = DEADLINE_KINDS[found[`${kpi}Kind`][place] as number] ?? 'none';
      const dueMs = found[`${kpi}Ms`][place] as number;
      return [kind === 'none' ? flawOf(row, found, place) : kind, Number.isNaN(dueMs) ? null : dueMs];
    }),
  );
}

/** The word of the view for what is wrong with a row: the first thing that is. */
function flawOf({ priority, reported }: Row, { reason }: DeadlineColumns, place: number): string {
  const reasons = rowReasons(reason[place] as number);
  if (reasons.includes('invalid-priority')) return priority === null ? 'no-priority' : 'unknown-priority';
  if (reasons.includes('invalid-start')) return reported === null ? 'not-reported' : 'invalid-start';
  if (reasons.includes('start-outside-years')) return 'outside-years';
  return reasons.includes('act-before-start') ? 'before-report' : 'outside-years';
}
