import type { Refusals } from '../page/index.js';
import type { RefusedRow } from '../tickets/index.js';
import { shellText } from './flags.js';
import { type CliIo, writeText } from './io.js';
import type { ProgressBar } from './progressBar.js';

/** How many refused rows are kept for the report; all of them are counted and printed. */
const EXAMPLES_KEPT = 100;

/** Prints every refused row on standard error, and keeps some for a report. */
export class RefusalLog implements Refusals {
  count = 0;
  readonly examples: string[] = [];
  private waiting: string[] = [];

  constructor(
    private readonly io: CliIo,
    private readonly progress: ProgressBar,
  ) {}

  add({ place, reasons }: RefusedRow): void {
    const line = `${place}: ${reasons.map(shellText).join('; ')}`;
    this.count += 1;
    this.waiting.push(line);
    if (this.examples.length < EXAMPLES_KEPT) this.examples.push(line);
  }

  /** Prints the rows that were refused since it was called last. */
  async print(): Promise<void> {
    const lines = this.waiting;
    this.waiting = [];
    await this.note(lines);
  }

  /** Prints lines where the progress bar stood. */
  async note(lines: readonly string[]): Promise<void> {
    if (lines.length === 0) return;
    this.progress.clear();
    await writeText(this.io.stderr, `${lines.join('\n')}\n`);
  }
}
