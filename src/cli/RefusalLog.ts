import type { Refusals } from '../page/index.js';
import { inEach, type RefusedRow, type Sentence, WrongFile } from '../tickets/index.js';
import { count as countText, type Language } from '../vocabulary/index.js';
import { shellText } from './flags.js';
import { type CliIo, say } from './io.js';
import { noneReadable } from './messages.js';
import type { ProgressBar } from './progressBar.js';
import { RefusalCounts } from './RefusalCounts.js';
import { REFUSAL_WORDS } from './refusalWords.js';

/** So many rows of a reason are printed as they come; the others are counted. */
const ROWS_PRINTED = 3;
/** Where so many first rows are refused and no row is read, no row will be. */
const HOPELESS = 1_000;

/** Prints the first refused rows of each reason on standard error, and counts all of them by reason. */
export class RefusalLog implements Refusals {
  readonly #counts = new RefusalCounts();
  private read = 0;
  private waiting: string[] = [];

  constructor(
    private readonly io: CliIo,
    private readonly progress: ProgressBar,
    private readonly language: Language,
  ) {}

  get count(): number {
    return this.#counts.count;
  }

  /** Why rows were refused, the commonest reason first. */
  get reasons(): Refusals['reasons'] {
    return this.#counts.reasonsIn(this.language);
  }

  add(row: RefusedRow): void {
    const { place, reasons } = row;
    const isNew = this.#counts.add(row).some((count) => count <= ROWS_PRINTED);
    const text = (sentence: Sentence) => shellText(sentence, this.language);
    if (isNew) this.waiting.push(`${text(place)}: ${reasons.map(({ sentence }) => text(sentence)).join('; ')}`);
  }

  /** Counts rows that were read. */
  addRead(rows: number): void {
    this.read += rows;
  }

  /** Prints the rows that were refused since it was called last; where no row can be read at all, that ends the reading. */
  async print(): Promise<void> {
    const lines = this.waiting;
    this.waiting = [];
    await this.note(lines);
    if (this.read > 0 || this.count < HOPELESS) return;
    throw new WrongFile(
      noneReadable(
        this.count,
        inEach((language) => counted(this.#counts.reasonsIn(language)[0], language)),
      ),
    );
  }

  /** Prints what was counted of the reasons of which not all rows were printed. */
  async printCounts(): Promise<void> {
    const more = this.reasons.filter(({ count }) => count > ROWS_PRINTED);
    await this.note(more.map((reason) => counted(reason, this.language)));
  }

  /** Prints lines where the progress bar stood. */
  async note(lines: readonly string[]): Promise<void> {
    if (lines.length > 0) await this.say(`${lines.join('\n')}\n`);
  }

  /** Prints a text there. */
  async say(text: string): Promise<void> {
    this.progress.clear();
    await say(this.io, text);
  }
}

/** `7,514 rows: column priority: "x" is no priority that is known (lines 3, 4, 5, 6, 7 …)`. */
export function counted(reason: Refusals['reasons'][number] | undefined, language: Language): string {
  if (reason === undefined) return '';
  const { reason: kind, count, lines } = reason;
  const { rows, lines: linesText } = REFUSAL_WORDS[language];
  return `${rows(count, countText(count, language))}: ${kind} (${linesText(lines.length)} ${lines.join(', ')}${count > lines.length ? ' …' : ''})`;
}
