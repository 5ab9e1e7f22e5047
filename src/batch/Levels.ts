import { PRIORITIES } from '../vocabulary/index.js';
import type { ColumnReader } from './ColumnReader.js';
import { PRIORITY_WRONG } from './codes.js';

/** Some rows of a block: those that stand in an order, up to a place in it. */
export interface Rows {
  readonly order: Uint16Array;
  readonly count: number;
}

/** The priorities of a block of rows; 0 where there is none. */
export class Levels {
  rows = 0;
  readonly priority: Uint8Array;
  private readonly order: Uint16Array;
  private readonly block: Float64Array;

  /** @param most as many rows as a block can have here */
  constructor(most: number) {
    this.order = new Uint16Array(most);
    this.priority = new Uint8Array(most);
    this.block = new Float64Array(most);
  }

  /** SLA §3. Reads priorities 1 to 4; what is none gets its mark among the reasons. */
  read(column: ColumnReader, first: number, rows: number, reasons: Uint8Array): void {
    const { block, priority } = this;
    this.rows = rows;
    if (!column.readBytes(first, rows, priority)) {
      column.read(first, rows, block);
      for (let row = 0; row < rows; row++) priority[row] = levelOf(block[row] as number);
    }
    reasons.fill(0);
    for (let row = 0; row < rows; row++) {
      const level = priority[row] as number;
      if (level >= 1 && level <= PRIORITIES.length) continue;
      priority[row] = 0;
      reasons[row] = PRIORITY_WRONG;
    }
  }

  /** The rows of some levels, told by a 1 for each: a loop over them alone has nothing to decide. They stand until others are asked for. */
  rowsOf(levels: Uint8Array): Rows {
    const { order, priority, rows } = this;
    let count = 0;
    for (let row = 0; row < rows; row++) {
      order[count] = row;
      count += levels[priority[row] as number] as number;
    }
    return { order, count };
  }
}

/** A byte that is the number, or 0 where none is. */
function levelOf(read: number): number {
  const level = read & 0xff;
  return level === read ? level : 0;
}
