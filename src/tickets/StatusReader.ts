import { describe } from '../errors/index.js';
import type { EpochMs } from '../time/index.js';
import { notAState, stateUnmet, writeStates } from './messages/ofRows.js';
import { Refusal } from './Refusal.js';
import type { Sentence } from './Sentence.js';
import type { StateSettings } from './Settings.js';
import type { TimeReader } from './timeReader.js';

/** What a history of states says. */
export interface StatusHistory {
  /** The first state that says a response, and all that say a contact with the reporter. */
  readonly respondedAt: EpochMs | undefined;
  readonly updatedAt: readonly EpochMs[];
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

/** As systems call what is over, in English and Dutch. */
const ENDED_STATES = statesIn('resolved,solved,closed,done,completed,opgelost,hersteld,gereed,afgemeld,gesloten,afgesloten');

/** Reads the histories of states of a file, and knows which states it has met. */
export class StatusReader {
  private readonly pauseStates: ReadonlySet<string>;
  private readonly repairedStates: ReadonlySet<string>;
  private readonly respondedStates: ReadonlySet<string>;
  private readonly updatedStates: ReadonlySet<string>;
  private readonly met = new Set<string>();

  constructor(
    { pauseStates, repairedStates, respondedStates, updatedStates }: StateSettings,
    private readonly readTime: TimeReader,
  ) {
    this.pauseStates = statesIn(pauseStates);
    this.repairedStates = statesIn(repairedStates);
    this.respondedStates = statesIn(respondedStates);
    this.updatedStates = statesIn(updatedStates);
  }

  /** R12, R18. Reads `instant=state;instant=state`: waits, repairs and reopenings last from the first state of their kind to the next of another. */
  read(cell: string): StatusHistory | Refusal {
    const entries: StateEntry[] = [];
    for (const text of cell.split(';')) {
      const entry = text.trim() === '' ? undefined : this.entry(text);
      if (entry instanceof Refusal) return entry;
      if (entry !== undefined) entries.push(entry);
    }
    return this.of(entries.sort((one, other) => one.at - other.at));
  }

  /** The same of states in order of time. */
  of(entries: readonly StateEntry[]): StatusHistory {
    const plain = entries.map(({ at, state }) => ({ at, state: plainState(state) }));
    for (const { state } of plain) this.met.add(state);
    return {
      pauses: waits(plain, this.pauseStates),
      repairs: waits(plain, this.repairedStates).map(({ from, to }) => (to === undefined ? { at: from } : { at: from, reopenedAt: to })),
      respondedAt: plain.find(({ state }) => this.respondedStates.has(state))?.at,
      updatedAt: plain.filter(({ state }) => this.updatedStates.has(state)).map(({ at }) => at),
    };
  }

  /** Whether a state comes after a report: a repair, a response or a closing, as it was named or as systems call it. */
  isLater(state: string): boolean {
    const plain = plainState(state);
    return this.repairedStates.has(plain) || this.respondedStates.has(plain) || ENDED_STATES.has(plain);
  }

  /** A state that was misspelt would count for nothing: a warning for each that no row has. */
  warnings(): readonly Sentence[] {
    const found = [...this.met].sort().slice(0, STATES_LISTED);
    const isAll = this.met.size <= STATES_LISTED;
    return (['pauseStates', 'respondedStates', 'updatedStates'] as const).flatMap((setting) =>
      [...this[setting]].filter((state) => !this.met.has(state)).map((state) => stateUnmet(setting, state, found, isAll)),
    );
  }

  private entry(text: string): StateEntry | Refusal {
    const split = text.indexOf('=');
    if (split < 0) return new Refusal(describe(text.trim()), notAState(), writeStates());
    const state = text.slice(split + 1);
    const at = this.readTime(text.slice(0, split));
    return at instanceof Refusal ? at : { at, state };
  }
}

/** A state, and since when it stood. */
export interface StateEntry {
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

function waits(entries: readonly StateEntry[], states: ReadonlySet<string>): readonly Wait[] {
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
