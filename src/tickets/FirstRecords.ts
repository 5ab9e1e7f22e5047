import { BrokenRecord, type CsvRecord } from './csvRecords.js';
import { isBlank } from './headerOf.js';

/** The first records of a file, kept while it is decided by them how the file is read; records that hold nothing are left out. */
export class FirstRecords {
  readonly read: CsvRecord[] = [];
  /** Where they end in one that is broken. */
  broken: BrokenRecord | undefined;
  private isAll = false;

  constructor(private readonly records: AsyncGenerator<readonly CsvRecord[], void>) {}

  /** Reads on until there are so many; whether there were more to read. */
  async readTo(count: number): Promise<boolean> {
    const before = this.read.length;
    try {
      while (!this.isAll && this.read.length < count) {
        const { value, done } = await this.records.next();
        this.isAll = done === true;
        for (const record of value ?? []) if (!isBlank(record)) this.read.push(record);
      }
    } catch (error) {
      if (!(error instanceof BrokenRecord)) throw error;
      this.broken = error;
      this.isAll = true;
    }
    return this.read.length > before;
  }
}
