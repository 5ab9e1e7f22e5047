import { type InputIssue, SlaInputError } from '../errors/index.js';
import { joined, Refusal, refusalOf, type Sentence, type TimeReader } from '../tickets/index.js';
import { WrongUse } from './WrongUse.js';

/** The instant of an option. */
export function dateFrom(option: string, text: string, readTime: TimeReader): Date {
  return new Date(fromOption(option, () => readTime(text)));
}

/** Runs `read` and names the option in what it says of a wrong value. */
export function fromOption<Value>(option: string, read: () => Value | Refusal): Value {
  const value = readOf(option, read);
  if (value instanceof Refusal) throw ofOption(option, value.sentence);
  return value;
}

function readOf<Value>(option: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (error instanceof SlaInputError) throw ofOption(option, refusalOf(error.issues[0] as InputIssue).sentence);
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
    throw ofOption(option, refusalOf(error.issues[0] as InputIssue, text?.trim()).sentence);
  }
}

function ofOption(option: string, sentence: Sentence): WrongUse {
  return new WrongUse(joined(`${option}: `, sentence));
}
