import { headerHas } from './messages/ofColumns.js';
import { plainName } from './recognisedNames.js';
import type { Sentence } from './Sentence.js';

const LISTED = 12;

/** The columns of a header for a message: all of them where they are few; else those whose names are near the one that was looked for. */
export function listedColumns(header: readonly string[], sought: string): Sentence {
  const isAll = header.length <= LISTED;
  return headerHas(header.length, isAll ? header : nearest(header, sought), isAll);
}

/** The names that share most with the one sought, by their pairs of letters (Dice), best first. */
function nearest(header: readonly string[], sought: string): readonly string[] {
  const wanted = pairs(sought);
  return [...new Set(header)]
    .map((name) => ({ name, likeness: likeness(wanted, pairs(name)) }))
    .filter(({ likeness: found }) => found >= 0.3)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, 5)
    .map(({ name }) => name);
}

function pairs(name: string): ReadonlySet<string> {
  const plain = plainName(name);
  return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, index) => plain.slice(index, index + 2)));
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size);
}
