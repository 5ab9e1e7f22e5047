import type { InputErrorCode, Mistake } from './InputIssue.js';

/** What is wrong with a value, and what would be right: what messages are made of. */
export const mistake = (code: InputErrorCode, problem: string, expected: string): Mistake => ({ code, problem, expected });
export const notA = (what: string, expected: string): Mistake => mistake('wrong-type', `is not ${what}`, expected);
export const list = (values: readonly unknown[]) => values.join(', ');
