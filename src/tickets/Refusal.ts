import { describe, type InputIssue } from '../errors/index.js';
import { plainText, type Sentence } from './Sentence.js';
import type { Setting } from './Settings.js';

/** A value of a ticket that is not what its column should hold; the sentence shows it and says what would be right. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly sentence: Sentence;

  constructor(...sentence: Sentence) {
    super(plainText(sentence));
    this.sentence = sentence;
  }
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
  const shown = written ?? received;
  return `${shown === undefined ? '' : `${describe(shown)} `}${problem}; ${expected}`;
}
