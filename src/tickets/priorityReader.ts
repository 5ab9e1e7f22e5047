import { describe } from '../errors/index.js';
import type { Priority } from '../vocabulary/index.js';
import { Refusal, WrongSetting } from './Refusal.js';
import { mention } from './Sentence.js';

/** Reads the text of a priority; one that is not known gives a {@link Refusal}. */
export type PriorityReader = (text: string) => Priority | Refusal;

const PLAIN = /^p?([1-4])$/i;
const PAIR = /^(.*)=\s*p?([1-4])\s*$/i;

/** Reads `1` to `4` and `P1` to `P4`, and the names of a map such as `Urgent=1,High=2`; names are compared trimmed and without case. */
export function priorityReader(map: string | undefined): PriorityReader {
  const named = map === undefined ? new Map<string, Priority>() : readMap(map);
  return (text) => {
    const name = text.trim();
    const priority = named.get(name.toLowerCase()) ?? plainPriority(name);
    if (priority !== undefined) return priority;
    if (name === '') return new Refusal('', 'is empty', 'a priority is 1, 2, 3 or 4');
    return new Refusal(describe(name), 'is not a priority', 'say which of 1 to 4 it is with ', mention('priorities'));
  };
}

/** Reads `1` to `4` and `P1` to `P4`, where there is no map of names. */
export const readPriority: PriorityReader = (text) => {
  return plainPriority(text.trim()) ?? new Refusal(describe(text.trim()), 'is not a priority', 'a priority is 1, 2, 3 or 4');
};

function plainPriority(text: string): Priority | undefined {
  const digit = PLAIN.exec(text)?.[1];
  return digit === undefined ? undefined : (Number(digit) as Priority);
}

function readMap(map: string): Map<string, Priority> {
  const named = new Map<string, Priority>();
  for (const pair of map.split(',')) {
    // The last "=" divides a pair: a name may hold one.
    const [, name = '', digit] = PAIR.exec(pair) ?? [];
    const key = name.trim().toLowerCase();
    if (digit === undefined || key === '') {
      throw new WrongSetting(
        'priorities',
        `${describe(pair)} is not a pair of a name and a priority from 1 to 4; write for example 'Urgent=1,High=2,Low=4'`,
      );
    }
    const priority = Number(digit) as Priority;
    if ((named.get(key) ?? priority) !== priority)
      throw new WrongSetting('priorities', `${describe(name.trim())} is given two priorities; give it one`);
    named.set(key, priority);
  }
  return named;
}
