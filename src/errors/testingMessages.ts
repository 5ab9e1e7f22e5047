import { notAnObject } from './messages.js';
import { list, mistake, notA } from './mistake.js';

// The sentences that refuse what other people's tests pass: to matchers, arbitraries, builders and vectors.

export const notAnImplementation = (operations: readonly string[]) =>
  notAnObject(`pass an object with functions for some of ${list(operations)}`);
export const notAKpi = (kpis: readonly string[]) => notA('a KPI of the agreement', `pass one of ${list(kpis)}`);
export const noReportYet = () => mistake('missing-field', 'is missing: the ticket has no report', "say reported('2026-05-22 16:00') first");
export const notALaterBy = () =>
  notA('a length after the report', 'pass { supportHours, supportMinutes }, or { elapsedHours, elapsedMinutes }');
export const notARow = (more: readonly string[]) =>
  mistake('wrong-type', `has ${list(more)}, which a row cannot say`, 'take its fields() or its history()');
export const notATopic = (topics: readonly string[]) => notA('a topic of the vectors', `pass one of ${list(topics)}`);
export const notATestFunction = () => notA('a function', 'pass the function of your test runner that registers a test');
export const notAnExpectedIssue = () => notAnObject("pass one such as { code: 'missing-offset', path: 'reportedAt' }");
export const notAPattern = () => notA('a text or a regular expression', 'pass a part of the sentence, or a pattern of it');
export const notFastCheck = () => notA('fast-check', "pass what you import: import fc from 'fast-check'");
