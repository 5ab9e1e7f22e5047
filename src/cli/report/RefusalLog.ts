import type { Refusals } from '../../page/index.js';
import type { RefusedHistory } from '../../tickets/index.js';
import { type CliIo, writeText } from '../io.js';
import type { ProgressBar } from '../progressBar.js';

/** How many refused rows are kept for the report; all of them are counted and told. */
const EXAMPLES_KEPT = 100;

/** Tells every refused row on standard error, and keeps some for the report. */
export class RefusalLog implements Refusals {
  count = 0;
  readonly examples: string[] = [];
  private untold: string[] = [];

  constructor(
    private readonly io: CliIo,
    private readonly progress: ProgressBar,
  ) {}

  add({ place, reasons }: RefusedHistory): void {
    const line = `${place}: ${reasons.join('; ')}`;
    this.count += 1;
    this.untold.push(line);
    if (this.examples.length < EXAMPLES_KEPT) this.examples.push(line);
  }

  /** Writes what was not told yet. */
  async tell(): Promise<void> {
    if (this.untold.length === 0) return;
    const lines = this.untold;
    this.untold = [];
    this.progress.clear();
    await writeText(this.io.stderr, `${lines.join('\n')}\n`);
  }
}
