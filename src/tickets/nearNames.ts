import { describe } from '../errors/index.js';
import { plainName } from './recognisedNames.js';

const LISTED = 12;

/** The columns of a header for a message: all of them where they are few; else those whose names are near the one that was looked for. */
export function listedColumns(header: readonly string[], sought: string): string {
  const count = header.length === 1 ? 'one column' : `${header.length.toLocaleString('en-US')} columns`;
  if (header.length <= LISTED) return `The header has ${count}: ${header.map(describe).join(', ')}`;
  const near = nearest(header, sought);
  return `The header has ${count}${near.length === 0 ? '' : `; near in name are ${near.map(describe).join(', ')}`}`;
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
