import { AGREEMENT_ZONE } from '../../agreement/index.js';
import { csvLine } from '../../csv/index.js';
import type { ListedMiss } from '../../page/index.js';
import { type EpochMs, formatIso, offsetAt } from '../../time/index.js';

const HEADER = [
  ...['id', 'kpi', 'priority', 'verdict', 'reported', 'deadline', 'done', 'late_support_ms', 'late_elapsed_ms'],
  ...['missed_through_change', 'link', 'subject', 'cause'],
];

const line = csvLine({ delimiter: ',', newline: '\n' });

/** The head of a file of misses: `labels` are the columns that incidents are grouped by. */
export function missesHead(labels: readonly string[]): string {
  return line([...HEADER, ...labels]);
}

/** A miss as a row: when it was due and done, how late, where its ticket is, what it was about, why. What is still to be done is late until the report is judged. */
export function missRow(miss: ListedMiss, labels: readonly string[]): string {
  const { id, kpi, priority, reportedMs, deadline, doneMs, lateSupportMs, lateElapsedMs, throughChangeMs } = miss;
  const { link = '', subject = '', cause = '' } = miss;
  const verdict = throughChangeMs !== undefined ? 'missed-through-change' : doneMs === undefined ? 'not-done' : 'done-late';
  return line([
    ...[id, kpi, String(priority), verdict, instant(reportedMs), instant(deadline.epochMs), instant(doneMs)],
    ...[String(lateSupportMs), String(lateElapsedMs), instant(throughChangeMs), link, subject, cause],
    ...labels,
  ]);
}

/** On the agreement's clocks, with their offset. */
function instant(epochMs: EpochMs | undefined): string {
  return epochMs === undefined ? '' : formatIso(epochMs, offsetAt(AGREEMENT_ZONE, epochMs));
}
