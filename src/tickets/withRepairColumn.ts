import type { EpochMs } from '../time/index.js';
import { mustAgree, notTheRepair } from './messages/ofRows.js';
import { Refusal } from './Refusal.js';
import type { Repair } from './StatusReader.js';

/**
 * R18. The repairs of a history and the instant that a column gives for the repair: that instant stands for the last repair where the history has
 * another. One that the history contradicts is refused.
 */
export function withRepairColumn(repairs: readonly Repair[], column: EpochMs | undefined): readonly Repair[] | Refusal {
  if (column === undefined || repairs.some(({ at }) => at === column)) return repairs;
  const ended = repairs.filter((repair): repair is Required<Repair> => repair.reopenedAt !== undefined);
  const reopened = ended.at(-1)?.reopenedAt;
  if (reopened !== undefined && column < reopened) {
    return new Refusal('', notTheRepair(), mustAgree());
  }
  return [...ended, { at: column }];
}
