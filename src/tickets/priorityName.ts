import type { Priority } from '../vocabulary/index.js';

/** The name of a priority as a system writes it, taken apart: `1 - Critical`, `P1`, `Sev-2`, `3`, `Hoog`. */
export interface PriorityName {
  /** Its number where it has one. */
  readonly digit: number | undefined;
  /** Whether the number is said to be that of a priority or severity: `P1` is, `1` is not. */
  readonly isSaid: boolean;
  /** The word beside the number, or all of it, in small letters; empty where there is none. */
  readonly label: string;
}

// A word before a number, the number as some systems write it (`2.0`), and a word behind it.
const PARTS = /^(?:(p|prio|priority|prioriteit|sev|severity|s)[\s._:#-]*)?(\d+)(?:\.0+)?(?:[\s._:)(-]+(\D.*?)\)?)?$/;

export function priorityName(text: string): PriorityName {
  const plain = text.trim().toLowerCase();
  const [, said, digits, label = ''] = PARTS.exec(plain) ?? [];
  if (digits === undefined) return { digit: undefined, isSaid: false, label: plain };
  return { digit: Number(digits), isSaid: said !== undefined, label: label.trim() };
}

/** Whether a number is one of the agreement's. */
export function isPriority(digit: number | undefined): digit is Priority {
  return digit !== undefined && digit >= 1 && digit <= 4;
}
