import type { InputIssue, SlaInputError } from '@cloudcti/sla';
import { expect } from 'vitest';

// Each told apart on its own, not by the property of Unicode that the library asks for.
const HIDDEN = [
  [0x00, 0x09],
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  [0x61c, 0x61c],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0xfeff, 0xfeff],
] as const;

function isHidden(unit: number): boolean {
  return HIDDEN.some(([first, last]) => unit >= first && unit <= last);
}

function hiddenIn(text: string): readonly string[] {
  return [...text].filter((character) => isHidden(character.charCodeAt(0)) || isHalf(character));
}

/** Half of a pair, which is no character. */
function isHalf(character: string): boolean {
  return character.length === 1 && character >= '\ud800' && character <= '\udfff';
}

/** The error's message is at most 2 kB, its places at most 100 characters, and nothing in them is hidden or turns the direction of what is read. */
export function expectBounded(error: SlaInputError): void {
  expect(Buffer.byteLength(error.message)).toBeLessThanOrEqual(2_000);
  expect(hiddenIn(error.message)).toEqual([]);
  expect(error.issues.length).toBeLessThanOrEqual(1_000);
  expectBoundedIssues(error.issues);
}

/** The same of issues on their own. */
export function expectBoundedIssues(issues: readonly InputIssue[]): void {
  const longest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => text.length));
  expect(longest(issues.map(({ path }) => path))).toBeLessThanOrEqual(100);
  expect(longest(issues.map(({ message }) => message))).toBeLessThanOrEqual(1_600);
  expect(hiddenIn(issues.map(({ path, problem, expected, message }) => path + problem + expected + message).join('')).length).toBe(0);
}
