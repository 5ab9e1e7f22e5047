import type { Priority } from '../vocabulary/index.js';
import { notAPair, twoPriorities } from './messages/ofPriorities.js';
import { WrongSetting } from './Refusal.js';

const PAIR = /^(.*)=\s*p?([1-4])\s*$/i;

/** The pairs of a map such as `Urgent=1,High=2`, by the name without case. */
export function priorityMap(map: string | undefined): ReadonlyMap<string, Priority> {
  const named = new Map<string, Priority>();
  if (map === undefined) return named;
  for (const pair of map.split(',')) {
    // The last "=" divides a pair: a name may hold one.
    const [, name = '', digit] = PAIR.exec(pair) ?? [];
    const key = name.trim().toLowerCase();
    if (digit === undefined || key === '') throw new WrongSetting('priorities', notAPair(pair));
    const priority = Number(digit) as Priority;
    if ((named.get(key) ?? priority) !== priority) throw new WrongSetting('priorities', twoPriorities(name.trim()));
    named.set(key, priority);
  }
  return named;
}
