import { closesUnrepaired, type Given, notAContact, notAtReport, notInOrder, sameAsBefore, secondChange } from '../errors/index.js';
import type { Incident } from '../incident/index.js';
import { untilEnd } from '../time/index.js';

/**
 * R8, R12, R18. Refuses, at its place, what `incident` could not have made of a history whose parts are read: each list is in order, one priority and one
 * repair stand at a time, what is closed stands repaired.
 */
export function refuseImpossible(given: Given, history: Incident): void {
  const { contacts, repairs, respondedMs } = history;
  const at = (list: string, index: number, received: unknown) => given.field(list).entry(index).holding(received);
  refuseChanges(history, at, given);
  contacts.forEach((ms, index) => {
    if (ms < (contacts[index - 1] ?? ms)) at('contacts', index, ms).refuse(notInOrder());
  });
  repairs.forEach(({ fromMs }, index) => {
    const before = repairs[index - 1];
    if (before !== undefined && fromMs < untilEnd(before).toMs) at('repairs', index, repairs[index]).field('fromMs').refuse(notInOrder());
  });
  if (respondedMs !== undefined && !contacts.includes(respondedMs)) given.field('respondedMs').holding(respondedMs).refuse(notAContact());
  if (!isClosedRepaired(history)) given.field('closedMs').holding(history.closedMs).refuse(closesUnrepaired());
}

function refuseChanges(
  { priorities, reportedMs }: Incident,
  at: (list: string, index: number, received: unknown) => Given,
  given: Given,
): void {
  if (priorities.length === 0) given.field('priorities').refuse(notAtReport());
  priorities.forEach((row, index) => {
    const before = priorities[index - 1];
    const entry = at('priorities', index, row);
    if (before === undefined) {
      if (row.fromMs !== reportedMs) entry.field('fromMs').refuse(notAtReport());
      return;
    }
    if (row.fromMs < before.fromMs) entry.field('fromMs').refuse(notInOrder());
    // A change may be of the very instant of the report, and of no instant of another change.
    else if (row.fromMs === before.fromMs && index > 1) entry.field('fromMs').refuse(secondChange());
    if (row.priority === before.priority) entry.field('priority').refuse(sameAsBefore());
  });
}

function isClosedRepaired({ repairs, closedMs }: Incident): boolean {
  return closedMs === undefined || repairs.map(untilEnd).some(({ fromMs, toMs }) => fromMs <= closedMs && closedMs <= toMs);
}
