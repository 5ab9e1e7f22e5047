import { posix } from 'node:path';
import { readWhole } from './readXml.js';

/** A part that another one names: what it is to that, and its own name in the file. */
export interface Relation {
  /** Such as `worksheet` or `sharedStrings`. */
  readonly kind: string;
  readonly name: string;
}

/** Where a part's relations to others stand; the package's own for `''`. */
export function relationsName(part: string): string {
  return posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
}

/** The relations of a part, by their ids. */
export async function relationsOf(part: string, pieces: AsyncIterable<string>): Promise<ReadonlyMap<string, Relation>> {
  const relations = new Map<string, Relation>();
  await readWhole(relationsName(part), pieces, {
    begin: (name, { Id: id = '', Type: type = '', Target: target = '' }) => {
      if (name === 'Relationship') relations.set(id, { kind: posix.basename(type), name: resolved(part, target) });
    },
    end: () => {},
    text: () => {},
  });
  return relations;
}

function resolved(part: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(part), target);
}
