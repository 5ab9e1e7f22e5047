import type { InputIssue } from '../../../errors/index.js';
import { joined, refusalOf, sentenceText } from '../../../tickets/index.js';
import type { Language } from '../../../vocabulary/index.js';

/** What the library says is wrong, for whoever sees the field that it is wrong with: without the value and the name of a function. */
export function issueText(issue: InputIssue, language: Language): string {
  const { problem, expected } = refusalOf(issue);
  const text = sentenceText(joined(problem, '; ', expected), language, ({ setting }) => setting);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
