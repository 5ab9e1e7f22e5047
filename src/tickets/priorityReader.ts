import { describe } from '../errors/index.js';
import { isPriority, type Priority } from '../vocabulary/index.js';
import { isEmpty, notAPriorityName, oneToFour, otherNumber, sayWhich, unknownName } from './messages/ofPriorities.js';
import { refuseOtherScale } from './otherScale.js';
import { priorityMap } from './priorityMap.js';
import { priorityName } from './priorityName.js';
import { PRIORITY_SCALES, type PriorityScale } from './priorityScales.js';
import { Refusal } from './Refusal.js';

/** Reads the text of a priority; one that is not known gives a {@link Refusal}. */
export type PriorityReader = (text: string) => Priority | Refusal;

/** More different names than this are no priorities, and are not kept. */
const NAMES_KEPT = 1_000;

/**
 * Reads priorities by a user's map, by that of a preset, as `P1` or `Sev-2`, as numbers 1 to 4, and by the names that are known.
 *
 * @param map the user's own, such as `Urgent=1,High=2`; it stands above all else
 * @param besides that of a preset
 * @param cells what the column holds: its numbers are read where all of them are 1 to 4 and the map names none of them, its words where all are of one scale
 * @throws {WrongSetting} where its numbers are a scale of its own, which may count either way
 */
export function priorityReader(map?: string, besides?: string, cells: readonly string[] = []): PriorityReader {
  const own = priorityMap(map);
  const named = new Map([...priorityMap(besides), ...own]);
  const others = [...new Set(cells.map((text) => text.trim()))].filter((text) => text !== '' && !named.has(text.toLowerCase()));
  const namesNumbers = [...own.keys()].some((name) => priorityName(name).digit !== undefined && priorityName(name).label === '');
  const wordOf = wordReader(others);
  if (!namesNumbers) refuseOtherScale(others, named, wordOf);
  const isAgainst = others.some((text) => speaksAgainst(text, wordOf));
  return kept((name) => {
    if (name === '') return new Refusal('', isEmpty(), oneToFour());
    const { digit, label } = priorityName(name);
    const mapped = named.get(name.toLowerCase());
    if (mapped !== undefined) return mapped;
    if (digit === undefined) return wordOf(label) ?? unknown(name);
    if (namesNumbers && label === '') return new Refusal('', otherNumber(name), sayWhich(name));
    return isAgainst || !isPriority(digit) ? unknown(name) : digit;
  });
}

/** Reads `1` to `4` and `P1` to `P4`, where there is no map of names. */
export const readPriority: PriorityReader = (text) => {
  const { digit, label } = priorityName(text);
  const priority = label === '' && isPriority(digit) ? digit : undefined;
  return priority ?? new Refusal(describe(text.trim()), notAPriorityName(), oneToFour());
};

/** Keeps what was read: a column has a few names, and a million rows. */
function kept(read: PriorityReader): PriorityReader {
  const known = new Map<string, Priority | Refusal>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const priority = read(text.trim());
    if (known.size < NAMES_KEPT) known.set(text, priority);
    return priority;
  };
}

/** Reads a word by the scales that have all words of the column; what two of them read differently is unknown. */
function wordReader(texts: readonly string[]): (label: string) => Priority | undefined {
  const labels = texts.map((text) => priorityName(text).label);
  const scales = PRIORITY_SCALES.filter(({ sign }) => sign === undefined || labels.includes(sign));
  const known = labels.filter((label) => scales.some(({ names }) => names.has(label)));
  const candidates: readonly PriorityScale[] = scales.filter(({ names }) => known.every((label) => names.has(label)));
  return (label) => {
    const readings = new Set(candidates.flatMap(({ names }) => names.get(label) ?? []));
    return readings.size === 1 ? [...readings][0] : undefined;
  };
}

/** Whether number and word say different things: `4 - Critical`, `P1 - Low`. Then the numbers count another way. */
function speaksAgainst(text: string, wordOf: (label: string) => Priority | undefined): boolean {
  const { digit, label } = priorityName(text);
  const word = wordOf(label);
  return digit !== undefined && word !== undefined && word !== digit;
}

function unknown(name: string): Refusal {
  return new Refusal('', unknownName(name), sayWhich(name));
}
