import { type Given, isLeftOut, otherLength } from '../errors/index.js';
import type { ColumnReader } from './ColumnReader.js';
import { columnIn } from './columnIn.js';
import { type AnswerKinds, type Into, intoIn } from './intoIn.js';

/** The columns of a call: all of one length. */
export class ColumnSet {
  private readonly all: ColumnReader[] = [];

  /** One that has to be there: what is none is refused, so that nothing is asked of what is given back. */
  add(given: Given): ColumnReader {
    return this.asLong(given) as ColumnReader;
  }

  /** One that may be left out. */
  addIfAny(given: Given): ColumnReader | undefined {
    return isLeftOut(given) ? undefined : this.asLong(given);
  }

  /** Where the answers go: no memory of theirs is read. */
  into<Kinds extends AnswerKinds>(given: Given, kinds: Kinds): Into<Kinds> | undefined {
    const read = this.all.flatMap(({ stretches }) => stretches);
    return intoIn(given, kinds, this.all[0]?.count ?? 0, read);
  }

  private asLong(given: Given): ColumnReader | undefined {
    const column = columnIn(given);
    const [first] = this.all;
    if (column === undefined) return undefined;
    if (first !== undefined && column.count !== first.count) return given.holding(column.count).refuse(otherLength(first.count));
    this.all.push(column);
    return column;
  }
}
