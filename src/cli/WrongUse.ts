import { describe, type InputIssue, SlaInputError } from '../errors/index.js';
import { Refusal, sentenceOf, WrongFile, WrongSetting } from '../tickets/index.js';
import { flagOf, shellText } from './flags.js';

/** A command that cannot be carried out as it was given: exit status 2. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}

/** What an error says of how the command was used; `undefined` where it is none of that kind. */
export function wrongUseText(error: unknown): string | undefined {
  if (error instanceof WrongUse) return error.message;
  if (error instanceof WrongSetting) return `${flagOf(error.setting)}: ${shellText(error.sentence)}`;
  return error instanceof WrongFile ? shellText(error.sentence) : undefined;
}

/** Runs `read` and names the option in what it says of a wrong value. */
export function fromOption<Value>(option: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) throw new WrongUse(`${option}: ${shellText(error.sentence)}`);
    if (error instanceof SlaInputError) throw new WrongUse(`${option}: ${sentenceOf(error.issues[0] as InputIssue)}`);
    throw error;
  }
}

/** The options that fields of the core come from, and what was written there. */
export type WrittenOptions = Readonly<Record<string, readonly [option: string, text: string | undefined]>>;

/** Runs `read` and names the option of the field that the core says is wrong, and what was written there. */
export function fromOptions<Value>(written: WrittenOptions, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof SlaInputError)) throw error;
    const [option, text] = written[error.path] ?? [error.path, undefined];
    const sentence = sentenceOf(error.issues[0] as InputIssue);
    throw new WrongUse(`${option}: ${text === undefined ? sentence : sentence.replace(describe(error.received), describe(text.trim()))}`);
  }
}
