import { PRIORITIES } from '../vocabulary/index.js';
import type { ColumnReader } from './ColumnReader.js';
import { PRIORITY_WRONG } from './codes.js';

/**
 * The rows of a block by their priority: those of one count alike, and a loop over them alone has nothing to decide. Level 0 has the rows whose priority is none.
 */
export class Levels {
  rows = 0;
  /** The rows, those of a level side by side: from where it begins, and at the end of all. */
  readonly order: Uint16Array;
  readonly begin = new Int32Array(PRIORITIES.length + 2);
  readonly priority: Uint8Array;
  private readonly next = new Int32Array(PRIORITIES.length + 1);
  private readonly block: Float64Array;

  /** @param most as many rows as a block can have here */
  constructor(most: number) {
    this.order = new Uint16Array(most);
    this.priority = new Uint8Array(most);
    this.block = new Float64Array(most);
  }

  /** SLA §3. Reads priorities 1 to 4; what is none gets its mark among the reasons. */
  read(column: ColumnReader, first: number, rows: number, reasons: Uint8Array): void {
    const { block, priority, next } = this;
    column.read(first, rows, block);
    this.rows = rows;
    next.fill(0);
    reasons.fill(0);
    for (let row = 0; row < rows; row++) {
      const read = block[row] as number;
      let level = read | 0;
      if (level !== read || level < 1 || level > PRIORITIES.length) {
        level = 0;
        reasons[row] = PRIORITY_WRONG;
      }
      priority[row] = level;
      next[level] = (next[level] as number) + 1;
    }
    this.sort(rows);
  }

  private sort(rows: number): void {
    const { order, begin, priority, next } = this;
    for (let level = 0, before = 0; level < next.length; level++) {
      begin[level] = before;
      before += next[level] as number;
      next[level] = begin[level] as number;
      begin[level + 1] = before;
    }
    for (let row = 0; row < rows; row++) {
      const level = priority[row] as number;
      const place = next[level] as number;
      order[place] = row;
      next[level] = place + 1;
    }
  }
}
