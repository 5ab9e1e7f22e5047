import { describe, type InputIssue } from '../errors/index.js';
import { plainText, type Sentence } from './Sentence.js';
import type { Setting } from './Settings.js';

/** A value of a ticket that is not what its column should hold: what it is, what is wrong, and what would be right. */
export class Refusal {
  /** What would be right. */
  readonly expected: Sentence;

  /**
   * @param shown the value as messages show it; empty where there is none
   * @param problem what is wrong, in words that are the same for every value that it is wrong with: refused rows are counted by it
   */
  constructor(
    readonly shown: string,
    readonly problem: string,
    ...expected: Sentence
  ) {
    this.expected = expected;
  }

  /** The whole of it. */
  get sentence(): Sentence {
    return [`${this.shown}${this.shown === '' ? '' : ' '}${this.problem}; `, ...this.expected];
  }
}

/** A value that throws doubt on how its whole column is read: other rows may have been read wrongly, so that no row can be trusted. */
export class Doubt extends Refusal {}

/** What the core says is wrong with a value of a ticket; `written` is what stood in the file, where the core was passed what it means. */
export function refusalOf(
  { received, problem, expected }: Pick<InputIssue, 'received' | 'problem' | 'expected'>,
  written?: string,
): Refusal {
  const shown = written ?? received;
  return new Refusal(shown === undefined ? '' : describe(shown), problem, expected);
}

/** A setting that cannot be used; the sentence says why and what would be right, and leaves the setting's name to whoever shows it. */
export class WrongSetting extends Error {
  override readonly name = 'WrongSetting';
  readonly sentence: Sentence;

  constructor(
    readonly setting: Setting,
    ...sentence: Sentence
  ) {
    super(`${setting}: ${plainText(sentence)}`);
    this.sentence = sentence;
  }
}

/** A file that cannot be read as it was said to be; the sentence names it. */
export class WrongFile extends Error {
  override readonly name = 'WrongFile';
  readonly sentence: Sentence;

  constructor(...sentence: Sentence) {
    super(plainText(sentence));
    this.sentence = sentence;
  }
}

/**
 * What the core says is wrong, without the name of the function and the field: a user has settings and columns. `written` is what stood there, where
 * the core was passed what it means.
 */
export function sentenceOf(
  { received, problem, expected }: Pick<InputIssue, 'received' | 'problem' | 'expected'>,
  written?: string,
): string {
  return plainText(refusalOf({ received, problem, expected }, written).sentence);
}
