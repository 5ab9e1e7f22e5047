import { describe } from '../errors/index.js';
import { Refusal } from './Refusal.js';
import type { TimeReader } from './timeReader.js';

/** How states are read. */
export interface StateReading {
  readonly readTime: TimeReader;
  /** States in which an incident waits for the customer, in small letters. */
  readonly pauseStates: ReadonlySet<string>;
  /** States in which an incident stands repaired, in small letters. */
  readonly repairedStates: ReadonlySet<string>;
  /** All states that were read, in small letters. */
  readonly seen: Set<string>;
}

/** What a history of states tells. */
export interface StatusHistory {
  readonly pauses: readonly Wait[];
  /** Each repair, with the reopening after it where there was one (R18). */
  readonly repairs: readonly Repair[];
}

export interface Repair {
  readonly at: Date;
  readonly reopenedAt?: Date;
}

interface Wait {
  readonly from: Date;
  readonly to?: Date;
}

/** R12, R18. Reads `instant=state;instant=state`: waits, repairs and reopenings last from the first state of their kind to the next that is of another. */
export function statusHistory(cell: string, reading: StateReading): StatusHistory {
  const entries = cell.split(';').flatMap((entry) => (entry.trim() === '' ? [] : [entryOf(entry, reading)]));
  entries.sort((one, other) => one.at.getTime() - other.at.getTime());
  return {
    pauses: stretches(entries, reading.pauseStates).map(({ from, to }) => (to === undefined ? { from } : { from, to })),
    repairs: stretches(entries, reading.repairedStates).map(({ from, to }) =>
      to === undefined ? { at: from } : { at: from, reopenedAt: to },
    ),
  };
}

interface Entry {
  readonly at: Date;
  readonly state: string;
}

function entryOf(text: string, { readTime, seen }: StateReading): Entry {
  const split = text.indexOf('=');
  if (split < 0) throw new Refusal(`${describe(text.trim())} is no instant with a state; write instant=state;instant=state`);
  const state = text
    .slice(split + 1)
    .trim()
    .toLowerCase();
  seen.add(state);
  return { at: new Date(readTime(text.slice(0, split))), state };
}

function stretches(entries: readonly Entry[], states: ReadonlySet<string>): readonly Wait[] {
  const found: Wait[] = [];
  let from: Date | undefined;
  for (const { at, state } of entries) {
    if (states.has(state)) from ??= at;
    else if (from !== undefined) {
      found.push({ from, to: at });
      from = undefined;
    }
  }
  return from === undefined ? found : [...found, { from }];
}

/**
 * R18. The repairs of a history and the instant that a column gives for the repair: that instant stands for the last repair where the history has
 * another. One that the history contradicts is refused.
 */
export function withRepairColumn(repairs: readonly Repair[], column: Date | undefined): readonly Repair[] {
  if (column === undefined || repairs.some(({ at }) => at.getTime() === column.getTime())) return repairs;
  const ended = repairs.filter((repair): repair is Required<Repair> => repair.reopenedAt !== undefined);
  const reopened = ended.at(-1)?.reopenedAt;
  if (reopened !== undefined && column < reopened) {
    const at = `${column.toISOString()} is no repair of the status history, which has a reopening after it, at ${reopened.toISOString()}`;
    throw new Refusal(`${at}; the two must agree (R18)`);
  }
  return [...ended, { at: column }];
}
