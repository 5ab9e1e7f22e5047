import { isPriority, type Priority } from '../vocabulary/index.js';
import { otherScale } from './messages/ofPriorities.js';
import { priorityName } from './priorityName.js';
import { WrongSetting } from './Refusal.js';

const LISTED = 12;

/**
 * Refuses a column with numbers besides 1 to 4: it has a scale of its own, and not even its 1 can be read. Where a word beside a number says how the
 * scale counts (`1 - Critical`), the others are left to their rows.
 *
 * @param texts what the column holds and nobody has named
 * @param named what has been named
 */
export function refuseOtherScale(
  texts: readonly string[],
  named: ReadonlyMap<string, Priority>,
  wordOf: (label: string) => Priority | undefined,
): void {
  const numbered = texts.filter((text) => priorityName(text).digit !== undefined);
  const agrees = (text: string, priority: Priority | undefined) => priorityName(text).label !== '' && priorityName(text).digit === priority;
  const says =
    [...named].some(([name, priority]) => agrees(name, priority)) ||
    numbered.some((text) => agrees(text, wordOf(priorityName(text).label)));
  if (says || numbered.every((text) => isPriority(priorityName(text).digit))) return;
  const ofAgreement = numbered.filter((text) => isPriority(priorityName(text).digit)).map((text) => `${text}=${priorityName(text).digit}`);
  const all = [...numbered, ...numbersIn(named)].sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
  const example = ofAgreement.join(',') || '1=1,2=2,3=3,4=4';
  throw new WrongSetting('priorities', otherScale(all.slice(0, LISTED), all.length <= LISTED, example));
}

function numbersIn(named: ReadonlyMap<string, Priority>): readonly string[] {
  return [...named.keys()].filter((name) => /^\d+$/.test(name));
}
