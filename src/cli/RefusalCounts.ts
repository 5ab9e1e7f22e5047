import type { Refusals } from '../page/index.js';
import { inEach, type RefusedRow, type Sentence } from '../tickets/index.js';
import type { Language } from '../vocabulary/index.js';
import { shellText } from './flags.js';
import { REFUSAL_WORDS } from './refusalWords.js';

/** So many reasons are told apart, and so many lines of each are kept. */
const REASONS_KEPT = 100;
const LINES_KEPT = 5;

interface Counted {
  count: number;
  readonly reason: Sentence;
  readonly lines: number[];
}

/** Refused rows, counted by reason. */
export class RefusalCounts {
  count = 0;
  readonly #byKind = new Map<string, Counted>();

  /** How often each of a row's reasons was met by now. */
  add({ line, reasons }: Pick<RefusedRow, 'line' | 'reasons'>): readonly number[] {
    this.count += 1;
    return reasons.map(({ kind }) => this.#met(kind, 1, [line]));
  }

  /** Adds what others counted. */
  addAll(others: RefusalCounts): void {
    this.count += others.count;
    for (const { reason, count, lines } of others.#byKind.values()) this.#met(reason, count, lines);
  }

  /** The commonest first. */
  reasonsIn(language: Language): Refusals['reasons'] {
    return [...this.#byKind.values()]
      .map(({ reason, count, lines }) => ({
        reason: shellText(reason, language),
        count,
        lines: [...lines].sort((one, other) => one - other),
      }))
      .sort((one, other) => other.count - one.count);
  }

  #met(kind: Sentence, count: number, lines: readonly number[]): number {
    const own = shellText(kind, 'en');
    const isOther = !this.#byKind.has(own) && this.#byKind.size >= REASONS_KEPT;
    const key = isOther ? '' : own;
    const known = this.#byKind.get(key) ?? { count: 0, reason: isOther ? OTHERS : kind, lines: [] };
    this.#byKind.set(key, known);
    known.count += count;
    known.lines.push(...lines.slice(0, LINES_KEPT - known.lines.length));
    return known.count;
  }
}

const OTHERS = inEach((language) => REFUSAL_WORDS[language].others);
