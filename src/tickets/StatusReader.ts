import { describe } from '../errors/index.js';
import type { EpochMs } from '../time/index.js';
import { Refusal } from './Refusal.js';
import { mention, type Sentence } from './Sentence.js';
import type { StateSettings } from './Settings.js';
import type { TimeReader } from './timeReader.js';

/** What a history of states says. */
export interface StatusHistory {
  readonly pauses: readonly Wait[];
  /** Each repair, with the reopening after it where there was one (R18). */
  readonly repairs: readonly Repair[];
}

export interface Repair {
  readonly at: EpochMs;
  readonly reopenedAt?: EpochMs;
}

interface Wait {
  readonly from: EpochMs;
  readonly to?: EpochMs;
}

const STATES_LISTED = 20;

/** Reads the histories of states of a file, and knows which states it has met. */
export class StatusReader {
  private readonly pauseStates: ReadonlySet<string>;
  private readonly repairedStates: ReadonlySet<string>;
  private readonly met = new Set<string>();

  constructor(
    { pauseStates, repairedStates }: StateSettings,
    private readonly readTime: TimeReader,
  ) {
    this.pauseStates = statesIn(pauseStates);
    this.repairedStates = statesIn(repairedStates);
  }

  /** R12, R18. Reads `instant=state;instant=state`: waits, repairs and reopenings last from the first state of their kind to the next of another. */
  read(cell: string): StatusHistory | Refusal {
    const entries: Entry[] = [];
    for (const text of cell.split(';')) {
      const entry = text.trim() === '' ? undefined : this.entry(text);
      if (entry instanceof Refusal) return entry;
      if (entry !== undefined) entries.push(entry);
    }
    entries.sort((one, other) => one.at - other.at);
    return {
      pauses: waits(entries, this.pauseStates),
      repairs: waits(entries, this.repairedStates).map(({ from, to }) => (to === undefined ? { at: from } : { at: from, reopenedAt: to })),
    };
  }

  /** A state that was misspelt would stop no clock: a warning for each that no row has. */
  warnings(): readonly Sentence[] {
    const more = this.met.size > STATES_LISTED ? ' and others' : '';
    const found = this.met.size === 0 ? 'none' : `${[...this.met].sort().slice(0, STATES_LISTED).map(describe).join(', ')}${more}`;
    return [...this.pauseStates]
      .filter((state) => !this.met.has(state))
      .map((state) => [
        ...['warning: ', mention('pauseStates')],
        `: no row has the state ${describe(state)}, so it stopped no clock; the states are ${found}`,
      ]);
  }

  private entry(text: string): Entry | Refusal {
    const split = text.indexOf('=');
    if (split < 0) return new Refusal(describe(text.trim()), 'is not an instant with a state', 'write instant=state;instant=state');
    const state = plainState(text.slice(split + 1));
    this.met.add(state);
    const at = this.readTime(text.slice(0, split));
    return at instanceof Refusal ? at : { at, state };
  }
}

interface Entry {
  readonly at: EpochMs;
  readonly state: string;
}

function statesIn(list = ''): ReadonlySet<string> {
  return new Set(
    list
      .split(',')
      .map(plainState)
      .filter((state) => state !== ''),
  );
}

/** States are compared trimmed and without case. */
function plainState(text: string): string {
  return text.trim().toLowerCase();
}

function waits(entries: readonly Entry[], states: ReadonlySet<string>): readonly Wait[] {
  const found: Wait[] = [];
  let from: EpochMs | undefined;
  for (const { at, state } of entries) {
    if (states.has(state)) from ??= at;
    else if (from !== undefined) {
      found.push({ from, to: at });
      from = undefined;
    }
  }
  return from === undefined ? found : [...found, { from }];
}
