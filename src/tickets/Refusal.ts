import type { SlaInputError } from '../errors/index.js';

/** A value of a ticket that is not what its column should hold; the message shows it and says what would be right. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** What the core says is wrong, without the name of the function and the field: a command has options and columns. */
export function sentenceOf({ issues, path }: SlaInputError): string {
  const message = issues[0]?.message ?? '';
  return message.startsWith(path) ? message.slice(path.length).trim() : message;
}
