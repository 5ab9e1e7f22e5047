import { fileReading } from './fileReading.js';
import { historyReader } from './historyReader.js';
import { IdTable } from './IdTable.js';
import { labelColumns } from './labelColumns.js';
import { logHistories } from './logHistories.js';
import { noStates } from './messages/ofColumns.js';
import type { OpenHistories } from './OpenHistories.js';
import { WrongSetting } from './Refusal.js';
import { recordedActs } from './recordedActs.js';
import { refuseBadSettings } from './refuseBadSettings.js';
import { ROLES } from './roles.js';
import type { LabelSetting, Settings } from './Settings.js';
import { StatusReader } from './StatusReader.js';
import type { TicketSource } from './TicketSource.js';
import { openTicketFile, type TicketFile } from './ticketFile.js';
import type { TimeReader } from './timeReader.js';

/** How a file of histories is read. */
export interface HistoriesForm {
  readonly settings: Settings;
  /** The columns whose cells are kept with incidents. */
  readonly labels: readonly LabelSetting[];
}

/** Reads the histories of incidents from a file. */
export interface Histories {
  /** Opens it, and decides how it is read. */
  readonly open: (source: TicketSource) => Promise<OpenHistories>;
}

/** Makes ready to read histories from separated values; settings that cannot be used are refused before a file is opened. */
export function histories({ settings, labels }: HistoriesForm): Histories {
  refuseBadSettings(settings);
  return {
    open: async (source) => {
      const file = await openTicketFile(source, settings);
      try {
        return await (settings.log === true ? logHistories : openHistories)(file, settings, labels);
      } catch (error) {
        await file.close();
        throw error;
      }
    },
  };
}

async function openHistories(file: TicketFile, settings: Settings, labels: readonly LabelSetting[]): Promise<OpenHistories> {
  const reading = await fileReading(file, settings, ROLES);
  if (settings.pauseStates !== undefined && reading.columns.history === undefined) {
    throw new WrongSetting('pauseStates', noStates());
  }
  const states = new StatusReader(settings, reading.times.history?.read as TimeReader);
  const recorded = recordedActs(reading, settings);
  const ids = new IdTable();
  const how = {
    recordsRepair: recorded.includes('repair'),
    ...{ reading, states, ids, labels: labelColumns(file.header, labels) },
    ...{ closingRepairs: settings.closingRepairs === true, lastRepairCounts: settings.lastRepairCounts === true },
  };
  return {
    reading,
    recorded,
    batches: file.rows(historyReader(how)),
    ids: () => (reading.columns.id === undefined ? undefined : ids.count),
    warnings: () => states.warnings(),
    close: file.close,
  };
}
