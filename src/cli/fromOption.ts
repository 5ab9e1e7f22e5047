import { type InputIssue, SlaInputError } from '../errors/index.js';
import { Refusal, sentenceOf, type TimeReader } from '../tickets/index.js';
import { shellText } from './flags.js';
import { WrongUse } from './WrongUse.js';

/** The instant of an option. */
export function dateFrom(option: string, text: string, readTime: TimeReader): Date {
  return new Date(fromOption(option, () => readTime(text)));
}

/** Runs `read` and names the option in what it says of a wrong value. */
export function fromOption<Value>(option: string, read: () => Value | Refusal): Value {
  const value = readOf(option, read);
  if (value instanceof Refusal) throw new WrongUse(`${option}: ${shellText(value.sentence)}`);
  return value;
}

function readOf<Value>(option: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
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
    throw new WrongUse(`${option}: ${sentenceOf(error.issues[0] as InputIssue, text?.trim())}`);
  }
}
