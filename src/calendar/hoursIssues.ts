import { type InputIssue, inputIssue } from '../errors/index.js';
import { type HoursText, parseSpan } from './hours.js';

const EXAMPLE = "write spans of a day such as ['08:30-17:00'] or ['09:00-12:00', '13:00-17:00']";

/** All that is wrong with a day's hours. */
export function spansIssues(input: unknown, path: string): InputIssue[] {
  if (!Array.isArray(input)) {
    return [inputIssue({ code: 'wrong-type', path, received: input, problem: 'is not a list of hours', expected: EXAMPLE })];
  }
  const issues = input.flatMap((text: unknown, index) => spanIssues(text, `${path}[${index}]`));
  return issues.length > 0 ? issues : overlapIssues(input, path);
}

function spanIssues(text: unknown, path: string): InputIssue[] {
  const span = typeof text === 'string' ? parseSpan(text) : undefined;
  if (span !== undefined && span.from < span.to) return [];
  const draft = { code: 'invalid-hours', path, received: text } as const;
  if (span === undefined) return [inputIssue({ ...draft, problem: 'is not a span of hours', expected: EXAMPLE })];
  const expected = 'write hours across midnight as two spans, one to 24:00 and one from 00:00 on the next day';
  return [inputIssue({ ...draft, problem: 'does not end after it begins', expected })];
}

function overlapIssues(hours: readonly HoursText[], path: string): InputIssue[] {
  // Written so, times of a day have the order of their texts.
  const sorted = [...hours].sort();
  return sorted.flatMap((text, index) => {
    const before = sorted[index - 1];
    if (before === undefined || text.slice(0, 5) >= before.slice(6)) return [];
    const received = `${before} and ${text}`;
    return [inputIssue({ code: 'overlapping-hours', path, received, problem: 'overlap', expected: 'write each hour once' })];
  });
}
