import { type Columns, findColumns, labelColumns } from './columns.js';
import type { ReadHistory } from './history.js';
import { historyReader } from './historyReader.js';
import { priorityReader } from './priorityReader.js';
import { WrongSetting } from './Refusal.js';
import type { RefusedRow } from './Row.js';
import { mention, type Sentence } from './Sentence.js';
import type { Settings } from './Settings.js';
import { StatusReader } from './StatusReader.js';
import type { TicketSource } from './TicketSource.js';
import { openTicketFile } from './ticketFile.js';
import { timeReader } from './timeReader.js';

/** How a file of histories is read. */
export interface HistoriesForm {
  readonly settings: Settings;
  /** What stands in a cell that says nothing, besides nothing. */
  readonly missing: readonly string[];
  /** The columns that incidents are grouped by. */
  readonly labels: readonly string[];
}

/** Reads the histories of incidents from a file of separated values. */
export interface Histories {
  /** A batch for each piece that is read. */
  readonly read: (source: TicketSource) => AsyncGenerator<readonly (ReadHistory | RefusedRow)[], void>;
  /** What is odd about the whole, once it has been read. */
  readonly warnings: () => readonly Sentence[];
}

/** Makes ready to read histories; settings that cannot be used are refused before a file is opened. */
export function histories({ settings, missing, labels }: HistoriesForm): Histories {
  const readTime = timeReader(settings);
  const states = new StatusReader(settings, readTime);
  const reading = { readPriority: priorityReader(settings.priorities), readTime, states, missing };
  async function* read(source: TicketSource): AsyncGenerator<readonly (ReadHistory | RefusedRow)[], void> {
    const file = await openTicketFile(source, settings);
    try {
      const columns = columnsOf(file.header, settings);
      yield* file.rows(historyReader(file.header, columns, labelColumns(file.header, labels), reading));
    } finally {
      await file.close();
    }
  }
  return { read, warnings: () => states.warnings() };
}

function columnsOf(header: readonly string[], settings: Settings): Columns {
  const columns = findColumns(header, settings);
  if (settings.pauseStates === undefined || columns.history !== undefined) return columns;
  const problem = 'no column is recognised as the history of states; pass ';
  throw new WrongSetting('pauseStates', problem, mention('historyColumn'), ' with its name');
}
