import { AGREEMENT_ZONE } from '../agreement/index.js';
import { dateMs, describe, type InputIssue } from '../errors/index.js';
import { formatIso, offsetAt } from '../time/index.js';
import { wordsOf } from './messages/ofOtherRooms.js';
import { joined, plainText, type Sentence } from './Sentence.js';
import type { Setting } from './Settings.js';

/** A value of a ticket that is not what its column should hold: what it is, what is wrong, and what would be right. */
export class Refusal {
  /**
   * @param shown the value as messages show it; empty where there is none
   * @param problem what is wrong, in words that are the same for every value that it is wrong with: refused rows are counted by it
   * @param expected what would be right
   */
  constructor(
    readonly shown: string,
    readonly problem: Sentence,
    readonly expected: Sentence,
  ) {}

  /** What it is and what is wrong. */
  get finding(): Sentence {
    return this.shown === '' ? this.problem : joined(`${this.shown} `, this.problem);
  }

  /** The whole of it. */
  get sentence(): Sentence {
    return joined(this.finding, '; ', this.expected);
  }
}

/** A value that throws doubt on how its whole column is read: other rows may have been read wrongly, so that no row can be trusted. */
export class Doubt extends Refusal {}

/**
 * What the core says is wrong, without the name of the function and the field: a user has settings and columns. `written` is what stood there, where
 * the core was passed what it means.
 */
export function refusalOf(
  { received, problem, expected }: Pick<InputIssue, 'received' | 'problem' | 'expected'>,
  written?: string,
): Refusal {
  const shown = written ?? received;
  return new Refusal(shown === undefined ? '' : shownAs(shown), wordsOf(problem), wordsOf(expected));
}

/** An instant as people write it, not as a program holds it. */
function shownAs(value: unknown): string {
  const epochMs = typeof value === 'object' && value !== null ? dateMs(value) : undefined;
  return epochMs === undefined || Number.isNaN(epochMs) ? describe(value) : formatIso(epochMs, offsetAt(AGREEMENT_ZONE, epochMs));
}

/** A setting that cannot be used; the sentence says why and what would be right, and leaves the setting's name to whoever shows it. */
export class WrongSetting extends Error {
  override readonly name = 'WrongSetting';

  constructor(
    readonly setting: Setting,
    readonly sentence: Sentence,
  ) {
    super(`${setting}: ${plainText(sentence)}`);
  }
}

/** A file that cannot be read as it was said to be; the sentence names it. */
export class WrongFile extends Error {
  override readonly name: string = 'WrongFile';

  constructor(readonly sentence: Sentence) {
    super(plainText(sentence));
  }
}
