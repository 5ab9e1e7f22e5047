import { type FileReading, fileReading } from './fileReading.js';
import type { ReadHistory } from './history.js';
import { labelColumns } from './labelColumns.js';
import { type EndReading, logIncident } from './logIncident.js';
import { type LogEntry, logReader } from './logReader.js';
import { eventsOf } from './messages/ofRows.js';
import type { OpenHistories } from './OpenHistories.js';
import { isRefused, type RefusedRow } from './Row.js';
import { recordedActs } from './recordedActs.js';
import { LOG_ROLES } from './roles.js';
import type { LabelSetting, Settings } from './Settings.js';
import { StatusReader } from './StatusReader.js';
import type { TicketFile } from './ticketFile.js';
import type { TimeReader } from './timeReader.js';

/** Reads histories from a log: one row an event, any number of rows an incident, in any order. Its rows are kept until the last was read. */
export async function logHistories(file: TicketFile, settings: Settings, labels: readonly LabelSetting[]): Promise<OpenHistories> {
  const reading = await fileReading(file, settings, LOG_ROLES);
  const states = new StatusReader(settings, reading.times.time?.read as TimeReader);
  const recorded = recordedActs(reading, settings);
  const counts = { events: 0, incidents: 0 };
  return {
    reading,
    recorded,
    batches: batchesOf(file, reading, {
      states,
      labels,
      counts,
      how: { closingRepairs: settings.closingRepairs === true, recordsRepair: recorded.includes('repair') },
    }),
    ids: () => counts.incidents,
    warnings: () => [eventsOf(counts.events, counts.incidents), ...states.warnings()],
    close: file.close,
  };
}

interface Grouping {
  readonly states: StatusReader;
  readonly labels: readonly LabelSetting[];
  readonly how: EndReading;
  readonly counts: { events: number; incidents: number };
}

async function* batchesOf(
  file: TicketFile,
  reading: FileReading,
  { states, labels, how, counts }: Grouping,
): AsyncGenerator<readonly (ReadHistory | RefusedRow)[], void> {
  const byId = new Map<string, LogEntry[]>();
  for await (const batch of file.rows(logReader(reading, labelColumns(file.header, labels)))) {
    const refused: RefusedRow[] = [];
    for (const row of batch) {
      if (isRefused(row)) refused.push(row);
      else if (byId.get(row.id)?.push(row) === undefined) byId.set(row.id, [row]);
      counts.events += 1;
    }
    if (refused.length > 0) yield refused;
  }
  counts.incidents = byId.size;
  yield [...byId.values()].map((entries) => logIncident(entries, states, how));
}
