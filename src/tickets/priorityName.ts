/** The name of a priority as a system writes it, taken apart: `1 - Critical`, `P1`, `Sev-2`, `3`, `Hoog`. */
export interface PriorityName {
  /** Its number where it has one. */
  readonly digit: number | undefined;
  /** The word beside the number, or all of it, in small letters; empty where there is none. */
  readonly label: string;
}

// A word before a number, the number as some systems write it (`2.0`), and a word behind it.
const PARTS = /^(?:(?:p|prio|priority|prioriteit|sev|severity|s)[\s._:#-]*)?(\d+)(?:\.0+)?(?:[\s._:)(-]+(\D.*?)\)?)?$/;

export function priorityName(text: string): PriorityName {
  const plain = text.trim().toLowerCase();
  const [, digits, label = ''] = PARTS.exec(plain) ?? [];
  if (digits === undefined || isOtherNumber(label, Number(digits))) return { digit: undefined, label: plain };
  return { digit: Number(digits), label: label.trim() };
}

/** Whether a label is a number itself, and another one: of `3 - 1` neither can be taken. */
function isOtherNumber(label: string, digit: number): boolean {
  const [, other, word = ''] = PARTS.exec(label.replace(/^[^\p{L}\d]+/u, '')) ?? [];
  return other !== undefined && word === '' && Number(other) !== digit;
}
