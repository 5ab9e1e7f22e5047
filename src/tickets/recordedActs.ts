import { ACTS, type Act } from '../agreement/index.js';
import type { FileReading } from './fileReading.js';
import { notAnActName } from './messages/ofColumns.js';
import { WrongSetting } from './Refusal.js';
import type { Settings } from './Settings.js';

/**
 * R20. The acts that a file records: those that it has a column for, and those that its user says it does, where a row without one is an act not done.
 * Of the others it says nothing.
 */
export function recordedActs(
  { columns }: FileReading,
  { recorded, closingRepairs, respondedStates, updatedStates }: Settings,
): readonly Act[] {
  const said = recordedIn(recorded);
  const hasRepair = [columns.repaired, columns.history, columns.state].some((column) => column !== undefined);
  // R8. Updates end with the repair: where only the closing is known, none can be said to be missing.
  const isEndUnknown = columns.closed !== undefined && !hasRepair && closingRepairs !== true && !said.includes('repair');
  // Only a log tells by its states who was answered.
  const hasStates = columns.state !== undefined;
  const isThere: Readonly<Record<Act, boolean>> = {
    response: columns.responded !== undefined || (hasStates && respondedStates !== undefined),
    update: (columns.updates !== undefined || (hasStates && updatedStates !== undefined)) && !isEndUnknown,
    repair: hasRepair || (closingRepairs === true && columns.closed !== undefined),
  };
  return ACTS.filter((act) => isThere[act] || said.includes(act));
}

/** The acts that a setting lists: `response,update`. */
export function recordedIn(list: string | undefined): readonly Act[] {
  const names = (list ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase().replace(/s$/, ''))
    .filter((name) => name !== '');
  const stray = names.find((name) => !(ACTS as readonly string[]).includes(name));
  if (stray !== undefined) throw new WrongSetting('recorded', notAnActName(stray));
  return names as readonly Act[];
}
