import { priorityMap } from './priorityMap.js';
import { recordedIn } from './recordedActs.js';
import type { Settings } from './Settings.js';
import { formNamed, zoneNamed } from './timeReader.js';

/** Refuses settings that cannot be used, whatever stands in the file. */
export function refuseBadSettings({ zone, dateFormat, priorities, recorded }: Settings): void {
  if (zone !== undefined) zoneNamed(zone);
  if (dateFormat !== undefined) formNamed(dateFormat);
  priorityMap(priorities);
  recordedIn(recorded);
}
